package completion

import (
	"fmt"
	"math"
	"math/rand/v2"
	"reflect"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Value draws a value for one unknown fact.
func (d *Drawer) Value(r *rand.Rand, f inventory.FactInfo) inventory.Change {
	known := func(v any) inventory.Change {
		return inventory.Change{Path: f.Path, State: inventory.Known, Value: v}
	}
	typ := reflect.TypeOf(f.Value)
	switch {
	case len(f.Detail.Others) > 0: // in conflict: one of them is right
		return known(f.Detail.Others[r.IntN(len(f.Detail.Others))].Value)
	case f.State == inventory.Bounded:
		return known(between(r, f.Detail, typ))
	case f.Field.Block != "":
		return known(blocks(r, typ))
	case f.Field.Type == "reference":
		return known(d.reference(r, f))
	case f.Field.Type == "list of reference":
		return known(d.references(r, f))
	}
	if stated := d.stated[attribute(f)]; len(stated) > 0 && len(f.Field.Enum) == 0 && r.IntN(2) == 0 {
		return known(stated[r.IntN(len(stated))])
	}
	switch f.Value.(type) {
	case bool:
		return known(r.IntN(2) == 0)
	case string:
		return known(word(r, f.Field.Enum))
	case []string:
		if len(f.Field.Enum) > 0 && r.IntN(3) == 0 { // all of them, which drawing one by one would hardly ever give
			return known(slices.Clone(f.Field.Enum))
		}
		list := make([]string, 0, 3)
		for range r.IntN(4) {
			list = append(list, word(r, f.Field.Enum))
		}
		return known(distinct(list))
	case inventory.Date:
		return known(d.day(r))
	case []inventory.Date:
		first := d.day(r)
		return known([]inventory.Date{first, first + inventory.Date(r.IntN(10))})
	default:
		return known(number(r, f, typ))
	}
}

// word draws a word of an enumeration, or one of a few: countries, an answer, nothing in particular.
func word(r *rand.Rand, enum []string) string {
	if len(enum) == 0 {
		enum = []string{"MA", "FR", "US", "none", "stated"}
	}
	return enum[r.IntN(len(enum))]
}

func distinct(list []string) []string {
	out := make([]string, 0, len(list))
	seen := map[string]bool{}
	for _, w := range list {
		if !seen[w] {
			seen[w] = true
			out = append(out, w)
		}
	}
	return out
}

// day draws a day near the inventory's own, or years away.
func (d *Drawer) day(r *rand.Rand) inventory.Date {
	spans := []int{2, 60, 800, 4000}
	span := spans[r.IntN(len(spans))]
	return d.inv.AsOf() + inventory.Date(r.IntN(2*span+1)-span)
}

// number draws between the bounds of the field: evenly where both are stated, any order of magnitude otherwise.
func number(r *rand.Rand, f inventory.FactInfo, typ reflect.Type) any {
	low, high := 0.0, math.Pow(10, float64(r.IntN(14)))
	if f.Field.Min != nil {
		low = float64(*f.Field.Min)
	}
	if f.Field.Max != nil {
		high = float64(*f.Field.Max)
	}
	x := low + r.Float64()*(high-low)
	switch r.IntN(8) {
	case 0:
		x = low
	case 1:
		x = high
	}
	return numeric(math.Round(x), typ)
}

// numeric makes a number of the fact's own type.
func numeric(x float64, typ reflect.Type) any { return reflect.ValueOf(x).Convert(typ).Interface() }

// between draws a number that is within bounds that were stated.
func between(r *rand.Rand, detail inventory.Detail, typ reflect.Type) any {
	low, high := 0.0, math.Inf(1)
	if detail.Low != nil {
		low = reflect.ValueOf(detail.Low).Convert(reflect.TypeFor[float64]()).Float()
	}
	if detail.High != nil {
		high = reflect.ValueOf(detail.High).Convert(reflect.TypeFor[float64]()).Float()
	}
	if math.IsInf(high, 1) {
		high = max(1, low) * 10
	}
	switch r.IntN(4) {
	case 0:
		return numeric(low, typ)
	case 1:
		return numeric(high, typ)
	}
	return numeric(low+r.Float64()*(high-low), typ)
}

func (d *Drawer) reference(r *rand.Rand, f inventory.FactInfo) inventory.Ref {
	all := d.candidates(f)
	if len(all) == 0 || !f.Field.Required && r.IntN(3) == 0 {
		return inventory.Ref{} // none
	}
	return all[r.IntN(len(all))]
}

func (d *Drawer) references(r *rand.Rand, f inventory.FactInfo) []inventory.Ref {
	all := d.candidates(f)
	out := []inventory.Ref{}
	if len(all) == 0 {
		return out
	}
	seen := map[inventory.Ref]bool{}
	for range r.IntN(4) {
		ref := all[r.IntN(len(all))]
		if !seen[ref] {
			seen[ref] = true
			out = append(out, ref)
		}
	}
	return out
}

// candidates are the blocks a reference may name, its own left out.
func (d *Drawer) candidates(f inventory.FactInfo) []inventory.Ref {
	var out []inventory.Ref
	for _, k := range f.Field.Refs {
		for _, ref := range d.refs[k] {
			if ref != f.Block {
				out = append(out, ref)
			}
		}
	}
	return out
}

// blocks draws up to two nested blocks, or one or none where only one may stand. Their facts are left out: the next pass draws them.
func blocks(r *rand.Rand, typ reflect.Type) any {
	if typ.Kind() != reflect.Slice {
		if r.IntN(2) == 0 {
			return reflect.Zero(typ).Interface()
		}
		return nested(typ, "drawn")
	}
	list := reflect.MakeSlice(typ, 0, 2)
	for i := range r.IntN(3) {
		list = reflect.Append(list, reflect.ValueOf(nested(typ.Elem(), fmt.Sprintf("drawn%d", i+1))))
	}
	return list.Interface()
}

func nested(typ reflect.Type, id string) any {
	p := reflect.New(typ.Elem())
	if b := p.Elem().FieldByName("ID"); b.IsValid() && b.CanSet() {
		b.SetString(id)
	}
	return p.Interface()
}
