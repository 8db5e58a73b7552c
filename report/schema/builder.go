package schema

import (
	"encoding"
	"encoding/json"
	"fmt"
	"path"
	"reflect"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

type object = map[string]any

// builder makes schemas of what encoding/json writes of Go values.
type builder struct {
	defs   map[string]any
	closed bool
}

var (
	textual = reflect.TypeFor[encoding.TextMarshaler]()
	jsonish = reflect.TypeFor[json.Marshaler]()
)

// of is the schema of a type. It panics for types that no result has: a test makes every schema.
func (b *builder) of(t reflect.Type) object {
	switch {
	case t.Kind() == reflect.Pointer:
		return b.of(t.Elem())
	case t.Implements(jsonish):
		panic(fmt.Sprintf("%v writes JSON of its own", t))
	case t.Implements(textual):
		return text(t)
	}
	switch t.Kind() {
	case reflect.Bool:
		return object{"type": "boolean"}
	case reflect.String:
		return object{"type": "string"}
	case reflect.Float64:
		return object{"type": "number"}
	case reflect.Int, reflect.Int64, reflect.Uint8:
		return object{"type": "integer"}
	case reflect.Interface:
		return object{}
	case reflect.Slice:
		return object{"type": "array", "items": b.of(t.Elem())}
	case reflect.Map:
		out := object{"type": "object", "additionalProperties": b.of(t.Elem())}
		if t.Key().Implements(textual) {
			out["propertyNames"] = text(t.Key())
		}
		return out
	case reflect.Struct:
		return b.named(t)
	}
	panic(fmt.Sprintf("no schema for %v", t))
}

// named refers to the definition of a struct, which is made once: types may hold themselves.
func (b *builder) named(t reflect.Type) object {
	name := path.Base(t.PkgPath()) + "." + t.Name()
	if _, ok := b.defs[name]; !ok {
		b.defs[name] = nil // is being made
		b.defs[name] = b.fields(t)
	}
	return object{"$ref": "#/$defs/" + name}
}

// fields is the schema of a struct, those that it embeds included.
func (b *builder) fields(t reflect.Type) object {
	properties, required := object{}, []string{}
	for _, f := range reflect.VisibleFields(t) {
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		if !f.IsExported() || name == "-" || f.Anonymous {
			continue
		}
		if name == "" {
			panic(fmt.Sprintf("%v.%s has no name in JSON", t, f.Name))
		}
		s := b.of(f.Type)
		if always := options == ""; always {
			required = append(required, name)
			if f.Type.Kind() == reflect.Slice || f.Type.Kind() == reflect.Map {
				s["type"] = []string{s["type"].(string), "null"}
			}
		}
		properties[name] = s
	}
	slices.Sort(required)
	out := object{"type": "object", "properties": properties}
	if len(required) > 0 {
		out["required"] = required
	}
	if b.closed {
		out["additionalProperties"] = false
	}
	return out
}

// text is the schema of a type that writes itself as text.
func text(t reflect.Type) object {
	switch t {
	case reflect.TypeFor[inventory.Date]():
		return object{"type": "string", "format": "date", "pattern": `^[0-9]{4,}-[0-9]{2}-[0-9]{2}$`}
	case reflect.TypeFor[policy.Marks](): // a set, its names with commas between
		return object{"type": "string"}
	}
	if t.Kind() == reflect.Uint8 {
		return object{"type": "string", "enum": words(t)}
	}
	return object{"type": "string"}
}

// words are the names of an enumeration: what its values write and read back.
func words(t reflect.Type) []string {
	var out []string
	for n := range uint64(64) {
		v := reflect.New(t)
		v.Elem().SetUint(n)
		name, err := v.Elem().Interface().(encoding.TextMarshaler).MarshalText()
		if err != nil {
			continue
		}
		back := reflect.New(t)
		if reads, ok := back.Interface().(encoding.TextUnmarshaler); ok && reads.UnmarshalText(name) == nil && back.Elem().Uint() == n {
			out = append(out, string(name))
		}
	}
	return out
}
