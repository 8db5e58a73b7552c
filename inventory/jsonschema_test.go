package inventory

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// jsonSample is the example of the page.
const jsonSample = "testdata/json/sample.inv.json"

// TestJSONSchemaFile keeps the file that editors are given equal to the schema.
func TestJSONSchemaFile(t *testing.T) {
	require.Equal(t, string(JSONSchema()), string(JSONSchema()), "the same bytes every time")
	golden(t, "schema/inventory.schema.json", string(JSONSchema()))
}

func compiledSchema(t require.TestingT) *jsonschema.Schema {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(JSONSchema()))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	require.NoError(t, c.AddResource("inventory.schema.json", doc))
	s, err := c.Compile("inventory.schema.json")
	require.NoError(t, err)
	return s
}

// asJSON is what the schema's validator sees of an inventory that was written.
func asJSON(t require.TestingT, inv *Inventory) any {
	var b bytes.Buffer
	require.NoError(t, EncodeJSON(&b, inv))
	doc, err := jsonschema.UnmarshalJSON(&b)
	require.NoError(t, err)
	return doc
}

// TestJSONSchemaAccepts feeds the schema what people write: the sample, the reference and the example inventories.
func TestJSONSchemaAccepts(t *testing.T) {
	schema := compiledSchema(t)
	src, err := os.ReadFile(jsonSample)
	require.NoError(t, err)
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(src))
	require.NoError(t, err)
	require.NoError(t, schema.Validate(doc))
	inv, _, err := Load(t.Context(), Reference(), LoadOptions{})
	require.NoError(t, err)
	require.NoError(t, schema.Validate(asJSON(t, inv)))
	for _, dir := range []string{"agence", "ministere"} {
		inv := load(t, os.DirFS("../examples/inventories/"+dir))
		require.NoError(t, schema.Validate(asJSON(t, inv)), dir)
	}
}

// TestJSONSchemaAcceptsEverything: whatever an inventory can hold, the schema knows.
func TestJSONSchemaAcceptsEverything(t *testing.T) {
	schema := compiledSchema(t)
	rapid.Check(t, func(t *rapid.T) {
		require.NoError(t, schema.Validate(asJSON(t, arbitraryInventory(t))))
	})
}

// TestJSONSchemaRefuses changes one thing in the sample at a time.
func TestJSONSchemaRefuses(t *testing.T) {
	schema := compiledSchema(t)
	src, err := os.ReadFile(jsonSample)
	require.NoError(t, err)
	for _, c := range []struct{ what, old, fresh string }{
		{"a kind that does not exist", `"dataset": {`, `"datasets": {`},
		{"an attribute that does not exist", `"users": 2300`, `"user": 2300`},
		{"a number without a unit", `"memory": "128 GiB"`, `"memory": 128`},
		{"a unit of another type", `"memory": "128 GiB"`, `"memory": "128 h"`},
		{"a word that is none of the words", `"stage": "production"`, `"stage": "prod"`},
		{"text for a number", `"users": 2300`, `"users": "2300"`},
		{"a number below its bound", `"users": 2300`, `"users": -1`},
		{"a number above its bound", `"confidentiality": 0`, `"confidentiality": 5`},
		{"a reference of another kind", `"owns": ["dataset.plans"]`, `"owns": ["server.plans"]`},
		{"a reference without a kind", `"hosted_on": ["server.srv-1"]`, `"hosted_on": ["srv-1"]`},
		{"half a reference", `site[\"10.0\"]`, `site[10.0]`},
		{"no date", `"not_before": "2027-02-01"`, `"not_before": "01/02/2027"`},
		{"a range of one", `{"$range": ["1.8 TB", "2.4 TB"]}`, `{"$range": ["1.8 TB"]}`},
		{"a range of words", `"users": 2300`, `"runtime": {"$range": ["a", "b"]}`},
		{"too many reasons", `{"$unknown": ["nobody knows", "2026-09-02"]}`, `{"$unknown": ["a", "2026-09-02", "b"]}`},
		{"a state that does not exist", `{"$not_applicable": true}`, `{"$na": true}`},
		{"two states", `{"$not_applicable": true}`, `{"$not_applicable": true, "$unknown": []}`},
		{"a confidence that does not exist", `[45, "low"]`, `[45, "sure"]`},
		{"flows that are a list", `"flows": {"$unknown"`, `"flows": ["x"], "stays": {"$unknown"`},
		{"a nested block without what it must state", `"to": "application.depense", `, ``},
		{"provenance of an attribute that does not exist", `"runtime": [`, `"run": [`},
		{"provenance with a word of its own", `"note": "said by phone"`, `"by": "phone"`},
		{"a second value for blocks", `"runtime": [`, `"flows": {"value": "none"}, "runtime": [`},
		{"a label on a single block", `"move": {"not_before"`, `"move": {"x": {}, "not_before"`},
	} {
		text := strings.Replace(string(src), c.old, c.fresh, 1)
		require.NotEqual(t, string(src), text, c.what)
		require.True(t, json.Valid([]byte(text)), c.what)
		doc, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
		require.NoError(t, err)
		assert.Error(t, schema.Validate(doc), c.what)
	}
}

// TestJSONSchemaAcceptsReuse: templates, locals and what is given from outside.
func TestJSONSchemaAcceptsReuse(t *testing.T) {
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(`{
		"$schema": "schema/inventory.schema.json",
		"template": {"application": {"web": {"owner": "team.a", "flow": {"x": {"to": "external.y"}}}}},
		"var": {"size": {"default": "4 GiB"}}, "locals": {"text": "team a"},
		"moved": [{"from": "application.a", "to": "application.b"}],
		"application": {"b": {"like": "template.web", "owner": "aul.team.a", "name": {"$local": "text"}, "users": {"$var": "n"}}}}`))
	require.NoError(t, err)
	require.NoError(t, compiledSchema(t).Validate(doc))
}

// TestJSONSchemaTakesWhatFactsState: a nested block may state what it must in a fact.
func TestJSONSchemaTakesWhatFactsState(t *testing.T) {
	schema := compiledSchema(t)
	src, err := os.ReadFile(jsonSample)
	require.NoError(t, err)
	text := strings.Replace(string(src), `"to": "application.depense", `, `"fact": {"to": {"value": "application.depense"}}, `, 1)
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	require.NoError(t, err)
	require.NoError(t, schema.Validate(doc))
}
