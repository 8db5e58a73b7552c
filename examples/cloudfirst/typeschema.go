package main

import (
	"encoding"
	"encoding/json"
	"reflect"
	"strings"
)

// typeSchema is the JSON Schema of what encoding/json writes of Go values. It is as exact as the types are: which words a text may be is
// said where it is documented, not here.
type typeSchema struct {
	defs map[string]any
}

var (
	textual   = reflect.TypeFor[encoding.TextMarshaler]()
	jsonFirst = reflect.TypeFor[json.Marshaler]()
)

// schemaOfAny is the schema of values of any of the types.
func schemaOfAny(title string, values []any) map[string]any {
	s := &typeSchema{defs: map[string]any{}}
	var ways []any
	for _, v := range values {
		ways = append(ways, s.of(reflect.TypeOf(v)))
	}
	out := map[string]any{"$schema": "https://json-schema.org/draft/2020-12/schema", "title": title, "anyOf": ways}
	if len(s.defs) > 0 {
		out["$defs"] = s.defs
	}
	return out
}

func (s *typeSchema) of(t reflect.Type) map[string]any {
	switch {
	case t.Kind() == reflect.Pointer:
		return orNull(s.of(t.Elem()))
	case t.Implements(jsonFirst) || reflect.PointerTo(t).Implements(jsonFirst):
		return map[string]any{}
	case t.Implements(textual):
		return map[string]any{"type": "string"}
	}
	switch t.Kind() {
	case reflect.Bool:
		return map[string]any{"type": "boolean"}
	case reflect.String:
		return map[string]any{"type": "string"}
	case reflect.Float32, reflect.Float64:
		return map[string]any{"type": "number"}
	case reflect.Slice:
		if e := t.Elem(); e.Kind() == reflect.Uint8 && !e.Implements(textual) && !e.Implements(jsonFirst) {
			return orNull(map[string]any{"type": "string"})
		}
		return orNull(map[string]any{"type": "array", "items": s.of(t.Elem())})
	case reflect.Array:
		return map[string]any{"type": "array", "items": s.of(t.Elem())}
	case reflect.Map:
		return orNull(map[string]any{"type": "object", "additionalProperties": s.of(t.Elem())})
	case reflect.Struct:
		return s.object(t)
	case reflect.Interface:
		return map[string]any{}
	}
	return map[string]any{"type": "integer"}
}

func orNull(schema map[string]any) map[string]any {
	return map[string]any{"anyOf": []any{schema, map[string]any{"type": "null"}}}
}

// object refers to the definition of a struct, which is made once: types may hold themselves.
func (s *typeSchema) object(t reflect.Type) map[string]any {
	name := strings.ReplaceAll(t.String(), "main.", "")
	if t.Name() == "" {
		return s.fields(t)
	}
	if _, ok := s.defs[name]; !ok {
		s.defs[name] = nil // is being made
		s.defs[name] = s.fields(t)
	}
	return map[string]any{"$ref": "#/$defs/" + name}
}

func (s *typeSchema) fields(t reflect.Type) map[string]any {
	properties, required := map[string]any{}, []string{}
	for _, f := range reflect.VisibleFields(t) {
		tag := f.Tag.Get("json")
		name, options, _ := strings.Cut(tag, ",")
		if !f.IsExported() || name == "-" || hidden(t, f) || f.Anonymous && name == "" {
			continue
		}
		if name == "" {
			name = f.Name
		}
		properties[name] = s.of(f.Type)
		if !perhaps(t, f) && !strings.Contains(options, "omitempty") && !strings.Contains(options, "omitzero") {
			required = append(required, name)
		}
	}
	return map[string]any{"type": "object", "properties": properties, "required": required, "additionalProperties": false}
}

// hidden reports fields of embedded structs that bear a name of their own, and so are below it.
func hidden(t reflect.Type, f reflect.StructField) bool {
	for i := 1; i < len(f.Index); i++ {
		outer := t.FieldByIndex(f.Index[:i])
		name, _, _ := strings.Cut(outer.Tag.Get("json"), ",")
		if !outer.Anonymous || name != "" {
			return true
		}
	}
	return false
}

// perhaps reports fields of what is embedded by pointer, and is left out when there is none.
func perhaps(t reflect.Type, f reflect.StructField) bool {
	for i := 1; i < len(f.Index); i++ {
		if t.FieldByIndex(f.Index[:i]).Type.Kind() == reflect.Pointer {
			return true
		}
	}
	return false
}
