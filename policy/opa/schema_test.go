package opa

import (
	"context"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/schema"
)

// TestDocumentsKeepToTheirSchema builds every document of the example inventories, with every attribute, and asks OPA whether the schema
// that rules are checked against allows it.
func TestDocumentsKeepToTheirSchema(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and nothing here runs in parallel")
	}
	ctx := context.Background()
	e, err := DefaultOnes()
	require.NoError(t, err)
	everything := &pathTree{whole: true, absence: true}
	query, err := rego.New(rego.Query(`r := json.match_schema(input.document, input.schema)`)).PrepareForEval(ctx)
	require.NoError(t, err)
	schemas := map[string]any{}
	for name, text := range schema.JSON() {
		var s any
		require.NoError(t, json.Unmarshal(text, &s))
		schemas[strings.TrimSuffix(name, ".json")] = s
	}
	for _, name := range []string{"ministere", "agence"} {
		inv, _, err := inventory.Load(ctx, os.DirFS("../../examples/inventories/"+name), inventory.LoadOptions{})
		require.NoError(t, err)
		classes, err := e.Classify(ctx, inv)
		require.NoError(t, err)
		match := func(kind, id string, doc ast.Value) {
			plain, err := ast.JSON(stated(doc))
			require.NoError(t, err)
			got, err := query.Eval(ctx, rego.EvalInput(map[string]any{"document": plain, "schema": schemas[kind]}))
			require.NoError(t, err)
			result := got[0].Bindings["r"].([]any)
			require.Equal(t, true, result[0], "%s %s of %s: %v", kind, id, name, result[1])
		}
		fresh := func() *builder { return newBuilder(inv, classes, &world{}, everything) }
		for _, d := range inv.Datasets {
			match("dataset", d.ID, fresh().dataset(d))
			if d.Register {
				match("register", d.ID, fresh().register(d))
			}
		}
		for i, app := range inv.Applications {
			match("application", app.ID, fresh().application(app, &classes.Applications[i]))
		}
		for _, adm := range inv.Administrations {
			b := fresh()
			b.related = relationsOfAdministrations(inv, everything)
			match("administration", adm.ID, b.administration(adm))
		}
		match("portfolio", name, fresh().portfolio(policy.Standing{}, nil))
		targets := ast.NewObject()
		for _, target := range inv.Targets {
			targets.Insert(ast.StringTerm(target.ID), ast.NewTerm(fresh().target(target)))
		}
		match("catalogue", name, ast.NewObject(ast.Item(ast.StringTerm("targets"), ast.NewTerm(targets))))
	}
}

// stated is a document without the facts nobody knows, as plain OPA sees it.
func stated(v ast.Value) ast.Value {
	unknown := func(t *ast.Term) bool {
		s, ok := t.Value.(ast.String)
		return ok && strings.HasPrefix(string(s), mark)
	}
	switch v := v.(type) {
	case ast.Object:
		out := ast.NewObject()
		v.Foreach(func(k, x *ast.Term) {
			if !unknown(k) && !unknown(x) {
				out.Insert(k, ast.NewTerm(stated(x.Value)))
			}
		})
		return out
	case *ast.Array:
		var out []*ast.Term
		v.Foreach(func(x *ast.Term) { out = append(out, ast.NewTerm(stated(x.Value))) })
		return ast.NewArray(out...)
	}
	return v
}
