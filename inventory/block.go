package inventory

import (
	"reflect"
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
func blockOf(v any) *Block { return v.(interface{ self() *Block }).self() }

func (b *Block) self() *Block { return b }

// blocks lists every top-level block, kind by kind in the order of the table, each kind in slice order.
func (inv *Inventory) blocks() []blockView {
	n := 0
	for _, e := range kinds {
		if e.kind != KindRegister { // shares the slice of datasets
			n += e.len(inv)
		}
	}
	out := make([]blockView, 0, n)
	for _, e := range kinds {
		if e.kind != KindRegister {
			out = e.views(inv, out)
		}
	}
	return out
}

// sortedBlocks sorts every slice by reference, in place, then lists the blocks.
func (inv *Inventory) sortedBlocks() []blockView {
	for _, e := range kinds {
		e.sort(inv)
	}
	return inv.blocks()
}

// compareViews orders blocks by reference; equal ones stay in the order they were read in.
func compareViews(a, b blockView) int { return a.Ref().Compare(b.Ref()) }

// fact returns the fact a field holds in a block's struct.
func (f Field) fact(block reflect.Value) anyFact {
	return block.Field(f.index).Addr().Interface().(anyFact)
}

// isObject reports whether the field is an object of facts rather than a fact.
func (f Field) isObject() bool { return f.Type == "object" }

// isBlock reports whether the field holds nested blocks.
func (f Field) isBlock() bool { return f.Type == "block" || f.Type == "blocks" }

// nestedBlocks lists the nested blocks that a known field of nested blocks holds.
func (f Field) nestedBlocks(block reflect.Value) []any { return f.blocksIn(f.fact(block)) }

// blocksIn lists the nested blocks that a fact of the field holds; none if it is not known.
func (f Field) blocksIn(fact anyFact) []any {
	if !f.isBlock() || fact.State() != Known {
		return nil
	}
	v := reflect.ValueOf(fact.any())
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
