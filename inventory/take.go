package inventory

import (
	"fmt"
	"reflect"
	"slices"
)

// Take returns a copy of the inventory in which some of the [Differences] to another one are taken over from it, for asking which of them
// makes an answer another one. With all of them the copy states what the other inventory states. Blocks that do not change are shared,
// with either. References are not checked again.
func (inv *Inventory) Take(from *Inventory, differences ...Difference) (*Inventory, error) {
	out := inv
	perBlock := map[Ref]map[Path]bool{}
	var refs []Ref
	for _, d := range differences {
		if perBlock[d.Block] == nil {
			perBlock[d.Block] = map[Path]bool{}
			refs = append(refs, d.Block)
		}
		perBlock[d.Block][d.Path] = true
	}
	var put []any
	var gone []Ref
	for _, ref := range refs {
		want := perBlock[ref]
		if ref == headerRef {
			copied := *inv
			copied.Header = inv.Header
			takeFields("inventory", reflect.ValueOf(&copied.Header).Elem(), reflect.ValueOf(&from.Header).Elem(), want)
			out = &copied
			continue
		}
		old, was := inv.index[ref]
		fresh, is := from.index[ref]
		whole := want[Path(ref.String())]
		switch {
		case whole && is:
			put = append(put, fresh)
		case whole && was:
			gone = append(gone, ref)
		case was && is:
			block := deepCopy(reflect.ValueOf(old))
			takeFields(ref.String(), block.Elem(), reflect.ValueOf(fresh).Elem(), want)
			put = append(put, block.Interface())
		default:
			return nil, fmt.Errorf("%s is no difference between these inventories", ref)
		}
	}
	out, err := out.Put(put...)
	if err != nil {
		return nil, err
	}
	return out.Without(gone...), nil
}

func takeFields(path string, to, from reflect.Value, want map[Path]bool) {
	for i := range fieldsOf(to.Type()) {
		f := &fieldsOf(to.Type())[i]
		if f.isObject() {
			takeFields(path+"."+f.Name, to.Field(f.index), from.Field(f.index), want)
			continue
		}
		switch x, y := f.fact(to), f.fact(from); {
		case want[Path(path+"."+f.Name)]:
			to.Field(f.index).Set(from.Field(f.index))
		case opens(f, x) && opens(f, y):
			takeNested(path, f, to, from, want)
		}
	}
}

// takeNested takes over nested blocks of a field of which both have some. What is added stands where the other has it.
func takeNested(path string, f *Field, to, from reflect.Value, want map[Path]bool) {
	olds, news := f.nestedBlocks(to), f.nestedBlocks(from)
	was, is := byID(olds), byID(news)
	result := slices.Clone(olds)
	for at, n := range news {
		id := blockOf(n).ID
		place := f.nestedPath(path, id)
		if old := was[id]; old != nil {
			takeFields(place, reflect.ValueOf(old).Elem(), reflect.ValueOf(n).Elem(), want)
		} else if want[Path(place)] {
			result = slices.Insert(result, min(at, len(result)), n)
		}
	}
	if f.Type == "block" {
		return // one block on each side, whose facts are taken
	}
	list := reflect.MakeSlice(f.typ, 0, len(result))
	for _, n := range result {
		if id := blockOf(n).ID; is[id] == nil && want[Path(f.nestedPath(path, id))] {
			continue
		}
		list = reflect.Append(list, reflect.ValueOf(n))
	}
	fact := f.fact(to)
	detail := fact.Detail()
	fact.set(list.Interface(), Known, &detail, fact.Pos())
}
