package opa

import (
	"context"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// part is a collection of an application's document whose entries a rule may be asked of one by one.
type part struct {
	name  string
	kind  inventory.Kind
	inner bool // whether it is an attribute of the application itself; its keys are labels then, and references otherwise
}

// parts lists them, by the word that rules give in custom.each.
var parts = []part{
	{name: "components", kind: "component", inner: true},
	{name: "databases", kind: inventory.KindDatabase},
	{name: "servers", kind: inventory.KindServer},
}

// split tells the rules about the application as a whole from those about each of its parts.
func split(rules []*rule) (whole, ofParts []*rule) {
	for _, r := range rules {
		if r.Each == "" {
			whole = append(whole, r)
		} else {
			ofParts = append(ofParts, r)
		}
	}
	return whole, ofParts
}

// judgeParts asks rules of every part alone: the rest of the document is there whole, the collection holds the one entry. So what is
// unknown of one server leaves no doubt on another.
func (e *Engine) judgeParts(ctx context.Context, rules []*rule, h *hearing, doc ast.Object, out *policy.ApplicationReport) error {
	for _, p := range parts {
		chosen := slices.DeleteFunc(slices.Clone(rules), func(r *rule) bool { return r.Each != p.name })
		if len(chosen) == 0 {
			continue
		}
		applies := map[policy.RuleID]bool{}
		for _, entry := range p.entries(doc) {
			alone := *h
			alone.input, alone.ref = e.prog.document(entry.doc), entry.ref
			found, err := e.judge(ctx, chosen, &alone)
			if err != nil {
				return err
			}
			out.Arguments = append(out.Arguments, found.Arguments...)
			for _, r := range chosen {
				applies[r.ID] = applies[r.ID] || !slices.Contains(found.NotApplicable, r.ID)
			}
		}
		for _, r := range chosen {
			if !applies[r.ID] {
				out.NotApplicable = append(out.NotApplicable, r.ID)
			}
		}
	}
	slices.Sort(out.NotApplicable)
	return nil
}

// entry is the document in which one part is judged. Without a reference, it stands for parts that nobody has named.
type entry struct {
	ref inventory.Ref
	doc ast.Object
}

func (p part) entries(doc ast.Object) []entry {
	holder := doc
	if p.inner {
		holder = field(doc, "application")
	}
	t := holder.Get(ast.StringTerm(p.name))
	if t == nil {
		return nil
	}
	all, isObject := t.Value.(ast.Object)
	if !isObject { // nobody knows which there are
		return []entry{{doc: doc}}
	}
	var out []entry
	for _, key := range keysOf(all) {
		one := with(holder, p.name, ast.NewObject([2]*ast.Term{key, all.Get(key)}))
		if p.inner {
			one = with(doc, "application", one)
		}
		out = append(out, entry{p.ref(key), one})
	}
	return out
}

func (p part) ref(key *ast.Term) inventory.Ref {
	word, isText := key.Value.(ast.String)
	switch {
	case !isText || word == openKey:
		return inventory.Ref{}
	case p.inner:
		return inventory.Ref{Kind: p.kind, ID: string(word)}
	}
	ref, err := inventory.ParseRef(string(word))
	if err != nil { // no key of a document is unreadable
		return inventory.Ref{}
	}
	return ref
}
