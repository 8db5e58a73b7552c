package main

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/policy/author"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/policytest"
)

// TestExamples runs the # want comments of the pack. It is all a pack's own repository needs.
func TestExamples(t *testing.T) {
	pack := os.DirFS("policies")
	engine, err := opa.New(t.Context(), opa.Config{Extra: []fs.FS{pack}})
	require.NoError(t, err)
	policytest.Run(t, engine, pack)
}

// TestEverything runs the Rego tests, too, and switches each rule off in turn, as cloudfirst policy test --mutate does.
func TestEverything(t *testing.T) {
	src, err := author.Open("policies")
	require.NoError(t, err)
	result, err := author.Test(t.Context(), src, author.TestOptions{Mutate: true})
	require.NoError(t, err)
	for _, f := range result.Failures {
		t.Error(f)
	}
	assert.Equal(t, 2, result.Mutants)
}

func TestRun(t *testing.T) {
	var out bytes.Buffer
	require.NoError(t, run(t.Context(), &out, "policies", filepath.Join("..", "inventories", "agence")))
	assert.Regexp(t, `(?m)^permis +EAU-01 +(undetermined|violated) `, out.String())
	assert.Contains(t, out.String(), "EAU-02")
	assert.NotContains(t, out.String(), "MA-", "the findings of other packs are left out")
	require.Error(t, run(t.Context(), &out, "policies", t.TempDir()))
}

// TestShort keeps the promise that loading a pack takes less than sixty lines.
func TestShort(t *testing.T) {
	src, err := os.ReadFile("main.go")
	require.NoError(t, err)
	assert.Less(t, strings.Count(string(src), "\n"), 60)
}
