package schema

import (
	"context"
	"encoding/json"
	"flag"
	"os"
	"path"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "renew the files below documents")

func TestTheFilesAreFresh(t *testing.T) {
	folder := "documents"
	schemas := JSON()
	if *update {
		require.NoError(t, os.MkdirAll(folder, 0o755))
		for name, text := range schemas {
			require.NoError(t, os.WriteFile(path.Join(folder, name), text, 0o600))
		}
	}
	entries, err := os.ReadDir(folder)
	require.NoError(t, err)
	require.Len(t, entries, len(schemas))
	for name, text := range schemas {
		file, err := os.ReadFile(path.Join(folder, name))
		require.NoError(t, err)
		require.Equal(t, string(file), string(text), "%s is stale: run go test ./policy/schema -update", name)
	}
}

// TestOPAReadsTheSchemas: opa check --schema rests on them.
func TestOPAReadsTheSchemas(t *testing.T) {
	for name, text := range JSON() {
		ok, err := rego.New(rego.Query(`r := json.verify_schema(input)`), rego.Input(string(text))).Eval(context.Background())
		require.NoError(t, err)
		require.Equal(t, true, ok[0].Bindings["r"].([]any)[0], name)
	}
}

// TestOPAsCheckerAgrees gives OPA's own checker the schema and a rule with a misspelt fact.
func TestOPAsCheckerAgrees(t *testing.T) {
	var application any
	require.NoError(t, json.Unmarshal(JSON()["application.json"], &application))
	schemas := ast.NewSchemaSet()
	schemas.Put(ast.SchemaRootRef, application)
	for fact, ok := range map[string]bool{"monitoring": true, "monitorin": false} {
		c := ast.NewCompiler().WithSchemas(schemas)
		m, err := ast.ParseModuleWithOpts("rule.rego", "package a\n\np if input.application."+fact, ast.ParserOptions{RegoVersion: ast.RegoV1})
		require.NoError(t, err)
		c.Compile(map[string]*ast.Module{"rule.rego": m})
		require.Equal(t, !ok, c.Failed(), c.Errors)
	}
}
