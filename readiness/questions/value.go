package questions

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Value is one value a fact may turn out to have.
type Value struct {
	State  inventory.State `json:"-"`      // Known or NotApplicable
	Value  any             `json:"-"`      // of the fact's own type when Known
	Text   string          `json:"value"`  // for people, as the language has it
	Weight float64         `json:"weight"` // how likely, against the others; at least 0
}

// Prior says which values a fact that is not known may have. exhaustive means that it can have no other. A fact without values is
// not evaluated. It is called once for each fact, never by two goroutines at once.
type Prior func(fact inventory.FactInfo) (values []Value, exhaustive bool)

func known(v any) Value { return Value{inventory.Known, v, textOf(v), 1} }

func notApplicable() Value { return Value{inventory.NotApplicable, nil, "not_applicable", 1} }

// textOf words a value as the language would, quotes left out.
func textOf(v any) string {
	switch v := v.(type) {
	case inventory.Ref:
		if v == (inventory.Ref{}) {
			return "none"
		}
		return v.String()
	case string:
		return v
	}
	rv := reflect.ValueOf(v)
	switch {
	case rv.Kind() == reflect.Pointer && rv.IsNil(), rv.Kind() == reflect.Slice && rv.Len() == 0:
		return "none"
	case rv.Kind() == reflect.Pointer:
		return "stated"
	case rv.Kind() == reflect.Slice && rv.Type().Elem().Kind() == reflect.Pointer:
		ids := make([]string, rv.Len())
		for i := range ids {
			ids[i] = rv.Index(i).Elem().FieldByName("ID").String()
		}
		return strings.Join(ids, ", ")
	case rv.Kind() == reflect.Slice:
		parts := make([]string, rv.Len())
		for i := range parts {
			parts[i] = textOf(rv.Index(i).Interface())
		}
		return strings.Join(parts, ", ")
	}
	return fmt.Sprint(v)
}

// distinct leaves out values that were there before, and what bounds exclude.
func distinct(values []Value, fact inventory.FactInfo) []Value {
	var out []Value
	for _, v := range values {
		if v.State == inventory.Known && !within(v.Value, fact.Detail) {
			continue
		}
		seen := false
		for _, o := range out {
			seen = seen || o.State == v.State && reflect.DeepEqual(o.Value, v.Value)
		}
		if !seen {
			out = append(out, v)
		}
	}
	return out
}

// within reports whether a value lies within stated bounds, which only values with an order have.
func within(v any, d inventory.Detail) bool {
	return (d.Low == nil || number(v) >= number(d.Low)) && (d.High == nil || number(v) <= number(d.High))
}

// number makes values of types with an order comparable.
func number(v any) float64 {
	rv := reflect.ValueOf(v)
	switch {
	case rv.CanInt():
		return float64(rv.Int())
	case rv.CanFloat():
		return rv.Float()
	}
	return 0
}

// like makes a number of the type of another value.
func like(n float64, typ reflect.Type) any { return reflect.ValueOf(n).Convert(typ).Interface() }
