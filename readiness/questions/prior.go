package questions

import (
	"math"
	"reflect"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

const (
	fewNumbers = 12 // a range of whole numbers with no more is tried whole
	mostPeers  = 3  // values of other blocks that are tried for one fact
	longAgo    = 10 // years: whatever must be recent is not
	lately     = 1  // months: whatever must be recent is
)

// Uniform holds every value of a fact for equally likely: all there are where they are few, and representative ones elsewhere, as the
// documentation of the package says. The inventory is where the values of other blocks are taken from.
func Uniform(inv *inventory.Inventory) Prior {
	p := &peers{inv: inv}
	return func(fact inventory.FactInfo) ([]Value, bool) {
		values, all := p.values(fact)
		if fact.State == inventory.Conflict {
			values, all = nil, false
			for _, o := range fact.Detail.Others {
				values = append(values, known(o.Value))
			}
		}
		return distinct(values, fact), all
	}
}

// values lists the values a fact may have, whatever is stated of it.
func (p *peers) values(fact inventory.FactInfo) (values []Value, exhaustive bool) {
	f := fact.Field
	typ := reflect.TypeOf(fact.Value)
	if typ == nil {
		return nil, false
	}
	switch {
	case f.Type == "bool":
		return []Value{known(true), known(false)}, true
	case len(f.Enum) > 0 && typ.Kind() == reflect.String:
		for _, w := range f.Enum {
			values = append(values, known(w))
		}
		return values, true
	case f.Type == "integer" && f.Min != nil && f.Max != nil && *f.Max-*f.Min <= fewNumbers:
		for n := *f.Min; n <= *f.Max; n++ {
			values = append(values, known(n))
		}
		return values, true
	case f.Type == "date":
		day := p.inv.AsOf()
		values = []Value{known(day.AddMonths(-12 * longAgo)), known(day.AddMonths(-lately)), known(day.AddMonths(12)), notApplicable()}
		return append(values, bounds(fact)...), false
	case f.Type == "string":
		return append(p.some(fact, 2, known("x")), known("none")), false
	case f.Type == "reference":
		return append([]Value{known(inventory.Ref{})}, p.some(fact, mostPeers, p.first(f.Refs)...)...), false
	case f.Type == "block":
		return append([]Value{known(reflect.Zero(typ).Interface())}, p.some(fact, mostPeers, filled(typ))...), false
	case f.Type == "blocks":
		one := reflect.Append(reflect.MakeSlice(typ, 0, 1), reflect.ValueOf(filled(typ.Elem()).Value))
		none := reflect.MakeSlice(typ, 0, 0).Interface()
		return append([]Value{known(none)}, p.some(fact, mostPeers, known(one.Interface()))...), false
	case typ.Kind() == reflect.Slice:
		return p.lists(fact, typ), false
	}
	return p.numbers(fact, typ), false
}

// lists are none, all words there are, and what others state.
func (p *peers) lists(fact inventory.FactInfo, typ reflect.Type) []Value {
	values := []Value{known(reflect.MakeSlice(typ, 0, 0).Interface())}
	var other []Value
	switch {
	case len(fact.Field.Enum) > 0:
		values = append(values, known(slices.Clone(fact.Field.Enum)))
	case typ == reflect.TypeFor[[]inventory.Ref]():
		for _, v := range p.first(fact.Field.Refs) {
			other = append(other, known([]inventory.Ref{v.Value.(inventory.Ref)}))
		}
	case typ == reflect.TypeFor[[]string]():
		other = []Value{known([]string{"x"})}
	}
	return append(values, p.some(fact, mostPeers, other...)...)
}

// numbers are the bounds that are stated or that the attribute has, and what others state; nothing, and much, where there is neither.
func (p *peers) numbers(fact inventory.FactInfo, typ reflect.Type) []Value {
	values := bounds(fact)
	for _, end := range []*int64{fact.Field.Min, fact.Field.Max} {
		if end != nil {
			values = append(values, known(like(float64(*end), typ)))
		}
	}
	values = append(values, p.some(fact, mostPeers)...)
	if len(values) < 2 {
		values = append(values, known(like(1, typ)), known(like(math.Pow10(9), typ)))
	}
	return values
}

// bounds are the ends that are stated of a fact.
func bounds(fact inventory.FactInfo) []Value {
	var values []Value
	for _, end := range []any{fact.Detail.Low, fact.Detail.High} {
		if end != nil {
			values = append(values, known(end))
		}
	}
	return values
}

// filled is a nested block of which every fact is stated: yes, the first word, the least number; no nested blocks of its own.
func filled(typ reflect.Type) Value {
	v := reflect.New(typ.Elem())
	if id := v.Elem().FieldByName("ID"); id.IsValid() {
		id.SetString("example")
	}
	fill(v.Interface())
	return known(v.Interface())
}

// fill states every fact of a block or object.
func fill(block any) {
	for f := range inventory.Fields(block, "x") {
		if f.Field.IsObject() {
			fill(f.Value)
			continue
		}
		var texts []string
		switch {
		case f.Field.Type == "bool":
			texts = []string{"true"}
		case f.Field.Type == "date", f.Field.Block != "", strings.HasPrefix(f.Field.Type, "list of "):
		case f.Field.Type == "reference":
			texts = []string{"none"}
		case len(f.Field.Enum) > 0:
			texts = f.Field.Enum[:1]
		case f.Field.Type == "integer", f.Field.Type == "number":
			texts = []string{"0"}
		case f.Field.Type == "string":
			texts = []string{"x"}
		}
		if inventory.SetFact(block, f.Field.Name, texts...) != nil {
			_ = inventory.SetState(block, f.Field.Name, inventory.NotApplicable, inventory.Detail{}) // a date or a quantity: there is none
		}
	}
}
