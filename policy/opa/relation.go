package opa

import (
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// relations finds the blocks that name an application or an administration, by the part of the document they belong in. They are made
// once per evaluation: a document looks its own blocks up and walks no list of the inventory.
type relations map[string]*relation

// relation is one part: the blocks that name each subject, and the facts that leave open which subject a block names.
type relation struct {
	by   map[inventory.Ref][]related
	open []inventory.Path
}

type related struct {
	ref   inventory.Ref
	block any
}

// maxOpen is the most facts that are named as the reason why a part is open everywhere. The others are named when these are known: a
// thousand blocks that name no application must not be listed under each of ten thousand applications.
const maxOpen = 16

// naming is what a block says about the subjects it belongs to.
type naming struct {
	attribute string
	known     bool
	refs      []inventory.Ref
}

func namesOne(attribute string, f inventory.Fact[inventory.Ref]) naming {
	ref, ok := f.Value()
	return naming{attribute, ok || f.State() == inventory.NotApplicable, []inventory.Ref{ref}}
}

func namesApplications(f inventory.Fact[[]inventory.Ref]) naming {
	refs, ok := f.Value()
	return naming{"applications", ok || f.State() == inventory.NotApplicable, refs}
}

// relate adds a part for a list of blocks, unless no rule reads it.
func relate[T any](r relations, reads *pathTree, part string, all []*T, of func(*T) (inventory.Ref, naming)) {
	if reads.at("input", part) == nil {
		return
	}
	rel := &relation{by: map[inventory.Ref][]related{}}
	for _, x := range all {
		ref, n := of(x)
		if !n.known {
			rel.open = append(rel.open, inventory.Path(ref.String()+"."+n.attribute))
		}
		for _, to := range n.refs {
			if to != (inventory.Ref{}) {
				rel.by[to] = append(rel.by[to], related{ref, x})
			}
		}
	}
	slices.Sort(rel.open)
	rel.open = rel.open[:min(len(rel.open), maxOpen)]
	r[part] = rel
}

func refOf(kind inventory.Kind, b inventory.Block) inventory.Ref {
	return inventory.Ref{Kind: kind, ID: b.ID}
}

// relationsOfApplications finds what is about each application.
func relationsOfApplications(inv *inventory.Inventory, reads *pathTree) relations {
	r := relations{}
	relate(r, reads, "studies", inv.Studies, func(x *inventory.Study) (inventory.Ref, naming) {
		return refOf(inventory.KindStudy, x.Block), namesOne("application", x.Application)
	})
	relate(r, reads, "market_checks", inv.MarketChecks, func(x *inventory.MarketCheck) (inventory.Ref, naming) {
		return refOf(inventory.KindMarketCheck, x.Block), namesOne("application", x.Application)
	})
	relate(r, reads, "ai_systems", inv.AISystems, func(x *inventory.AISystem) (inventory.Ref, naming) {
		return refOf(inventory.KindAISystem, x.Block), namesOne("application", x.Application)
	})
	relate(r, reads, "waivers", inv.Waivers, func(x *inventory.Waiver) (inventory.Ref, naming) {
		return refOf(inventory.KindWaiver, x.Block), namesOne("application", x.Application)
	})
	relate(r, reads, "eservices", inv.EServices, func(x *inventory.EService) (inventory.Ref, naming) {
		return refOf(inventory.KindEService, x.Block), namesApplications(x.Applications)
	})
	relate(r, reads, "decisions", inv.Decisions, func(x *inventory.Decision) (inventory.Ref, naming) {
		return refOf(inventory.KindDecision, x.Block), namesApplications(x.Applications)
	})
	relate(r, reads, "conventions", inv.Conventions, func(x *inventory.Convention) (inventory.Ref, naming) {
		return refOf(inventory.KindConvention, x.Block), namesApplications(x.Applications)
	})
	relate(r, reads, "procurements", inv.Procurements, func(x *inventory.Procurement) (inventory.Ref, naming) {
		return refOf(inventory.KindProcurement, x.Block), namesApplications(x.Applications)
	})
	relate(r, reads, "budgets", inv.Budgets, func(x *inventory.Budget) (inventory.Ref, naming) {
		return refOf(inventory.KindBudget, x.Block), namesApplications(x.Applications)
	})
	return r
}

// relatedTo is an object of the blocks that name a subject, by id or by reference; open when some block does not say whom it names.
func (b *builder) relatedTo(part string, to inventory.Ref, reads *pathTree, key func(inventory.Ref) string) ast.Value {
	rel := b.related[part]
	b.grounds.addRelation(part, rel, to)
	obj := ast.NewObject()
	for _, x := range rel.by[to] {
		k, name := key(x.ref), x.ref.String()
		o := b.object(x.block, inventory.Path(name), name, reads.at(k))
		o.Insert(ast.StringTerm("id"), ast.StringTerm(x.ref.ID))
		obj.Insert(ast.StringTerm(k), ast.NewTerm(o))
	}
	b.leaveOpen(obj, rel.open...)
	return obj
}

// leaveOpen makes an object one that may hold further keys, as long as some facts are not known.
func (b *builder) leaveOpen(obj ast.Object, facts ...inventory.Path) {
	if len(facts) > 0 {
		obj.Insert(openTerm, ast.NewTerm(b.world.add(nil, facts...)))
	}
}

func byID(r inventory.Ref) string        { return r.ID }
func byReference(r inventory.Ref) string { return r.String() }
