package opa

import (
	"fmt"
	"strings"
)

type (
	breakOp    uint32
	returnOp   int
	nopOp      struct{}
	objectOp   int
	emptySetOp int
)

func (o breakOp) run(*machine, *frame) signal { return signal(o) }

func (o returnOp) run(_ *machine, fr *frame) signal {
	fr.locals[fr.fn.Return] = fr.locals[o]
	return returned
}

func (nopOp) run(*machine, *frame) signal { return completed }

func (o objectOp) run(m *machine, fr *frame) signal {
	fr.locals[o] = cell{value: &object{}, depth: fr.depth}
	return m.grown(collectionSize, 0)
}

func (o emptySetOp) run(m *machine, fr *frame) signal {
	fr.locals[o] = cell{value: &set{}, depth: fr.depth}
	return m.grown(collectionSize, 0)
}

// arrayOp makes an empty array with room.
type arrayOp struct{ target, capacity int }

func (o *arrayOp) run(m *machine, fr *frame) signal {
	fr.locals[o.target] = cell{value: &array{items: make([]val, 0, min(o.capacity, 64))}, depth: fr.depth}
	return m.grown(collectionSize, 0)
}

// setOp puts a constant into a local; nil makes it undefined.
type setOp struct {
	target int
	value  val
}

func (o *setOp) run(_ *machine, fr *frame) signal {
	fr.locals[o.target] = cell{value: o.value, depth: fr.depth}
	return completed
}

type assignOp struct {
	source arg
	target int
}

func (o *assignOp) run(m *machine, fr *frame) signal {
	c := m.look(fr, &o.source)
	if c.value == nil && c.doubt != nil {
		fr.maybe = c.doubt
		return 0
	}
	fr.locals[o.target] = cell{c.value, c.doubt, fr.depth}
	return completed
}

// onceOp assigns, and fails on a second, different value.
type onceOp struct {
	source arg
	target int
}

func (o *onceOp) run(m *machine, fr *frame) signal {
	c := m.look(fr, &o.source)
	if c.value == nil {
		fr.maybe = c.doubt
		return 0
	}
	old := &fr.locals[o.target]
	if old.value != nil && old.doubt == nil && c.doubt == nil && m.doubtIn(old.value) == nil && m.doubtIn(c.value) == nil {
		if !equal(m.substitute(old.value), m.substitute(c.value)) {
			return m.fail(fmt.Errorf("%s: two values for one rule", strings.Join(fr.fn.Path, ".")))
		}
	}
	*old = cell{c.value, c.doubt, fr.depth}
	return completed
}

// kindOp looks whether a value is of a kind.
type kindOp struct {
	source arg
	kind   kind
}

func (o *kindOp) run(m *machine, fr *frame) signal {
	c := m.look(fr, &o.source)
	if !fr.certain(c) {
		return 0
	}
	return truth(c.value.kind() == o.kind)
}

type definedOp struct {
	source int
	want   bool
}

func (o *definedOp) run(_ *machine, fr *frame) signal {
	c := &fr.locals[o.source]
	if c.value == nil && c.doubt != nil {
		fr.maybe = c.doubt
		return 0
	}
	return truth((c.value != nil) == o.want)
}

type lenOp struct {
	source arg
	target int
}

func (o *lenOp) run(m *machine, fr *frame) signal {
	c := m.look(fr, &o.source)
	if !m.exact(fr, c) {
		return 0
	}
	n, ok := length(c.value)
	if !ok {
		return 0
	}
	fr.locals[o.target] = cell{value: n, depth: fr.depth}
	return completed
}

func length(v val) (integer, bool) {
	switch v := v.(type) {
	case *array:
		return integer(len(v.items)), true
	case *object:
		return integer(len(v.keys)), true
	case *set:
		return integer(len(v.items)), true
	case *str:
		return integer(len([]rune(v.text))), true
	}
	return 0, false
}

// appendOp makes an array grow.
type appendOp struct {
	array int
	value arg
}

func (o *appendOp) run(m *machine, fr *frame) signal {
	c := m.look(fr, &o.value)
	a := &fr.locals[o.array]
	if c.value == nil || c.doubt != nil {
		return fr.withheld(a, c.doubt)
	}
	if a.doubt != nil { // its length is in doubt, so is the place of what follows
		return completed
	}
	to := a.value.(*array)
	to.items = append(to.items, c.value)
	to.marked = to.marked || isMarked(c.value)
	to.size += itemSize + sizeOf(c.value)
	return m.grown(itemSize, to.size)
}

// grown is the signal after a collection grew.
func (m *machine) grown(bytes, whole int) signal {
	if !m.room(bytes, whole) {
		return failed
	}
	return completed
}

// addOp makes a set grow.
type addOp struct {
	set   int
	value arg
}

func (o *addOp) run(m *machine, fr *frame) signal {
	c := m.look(fr, &o.value)
	if c.value == nil || c.doubt != nil {
		return fr.withheld(&fr.locals[o.set], c.doubt)
	}
	to, ok := fr.locals[o.set].value.(*set)
	if !ok {
		fr.maybe = fr.locals[o.set].doubt
		return 0
	}
	m.charge(c.value)
	to.add(m.substitute(c.value))
	return m.grown(2*itemSize, to.size)
}

// withheld is the signal of a statement whose value perhaps is none: what it would have put into the collection may be missing there,
// so what follows must not take the collection for whole.
func (fr *frame) withheld(collection *cell, why doubt) signal {
	fr.maybe = why
	collection.doubt = collection.doubt.join(why)
	return 0
}

// insertOp makes an object grow; once fails on a second, different value for a key.
type insertOp struct {
	object     int
	key, value arg
	once       bool
}

func (o *insertOp) run(m *machine, fr *frame) signal {
	k, v := m.look(fr, &o.key), m.look(fr, &o.value)
	if !m.exact(fr, k) {
		return 0
	}
	if v.value == nil && v.doubt == nil {
		return 0
	}
	to, ok := fr.locals[o.object].value.(*object)
	if !ok {
		fr.maybe = fr.locals[o.object].doubt
		return 0
	}
	key := m.substitute(k.value)
	if o.once && v.value != nil {
		if old := to.get(key); old != nil && m.doubtIn(old) == nil && m.doubtIn(v.value) == nil && !equal(m.substitute(old), m.substitute(v.value)) {
			return m.fail(fmt.Errorf("%s: two values for the key %s", strings.Join(fr.fn.Path, "."), toOPA(key)))
		}
	}
	x := v.value
	if v.doubt != nil { // a collection that may hold more, or perhaps no value at all
		x = fact(m.world.number(nil, m.world.paths(v.doubt)...))
	}
	m.charge(key)
	to.insert(key, x)
	if !m.room(2*entrySize, to.size) {
		return failed
	}
	if v.value == nil {
		fr.maybe = v.doubt
		return 0
	}
	return completed
}

type mergeOp struct{ a, b, target int }

func (o *mergeOp) run(m *machine, fr *frame) signal {
	a, b := &fr.locals[o.a], &fr.locals[o.b]
	why := a.doubt.join(b.doubt)
	if a.value == nil || b.value == nil {
		fr.maybe = why
		return 0
	}
	x, okx := a.value.(*object)
	y, oky := b.value.(*object)
	if !okx || !oky {
		return 0
	}
	m.charge(x)
	m.charge(y)
	if !m.room((len(x.keys)+len(y.keys))*entrySize+(x.size+y.size)/8, x.size+y.size) {
		return failed
	}
	fr.locals[o.target] = cell{merge(x, y), why, fr.depth}
	return completed
}
