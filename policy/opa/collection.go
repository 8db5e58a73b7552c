package opa

import (
	"slices"
	"sort"

	"github.com/open-policy-agent/opa/v1/ast"
)

// few is the most keys that are looked through one by one.
const few = 8

// index finds the place of a key by its hash: open addressing, places counted from one.
type index []int32

// lookup returns the place of a key, or -1.
func (x index) lookup(keys []val, k val) int {
	mask := uint64(len(x) - 1)
	s, isStr := k.(*str)
	for h := hash(k); ; h++ {
		at := x[h&mask]
		if at == 0 {
			return -1
		}
		if isStr {
			if t, ok := keys[at-1].(*str); ok && s.same(t) {
				return int(at - 1)
			}
			continue
		}
		if equal(keys[at-1], k) {
			return int(at - 1)
		}
	}
}

// put notes the place of a key that is not there yet. There must be room.
func (x index) put(k val, at int) {
	mask := uint64(len(x) - 1)
	h := hash(k)
	for ; x[h&mask] != 0; h++ { //nolint:revive // the loop is the search
	}
	x[h&mask] = int32(at + 1)
}

// grown returns an index of keys, as x is after the last of them was added.
func (x index) grown(keys []val) index {
	switch n := len(keys); {
	case n <= few:
		return nil
	case 2*n <= len(x):
		x.put(keys[n-1], n-1)
		return x
	}
	return indexOf(keys)
}

func indexOf(keys []val) index {
	if len(keys) <= few {
		return nil
	}
	size := 4 * few
	for size < 3*len(keys) {
		size *= 2
	}
	x := make(index, size)
	for i, k := range keys {
		x.put(k, i)
	}
	return x
}

// findIn returns the place of a key, or -1.
func findIn(keys []val, x index, k val) int {
	if x != nil {
		return x.lookup(keys, k)
	}
	if s, ok := k.(*str); ok {
		for i, key := range keys {
			if t, ok := key.(*str); ok && s.same(t) {
				return i
			}
		}
		return -1
	}
	for i, key := range keys {
		if equal(key, k) {
			return i
		}
	}
	return -1
}

// object maps keys to values. It may be open: there may be keys nobody knows of, for the doubt says why.
type object struct {
	keys   []val
	vals   []val
	index  index
	sorted bool
	marked bool // holds an unknown fact, or is open
	shared bool // of the catalogue or the library's data
	size   int  // of what is in it, see sizeOf
	open   doubt
	source ast.Value
}

func newObject(size int) *object {
	return &object{keys: make([]val, 0, size), vals: make([]val, 0, size)}
}

func (o *object) find(k val) int { return findIn(o.keys, o.index, k) }

// get returns the value of a key, or nil.
func (o *object) get(k val) val {
	if i := findIn(o.keys, o.index, k); i >= 0 {
		return o.vals[i]
	}
	return nil
}

// push adds a key that is not there yet, without indexing it.
func (o *object) push(k, v val) {
	o.keys, o.vals = append(o.keys, k), append(o.vals, v)
	o.size += entrySize + sizeOf(k) + sizeOf(v)
	o.marked = o.marked || isMarked(v) || isMarked(k)
}

func (o *object) reindex() { o.index = indexOf(o.keys) }

// insert sets the value of a key.
func (o *object) insert(k, v val) {
	o.source = nil
	if i := o.find(k); i >= 0 {
		o.size += sizeOf(v) - sizeOf(o.vals[i])
		o.vals[i] = v
		o.marked = o.marked || isMarked(v)
		return
	}
	o.push(k, v)
	o.sorted = false
	o.index = o.index.grown(o.keys)
}

// sort puts the keys in order.
func (o *object) sort() {
	if !o.sorted {
		sort.Sort((*byKey)(o))
		o.reindex()
		o.sorted = true
	}
}

type byKey object

func (o *byKey) Len() int           { return len(o.keys) }
func (o *byKey) Less(i, j int) bool { return compare(o.keys[i], o.keys[j]) < 0 }
func (o *byKey) Swap(i, j int) {
	o.keys[i], o.keys[j] = o.keys[j], o.keys[i]
	o.vals[i], o.vals[j] = o.vals[j], o.vals[i]
}

// with returns a copy in which a key has another value.
func (o *object) with(k, v val) *object {
	out := &object{keys: slices.Clone(o.keys), vals: slices.Clone(o.vals), sorted: o.sorted, marked: o.marked, open: o.open, size: o.size}
	out.reindex()
	out.insert(k, v)
	return out
}

func (o *object) toOPA() ast.Value {
	if o.source != nil {
		return o.source
	}
	out := ast.NewObjectWithCapacity(len(o.keys))
	for i, k := range o.keys {
		out.Insert(term(k), term(o.vals[i]))
	}
	if o.open != nil {
		out.Insert(openTerm, ast.NewTerm(markOf(o.open[0])))
	}
	return out
}

// merge joins two objects; where both have a key and its values are objects, these are joined too, otherwise the first stands.
func merge(a, b *object) *object {
	out := &object{keys: slices.Clone(a.keys), vals: slices.Clone(a.vals), marked: a.marked || b.marked, open: a.open, size: a.size}
	if out.open == nil {
		out.open = b.open
	}
	out.reindex()
	for i, k := range b.keys {
		old := out.get(k)
		if old == nil {
			out.insert(k, b.vals[i])
			continue
		}
		x, okx := old.(*object)
		y, oky := b.vals[i].(*object)
		if okx && oky {
			out.insert(k, merge(x, y))
		}
	}
	return out
}

// set holds values once each.
type set struct {
	items  []val
	index  index
	sorted bool
	marked bool
	size   int // of what is in it, see sizeOf
	source ast.Value
}

func newSet(size int) *set { return &set{items: make([]val, 0, size)} }

func (s *set) has(v val) bool { return findIn(s.items, s.index, v) >= 0 }

func (s *set) add(v val) {
	if s.has(v) {
		return
	}
	s.items = append(s.items, v)
	s.size += itemSize + sizeOf(v)
	s.marked = s.marked || isMarked(v)
	s.sorted, s.source = false, nil
	s.index = s.index.grown(s.items)
}

func (s *set) sort() {
	if !s.sorted {
		slices.SortFunc(s.items, compare)
		s.index = indexOf(s.items)
		s.sorted = true
	}
}

func (s *set) toOPA() ast.Value {
	if s.source != nil {
		return s.source
	}
	terms := make([]*ast.Term, len(s.items))
	for i, x := range s.items {
		terms[i] = term(x)
	}
	return ast.NewSet(terms...)
}
