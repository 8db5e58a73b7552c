package inventory

import (
	"reflect"
	"slices"
)

// blockView is one top-level block without its type.
type blockView struct {
	kind  Kind
	value any // pointer to the block's struct
	block *Block
}

// Ref returns the reference that names the block.
func (b blockView) Ref() Ref { return Ref{b.kind, b.block.ID} }

// blockOf returns the Block that every block's struct embeds.
func blockOf(v any) *Block {
	return reflect.ValueOf(v).Elem().FieldByName("Block").Addr().Interface().(*Block)
}

// blocks lists every top-level block, kind by kind in the order of the table, each kind in slice order.
func (inv *Inventory) blocks() []blockView {
	var out []blockView
	for _, e := range kinds {
		if e.kind == KindRegister {
			continue // shares the slice of datasets
		}
		list := reflect.ValueOf(e.list(inv)).Elem()
		for i := range list.Len() {
			v := list.Index(i).Interface()
			kind := e.kind
			if d, ok := v.(*Dataset); ok {
				kind = d.Ref().Kind
			}
			out = append(out, blockView{kind, v, blockOf(v)})
		}
	}
	return out
}

// sortedBlocks sorts every slice by id, in place, then lists the blocks.
func (inv *Inventory) sortedBlocks() []blockView {
	for _, e := range kinds {
		list := reflect.ValueOf(e.list(inv)).Elem()
		if e.kind == KindRegister || list.Len() == 0 {
			continue
		}
		order := make([]blockView, list.Len())
		for i := range order {
			v := list.Index(i).Interface()
			order[i] = blockView{e.kind, v, blockOf(v)}
			if d, ok := v.(*Dataset); ok {
				order[i].kind = d.Ref().Kind
			}
		}
		slices.SortStableFunc(order, func(a, b blockView) int { return a.Ref().Compare(b.Ref()) })
		sorted := reflect.MakeSlice(list.Type(), 0, len(order))
		for _, b := range order {
			sorted = reflect.Append(sorted, reflect.ValueOf(b.value))
		}
		list.Set(sorted)
	}
	return inv.blocks()
}

// fact returns the fact a field holds in a block's struct.
func (f Field) fact(block reflect.Value) anyFact {
	return block.Field(f.index).Addr().Interface().(anyFact)
}

// isObject reports whether the field is an object of facts rather than a fact.
func (f Field) isObject() bool { return f.Type == "object" }

// isBlock reports whether the field holds nested blocks.
func (f Field) isBlock() bool { return f.Type == "block" || f.Type == "blocks" }

// nestedBlocks lists the nested blocks that a known field of nested blocks holds.
func (f Field) nestedBlocks(block reflect.Value) []any {
	v := reflect.ValueOf(f.fact(block).any())
	if f.Type == "block" {
		if v.IsNil() {
			return nil
		}
		return []any{v.Interface()}
	}
	out := make([]any, v.Len())
	for i := range out {
		out[i] = v.Index(i).Interface()
	}
	return out
}

// blockType is the struct of the nested blocks the field holds.
func (f Field) blockType() reflect.Type {
	if f.Type == "blocks" {
		return f.typ.Elem().Elem()
	}
	return f.typ.Elem()
}
