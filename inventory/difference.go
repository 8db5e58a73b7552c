package inventory

import (
	"bytes"
	"maps"
	"reflect"
	"slices"
)

// Difference is one thing that two inventories state differently: a fact, or a block, top-level or nested, that only one of them has.
type Difference struct {
	Path    Path     // of the fact, or of the block
	Block   Ref      // the top-level block it lies in; the kind is "inventory" for the header
	Added   bool     // only the new inventory has this block
	Removed bool     // only the old one has it
	Old     FactInfo // what the fact said; of a block that was added or removed, only Pos is set, where it is stated
	New     FactInfo // what it says
}

// Differences lists what two inventories state differently, sorted by path. Places do not count, nor does the order of blocks, nor the day
// the facts are true on. A fact whose value is the same and whose source, confidence, note or reason is another, differs.
func Differences(old, fresh *Inventory) []Difference {
	c := &comparing{}
	c.block = headerRef
	c.fields("inventory", reflect.ValueOf(&old.Header).Elem(), reflect.ValueOf(&fresh.Header).Elem())
	c.found = slices.DeleteFunc(c.found, func(d Difference) bool { return d.Path == "inventory.as_of" })
	refs := slices.AppendSeq(slices.Collect(maps.Keys(old.index)), maps.Keys(fresh.index))
	slices.SortFunc(refs, Ref.Compare)
	for _, ref := range slices.Compact(refs) {
		c.block = ref
		a, was := old.index[ref]
		b, is := fresh.index[ref]
		path := ref.String()
		switch {
		case !was:
			c.found = append(c.found, Difference{Path: Path(path), Block: ref, Added: true, New: FactInfo{Pos: blockOf(b).Pos}})
		case !is:
			c.found = append(c.found, Difference{Path: Path(path), Block: ref, Removed: true, Old: FactInfo{Pos: blockOf(a).Pos}})
		case a != b && !bytes.Equal(AppendBlock(nil, a), AppendBlock(nil, b)):
			c.fields(path, reflect.ValueOf(a).Elem(), reflect.ValueOf(b).Elem())
		}
	}
	slices.SortFunc(c.found, func(x, y Difference) int { return bytes.Compare([]byte(x.Path), []byte(y.Path)) })
	return c.found
}

// comparing is one call of Differences.
type comparing struct {
	block Ref
	found []Difference
}

func (c *comparing) fields(path string, a, b reflect.Value) {
	for i := range fieldsOf(a.Type()) {
		f := &fieldsOf(a.Type())[i]
		if f.isObject() {
			c.fields(path+"."+f.Name, a.Field(f.index), b.Field(f.index))
			continue
		}
		x, y := f.fact(a), f.fact(b)
		if opens(f, x) && opens(f, y) && sameDetail(x.Detail(), y.Detail()) {
			c.nested(path, f, a, b)
			continue
		}
		if !sameFact(x, y) {
			at := Path(path + "." + f.Name)
			c.found = append(c.found, Difference{Path: at, Block: c.block, Old: infoOf(at, c.block, f, x), New: infoOf(at, c.block, f, y)})
		}
	}
}

// nested compares the nested blocks of a field that both have.
func (c *comparing) nested(path string, f *Field, a, b reflect.Value) {
	was, is := byID(f.nestedBlocks(a)), byID(f.nestedBlocks(b))
	for _, id := range slices.Sorted(maps.Keys(was)) {
		at := f.nestedPath(path, id)
		if n := is[id]; n != nil {
			c.fields(at, reflect.ValueOf(was[id]).Elem(), reflect.ValueOf(n).Elem())
			continue
		}
		c.found = append(c.found, Difference{Path: Path(at), Block: c.block, Removed: true, Old: FactInfo{Pos: blockOf(was[id]).Pos}})
	}
	for _, id := range slices.Sorted(maps.Keys(is)) {
		if was[id] == nil {
			c.found = append(c.found, Difference{Path: Path(f.nestedPath(path, id)), Block: c.block, Added: true, New: FactInfo{Pos: blockOf(is[id]).Pos}})
		}
	}
}

// nestedPath is the path of one of a field's nested blocks.
func (f *Field) nestedPath(path, id string) string {
	if f.Type == "blocks" {
		return joinPath(path+"."+f.Block, id)
	}
	return path + "." + f.Block
}

// opens reports whether a fact holds nested blocks to look into.
func opens(f *Field, fact anyFact) bool {
	if !f.isBlock() || fact.State() != Known {
		return false
	}
	v := reflect.ValueOf(fact.any())
	return f.Type == "blocks" && v.Len() > 0 || f.Type == "block" && !v.IsNil()
}

func byID(blocks []any) map[string]any {
	out := make(map[string]any, len(blocks))
	for _, b := range blocks {
		out[blockOf(b).ID] = b
	}
	return out
}

func infoOf(path Path, ref Ref, f *Field, fact anyFact) FactInfo {
	return FactInfo{path, ref, *f, fact.State(), fact.any(), fact.Detail(), fact.Pos()}
}

// sameFact reports whether two facts say the same, places aside. Of nested blocks it is told apart elsewhere whether there are any.
func sameFact(a, b anyFact) bool {
	if a.State() != b.State() || !sameDetail(a.Detail(), b.Detail()) {
		return false
	}
	if a.State() != Known {
		return true
	}
	if v, nested := nestedList(reflect.ValueOf(a.any())); nested && v.Kind() == reflect.Slice {
		return v.Len() == 0 && reflect.ValueOf(b.any()).Len() == 0
	}
	return reflect.DeepEqual(a.any(), b.any())
}

func sameDetail(a, b Detail) bool {
	if len(a.Others) != len(b.Others) {
		return false
	}
	for i, x := range a.Others {
		y := b.Others[i]
		x.Pos, y.Pos = 0, 0
		if !reflect.DeepEqual(x, y) {
			return false
		}
	}
	a.Others, b.Others = nil, nil
	return reflect.DeepEqual(a, b)
}
