package main

import (
	"bytes"
	"encoding"
	"encoding/json"
	"flag"
	"os"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

var update = flag.Bool("update", false, "write the schemas of Go types into openapi.json")

// typeSchemas makes the JSON Schemas of what encoding/json writes of Go types.
type typeSchemas map[string]any

func (s typeSchemas) of(t reflect.Type) map[string]any {
	switch {
	case t == reflect.TypeFor[json.RawMessage]():
		return map[string]any{"$ref": "#/components/schemas/diagnostics"}
	case t.Implements(reflect.TypeFor[encoding.TextMarshaler]()):
		return map[string]any{"type": "string"}
	}
	switch t.Kind() {
	case reflect.Pointer:
		return s.of(t.Elem())
	case reflect.Bool:
		return map[string]any{"type": "boolean"}
	case reflect.String:
		return map[string]any{"type": "string"}
	case reflect.Float64:
		return map[string]any{"type": "number"}
	case reflect.Interface:
		return map[string]any{}
	case reflect.Slice:
		return map[string]any{"type": []any{"array", "null"}, "items": s.of(t.Elem())}
	case reflect.Array:
		return map[string]any{"type": "array", "items": s.of(t.Elem())}
	case reflect.Map:
		return map[string]any{"type": []any{"object", "null"}, "additionalProperties": s.of(t.Elem())}
	case reflect.Struct:
		return s.object(t)
	}
	return map[string]any{"type": "integer"}
}

// object refers to the schema of a struct, which is made once: types may hold themselves.
func (s typeSchemas) object(t reflect.Type) map[string]any {
	name := strings.TrimPrefix(t.String(), "main.")
	if _, ok := s[name]; !ok {
		s[name] = nil // is being made
		properties, required := map[string]any{}, []any{}
		s.fields(t, properties, &required)
		s[name] = map[string]any{"type": "object", "properties": properties, "required": required, "additionalProperties": false}
	}
	return map[string]any{"$ref": "#/components/schemas/" + name}
}

func (s typeSchemas) fields(t reflect.Type, properties map[string]any, required *[]any) {
	for f := range t.Fields() {
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case f.Anonymous && name == "":
			s.fields(f.Type, properties, required)
			continue
		case !f.IsExported() || name == "-":
			continue
		case name == "":
			name = f.Name
		}
		properties[name] = s.of(f.Type)
		if !strings.Contains(options, "omitempty") && !strings.Contains(options, "omitzero") {
			*required = append(*required, name)
		}
	}
}

func document(t testing.TB) map[string]any {
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(openapi))
	require.NoError(t, err)
	return v.(map[string]any)
}

// TestSchemasAreThoseOfTheTypes keeps the document true when a type changes.
func TestSchemasAreThoseOfTheTypes(t *testing.T) {
	made := typeSchemas{}
	for _, v := range []any{problem{}, report.File{}, report.Explanation{}, planned{}, ruled{}} {
		made.of(reflect.TypeOf(v))
	}
	doc := document(t)
	schemas := doc["components"].(map[string]any)["schemas"].(map[string]any)
	if *update {
		for name := range schemas {
			if name != "request" && name != "diagnostics" {
				delete(schemas, name)
			}
		}
		for name, s := range made {
			schemas[name] = s
		}
		b, err := json.MarshalIndent(doc, "", "  ")
		require.NoError(t, err)
		require.NoError(t, os.WriteFile("openapi.json", append(b, '\n'), 0o644))
		return
	}
	for name, s := range made {
		assert.Equal(t, s, schemas[name], "%s: run go test ./examples/server -run Schemas -update", name)
	}
	assert.Len(t, schemas, len(made)+2, "schemas of types that are gone")
}

// TestEveryRouteIsDescribed compares the document with what the server answers, both ways.
func TestEveryRouteIsDescribed(t *testing.T) {
	var described, served []string
	for path, item := range document(t)["paths"].(map[string]any) {
		for method := range item.(map[string]any) {
			described = append(described, strings.ToUpper(method)+" "+path)
		}
	}
	for _, r := range newServer(config{}, nil).routes() {
		served = append(served, r.method+" "+r.path)
	}
	assert.ElementsMatch(t, served, described)
}

// schemaOf compiles the schema of a response.
func schemaOf(t testing.TB, method, path, status, kind string) *jsonschema.Schema {
	c := compiler()
	escape := strings.NewReplacer("/", "~1")
	at := "openapi.json#/paths/" + escape.Replace(path) + "/" + strings.ToLower(method) + "/responses/" + status + "/content/" + escape.Replace(kind) + "/schema"
	s, err := c.Compile(at)
	require.NoError(t, err, "%s %s may not answer %s as %s", method, path, status, kind)
	return s
}

var compiler = sync.OnceValue(func() *jsonschema.Compiler {
	c := jsonschema.NewCompiler()
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(openapi))
	if err == nil {
		err = c.AddResource("openapi.json", v)
	}
	if err != nil {
		panic(err)
	}
	return c
})

// TestProblemsAreWorded makes sure that every problem says the same in three languages.
func TestProblemsAreWorded(t *testing.T) {
	for code, texts := range details {
		for i, text := range texts {
			assert.NotEmpty(t, text, "%s in %s", code, languages[i])
			assert.Equal(t, strings.Count(texts[0], "@"), strings.Count(text, "@"), "%s in %s", code, languages[i])
		}
		assert.Len(t, slices.Compact(slices.Sorted(slices.Values(texts[:]))), 3, code)
	}
}
