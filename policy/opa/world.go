package opa

import (
	"slices"
	"strconv"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// An unknown fact stands in a document as a string that no inventory can hold: a NUL byte, which the guard refuses, and the fact's
// number. An object whose keys are not all known holds one such string as a key of its own.
const mark = "\x00"

const openKey = ast.String(mark + "open")

var openTerm = ast.NewTerm(openKey)

// unknownFact is one fact that is not known: which facts of the inventory it hangs on, and the values it can take when they are few.
type unknownFact struct {
	paths  []inventory.Path
	domain []ast.Value // nil: not few
}

// world numbers the unknown facts of one document and the catalogue.
type world struct{ facts []unknownFact }

// add numbers a fact and returns the string that stands for it.
func (w *world) add(domain []ast.Value, paths ...inventory.Path) ast.Value {
	w.facts = append(w.facts, unknownFact{paths, domain})
	return ast.String(mark + strconv.Itoa(len(w.facts)-1))
}

// fork returns a world that numbers on from w without disturbing it.
func (w *world) fork() *world { return &world{slices.Clip(w.facts)} }

// factOf returns the number of the unknown fact a value stands for, or -1.
func factOf(v ast.Value) int {
	s, ok := v.(ast.String)
	if !ok || len(s) < 2 || s[0] != mark[0] || s == openKey {
		return -1
	}
	n, err := strconv.Atoi(string(s[1:]))
	if err != nil {
		return -1
	}
	return n
}

// doubt is a sorted set of numbers of unknown facts; nil is certainty. Doubts are never changed once made.
type doubt []int

func doubtOf(facts ...int) doubt {
	d := doubt(facts)
	slices.Sort(d)
	return slices.Compact(d)
}

func (d doubt) join(e doubt) doubt {
	switch {
	case len(d) == 0:
		return e
	case len(e) == 0 || &d[0] == &e[0]:
		return d
	}
	return doubtOf(append(slices.Clone(d), e...)...)
}

// paths lists the facts of the inventory behind a doubt, sorted.
func (w *world) paths(d doubt) []inventory.Path {
	var out []inventory.Path
	for _, f := range d {
		out = append(out, w.facts[f].paths...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// doubtIn collects the unknown facts inside a value, as assigned leaves them.
func (m *machine) doubtIn(v ast.Value) doubt {
	if len(m.world.facts) == 0 {
		return nil
	}
	switch v := v.(type) {
	case ast.String:
		if f := factOf(m.resolve(v)); f >= 0 {
			return doubt{f}
		}
	case *ast.Array:
		var d doubt
		v.Foreach(func(t *ast.Term) { d = d.join(m.doubtIn(t.Value)) })
		return d
	case ast.Set:
		var d doubt
		v.Foreach(func(t *ast.Term) { d = d.join(m.doubtIn(t.Value)) })
		return d
	case ast.Object:
		var d doubt
		v.Foreach(func(k, t *ast.Term) {
			if k.Value == ast.Value(openKey) {
				d = d.join(openDoubt(t.Value))
				return
			}
			d = d.join(m.doubtIn(t.Value))
		})
		return d
	}
	return nil
}

// openDoubt reads the value of the open key: the fact that keeps the object open.
func openDoubt(v ast.Value) doubt {
	if f := factOf(v); f >= 0 {
		return doubt{f}
	}
	return nil
}

// resolve replaces an unknown fact by the value being tried, if one is.
func (m *machine) resolve(v ast.Value) ast.Value {
	if len(m.assigned) == 0 {
		return v
	}
	if f := factOf(v); f >= 0 {
		if a, ok := m.assigned[f]; ok {
			return a
		}
	}
	return v
}

// substitute replaces every unknown fact inside a value that is being tried.
func (m *machine) substitute(v ast.Value) ast.Value {
	if len(m.assigned) == 0 || !marked(v) {
		return v
	}
	term := func(t *ast.Term) *ast.Term { return ast.NewTerm(m.substitute(t.Value)) }
	switch v := v.(type) {
	case ast.String:
		return m.resolve(v)
	case *ast.Array:
		items := make([]*ast.Term, 0, v.Len())
		v.Foreach(func(t *ast.Term) { items = append(items, term(t)) })
		return ast.NewArray(items...)
	case ast.Set:
		out := ast.NewSet()
		v.Foreach(func(t *ast.Term) { out.Add(term(t)) })
		return out
	case ast.Object:
		out := ast.NewObject()
		v.Foreach(func(k, t *ast.Term) { out.Insert(k, term(t)) })
		return out
	}
	return v
}

// marked reports whether an unknown fact stands anywhere inside a value.
func marked(v ast.Value) bool {
	switch v := v.(type) {
	case ast.String:
		return factOf(v) >= 0
	case *ast.Array:
		return v.Until(func(t *ast.Term) bool { return marked(t.Value) })
	case ast.Set:
		return v.Until(func(t *ast.Term) bool { return marked(t.Value) })
	case ast.Object:
		return v.Until(func(_, t *ast.Term) bool { return marked(t.Value) })
	}
	return false
}
