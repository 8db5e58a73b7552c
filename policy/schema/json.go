package schema

import (
	"bytes"
	"encoding/json"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// JSON returns the JSON Schemas of the documents by the name of their file, such as application.json: one for each document that is an
// input, and catalogue.json for data.catalogue. A fact nobody knows is not in a document, so nothing is required. Always the same bytes.
func JSON() map[string][]byte {
	out := map[string][]byte{"catalogue.json": write(Catalogue(), "data.catalogue")}
	for s := policy.SubjectApplication; s <= policy.SubjectPortfolio; s++ {
		for i, t := range Documents(s) {
			name := s.String()
			if i == 1 {
				name = "dataset"
			}
			out[name+".json"] = write(t, "input of rules about a subject of kind "+name)
		}
	}
	return out
}

type object = map[string]any

// write writes one schema. Draft 7 is what OPA reads; what several places share is defined once.
func write(t *Type, title string) []byte {
	w := &writer{defs: object{}}
	root := w.record(t)
	root["$schema"], root["title"], root["definitions"] = "http://json-schema.org/draft-07/schema#", title, w.defs
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	if err := enc.Encode(root); err != nil {
		panic("schema: " + err.Error()) // made of maps, slices and strings
	}
	return b.Bytes()
}

type writer struct {
	defs object
}

func (w *writer) types(ts Types) any {
	t := ts[0] // the language never has more
	if !t.Nullable {
		return w.plain(t)
	}
	return object{"anyOf": []any{w.plain(t), object{"type": "null"}}}
}

func (w *writer) plain(t *Type) object {
	switch t.Kind {
	case Record:
		return w.named(t)
	case Map:
		return object{"type": "object", "additionalProperties": w.types(t.Each)}
	case List:
		return object{"type": "array", "items": w.types(t.Each)}
	case Number:
		out := object{"type": "number"}
		if t.Least != nil {
			out["minimum"] = *t.Least
		}
		if t.Most != nil {
			out["maximum"] = *t.Most
		}
		return out
	case Bool:
		return object{"type": "boolean"}
	}
	out := object{"type": "string"}
	if t.Words != nil {
		out["enum"] = t.Words
	}
	if t.Date {
		out["pattern"] = `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`
	}
	return out
}

// named defines a record once and refers to it. Records of one name that differ get a longer one.
func (w *writer) named(t *Type) object {
	of := *t
	of.Nullable = false
	schema := w.record(&of)
	name := t.Name
	for {
		old, taken := w.defs[name]
		if !taken {
			w.defs[name] = schema
		} else if a, _ := json.Marshal(old); !slices.Equal(a, must(schema)) {
			name += "."
			continue
		}
		return object{"$ref": "#/definitions/" + name}
	}
}

func must(v any) []byte {
	b, _ := json.Marshal(v)
	return b
}

func (w *writer) record(t *Type) object {
	properties := object{}
	for name, field := range t.Fields {
		properties[name] = w.types(field)
	}
	return object{"type": "object", "properties": properties, "additionalProperties": false}
}
