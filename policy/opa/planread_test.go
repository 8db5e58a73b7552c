package opa

import (
	"encoding/json"
	"io/fs"
	"testing"

	"github.com/open-policy-agent/opa/v1/ir"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/rego"
)

// TestReadPlan compares the reader of plans with OPA's own, over the plan of every pack: written again, both say the same.
func TestReadPlan(t *testing.T) {
	lib, err := readLibrary([]fs.FS{rego.FS}, nil)
	require.NoError(t, err)
	sources, err := lib.rules()
	require.NoError(t, err)
	got, err := lib.plan(t.Context(), Config{Packs: []string{AllPacks}}.wantedPackages(sources))
	require.NoError(t, err)
	written, err := json.Marshal(got.Funcs)
	require.NoError(t, err)
	var want ir.Funcs
	require.NoError(t, json.Unmarshal(written, &want))
	again, err := json.Marshal(want)
	require.NoError(t, err)
	require.Equal(t, len(written), len(again))
	require.Equal(t, string(written), string(again))
}

func TestReadPlanRefusesWhatItDoesNotKnow(t *testing.T) {
	for _, src := range []string{
		`{"funcs":{"funcs":[{"blocks":[{"stmts":[{"type":"JumpStmt","stmt":{}}]}]}]}}`,
		`{"funcs":{"funcs":[{"blocks":[{"stmts":[{"type":"LenStmt","stmt":{"source":{"type":"list","value":[]}}}]}]}]}}`,
		`{"funcs":{"funcs":{}}}`,
		`[`,
	} {
		_, err := readPlan([]byte(src))
		require.Error(t, err, src)
	}
}
