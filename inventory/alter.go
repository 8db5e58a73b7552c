package inventory

import (
	"fmt"
	"maps"
	"reflect"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/nearest"
)

// On returns a copy of the inventory whose facts are true on another day. Blocks are shared.
func (inv *Inventory) On(day Date) *Inventory {
	out := *inv
	out.asOf = day
	if day != 0 {
		out.Header.AsOf = Is(day)
	}
	return &out
}

// Put returns a copy of the inventory in which each block takes the place of the block of the same reference, or is added: a target that
// does not exist yet, an application that is thought of. A block is a pointer to one of the inventory's structs; it is shared, and must not
// be changed afterwards. The other blocks are shared too. References are not checked again.
func (inv *Inventory) Put(blocks ...any) (*Inventory, error) {
	out := *inv
	out.index = maps.Clone(inv.index)
	for _, b := range blocks {
		view, ok := viewOf(b)
		if !ok {
			return nil, fmt.Errorf("a %T is no block: use what NewBlock, ReadBlock or Copy returned", b)
		}
		if problem, fix := problemWithID(view.block.ID); !problem.empty() {
			return nil, say("%s: %s", problem, fix)
		}
		if old, there := out.index[view.Ref()]; there {
			out.replace(view.kind, old, view.value, view.Ref())
			continue
		}
		e := kindNamed(string(view.kind))
		list := reflect.ValueOf(e.list(&out)).Elem()
		list.Set(reflect.AppendSlice(reflect.MakeSlice(list.Type(), 0, list.Len()+1), list)) // the receiver's own stays as it is
		e.add(&out, view)
		e.sort(&out)
		out.index[view.Ref()] = view.value
	}
	return &out, nil
}

// Without returns a copy of the inventory without some blocks; references to nothing are passed over. The other blocks are shared, and
// references to those taken out stay as they are.
func (inv *Inventory) Without(refs ...Ref) *Inventory {
	out := *inv
	out.index = maps.Clone(inv.index)
	for _, ref := range refs {
		gone, there := out.index[ref]
		if !there {
			continue
		}
		delete(out.index, ref)
		list := reflect.ValueOf(kindNamed(string(ref.Kind)).list(&out)).Elem()
		kept := reflect.MakeSlice(list.Type(), 0, list.Len())
		for i := range list.Len() {
			if list.Index(i).Interface() != gone {
				kept = reflect.Append(kept, list.Index(i))
			}
		}
		list.Set(kept)
	}
	return &out
}

// Copy returns a copy of a block that can be changed with [SetFact] and [NewNested] without changing the inventory; nil when ref names
// nothing.
func (inv *Inventory) Copy(ref Ref) any {
	block, there := inv.index[ref]
	if !there {
		return nil
	}
	return deepCopy(reflect.ValueOf(block)).Interface()
}

// ChangeTo makes a [Change] out of text, for a fact that a person names: the path of a fact of this inventory, and its value in the form that
// [SetFact] takes, a list one by one. The one text unknown, not_applicable or nothing gives the state of that name.
func (inv *Inventory) ChangeTo(path Path, texts ...string) (Change, error) {
	info, ok := inv.Fact(path)
	if !ok {
		return Change{}, inv.noFact(path)
	}
	if len(texts) == 1 {
		switch texts[0] {
		case "unknown":
			return Change{Path: path, State: Unknown}, nil
		case "not_applicable":
			return Change{Path: path, State: NotApplicable}, nil
		case "nothing":
			return Change{Path: path, State: LeftOut}, nil
		}
	}
	if info.Field.isBlock() {
		if !slices.Equal(texts, []string{"none"}) {
			return Change{}, fmt.Errorf("%s holds %s blocks: only none, unknown or nothing can be said of it here", path, info.Field.Block)
		}
		none := reflect.Zero(info.Field.typ)
		if info.Field.Type == "blocks" {
			none = reflect.MakeSlice(info.Field.typ, 0, 0)
		}
		return Change{Path: path, State: Known, Value: none.Interface()}, nil
	}
	if info.Field.typ.Kind() == reflect.Slice && slices.Equal(texts, []string{"none"}) {
		texts = nil
	}
	v, err := info.Field.parse(texts)
	if err != nil {
		return Change{}, fmt.Errorf("%s: %w", path, err)
	}
	if err := inv.namesBlocks(path, v); err != nil {
		return Change{}, err
	}
	return Change{Path: path, State: Known, Value: v}, nil
}

// noFact says what is wrong with a path that names no fact.
func (inv *Inventory) noFact(path Path) error {
	ref := path.Block()
	if !inv.Has(ref) {
		return fmt.Errorf("%s names no fact: write the reference of a block of the inventory, then its attribute, such as target.id.key_custody", path)
	}
	var words []string
	for i := range inv.BlockFacts(ref) {
		words = append(words, string(i.Path))
	}
	return say("%s names no fact of %s%s", path, ref, semicolon(didYouMean(nearest.Words(string(path), words, 3))))
}

// namesBlocks reports references of a value that name nothing.
func (inv *Inventory) namesBlocks(path Path, v any) error {
	refs, _ := v.([]Ref)
	if one, ok := v.(Ref); ok {
		refs = []Ref{one}
	}
	for _, r := range refs {
		if r != (Ref{}) && !inv.Has(r) {
			return fmt.Errorf("%s: there is no %s", path, r)
		}
	}
	return nil
}
