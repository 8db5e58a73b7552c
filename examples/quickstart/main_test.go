package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

func TestRun(t *testing.T) {
	var out bytes.Buffer
	require.NoError(t, run(t.Context(), &out, filepath.Join("..", "inventories", "agence")))
	assert.Equal(t, 15, strings.Count(out.String(), "\n"))
	assert.Regexp(t, `(?m)^portail +eligible_with_conditions +\S+$`, out.String())
	assert.Regexp(t, `(?m)^archives +undetermined +$`, out.String())
}

func TestRunSaysWhatIsWrong(t *testing.T) {
	var out bytes.Buffer
	assert.ErrorIs(t, run(t.Context(), &out, t.TempDir()), inventory.ErrNoFiles)

	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "a.inv.hcl"), []byte("server \"s\" {\n  memory = 128\n}\n"), 0o644))
	assert.ErrorContains(t, run(t.Context(), &out, dir), "a.inv.hcl:2:12")
	assert.Empty(t, out.String())
}

// TestShort keeps the promise that embedding the library takes less than fifty lines.
func TestShort(t *testing.T) {
	src, err := os.ReadFile("main.go")
	require.NoError(t, err)
	lines := 0
	for line := range strings.Lines(string(src)) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "//") {
			lines++
		}
	}
	assert.Less(t, lines, 50)
}

// TestPageShowsIt finds the Go code of the embedder's page in the program.
func TestPageShowsIt(t *testing.T) {
	page, err := os.ReadFile(filepath.Join("..", "..", "docs", "embedding.md"))
	require.NoError(t, err)
	src, err := os.ReadFile("main.go")
	require.NoError(t, err)
	_, rest, found := strings.Cut(string(page), "```go\n")
	require.True(t, found)
	shown, _, _ := strings.Cut(rest, "```")
	assert.Contains(t, string(src), shown)
}
