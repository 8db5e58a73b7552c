package opa

import (
	"context"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// A rule about the portfolio looks at everything at once: it may run more statements, and trying the values of facts one by one would settle a few of
// very many.
const (
	portfolioSteps       = 20 // times the steps of a rule about one application
	portfolioCompletions = 16
)

// EvaluatePortfolio asks the rules about the portfolio, once the applications were judged and assessed. An application that standing does
// not hold counts as undetermined. The result is nil when no rule looks at the portfolio.
func (e *Engine) EvaluatePortfolio(ctx context.Context, inv *inventory.Inventory, standing policy.Standing) (*policy.SubjectReport, error) {
	if err := e.refuse(inv); err != nil {
		return nil, err
	}
	ctx, end := e.begin(ctx)
	defer end()
	rules := about(policy.SubjectPortfolio, e.inForce(inv.AsOf()))
	if len(rules) == 0 {
		return nil, nil
	}
	cat := e.catalogueOf(inv)
	b := newBuilder(inv, nil, cat.world, e.reads[policy.SubjectPortfolio])
	doc, out, err := e.whole(ctx, rules, cat, b, standing)
	if err != nil {
		return nil, err
	}
	if err := e.each(ctx, rules, cat, b, doc, &out); err != nil {
		return nil, err
	}
	return &out, nil
}

// whole makes the summary, and asks it the rules that look at all of it at once.
func (e *Engine) whole(ctx context.Context, rules []*rule, cat *catalogue, b *builder, standing policy.Standing) (ast.Object, policy.SubjectReport, error) {
	ctx, end := document(ctx)
	defer end()
	offers, err := e.offersOf(ctx, b.inv, cat)
	if err != nil {
		return nil, policy.SubjectReport{}, err
	}
	b.world = cat.world.fork()
	doc := b.portfolio(standing, offers)
	patient := *e
	patient.limits.Steps *= portfolioSteps
	patient.limits.Completions = min(patient.limits.Completions, portfolioCompletions)
	rules = slices.DeleteFunc(slices.Clone(rules), func(r *rule) bool { return r.Each != "" })
	out, err := patient.other(ctx, rules, &hearing{cat, &b.view, nil, b.world, e.prog.document(doc), inventory.Ref{}})
	return doc, out, err
}

// portfolio makes the summary that rules about the portfolio read.
func (b *builder) portfolio(standing policy.Standing, offers []policy.Offer) ast.Object {
	summary := ast.NewObject()
	put := func(name string, build func(reads *pathTree) ast.Value) {
		if reads := b.reads.at("input", "portfolio", name); reads != nil {
			summary.Insert(ast.StringTerm(name), ast.NewTerm(build(reads)))
		}
	}
	put("applications", func(*pathTree) ast.Value { return b.standings(standing) })
	put("providers", func(*pathTree) ast.Value { return b.providers(standing) })
	put("offers", func(*pathTree) ast.Value { return b.models(offers) })
	put("eservices", func(reads *pathTree) ast.Value { return b.eservices(standing, reads) })
	put("registers", func(reads *pathTree) ast.Value {
		obj := ast.NewObject()
		for _, d := range b.inv.Datasets {
			if ref := d.Ref().String(); d.Register {
				o := b.object(d, inventory.Path(ref), ref, reads.at(ref))
				o.Insert(ast.StringTerm("id"), ast.StringTerm(d.ID))
				obj.Insert(ast.StringTerm(ref), ast.NewTerm(o))
			}
		}
		return obj
	})
	return b.document(ast.Item(ast.StringTerm("portfolio"), ast.NewTerm(summary)))
}

// standings is one object for each application: whose it is, who depends on it, and where it may go.
func (b *builder) standings(standing policy.Standing) ast.Value {
	count := b.dependents()
	obj := ast.NewObject()
	for _, app := range b.inv.Applications {
		path := inventory.Path(refOf(inventory.KindApplication, app.Block).String())
		hosting := standing[app.ID]
		target, provider := ast.Value(ast.Null{}), ast.Value(ast.Null{})
		if hosting.Recommended != "" {
			target = ast.String(hosting.Recommended)
			if t := b.inv.Target(hosting.Recommended); t != nil {
				provider = b.fact(t.Provider, refOf(inventory.KindTarget, t.Block), "provider")
			}
		}
		one := ast.NewObject(
			ast.Item(ast.StringTerm("id"), ast.StringTerm(app.ID)),
			ast.Item(ast.StringTerm("dependents"), ast.NewTerm(b.between(count[app.ID]))),
			ast.Item(ast.StringTerm("standing"), ast.StringTerm(standing.Of(app.ID))),
			ast.Item(ast.StringTerm("target"), ast.NewTerm(target)),
			ast.Item(ast.StringTerm("provider"), ast.NewTerm(provider)),
		)
		switch ref, ok := app.Administration.Value(); {
		case ok:
			one.Insert(ast.StringTerm("administration"), ast.NewTerm(plain(ref)))
		case app.Administration.State() != inventory.NotApplicable:
			one.Insert(ast.StringTerm("administration"), ast.NewTerm(b.world.add(nil, path+".administration")))
		}
		obj.Insert(ast.StringTerm(app.ID), ast.NewTerm(one))
	}
	return obj
}

// fact is a text of a block: null where it does not apply.
func (b *builder) fact(f inventory.Fact[string], ref inventory.Ref, attribute string) ast.Value {
	s, ok := f.Value()
	switch {
	case ok:
		return ast.String(s)
	case f.State() == inventory.NotApplicable:
		return ast.Null{}
	}
	return b.world.add(nil, inventory.Path(ref.String()+"."+attribute))
}

// ends is a number that lies between two, and the facts that decide where.
type ends struct {
	lo, hi  int64
	missing []inventory.Path
}

// between is a number, or an unknown fact that may be either of its two ends: rules compare it with a threshold, which both ends pass
// or fail where every number between them does.
func (b *builder) between(e ends) ast.Value {
	if e.lo == e.hi {
		return number(e.lo)
	}
	return b.world.add([]ast.Value{number(e.lo), number(e.hi)}, e.missing[:min(len(e.missing), maxOpen)]...)
}

// dependents counts, for every application, the others that have a flow to it. One whose flows are not known may have.
func (b *builder) dependents() map[string]ends {
	from := map[string]map[string]bool{} // by application, those with a flow to it
	open := map[string]inventory.Path{}  // those whose flows are not all known, and the fact
	for _, app := range b.inv.Applications {
		path := inventory.Path(refOf(inventory.KindApplication, app.Block).String())
		if !app.Flows.Known() && app.Flows.State() != inventory.NotApplicable && !b.complete("flows") {
			open[app.ID] = path + ".flows"
		}
		for _, f := range app.Flows.Or(nil) {
			to, ok := f.To.Value()
			switch {
			case !ok:
				open[app.ID] = path + inventory.Path("."+inventory.Ref{Kind: "flow", ID: f.ID}.String()+".to")
			case to.Kind == inventory.KindApplication && to.ID != app.ID:
				if from[to.ID] == nil {
					from[to.ID] = map[string]bool{}
				}
				from[to.ID][app.ID] = true
			}
		}
	}
	var facts []inventory.Path
	for _, id := range sortedKeys(open) {
		facts = append(facts, open[id])
	}
	out := map[string]ends{}
	for _, app := range b.inv.Applications {
		n := int64(len(from[app.ID]))
		hi := n + int64(len(open))
		if _, own := open[app.ID]; own {
			hi--
		}
		for id := range from[app.ID] {
			if _, counted := open[id]; counted {
				hi--
			}
		}
		out[app.ID] = ends{n, hi, facts}
	}
	return out
}
