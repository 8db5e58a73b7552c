package opa

import (
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/bundle"
	"github.com/open-policy-agent/opa/v1/compile"
	"github.com/open-policy-agent/opa/v1/ir"
	oparego "github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/test/cases"
	"github.com/open-policy-agent/opa/v1/test/cases/testdata"
	"github.com/open-policy-agent/opa/v1/util"
	"github.com/stretchr/testify/require"
)

// TestConformance runs OPA's own conformance cases and compares with OPA's evaluator. Cases whose query is not one plain reference, that
// OPA's planner refuses, or that use built-ins rules may not, are left out and counted.
func TestConformance(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and nothing here runs in parallel")
	}
	set := conformanceCases(t)
	ran, left := 0, map[string]int{}
	for _, tc := range set {
		switch why := conform(t, tc); why {
		case "":
			ran++
		default:
			left[why]++
		}
	}
	t.Logf("%d cases equal; left out: %v", ran, left)
	require.Greater(t, ran, 1500)
}

// conformanceCases reads the cases that OPA's module embeds.
func conformanceCases(t *testing.T) []cases.TestCase {
	var all []cases.TestCase
	require.NoError(t, fs.WalkDir(testdata.V1, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		src, err := fs.ReadFile(testdata.V1, p)
		if err != nil {
			return err
		}
		var set cases.Set
		if err := util.Unmarshal(src, &set); err != nil {
			return err
		}
		all = append(all, set.Cases...)
		return nil
	}))
	return all
}

// conform compares one case and says why it was left out, if it was.
func conform(t *testing.T, tc cases.TestCase) string {
	path, ok := queried(tc.Query)
	if strings.HasPrefix(tc.Note, "data/") && strings.HasSuffix(tc.Note, " integer") {
		return "OPA's store finds the text 2 under the number 2"
	}
	if !ok || tc.WantErrorCode != nil || tc.WantError != nil || len(tc.Env) > 0 {
		return "not one reference, or an error is wanted"
	}
	ctx := context.Background()
	data := map[string]any{}
	if tc.Data != nil {
		data = *tc.Data
	}
	want, modules, err := byTopdown(ctx, tc, data)
	if err != nil {
		return "OPA fails"
	}
	prog, err := planned(ctx, path, modules, data)
	if err != nil {
		return "not planned, or a built-in that rules may not use"
	}
	fn, ok := prog.paths[path]
	if !ok {
		return "not a rule"
	}
	base, err := ast.InterfaceToValue(data)
	require.NoError(t, err)
	m := &machine{ctx: ctx, prog: prog, world: &world{}, data: prog.made(ast.NewTerm(base)), memo: prog.newMemo(), steps: 1_000_000}
	if input, err := inputOf(tc); err != nil {
		return "OPA fails"
	} else if input != nil {
		m.input = prog.made(ast.NewTerm(input))
	}
	c, err := m.call(fn)
	if errors.Is(err, ErrBudget) {
		return "refused: more than rules may do"
	}
	require.NoError(t, err, tc.Note)
	got := "undefined"
	if c.value != nil {
		got = toOPA(c.value).String()
	}
	require.Equal(t, want, got, "%s: %s", tc.Note, strings.Join(tc.Modules, "\n"))
	return ""
}

// queried reads the path out of a query such as "data.test.p = x".
func queried(query string) (string, bool) {
	q, _, _ := strings.Cut(query, "=")
	q = strings.TrimSpace(q)
	body, err := ast.ParseBody(q)
	if err != nil || !strings.HasPrefix(q, "data.") || len(body) != 1 {
		return "", false
	}
	path := strings.ReplaceAll(strings.TrimPrefix(q, "data."), ".", "/")
	return path, !strings.ContainsAny(path, "[]\"() ")
}

func inputOf(tc cases.TestCase) (ast.Value, error) {
	switch {
	case tc.InputTerm != nil:
		t, err := ast.ParseTerm(*tc.InputTerm)
		if err != nil {
			return nil, err
		}
		return t.Value, nil
	case tc.Input != nil:
		return ast.InterfaceToValue(*tc.Input)
	}
	return nil, nil
}

func byTopdown(ctx context.Context, tc cases.TestCase, data map[string]any) (string, []bundle.ModuleFile, error) {
	q, _, _ := strings.Cut(tc.Query, "=")
	opts := []func(*oparego.Rego){oparego.Query(strings.TrimSpace(q)), oparego.Store(inmem.NewFromObject(data)), oparego.GenerateJSON(termOf)}
	var modules []bundle.ModuleFile
	for i, src := range tc.Modules {
		name := tc.Note + string(rune('a'+i))
		m, err := ast.ParseModuleWithOpts(name, src, ast.ParserOptions{RegoVersion: ast.RegoV1, ProcessAnnotation: true})
		if err != nil {
			return "", nil, err
		}
		modules = append(modules, bundle.ModuleFile{URL: name, Path: name, Raw: []byte(src), Parsed: m})
		opts = append(opts, oparego.ParsedModule(m.Copy()))
	}
	query, err := oparego.New(opts...).PrepareForEval(ctx)
	if err != nil {
		return "", nil, err
	}
	var with []oparego.EvalOption
	input, err := inputOf(tc)
	if err != nil {
		return "", nil, err
	}
	if input != nil {
		with = append(with, oparego.EvalParsedInput(input))
	}
	result, err := query.Eval(ctx, with...)
	if err != nil || len(result) == 0 {
		return "undefined", modules, err
	}
	return result[0].Expressions[0].Value.(*ast.Term).Value.String(), modules, nil
}

func termOf(t *ast.Term, _ *oparego.EvalContext) (any, error) { return t, nil }

func planned(ctx context.Context, path string, modules []bundle.ModuleFile, data map[string]any) (*program, error) {
	b := &bundle.Bundle{Modules: modules, Data: data}
	b.Manifest.Init()
	c := compile.New().WithBundle(b).WithTarget(compile.TargetPlan).WithEntrypoints(path).WithCapabilities(capabilities()).WithRegoVersion(ast.RegoV1)
	if err := c.Build(ctx); err != nil {
		return nil, err
	}
	var policy ir.Policy
	if err := json.Unmarshal(c.Bundle().PlanModules[0].Raw, &policy); err != nil {
		return nil, err
	}
	return newProgram(&policy)
}
