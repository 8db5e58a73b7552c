package opa

import (
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// joinElements puts two violations of one rule, about the same subject and target, into one: they are one thing to put right, and its
// message names all of it. A parameter on which they differ becomes a list, in the order they came.
func joinElements(a, b ast.Object) ast.Object {
	was, is := objectAt(a, "params"), objectAt(b, "params")
	if was == nil || is == nil || was.Compare(is) == 0 {
		return a
	}
	joined := ast.NewObject()
	was.Foreach(func(k, v *ast.Term) { joined.Insert(k, v) })
	is.Foreach(func(k, v *ast.Term) { joined.Insert(k, joinTerms(joined.Get(k), v)) })
	out := ast.NewObject()
	a.Foreach(func(k, v *ast.Term) { out.Insert(k, v) })
	out.Insert(ast.StringTerm("params"), ast.NewTerm(joined))
	return out
}

// joinTerms lists what differs. What hangs on an unknown fact would hide the rest, so it is left out.
func joinTerms(a, b *ast.Term) *ast.Term {
	switch {
	case a == nil || unknownInside(a):
		return b
	case unknownInside(b) || a.Value.Compare(b.Value) == 0:
		return a
	}
	var out []*ast.Term
	for _, t := range append(listed(a), listed(b)...) {
		if !contains(out, t) {
			out = append(out, t)
		}
	}
	return ast.ArrayTerm(out...)
}

func listed(t *ast.Term) []*ast.Term {
	array, ok := t.Value.(*ast.Array)
	if !ok {
		return []*ast.Term{t}
	}
	out := make([]*ast.Term, 0, array.Len())
	array.Foreach(func(t *ast.Term) { out = append(out, t) })
	return out
}

func contains(list []*ast.Term, t *ast.Term) bool {
	for _, other := range list {
		if other.Value.Compare(t.Value) == 0 {
			return true
		}
	}
	return false
}

// unknownInside reports whether a value hangs on a fact nobody knows.
func unknownInside(t *ast.Term) bool {
	found := false
	ast.WalkTerms(t, func(t *ast.Term) bool {
		s, isText := t.Value.(ast.String)
		found = found || isText && strings.Contains(string(s), mark)
		return found
	})
	return found
}
