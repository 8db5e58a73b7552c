package questions

import (
	"cmp"
	"reflect"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// peers knows what the blocks of an inventory state, by attribute, for facts that other blocks leave open.
type peers struct {
	inv    *inventory.Inventory
	stated map[string][]any // by attribute
	ids    map[inventory.Kind][]inventory.Ref
}

// attribute names a fact without the blocks it stands in: application.flow.mode. Two attributes of different blocks may share a
// name; their types tell them apart.
func attribute(fact inventory.FactInfo) string {
	path := string(fact.Path)
	i := strings.LastIndexByte(path, '.')
	return string(fact.Block.Kind) + path[i:]
}

func (p *peers) read() {
	if p.stated != nil {
		return
	}
	p.stated, p.ids = map[string][]any{}, map[inventory.Kind][]inventory.Ref{}
	for f := range p.inv.Facts() {
		if ids := p.ids[f.Block.Kind]; len(ids) == 0 || ids[len(ids)-1] != f.Block {
			p.ids[f.Block.Kind] = append(ids, f.Block)
		}
		if f.State == inventory.Known && !empty(f.Value) {
			p.stated[attribute(f)] = append(p.stated[attribute(f)], f.Value)
		}
	}
}

func empty(v any) bool {
	rv := reflect.ValueOf(v)
	return rv.Kind() == reflect.Slice && rv.Len() == 0 || rv.IsZero()
}

// some returns values that other blocks state for the attribute, spread over all of them, or other when there are none.
func (p *peers) some(fact inventory.FactInfo, most int, other ...Value) []Value {
	p.read()
	var found []any
	typ := reflect.TypeOf(fact.Value)
	for _, v := range p.stated[attribute(fact)] {
		if reflect.TypeOf(v) == typ {
			found = append(found, v)
		}
	}
	slices.SortStableFunc(found, func(a, b any) int {
		return cmp.Or(cmp.Compare(gaps(a), gaps(b)), cmp.Compare(number(a), number(b)), cmp.Compare(textOf(a), textOf(b)))
	})
	found = slices.CompactFunc(found, reflect.DeepEqual)
	found = found[:fullest(found)]
	var out []Value
	for i := range min(most, len(found)) {
		at := i
		if len(found) > most && most > 1 {
			at = i * (len(found) - 1) / (most - 1)
		}
		out = append(out, known(found[at]))
	}
	if len(out) == 0 {
		return other[:min(most, len(other))]
	}
	return out
}

// moreGaps is how many facts more a nested block may leave open than the fullest one, to be taken as an example.
const moreGaps = 2

// fullest is how many of the first values leave little more unsaid than the very first.
func fullest(found []any) int {
	n := 0
	for n < len(found) && gaps(found[n]) <= gaps(found[0])+moreGaps {
		n++
	}
	return n
}

// gaps counts the facts that nested blocks leave open.
func gaps(v any) int {
	rv := reflect.ValueOf(v)
	switch {
	case rv.Kind() == reflect.Slice && rv.Type().Elem().Kind() == reflect.Pointer:
		n := 0
		for i := range rv.Len() {
			n += gaps(rv.Index(i).Interface())
		}
		return n
	case rv.Kind() != reflect.Pointer || rv.IsNil():
		return 0
	}
	n := 0
	for f := range inventory.Fields(v, "x") {
		if f.State == inventory.LeftOut || f.State == inventory.Unknown || f.State == inventory.Bounded || f.State == inventory.Conflict {
			n++
		}
	}
	return n
}

// first returns references to some blocks of these kinds.
func (p *peers) first(kinds []inventory.Kind) []Value {
	p.read()
	var out []Value
	for _, k := range kinds {
		ids := p.ids[k]
		for _, ref := range ids[:min(2, len(ids))] {
			out = append(out, known(ref))
		}
	}
	return out
}
