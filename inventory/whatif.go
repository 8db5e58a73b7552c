package inventory

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
)

// Value reads texts as a value of the field, as [SetFact] does: what a [Change] of the field's fact takes. Nested blocks have none.
func (f Field) Value(texts ...string) (any, error) {
	if f.isBlock() || f.isObject() {
		return nil, say("%s holds %s blocks, not text", f.Name, f.Block)
	}
	return f.parse(texts)
}

// Adding returns a copy of the inventory with more blocks, such as NewBlock returns, for asking what if. The receiver stays as it is, and
// all its blocks are shared. References are not checked again; an id that is taken is an error.
func (inv *Inventory) Adding(blocks ...any) (*Inventory, error) {
	out := *inv
	out.index = maps.Clone(inv.index)
	touched := map[Kind]kindEntry{}
	for _, b := range blocks {
		ref, ok := RefOf(b)
		if !ok {
			return nil, fmt.Errorf("%T is no block: use what NewBlock returned", b)
		}
		if _, taken := out.index[ref]; taken {
			return nil, fmt.Errorf("there is a %s %q already: choose another id", ref.Kind, ref.ID)
		}
		if out.index == nil {
			out.index = map[Ref]any{}
		}
		out.index[ref] = b
		e := kindNamed(string(ref.Kind))
		list := reflect.ValueOf(e.list(&out)).Elem()
		list.Set(reflect.Append(list.Slice3(0, list.Len(), list.Len()), reflect.ValueOf(b)))
		touched[ref.Kind] = *e
	}
	for _, kind := range slices.Sorted(maps.Keys(touched)) {
		touched[kind].sort(&out)
	}
	return &out, nil
}
