package opa

import (
	"context"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// collection is a part of the portfolio's summary that a rule may be asked of entry by entry.
type collection struct {
	name  string
	kind  inventory.Kind // of the entries, whose keys are ids; "" when they are no blocks
	param string         // what the key is called in the parameters of a finding, when there is no block to name
}

// collections lists them, by the word that rules give in custom.each.
var collections = []collection{
	{name: "applications", kind: inventory.KindApplication},
	{name: "eservices", kind: inventory.KindEService},
	{name: "offers", param: "model"},
	{name: "providers", param: "provider"},
	{name: "registers", kind: inventory.KindRegister},
}

func collectionNames() []string {
	names := make([]string, len(collections))
	for i, c := range collections {
		names[i] = c.name
	}
	return names
}

// each asks rules of every entry of a collection alone: the rest of the summary is there whole, the collection holds the one entry. What
// is unknown of one entry leaves no doubt on another, and a few values settle it. An entry is a subject like any other: entries are
// judged on all cores, each with a deadline and a budget of its own.
func (e *Engine) each(ctx context.Context, rules []*rule, cat *catalogue, b *builder, doc ast.Object, out *policy.SubjectReport) error {
	settle(doc)
	summary := field(doc, "portfolio")
	for _, c := range collections {
		chosen := slices.DeleteFunc(slices.Clone(rules), func(r *rule) bool { return r.Each != c.name })
		if len(chosen) == 0 {
			continue
		}
		entries, rest := field(summary, c.name), shown(summary, chosen)
		keys := keysOf(entries)
		found := make([]*policy.ApplicationReport, len(keys))
		err := parallel(ctx, len(keys), func(ctx context.Context, i int) error {
			ctx, end := document(ctx)
			defer end()
			entry := ast.NewObject([2]*ast.Term{keys[i], entries.Get(keys[i])})
			one := with(doc, "portfolio", with(rest, c.name, entry))
			var err error
			found[i], err = e.judge(ctx, chosen, &hearing{cat, &b.view, nil, b.world.fork(), e.prog.document(one), c.ref(keys[i])})
			return err
		})
		if err != nil {
			return err
		}
		c.gather(chosen, keys, found, out)
	}
	slices.SortStableFunc(out.Findings, func(a, b policy.Finding) int { return strings.Compare(string(a.Rule), string(b.Rule)) })
	slices.Sort(out.Satisfied)
	slices.Sort(out.NotApplicable)
	return nil
}

// gather adds what was found of the entries, in their order. A rule is satisfied when it has a quarrel with none of them.
func (c collection) gather(rules []*rule, keys []*ast.Term, found []*policy.ApplicationReport, out *policy.SubjectReport) {
	quarrel, applies := map[policy.RuleID]bool{}, map[policy.RuleID]bool{}
	for i, key := range keys {
		for _, f := range found[i].Findings {
			quarrel[f.Rule] = true
			if c.param != "" && f.Params[c.param] == nil && key.Value.Compare(openKey) != 0 {
				f.Params = map[string]any{c.param: string(key.Value.(ast.String))}
			}
			out.Findings = append(out.Findings, f)
		}
		for _, id := range found[i].Satisfied {
			applies[id] = true
		}
	}
	for _, r := range rules {
		switch {
		case quarrel[r.ID]:
		case applies[r.ID] || len(keys) == 0 && r.applies == nil:
			out.Satisfied = append(out.Satisfied, r.ID)
		default:
			out.NotApplicable = append(out.NotApplicable, r.ID)
		}
	}
}

// ref is the block an entry stands for.
func (c collection) ref(key *ast.Term) inventory.Ref {
	word, ok := key.Value.(ast.String)
	if !ok || c.kind == "" || word == openKey {
		return inventory.Ref{}
	}
	if ref, err := inventory.ParseRef(string(word)); err == nil { // registers are keyed by reference
		return ref
	}
	return inventory.Ref{Kind: c.kind, ID: string(word)}
}

// shown leaves out of a summary what no rule of some reads.
func shown(summary ast.Object, rules []*rule) ast.Object {
	out := ast.NewObject()
	summary.Foreach(func(k, v *ast.Term) {
		prefix := "input.portfolio." + string(k.Value.(ast.String))
		if slices.ContainsFunc(rules, func(r *rule) bool {
			return slices.ContainsFunc(r.Facts, func(p string) bool { return p == prefix || strings.HasPrefix(p, prefix+".") })
		}) {
			out.Insert(k, v)
		}
	})
	return out
}

// with is a copy of an object in which one field is another.
func with(obj ast.Object, name string, v ast.Value) ast.Object {
	out := ast.NewObject()
	obj.Foreach(func(k, t *ast.Term) { out.Insert(k, t) })
	out.Insert(ast.StringTerm(name), ast.NewTerm(v))
	return out
}

// field is an object inside an object, or an empty one.
func field(obj ast.Object, name string) ast.Object {
	if o := objectAt(obj, name); o != nil {
		return o
	}
	return ast.NewObject()
}

// objectAt is an object inside an object, or nil.
func objectAt(obj ast.Object, name string) ast.Object {
	t := obj.Get(ast.StringTerm(name))
	if t == nil {
		return nil
	}
	inner, _ := t.Value.(ast.Object)
	return inner
}

// keysOf lists the keys of an object in order.
func keysOf(obj ast.Object) []*ast.Term {
	keys := obj.Keys()
	slices.SortFunc(keys, func(a, b *ast.Term) int { return a.Value.Compare(b.Value) })
	return keys
}
