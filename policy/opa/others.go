package opa

import (
	"context"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// judgeOthers asks the rules about administrations and registers of a share.
func (e *Engine) judgeOthers(ctx context.Context, inv *inventory.Inventory, rules []*rule, cat *catalogue, share policy.Share, out *policy.Report) error {
	if rules := about(policy.SubjectAdministration, rules); len(rules) > 0 {
		reads := e.reads[policy.SubjectAdministration]
		related := relationsOfAdministrations(inv, reads)
		own := share.Positions(len(inv.Administrations))
		out.Administrations = make([]policy.SubjectReport, len(own))
		v := &view{inv: inv, classes: out.Classes, related: related}
		err := parallel(ctx, len(own), func(ctx context.Context, i int) error {
			adm := inv.Administrations[own[i]]
			build := func(g *grounds) (*builder, ast.Object) {
				b := v.builder(g, cat.world.fork(), reads)
				return b, b.administration(adm)
			}
			found, err := e.otherOf(ctx, rules, cat, v, memoryKey{stage: stageAdministration, ref: refOf(inventory.KindAdministration, adm.Block)}, build)
			if err == nil {
				out.Administrations[i] = *found
			}
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
		own := share.Positions(len(registers))
		out.Registers = make([]policy.SubjectReport, len(own))
		v := &view{inv: inv, classes: out.Classes}
		return parallel(ctx, len(own), func(ctx context.Context, i int) error {
			build := func(g *grounds) (*builder, ast.Object) {
				b := v.builder(g, cat.world.fork(), e.reads[policy.SubjectRegister])
				return b, b.register(registers[own[i]])
			}
			found, err := e.otherOf(ctx, rules, cat, v, memoryKey{stage: stageRegister, ref: registers[own[i]].Ref()}, build)
			if err == nil {
				out.Registers[i] = *found
			}
			return err
		})
	}
	return nil
}

// otherOf judges a subject that is no application, or finds what was said of it.
func (e *Engine) otherOf(
	ctx context.Context, rules []*rule, cat *catalogue, v *view, k memoryKey, build func(*grounds) (*builder, ast.Object),
) (*policy.SubjectReport, error) {
	k.frame = cat.id
	return recallOf(ctx, e, k, v, sizeOfSubject, len(cat.world.facts), build,
		func(ctx context.Context, g *grounds, b *builder, _ ast.Object, input val) (*policy.SubjectReport, error) {
			found, err := e.other(ctx, rules, &hearing{cat, v, g, b.world, input, k.ref})
			return &found, err
		})
}

func (e *Engine) other(ctx context.Context, rules []*rule, h *hearing) (policy.SubjectReport, error) {
	found, err := e.judge(ctx, rules, h)
	sorted(found)
	return policy.SubjectReport{
		Subject: h.ref, Findings: found.Findings, Measures: found.Measures, Satisfied: found.Satisfied, NotApplicable: found.NotApplicable,
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
	b.grounds.addBlock(ref, adm)
	obj := b.object(adm, inventory.Path(ref.String()), "administration", b.reads.at("input", "administration"))
	obj.Insert(ast.StringTerm("id"), ast.StringTerm(adm.ID))
	doc := b.document(ast.Item(ast.StringTerm("administration"), ast.NewTerm(obj)))
	for _, name := range sortedKeys(b.related) {
		v := b.relatedTo(name, ref, b.reads.at("input", name), byReference)
		doc.Insert(ast.StringTerm(name), ast.NewTerm(v))
	}
	return doc
}

// register makes the document in which one register is judged, with the class its rules gave it.
func (b *builder) register(d *inventory.Dataset) ast.Object {
	path := inventory.Path(d.Ref().String())
	b.grounds.addBlock(d.Ref(), d)
	obj := b.object(d, path, "register", b.reads.at("input", "register"))
	obj.Insert(ast.StringTerm("id"), ast.StringTerm(d.ID))
	c := b.dataClass(d.Ref())
	b.grounds.addData(d.Ref(), c)
	if c != nil && b.reads.at("input", "register", "class") != nil {
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
