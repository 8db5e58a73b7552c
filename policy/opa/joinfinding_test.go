package opa

import (
	"context"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// TestOneFindingSaysAll is about a rule that is violated three times for the same application: nothing of what it says is lost, and
// it is charged once.
func TestOneFindingSaysAll(t *testing.T) {
	e, err := New(context.Background(), Config{Library: testLibrary(`violation contains {"params": {"flow": id, "mode": f.mode, "of": "a"}} if {
	some id, f in input.application.flows
	f.mode in {"sync", "batch"}
}`)})
	require.NoError(t, err)
	rep := evaluate(t, e, parse(t, `application "a" {
  name = "A"
  flow "x" {
    to   = application.a
    mode = "sync"
  }
  flow "y" {
    to   = application.a
    mode = "batch"
  }
  flow "z" {
    to   = application.a
    mode = "sync"
  }
}`))
	findings := rep.Application("a").Findings
	require.Len(t, findings, 1)
	require.Equal(t, policy.OutcomeViolated, findings[0].Outcome)
	require.Equal(t, "a", findings[0].Params["of"])
	require.ElementsMatch(t, []any{"x", "y", "z"}, findings[0].Params["flow"])
	require.ElementsMatch(t, []any{"sync", "batch"}, findings[0].Params["mode"])
}

func TestWhatIsUnknownHidesNothing(t *testing.T) {
	known, open := ast.MustParseTerm(`{"params": {"missing": ["x"]}}`), ast.MustParseTerm(`{"params": {"missing": "\u0000fact 1"}}`)
	got := joinElements(known.Value.(ast.Object), open.Value.(ast.Object))
	require.Equal(t, `{"params": {"missing": ["x"]}}`, got.String())
	got = joinElements(open.Value.(ast.Object), known.Value.(ast.Object))
	require.Equal(t, `{"params": {"missing": ["x"]}}`, got.String())
	require.Contains(t, open.String(), "fact 1", "the arguments stay as they are")
}
