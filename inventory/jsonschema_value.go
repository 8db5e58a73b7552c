package inventory

import (
	"cmp"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// datePattern is what every date looks like; that the day exists is for the loader.
const datePattern = `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$`

// idPattern is an id in a reference: bare after a dot, or quoted in brackets.
const idPattern = `\.[^.\[\]"\s]+|\["([^"\\]|\\.)+"\]`

// isOrdered reports whether ranges make sense for a field.
func isOrdered(f Field) bool {
	k := f.typ.Kind()
	return k == reflect.Int32 || k == reflect.Int64 || k == reflect.Float64
}

// valueName names the value of an attribute; attributes that take the same values have the same name.
func valueName(f Field) string {
	parts := append([]string{strings.ReplaceAll(f.Type, " ", "_")}, f.Enum...)
	for _, k := range f.Refs {
		parts = append(parts, string(k))
	}
	if f.Required && len(f.Refs) > 0 {
		parts = append(parts, "required")
	}
	if f.Min != nil {
		parts = append(parts, "from", strconv.FormatInt(*f.Min, 10))
	}
	if f.Max != nil {
		parts = append(parts, "to", strconv.FormatInt(*f.Max, 10))
	}
	return strings.Join(parts, ".")
}

func valueSchema(f Field, typ string) object {
	if element, ok := strings.CutPrefix(typ, "list of "); ok {
		return object{"anyOf": []any{object{"type": "array", "items": valueSchema(f, element)}, object{"const": "none"}}}
	}
	switch typ {
	case "string":
		if len(f.Enum) > 0 {
			return object{"enum": f.Enum}
		}
		return object{"type": "string"}
	case "bool":
		return object{"type": "boolean"}
	case "integer", "number":
		out := object{"type": typ}
		if f.Min != nil {
			out["minimum"] = *f.Min
		}
		if f.Max != nil {
			out["maximum"] = *f.Max
		}
		return out
	case "date":
		return ref("date")
	case "reference":
		return referenceSchema(f)
	}
	return object{"type": "string", "pattern": quantityPattern(elementType(f.typ))}
}

func referenceSchema(f Field) object {
	words := make([]string, len(f.Refs))
	for i, k := range f.Refs {
		words[i] = string(k)
	}
	out := object{"type": "string", "pattern": `^([^.\[\]"\s]+\.)?(` + strings.Join(words, "|") + `)(` + idPattern + `)$`}
	if f.Required || strings.HasPrefix(f.Type, "list") {
		return out
	}
	return object{"anyOf": []any{out, object{"const": "none"}}}
}

// quantityPattern matches a number and one of the units of a type, in every spelling.
func quantityPattern(typ reflect.Type) string {
	var names []string
	for _, u := range quantityTypes[typ].units {
		for _, n := range append([]string{u.name}, otherSpellings(u.name)...) {
			names = append(names, regexp.QuoteMeta(n))
		}
	}
	return `^([0-9]+\.?[0-9]*|\.[0-9]+)\s*(` + strings.Join(names, "|") + `)\s*$`
}

// otherSpellings lists the other words for a unit, in the order of the alphabet.
func otherSpellings(name string) []string {
	var out []string
	for other, full := range singular {
		if full == name {
			out = append(out, other)
		}
	}
	slices.Sort(out)
	return out
}

// quantities lists the types of quantities by name.
func quantities() []reflect.Type {
	return slices.SortedFunc(maps.Keys(quantityTypes), func(a, b reflect.Type) int { return cmp.Compare(typeName(a), typeName(b)) })
}

// elementType is the type of a list's elements, or the type itself.
func elementType(typ reflect.Type) reflect.Type {
	if typ.Kind() == reflect.Slice {
		return typ.Elem()
	}
	return typ
}
