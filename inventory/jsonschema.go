package inventory

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
)

// JSONSchema returns the JSON Schema (draft 2020-12) of *.inv.json files: the blocks, their attributes and what these may hold, each
// with its documentation. It is made from the schema of the language, and always the same bytes.
//
// What it cannot say is left to the loader: that references name something, that ids are unique, and that attributes which must be
// stated are, because the defaults of another file may state them.
func JSONSchema() []byte {
	b := &jsonSchema{defs: object{}}
	b.common()
	properties, bodies := object{}, object{}
	header := b.block(string(headerKind), headerKind, "", fieldsOfKind(headerKind), false)
	properties[string(headerKind)] = ref(header)
	for _, kind := range Kinds() {
		name := b.block(string(kind), kind, "", fieldsOfKind(kind), false)
		properties[string(kind)] = byName(name, "By id. "+docText(kind, ""))
		bodies[string(kind)] = ref(name)
	}
	b.shared(properties, bodies)
	return writeJSON(object{
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title":   "An inventory, *.inv.json",
		"type":    "object", "properties": properties, "additionalProperties": false, "$defs": b.defs,
	})
}

// shared adds the blocks that are no kinds: bodies holds the definition of each kind's block.
func (b *jsonSchema) shared(properties, bodies object) {
	templates := object{}
	for kind, body := range bodies {
		templates[kind] = object{"type": "object", "additionalProperties": body}
	}
	properties["$schema"] = object{"type": "string", "description": "Where this schema lies, for editors."}
	properties["defaults"] = closed(bodies, "By kind of block: facts for all blocks of the kind that leave them out.")
	properties["template"] = closed(templates, "By kind of block, then by id: facts for the blocks that are like the template.")
	properties["locals"] = object{"type": "object", "description": "By name: values that facts take with {\"$local\": \"name\"}."}
	properties["var"] = object{
		"type": "object", "additionalProperties": object{"type": "object"},
		"description": "By name: values that are given from outside, taken with {\"$var\": \"name\"}.",
	}
	properties["workspace"] = object{"type": "object", "description": "The inventories that belong together."}
	text := object{"type": "string"}
	one := closed(object{"from": text, "to": text}, "The id it had, and the one it has.")
	properties["moved"] = object{"anyOf": []any{one, object{"type": "array", "items": one}}, "description": "Blocks that have another id now."}
	b.defs["like"] = object{"type": "string", "pattern": `^template(` + idPattern + `)$`, "description": "The template it is like."}
}

// closed is an object with these properties and no others.
func closed(properties object, text string) object {
	return object{"type": "object", "properties": properties, "additionalProperties": false, "description": text}
}

// byName is an object whose every value has one definition.
func byName(def, text string) object {
	return object{"type": "object", "additionalProperties": ref(def), "description": text}
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

// common defines what the language always has.
func (b *jsonSchema) common() {
	b.defs["date"] = object{"type": "string", "pattern": datePattern}
	b.defs["unknown"] = form("$unknown", object{
		"type": "array", "prefixItems": []any{object{"type": "string"}, ref("date")}, "items": false,
		"description": "Asked, and nobody knows: why, and the day. Both may be left out.",
	})
	b.defs["not_applicable"] = form("$not_applicable", object{"const": true, "description": "The question makes no sense here."})
	name := object{"type": "string", "minLength": 1}
	b.defs["given"] = object{"anyOf": []any{form("$local", name), form("$var", name)}, "description": "A value from locals or var."}
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
	forms := []any{ref(value), ref("unknown"), ref("not_applicable"), ref("given"), form("$estimate", estimate)}
	if isOrdered(f) {
		between := object{"type": "array", "items": ref(value), "minItems": 2, "maxItems": 2, "description": "Between the two, both included."}
		forms = append(forms, form("$range", between), form("$at_most", ref(value)), form("$at_least", ref(value)))
	}
	b.defs[name] = object{"anyOf": forms}
	return name
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
			def := b.block(strings.TrimPrefix(name, "block.")+"."+f.Block, kind, below+".", f.Nested, true)
			said[f.Name] = ref("collection.said")
			if f.Type == "blocks" {
				properties[f.Name] = object{"$ref": "#/$defs/collection", "description": text}
				properties[f.Block] = byName(def, "By label. "+text)
				continue
			}
			properties[f.Block] = object{"anyOf": []any{ref(def), ref("no_block")}, "description": text}
			continue
		}
		properties[f.Name], said[f.Name] = b.attribute(f, text)
		if f.Required && nested {
			inFact := object{"required": []string{"fact"}, "properties": object{"fact": object{"required": []string{f.Name}}}}
			required = append(required, object{"anyOf": []any{object{"required": []string{f.Name}}, inFact}})
		}
	}
	properties["fact"] = closed(said, "By attribute: where a value comes from, or a second value.")
	if !nested && kind != headerKind {
		properties["like"] = ref("like")
	}
	def := closed(properties, docText(kind, strings.TrimSuffix(path, ".")))
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
