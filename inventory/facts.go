package inventory

import (
	"errors"
	"fmt"
	"iter"
	"reflect"
	"strings"
)

// FactInfo is one fact without its type, as tools that treat all facts alike see it.
type FactInfo struct {
	Path   Path
	Block  Ref   // the top-level block it belongs to
	Field  Field // its schema
	State  State
	Value  any // of the fact's own type when Known; pointers to nested blocks for a field of blocks
	Detail Detail
	Pos    Pos
}

// Facts yields every fact of every block, stated or left out, in the order of the reference and then of ids. A field of nested
// blocks is yielded first itself, such as application.permis.flows, then with the facts of its blocks.
func (inv *Inventory) Facts() iter.Seq[FactInfo] {
	return func(yield func(FactInfo) bool) {
		for _, b := range inv.blocks() {
			if !walk(b.Ref(), b.Ref().String(), reflect.ValueOf(b.value).Elem(), func(i FactInfo, _ anyFact) bool { return yield(i) }) {
				return
			}
		}
	}
}

// BlockFacts yields the facts of one block, as Facts does; none when ref names nothing.
func (inv *Inventory) BlockFacts(ref Ref) iter.Seq[FactInfo] {
	return func(yield func(FactInfo) bool) {
		if v, ok := inv.index[ref]; ok {
			walk(ref, ref.String(), reflect.ValueOf(v).Elem(), func(i FactInfo, _ anyFact) bool { return yield(i) })
		}
	}
}

func walk(ref Ref, path string, v reflect.Value, visit func(FactInfo, anyFact) bool) bool {
	return eachFact(path, v, func(path string, f *Field, fact anyFact, nested []any) bool {
		if !visit(FactInfo{Path(path + "." + f.Name), ref, *f, fact.State(), fact.any(), fact.Detail(), fact.Pos()}, fact) {
			return false
		}
		for _, n := range nested {
			if !walk(ref, f.nestedPath(path, blockOf(n).ID), reflect.ValueOf(n).Elem(), visit) {
				return false
			}
		}
		return true
	})
}

// eachFact visits the facts of a block and of its objects, each with the path of what it stands in, and hands the nested blocks over that a fact
// holds. It reports whether visit was never false.
func eachFact(path string, v reflect.Value, visit func(path string, f *Field, fact anyFact, nested []any) bool) bool {
	fields := fieldsOf(v.Type())
	for i := range fields {
		f := &fields[i]
		if f.isObject() {
			if !eachFact(path+"."+f.Name, v.Field(f.index), visit) {
				return false
			}
			continue
		}
		fact := f.fact(v)
		var nested []any
		if f.isBlock() && fact.State() == Known {
			nested = f.nestedBlocks(v)
		}
		if !visit(path, f, fact, nested) {
			return false
		}
	}
	return true
}

// Block returns the reference of the top-level block a path lies in; the zero Ref for a broken path.
func (p Path) Block() Ref {
	parts, err := splitPath(string(p))
	if err != nil || len(parts) < 2 {
		return Ref{}
	}
	return Ref{Kind(parts[0]), parts[1]}
}

// Fact returns the fact at a path, or false when there is no such fact. Paths from documents may name an object of facts by its
// last part left out; those are no facts.
func (inv *Inventory) Fact(p Path) (FactInfo, bool) {
	for i := range inv.BlockFacts(p.Block()) {
		if i.Path == p {
			return i, true
		}
	}
	return FactInfo{}, false
}

// Change replaces one fact: its value must be of the fact's own type when State is Known, and is ignored otherwise. State
// cannot be Bounded or Conflict.
type Change struct {
	Path  Path
	State State
	Value any
}

// With returns a copy of the inventory in which some facts are changed, for asking what if. The receiver stays as it is; blocks
// that do not change are shared. References are not checked again.
func (inv *Inventory) With(changes ...Change) (*Inventory, error) {
	out := *inv
	out.index = make(map[Ref]any, len(inv.index))
	for k, v := range inv.index {
		out.index[k] = v
	}
	copied := map[Ref]bool{}
	for _, c := range changes {
		if c.State == Bounded || c.State == Conflict || int(c.State) >= len(stateNames) {
			return nil, fmt.Errorf("%s cannot be made %s: a change holds one value or none", c.Path, c.State)
		}
		if c.Path == "" {
			return nil, errors.New("a change has no path: say which fact it is about, such as application.id.rto")
		}
		ref := c.Path.Block()
		old, ok := out.index[ref]
		if !ok {
			return nil, fmt.Errorf("no fact %s: %s names no block", c.Path, ref)
		}
		if !copied[ref] {
			copied[ref] = true
			out.replace(ref.Kind, old, deepCopy(reflect.ValueOf(old)).Interface(), ref)
		}
		found := false
		var bad error
		walk(ref, ref.String(), reflect.ValueOf(out.index[ref]).Elem(), func(i FactInfo, fact anyFact) bool {
			if i.Path != c.Path {
				return true
			}
			found = true
			if !fact.set(c.Value, c.State, nil, i.Pos) {
				bad = fmt.Errorf("%s is a %s, not %T", c.Path, i.Field.Type, c.Value)
			}
			return false
		})
		if bad != nil {
			return nil, bad
		}
		if !found {
			return nil, fmt.Errorf("no fact %s in %s", strings.TrimPrefix(string(c.Path), ref.String()+"."), ref)
		}
	}
	return &out, nil
}

// replace swaps one block for its copy in the slice and the index.
func (inv *Inventory) replace(kind Kind, old, fresh any, ref Ref) {
	inv.index[ref] = fresh
	for _, e := range kinds {
		if e.kind != kind {
			continue
		}
		list := reflect.ValueOf(e.list(inv)).Elem()
		changed := reflect.MakeSlice(list.Type(), list.Len(), list.Len())
		reflect.Copy(changed, list)
		for i := range changed.Len() {
			if changed.Index(i).Interface() == old {
				changed.Index(i).Set(reflect.ValueOf(fresh))
			}
		}
		list.Set(changed)
	}
}

// deepCopy copies a block and its nested blocks; other values are immutable and shared.
func deepCopy(p reflect.Value) reflect.Value {
	fresh := reflect.New(p.Type().Elem())
	fresh.Elem().Set(p.Elem())
	for _, f := range fieldsOf(p.Type().Elem()) {
		if !f.isBlock() || f.fact(fresh.Elem()).State() != Known {
			continue
		}
		fact := f.fact(fresh.Elem())
		v := reflect.ValueOf(fact.any())
		var detail *Detail
		if d := fact.Detail(); !reflect.DeepEqual(d, Detail{}) {
			detail = &d
		}
		if f.Type == "block" {
			if !v.IsNil() {
				fact.set(deepCopy(v).Interface(), Known, detail, fact.Pos())
			}
			continue
		}
		list := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		for i := range v.Len() {
			list.Index(i).Set(deepCopy(v.Index(i)))
		}
		fact.set(list.Interface(), Known, detail, fact.Pos())
	}
	return fresh
}
