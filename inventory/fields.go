package inventory

import (
	"iter"
	"reflect"
)

// Nested is one block inside another.
type Nested struct {
	ID    string // its label, or its number when it has none
	Path  Path
	Value any // pointer to the block's struct
}

// Fields yields the facts of one block or object, itself only: a field of nested blocks is yielded as one fact, to be opened with
// [FactInfo.Nested], and an object of facts as a Known fact whose value is a pointer to its struct, to be given to Fields again.
// block is a pointer to a block's struct; path names it.
func Fields(block any, path Path) iter.Seq[FactInfo] {
	return FieldsNamed(block, path, func(string) bool { return true })
}

// FieldsNamed is Fields for the fields that are wanted by name.
func FieldsNamed(block any, path Path, want func(name string) bool) iter.Seq[FactInfo] {
	return func(yield func(FactInfo) bool) {
		v := reflect.ValueOf(block).Elem()
		for _, f := range fieldsOf(v.Type()) {
			if !want(f.Name) {
				continue
			}
			info := FactInfo{Path: path + "." + Path(f.Name), Field: f}
			if f.isObject() {
				info.State, info.Value = Known, v.Field(f.index).Addr().Interface()
			} else {
				fact := f.fact(v)
				info.State, info.Value, info.Detail, info.Pos = fact.State(), fact.any(), fact.Detail(), fact.Pos()
			}
			if !yield(info) {
				return
			}
		}
	}
}

// Nested lists the blocks that a known field of nested blocks holds; nil for other fields. A single block has the field's path
// and no id.
func (i FactInfo) Nested(path Path) []Nested {
	if !i.Field.isBlock() || i.State != Known {
		return nil
	}
	prefix := string(path) + "." + i.Field.Block
	v := reflect.ValueOf(i.Value)
	if i.Field.Type == "block" {
		if v.IsNil() {
			return nil
		}
		return []Nested{{Path: Path(prefix), Value: i.Value}}
	}
	out := make([]Nested, v.Len())
	for n := range out {
		b := v.Index(n).Interface()
		id := blockOf(b).ID
		out[n] = Nested{id, Path(joinPath(prefix, id)), b}
	}
	return out
}

// IsBlocks reports whether the field holds a list of nested blocks.
func (f Field) IsBlocks() bool { return f.Type == "blocks" }

// IsObject reports whether the field is an object of facts rather than a fact.
func (f Field) IsObject() bool { return f.isObject() }
