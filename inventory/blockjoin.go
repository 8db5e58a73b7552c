package inventory

import (
	"fmt"
	"reflect"
	"slices"
)

// JoinBlock adds to a block what another piece of it states: facts that it leaves out, elements that its lists do not hold, nested
// blocks that it does not have. Nested blocks of one id are joined in the same way. A known value goes before a state without one.
// Values that differ are in conflict; the paths of those are returned, each once for every value that is new. Statements without a
// source then name the one given, and its day.
//
// Both are pointers to the same struct of the inventory; anything else is an error. The other piece must not be used afterwards.
func JoinBlock(block, piece any, source string, day Date) ([]Path, error) {
	to, ok := viewOf(block)
	from, also := viewOf(piece)
	if !ok || !also || to.Ref() != from.Ref() {
		return nil, fmt.Errorf("a %T cannot be joined with a %T of another name", block, piece)
	}
	j := &joining{source: source, day: day}
	j.fields(to.Ref().String(), reflect.ValueOf(to.value).Elem(), reflect.ValueOf(from.value).Elem())
	return j.differ, nil
}

// joining is one call of JoinBlock.
type joining struct {
	source string
	day    Date
	differ []Path
}

func (j *joining) fields(path string, to, from reflect.Value) {
	l := layoutOf(to.Type())
	for i := range l.fields {
		f := &l.fields[i]
		if f.isObject() {
			j.fields(path+"."+f.Name, to.Field(f.index), from.Field(f.index))
			continue
		}
		a, b := f.fact(to), f.fact(from)
		switch {
		case b.State() == LeftOut:
		case a.State() == LeftOut:
			to.Field(f.index).Set(from.Field(f.index))
		case f.isBlock() && a.State() == Known && b.State() == Known:
			j.blocks(path, f, a, b)
		default:
			j.fact(Path(path+"."+f.Name), f, a, b)
		}
	}
}

// blocks joins nested blocks. That there are none, and that there are some, do not go together in the language: some stay.
func (j *joining) blocks(path string, f *Field, a, b anyFact) {
	one, other := reflect.ValueOf(a.any()), reflect.ValueOf(b.any())
	if f.Type == "block" {
		switch {
		case other.IsNil():
		case one.IsNil():
			a.set(b.any(), Known, nil, 0)
		default:
			j.fields(path+"."+f.Block, one.Elem(), other.Elem())
		}
		return
	}
	list := one
	for i := range other.Len() {
		n := other.Index(i)
		id := blockOf(n.Interface()).ID
		at := -1
		for k := range list.Len() {
			if blockOf(list.Index(k).Interface()).ID == id {
				at = k
			}
		}
		if at < 0 {
			list = reflect.Append(list, n)
			continue
		}
		j.fields(joinPath(path+"."+f.Block, id), list.Index(at).Elem(), n.Elem())
	}
	d := a.Detail()
	a.set(list.Interface(), Known, &d, a.Pos())
}

// fact joins two statements, neither of which is left out.
func (j *joining) fact(path Path, f *Field, a, b anyFact) {
	values := func(s State) bool { return s == Known || s == Conflict }
	switch {
	case !values(a.State()) && b.State() > a.State():
		d := b.Detail()
		a.set(b.any(), b.State(), &d, b.Pos())
		return
	case !values(a.State()) || !values(b.State()):
		return
	case f.typ.Kind() == reflect.Slice && a.State() == Known && b.State() == Known:
		d := a.Detail()
		a.set(united(reflect.ValueOf(a.any()), reflect.ValueOf(b.any())), Known, &d, a.Pos())
		return
	}
	all := j.alternatives(a)
	before := len(all)
	for _, o := range j.alternatives(b) {
		if !slices.ContainsFunc(all, func(have Alternative) bool { return reflect.DeepEqual(have.Value, o.Value) }) {
			all = append(all, o)
			j.differ = append(j.differ, path)
		}
	}
	if len(all) > before {
		a.set(nil, Conflict, &Detail{Others: all}, a.Pos())
	}
}

// alternatives lists the values that a fact states, with their sources.
func (j *joining) alternatives(fact anyFact) []Alternative {
	d := fact.Detail()
	if fact.State() == Conflict {
		return slices.Clone(d.Others)
	}
	o := alternative(fact.any(), d, fact.Pos())
	if o.Source == "" {
		o.Source, o.Since = j.source, j.day
	}
	return []Alternative{o}
}

// united returns the elements of both lists, each once, in the order they are met.
func united(a, b reflect.Value) any {
	out := reflect.MakeSlice(a.Type(), 0, a.Len()+b.Len())
	seen := map[any]bool{}
	for _, list := range []reflect.Value{a, b} {
		for i := range list.Len() {
			if e := list.Index(i).Interface(); !seen[e] {
				seen[e] = true
				out = reflect.Append(out, list.Index(i))
			}
		}
	}
	return out.Interface()
}
