package opa

import (
	"hash/maphash"
	"math"
	"strconv"

	"github.com/open-policy-agent/opa/v1/ast"
)

// val is a value the machine computes with: null, boolean, integer, *numeral, *str, *array, *object, *set, or fact, which stands for a
// fact nobody knows. nil is undefined.
//
// OPA's own values are correct and slow: each carries a term, hashes its keys and boxes its numbers. These compare strings of
// the plan by pointer, know at once whether an unknown fact is inside, and turn into OPA's when one of OPA's built-ins wants them.
type val interface{ kind() kind }

// kind tells the kinds of values apart, in the order OPA sorts them: values of different kinds are never equal.
type kind uint8

const (
	kindNull kind = iota
	kindBoolean
	kindNumber
	kindString
	kindArray
	kindObject
	kindSet
	kindFact
)

type (
	null    struct{}
	boolean bool
	integer int64 // a number whose text is that of an int64
	fact    int   // an unknown fact, by its number in the world
)

// numeral is any other number, as OPA writes it.
type numeral struct{ text ast.Number }

// str is a string. All strings that the plan or the library's data hold are fixed: there is one str for each, whatever document it is
// read from, so that two fixed ones are equal only if they are the same.
type str struct {
	text  string
	hash  uint64
	fixed bool
	term  *ast.Term
}

type array struct {
	items  []val
	marked bool // holds an unknown fact
	shared bool // of the catalogue or the library's data
	size   int  // of what is in it, see sizeOf
	source ast.Value
}

func (null) kind() kind     { return kindNull }
func (boolean) kind() kind  { return kindBoolean }
func (integer) kind() kind  { return kindNumber }
func (*numeral) kind() kind { return kindNumber }
func (*str) kind() kind     { return kindString }
func (*array) kind() kind   { return kindArray }
func (*object) kind() kind  { return kindObject }
func (*set) kind() kind     { return kindSet }
func (fact) kind() kind     { return kindFact }

// strs holds the fixed strings. It is read only once the program is made.
type strs map[string]*str

var seed = maphash.MakeSeed()

func newStr(s string, t *ast.Term) *str {
	if t == nil {
		t = ast.StringTerm(s)
	}
	return &str{text: s, hash: maphash.String(seed, s), term: t}
}

// fix makes a string fixed.
func (f strs) fix(s string) *str {
	x, ok := f[s]
	if !ok {
		x = newStr(s, nil)
		x.fixed = true
		f[s] = x
	}
	return x
}

// fixAll makes every string in a value fixed.
func (f strs) fixAll(v ast.Value) {
	ast.WalkTerms(v, func(t *ast.Term) bool {
		if s, ok := t.Value.(ast.String); ok {
			f.fix(string(s))
		}
		return false
	})
}

// of returns the str of a string.
func (f strs) of(s string, t *ast.Term) *str {
	if x, ok := f[s]; ok {
		return x
	}
	return newStr(s, t)
}

func (s *str) same(t *str) bool {
	return s == t || (!s.fixed || !t.fixed) && s.hash == t.hash && s.text == t.text
}

// reading is how values of OPA's are turned into ours. In documents, marks stand for unknown facts; what rules or built-ins make up is
// never taken for one.
type reading struct {
	strs   strs
	marks  bool
	shared bool
}

// term turns a term of OPA's into a value, ready for concurrent reading.
func (r reading) term(t *ast.Term) val {
	if s, ok := t.Value.(ast.String); ok && (!r.marks || len(s) == 0 || s[0] != mark[0]) {
		return r.strs.of(string(s), t)
	}
	return r.value(t.Value)
}

// value turns a value of OPA's into one of ours.
func (r reading) value(v ast.Value) val {
	switch v := v.(type) {
	case ast.Null:
		return null{}
	case ast.Boolean:
		return boolean(v)
	case ast.Number:
		return fromNumber(v)
	case ast.String:
		if n := factOf(v); n >= 0 && r.marks {
			return fact(n)
		}
		return r.strs.of(string(v), nil)
	case *ast.Array:
		a := &array{items: make([]val, v.Len()), source: v, shared: r.shared}
		for i := range a.items {
			a.items[i] = r.term(v.Elem(i))
			a.marked = a.marked || isMarked(a.items[i])
			a.size += itemSize + sizeOf(a.items[i])
		}
		return a
	case ast.Set:
		s := newSet(v.Len())
		v.Foreach(func(t *ast.Term) { s.add(r.term(t)) })
		s.sort()
		s.source = v
		return s
	case ast.Object:
		return r.object(v)
	}
	panic("opa: a value that no document holds")
}

func (r reading) object(v ast.Object) *object {
	o := newObject(v.Len())
	v.Foreach(func(k, t *ast.Term) {
		if r.marks && k.Value == ast.Value(openKey) {
			o.open, o.marked = openDoubt(t.Value), true
			return
		}
		o.push(r.term(k), r.term(t))
	})
	o.sorted, o.shared, o.source = true, r.shared, v // OPA walks objects in order
	o.reindex()
	return o
}

// document turns a document, in which marks stand for unknown facts, into a value.
func (p *program) document(v ast.Value) val { return reading{strs: p.strs, marks: true}.value(v) }

// catalogued turns a part of the catalogue into a value.
func (p *program) catalogued(v ast.Value) val {
	return reading{strs: p.strs, marks: true, shared: true}.value(v)
}

// made turns a term that a built-in made into a value.
func (p *program) made(t *ast.Term) val { return reading{strs: p.strs}.term(t) }

func fromNumber(n ast.Number) val {
	if i, err := strconv.ParseInt(string(n), 10, 64); err == nil && (i != 0 || n == "0") && n[0] != '+' && (n[0] != '0' || i == 0) {
		return integer(i)
	}
	return &numeral{n}
}

// term turns a value into a term of OPA's; unknown facts become their marks again.
func term(v val) *ast.Term {
	switch v := v.(type) {
	case *str:
		return v.term
	case boolean:
		return ast.InternedTerm(bool(v))
	}
	return ast.NewTerm(toOPA(v))
}

func toOPA(v val) ast.Value {
	switch v := v.(type) {
	case null:
		return ast.Null{}
	case boolean:
		return ast.Boolean(v)
	case integer:
		return ast.Number(strconv.FormatInt(int64(v), 10))
	case *numeral:
		return v.text
	case *str:
		return v.term.Value
	case fact:
		return markOf(int(v))
	case *array:
		if v.source == nil {
			terms := make([]*ast.Term, len(v.items))
			for i, x := range v.items {
				terms[i] = term(x)
			}
			return ast.NewArray(terms...)
		}
		return v.source
	case *set:
		return v.toOPA()
	case *object:
		return v.toOPA()
	}
	panic("opa: undefined has no term")
}

// isMarked reports whether an unknown fact stands anywhere inside a value.
func isMarked(v val) bool {
	switch v := v.(type) {
	case fact:
		return true
	case *array:
		return v.marked
	case *object:
		return v.marked
	case *set:
		return v.marked
	}
	return false
}

// float is a number's value for hashing: equal numbers have equal ones.
func (n *numeral) float() float64 {
	f, err := strconv.ParseFloat(string(n.text), 64)
	if err != nil {
		return math.Inf(1)
	}
	return f
}
