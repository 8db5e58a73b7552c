package opa

import (
	"context"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// judgeOthers asks the rules about administrations and registers.
func (e *Engine) judgeOthers(ctx context.Context, inv *inventory.Inventory, rules []*rule, cat *catalogue, out *policy.Report) error {
	if rules := about(policy.SubjectAdministration, rules); len(rules) > 0 {
		reads := e.reads[policy.SubjectAdministration]
		related := relationsOfAdministrations(inv, reads)
		out.Administrations = make([]policy.SubjectReport, len(inv.Administrations))
		err := parallel(ctx, len(inv.Administrations), func(ctx context.Context, i int) error {
			b := newBuilder(inv, out.Classes, cat.world.fork(), reads)
			b.related = related
			adm := inv.Administrations[i]
			var err error
			out.Administrations[i], err = e.other(ctx, rules, cat, b.world, b.administration(adm), refOf(inventory.KindAdministration, adm.Block))
			return err
		})
		if err != nil {
			return err
		}
	}
	if rules := about(policy.SubjectRegister, rules); len(rules) > 0 {
		var registers []*inventory.Dataset
		for _, d := range inv.Datasets {
			if d.Register {
				registers = append(registers, d)
			}
		}
		out.Registers = make([]policy.SubjectReport, len(registers))
		return parallel(ctx, len(registers), func(ctx context.Context, i int) error {
			b := newBuilder(inv, out.Classes, cat.world.fork(), e.reads[policy.SubjectRegister])
			var err error
			out.Registers[i], err = e.other(ctx, rules, cat, b.world, b.register(registers[i]), registers[i].Ref())
			return err
		})
	}
	return nil
}

func (e *Engine) other(ctx context.Context, rules []*rule, cat *catalogue, w *world, doc ast.Value, ref inventory.Ref) (policy.SubjectReport, error) {
	found, err := e.judge(ctx, rules, cat, w, doc, ref)
	sorted(found)
	return policy.SubjectReport{
		Subject: ref, Findings: found.Findings, Measures: found.Measures, Satisfied: found.Satisfied, NotApplicable: found.NotApplicable,
	}, err
}

// relationsOfAdministrations finds what names each administration.
func relationsOfAdministrations(inv *inventory.Inventory, reads *pathTree) relations {
	r := relations{}
	relate(r, reads, "sites", inv.Sites, func(x *inventory.Site) (inventory.Ref, naming) {
		return refOf(inventory.KindSite, x.Block), namesOne("administration", x.Administration)
	})
	relate(r, reads, "eservices", inv.EServices, func(x *inventory.EService) (inventory.Ref, naming) {
		return refOf(inventory.KindEService, x.Block), namesOne("administration", x.Administration)
	})
	relate(r, reads, "teams", inv.Teams, func(x *inventory.Team) (inventory.Ref, naming) {
		return refOf(inventory.KindTeam, x.Block), namesOne("administration", x.Administration)
	})
	relate(r, reads, "budgets", inv.Budgets, func(x *inventory.Budget) (inventory.Ref, naming) {
		return refOf(inventory.KindBudget, x.Block), namesOne("administration", x.Administration)
	})
	var registers []*inventory.Dataset
	for _, d := range inv.Datasets {
		if d.Register {
			registers = append(registers, d)
		}
	}
	relate(r, reads, "registers", registers, func(x *inventory.Dataset) (inventory.Ref, naming) {
		return x.Ref(), namesOne("steward", x.Steward)
	})
	return r
}

// administration makes the document in which one administration is judged.
func (b *builder) administration(adm *inventory.Administration) ast.Object {
	ref := refOf(inventory.KindAdministration, adm.Block)
	obj := b.object(adm, inventory.Path(ref.String()), "administration", b.reads.at("input", "administration"))
	obj.Insert(ast.StringTerm("id"), ast.StringTerm(adm.ID))
	doc := b.document(ast.Item(ast.StringTerm("administration"), ast.NewTerm(obj)))
	for _, name := range sortedKeys(b.related) {
		v := b.relatedTo(b.related[name], ref, b.reads.at("input", name), byReference)
		doc.Insert(ast.StringTerm(name), ast.NewTerm(v))
	}
	return doc
}

// register makes the document in which one register is judged, with the class its rules gave it.
func (b *builder) register(d *inventory.Dataset) ast.Object {
	path := inventory.Path(d.Ref().String())
	obj := b.object(d, path, "register", b.reads.at("input", "register"))
	obj.Insert(ast.StringTerm("id"), ast.StringTerm(d.ID))
	if c := b.classes.Dataset(d.Ref()); c != nil && b.reads.at("input", "register", "class") != nil {
		obj.Insert(ast.StringTerm("class"), ast.NewTerm(b.class(c.Class, func(component string) []inventory.Path {
			if missing := c.MissingBy[component]; len(missing) > 0 {
				return missing
			}
			return []inventory.Path{path}
		})))
	}
	doc := b.document(ast.Item(ast.StringTerm("register"), ast.NewTerm(obj)))
	if reads := b.reads.at("input", "administration"); reads != nil {
		if v := b.referenced(d.Steward, path+".steward", "administration", reads); v != nil {
			doc.Insert(ast.StringTerm("administration"), ast.NewTerm(v))
		}
	}
	return doc
}
