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
	return markOf(w.number(domain, paths...))
}

func (w *world) number(domain []ast.Value, paths ...inventory.Path) int {
	w.facts = append(w.facts, unknownFact{paths, domain})
	return len(w.facts) - 1
}

// markOf is the string that stands for a fact.
func markOf(fact int) ast.Value { return ast.String(mark + strconv.Itoa(fact)) }

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

// join makes the doubt of both. Loops join one more fact at a time, so the sets are merged as the sorted lists they are, and one
// that holds the other is used again.
func (d doubt) join(e doubt) doubt {
	switch {
	case len(d) == 0 || len(d) < len(e) && e.covers(d):
		return e
	case len(e) == 0 || &d[0] == &e[0] || d.covers(e):
		return d
	}
	out := make(doubt, 0, len(d)+len(e))
	for len(d) > 0 && len(e) > 0 {
		least := min(d[0], e[0])
		out = append(out, least)
		if d[0] == least {
			d = d[1:]
		}
		if e[0] == least {
			e = e[1:]
		}
	}
	return append(append(out, d...), e...)
}

// covers reports whether all of e is in d.
func (d doubt) covers(e doubt) bool {
	for _, f := range e {
		i, found := slices.BinarySearch(d, f)
		if !found {
			return false
		}
		d = d[i+1:]
	}
	return true
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

// openDoubt reads the value of the open key: the fact that keeps the object open.
func openDoubt(v ast.Value) doubt {
	if f := factOf(v); f >= 0 {
		return doubt{f}
	}
	return nil
}

// assignment is a value tried for an unknown fact.
type assignment struct {
	fact  int
	value val
}

// doubtIn collects the unknown facts inside a value, those being tried left out.
func (m *machine) doubtIn(v val) doubt {
	if !isMarked(v) {
		return nil
	}
	var d doubt
	switch v := v.(type) {
	case fact:
		if f, ok := m.resolve(v).(fact); ok {
			return doubt{int(f)}
		}
	case *array:
		for _, x := range v.items {
			d = d.join(m.doubtIn(x))
		}
	case *set:
		for _, x := range v.items {
			d = d.join(m.doubtIn(x))
		}
	case *object:
		d = v.open
		for _, x := range v.vals {
			d = d.join(m.doubtIn(x))
		}
	}
	return d
}

// resolve replaces an unknown fact by the value being tried, if one is.
func (m *machine) resolve(v val) val {
	if m.assigned == nil {
		return v
	}
	if f, ok := v.(fact); ok {
		for _, a := range m.assigned {
			if a.fact == int(f) {
				return a.value
			}
		}
	}
	return v
}

// substitute replaces every unknown fact inside a value that is being tried.
func (m *machine) substitute(v val) val {
	if m.assigned == nil || !isMarked(v) {
		return v
	}
	if f, ok := v.(fact); ok {
		return m.resolve(f)
	}
	m.charge(v)
	switch v := v.(type) {
	case *array:
		out := &array{items: make([]val, len(v.items))}
		for i, x := range v.items {
			out.items[i] = m.substitute(x)
			out.marked = out.marked || isMarked(out.items[i])
			out.size += itemSize + sizeOf(out.items[i])
		}
		return out
	case *set:
		out := newSet(len(v.items))
		for _, x := range v.items {
			out.add(m.substitute(x))
		}
		return out
	case *object:
		out := newObject(len(v.keys))
		for i, k := range v.keys {
			out.push(k, m.substitute(v.vals[i]))
		}
		out.open, out.marked, out.sorted = v.open, out.marked || v.open != nil, v.sorted
		out.reindex()
		return out
	}
	return v
}
