package inventory

import (
	"bytes"
	"encoding/json"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// JSONSchema returns the JSON Schema (draft 2020-12) of *.inv.json files: the blocks, their attributes and what these may hold, each with its
// documentation. It is made from the schema of the language, and always the same bytes.
//
// What it cannot say is left to the loader: that references name something, that ids are unique, and that attributes which must be
// stated are, because the defaults of another file may state them.
func JSONSchema() []byte {
	b := &jsonSchema{defs: object{}}
	b.common()
	properties, defaults := object{}, object{}
	header := b.block(string(headerKind), headerKind, "", fieldsOfKind(headerKind), false)
	properties[string(headerKind)] = ref(header)
	for _, kind := range Kinds() {
		name := b.block(string(kind), kind, "", fieldsOfKind(kind), false)
		properties[string(kind)] = object{"type": "object", "additionalProperties": ref(name), "description": "By id. " + docText(kind, "")}
		defaults[string(kind)] = ref(name)
	}
	properties["defaults"] = object{
		"type": "object", "properties": defaults, "additionalProperties": false,
		"description": "By kind of block: facts for all blocks of the kind that leave them out.",
	}
	return writeJSON(object{
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title":   "An inventory, *.inv.json",
		"type":    "object", "properties": properties, "additionalProperties": false, "$defs": b.defs,
	})
}

// object is a JSON object. Its keys are written in the order of the alphabet.
// x
type object = map[string]any

func ref(name string) object { return object{"$ref": "#/$defs/" + name} }

func docText(kind Kind, path string) string {
	d, _ := Document(kind, path)
	return d.Text
}

func writeJSON(v any) []byte {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	if err := enc.Encode(v); err != nil {
		panic("inventory: " + err.Error()) // made of maps, slices and strings
	}
	return b.Bytes()
}

// jsonSchema gathers definitions. What many attributes share is defined once.
type jsonSchema struct{ defs object }

// datePattern is what every date looks like; that the day exists is for the loader.
const datePattern = `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$`

// common defines what the language always has.
func (b *jsonSchema) common() {
	b.defs["date"] = object{"type": "string", "pattern": datePattern}
	b.defs["unknown"] = form("$unknown", object{
		"type": "array", "prefixItems": []any{object{"type": "string"}, ref("date")}, "items": false,
		"description": "Asked, and nobody knows: why, and the day. Both may be left out.",
	})
	b.defs["not_applicable"] = form("$not_applicable", object{"const": true, "description": "The question makes no sense here."})
	b.defs["no_block"] = object{"anyOf": []any{object{"const": "none"}, ref("unknown"), ref("not_applicable")}}
	b.defs["collection"] = object{"anyOf": []any{ref("no_block"), object{"type": "array", "maxItems": 0}}}
	b.defs["collection.said"] = b.said(nil)
}

// form is an object with one key that says how well a fact is known.
func form(key string, value object) object {
	return object{"type": "object", "properties": object{key: value}, "required": []string{key}, "additionalProperties": false}
}

// said is what stands under "fact": one statement or several. value is nil where none may be stated.
func (b *jsonSchema) said(value object) object {
	properties := object{}
	for _, f := range fieldsOf(reflect.TypeFor[statement]()) {
		properties[f.Name] = ref(b.fact(f))
	}
	if value != nil {
		properties["value"] = value
	}
	one := object{"type": "object", "properties": properties, "additionalProperties": false}
	return object{"anyOf": []any{one, object{"type": "array", "items": one}}}
}

// fact defines the fact of an attribute and returns its name: the value, or how well it is known.
func (b *jsonSchema) fact(f Field) string {
	value := valueName(f)
	name := value + ".fact"
	if _, ok := b.defs[name]; ok {
		return name
	}
	if value != "date" {
		b.defs[value] = valueSchema(f, f.Type)
	}
	estimate := object{
		"type": "array", "prefixItems": []any{ref(value), object{"enum": []string{"low", "medium", "high"}}}, "minItems": 1, "items": false,
		"description": "The value, and how sure it is.",
	}
	forms := []any{ref(value), ref("unknown"), ref("not_applicable"), form("$estimate", estimate)}
	if isOrdered(f) {
		between := object{"type": "array", "items": ref(value), "minItems": 2, "maxItems": 2, "description": "Between the two, both included."}
		forms = append(forms, form("$range", between), form("$at_most", ref(value)), form("$at_least", ref(value)))
	}
	b.defs[name] = object{"anyOf": forms}
	return name
}

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
	return object{"type": "string", "pattern": quantityPattern(f.typ)}
}

func referenceSchema(f Field) object {
	words := make([]string, len(f.Refs))
	for i, k := range f.Refs {
		words[i] = string(k)
	}
	out := object{"type": "string", "pattern": `^(` + strings.Join(words, "|") + `)(\.[^.\[\]"\s]+|\["([^"\\]|\\.)+"\])$`}
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

// block defines a block and returns the definition's name. A nested block must state what is required; for others the defaults may.
func (b *jsonSchema) block(name string, kind Kind, path string, fields []Field, nested bool) string {
	name = "block." + name
	properties, said, required := object{}, object{}, []any{}
	for _, f := range fields {
		below := path + f.Name
		text := docText(kind, below)
		switch {
		case f.isObject():
			properties[f.Name] = b.object(f, kind, below, said)
			continue
		case f.isBlock():
			def := ref(b.block(strings.TrimPrefix(name, "block.")+"."+f.Block, kind, below+".", f.Nested, true))
			said[f.Name] = ref("collection.said")
			if f.Type == "blocks" {
				properties[f.Name] = object{"$ref": "#/$defs/collection", "description": text}
				properties[f.Block] = object{"type": "object", "additionalProperties": def, "description": "By label. " + text}
				continue
			}
			properties[f.Block] = object{"anyOf": []any{def, ref("no_block")}, "description": text}
			continue
		}
		properties[f.Name], said[f.Name] = b.attribute(f, text)
		if f.Required && nested {
			inFact := object{"required": []string{"fact"}, "properties": object{"fact": object{"required": []string{f.Name}}}}
			required = append(required, object{"anyOf": []any{object{"required": []string{f.Name}}, inFact}})
		}
	}
	properties["fact"] = object{
		"type": "object", "properties": said, "additionalProperties": false,
		"description": "By attribute: where a value comes from, or a second value.",
	}
	def := object{"type": "object", "properties": properties, "additionalProperties": false, "description": docText(kind, strings.TrimSuffix(path, "."))}
	if len(required) > 0 {
		def["allOf"] = required
	}
	b.defs[name] = def
	return name
}

// attribute returns the schema of an attribute and of what is said about it.
func (b *jsonSchema) attribute(f Field, text string) (stated, said object) {
	fact := b.fact(f)
	name := strings.TrimSuffix(fact, ".fact") + ".said"
	if _, ok := b.defs[name]; !ok {
		b.defs[name] = b.said(ref(fact))
	}
	return object{"$ref": "#/$defs/" + fact, "description": text}, ref(name)
}

// object returns the schema of an attribute that holds several facts. What is said about them stands under names with a dot.
func (b *jsonSchema) object(f Field, kind Kind, path string, said object) object {
	properties := object{}
	for _, n := range f.Nested {
		properties[n.Name], said[f.Name+"."+n.Name] = b.attribute(n, docText(kind, path+"."+n.Name))
	}
	facts := object{"type": "object", "properties": properties, "additionalProperties": false}
	return object{"anyOf": []any{facts, ref("unknown"), ref("not_applicable")}, "description": docText(kind, path)}
}
