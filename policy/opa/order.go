package opa

import (
	"cmp"
	"hash/maphash"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// equal reports whether two values are the same; an unknown fact is the same as itself only.
func equal(a, b val) bool {
	switch a := a.(type) {
	case null:
		_, ok := b.(null)
		return ok
	case boolean:
		c, ok := b.(boolean)
		return ok && a == c
	case *str:
		c, ok := b.(*str)
		return ok && a.same(c)
	case integer:
		if c, ok := b.(integer); ok {
			return a == c
		}
		return b.kind() == kindNumber && compareNumbers(a, b) == 0
	case *numeral:
		return b.kind() == kindNumber && compareNumbers(a, b) == 0
	case fact:
		c, ok := b.(fact)
		return ok && a == c
	case *array:
		c, ok := b.(*array)
		return ok && (a == c || slices.EqualFunc(a.items, c.items, equal))
	case *set:
		c, ok := b.(*set)
		return ok && (a == c || len(a.items) == len(c.items) && !slices.ContainsFunc(a.items, func(x val) bool { return !c.has(x) }))
	case *object:
		c, ok := b.(*object)
		return ok && (a == c || a.equal(c))
	}
	return false
}

func (o *object) equal(p *object) bool {
	if len(o.keys) != len(p.keys) || (o.open == nil) != (p.open == nil) {
		return false
	}
	for i, k := range o.keys {
		j := p.find(k)
		if j < 0 || !equal(o.vals[i], p.vals[j]) {
			return false
		}
	}
	return true
}

// compare orders values as OPA does. Unknown facts, which OPA never sees, stand where their marks would: before all strings.
func compare(a, b val) int {
	fa, aIsFact := a.(fact)
	fb, bIsFact := b.(fact)
	switch {
	case aIsFact && bIsFact:
		return cmp.Compare(fa, fb)
	case aIsFact:
		return -compareToFact(b)
	case bIsFact:
		return compareToFact(a)
	case a.kind() != b.kind():
		return cmp.Compare(a.kind(), b.kind())
	}
	switch a := a.(type) {
	case boolean:
		if a == b.(boolean) {
			return 0
		}
		if a {
			return 1
		}
		return -1
	case integer, *numeral:
		return compareNumbers(a, b)
	case *str:
		return strings.Compare(a.text, b.(*str).text)
	case *array:
		return slices.CompareFunc(a.items, b.(*array).items, compare)
	case *set:
		b := b.(*set)
		a.sort()
		b.sort()
		return slices.CompareFunc(a.items, b.items, compare)
	case *object:
		return a.compare(b.(*object))
	}
	return 0
}

func compareToFact(v val) int {
	if v.kind() < kindString {
		return -1
	}
	return 1
}

func (o *object) compare(p *object) int {
	o.sort()
	p.sort()
	for i := range min(len(o.keys), len(p.keys)) {
		if c := cmp.Or(compare(o.keys[i], p.keys[i]), compare(o.vals[i], p.vals[i])); c != 0 {
			return c
		}
	}
	return cmp.Compare(len(o.keys), len(p.keys))
}

func compareNumbers(a, b val) int {
	x, okx := a.(integer)
	y, oky := b.(integer)
	if okx && oky {
		return cmp.Compare(x, y)
	}
	return ast.NumberCompare(numberText(a), numberText(b))
}

func numberText(v val) ast.Number {
	if n, ok := v.(*numeral); ok {
		return n.text
	}
	return ast.Number(strconv.FormatInt(int64(v.(integer)), 10))
}

// hash gives equal values equal numbers.
func hash(v val) uint64 {
	switch v := v.(type) {
	case *str:
		return v.hash
	case boolean:
		if v {
			return 3
		}
		return 5
	case integer:
		return maphash.Comparable(seed, math.Float64bits(float64(v)))
	case *numeral:
		return maphash.Comparable(seed, math.Float64bits(v.float()))
	case fact:
		return maphash.Comparable(seed, int(v)) + 1
	case *array:
		h := uint64(7)
		for _, x := range v.items {
			h = h*31 + hash(x)
		}
		return h
	case *set:
		h := uint64(11)
		for _, x := range v.items {
			h += hash(x) * 37
		}
		return h
	case *object:
		h := uint64(13)
		for i, k := range v.keys {
			h += hash(k) * (hash(v.vals[i]) | 1)
		}
		return h
	}
	return 17
}
