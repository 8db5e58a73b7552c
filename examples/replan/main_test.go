package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var agence = filepath.Join("..", "inventories", "agence")

func TestRun(t *testing.T) {
	var out bytes.Buffer
	require.NoError(t, run(t.Context(), &out, agence, "controle", "3"))
	assert.Regexp(t, `(?m)^  controle: wave 3 on \S+, was wave 1 on \S+$`, out.String())
}

func TestRunSaysWhatIsWrong(t *testing.T) {
	var out bytes.Buffer
	assert.ErrorContains(t, run(t.Context(), &out, agence, "personne", "3"), "application.personne.move.wave names no fact")
	assert.ErrorContains(t, run(t.Context(), &out, agence, "controle", "-1"), "at least 1")
	assert.Empty(t, out.String())
}

// TestPageShowsIt finds the second piece of Go code of the embedder's page in the program.
func TestPageShowsIt(t *testing.T) {
	page, err := os.ReadFile(filepath.Join("..", "..", "docs", "embedding.md"))
	require.NoError(t, err)
	src, err := os.ReadFile("main.go")
	require.NoError(t, err)
	parts := strings.Split(string(page), "```go\n")
	require.Len(t, parts, 3)
	shown, _, _ := strings.Cut(parts[2], "```")
	assert.Contains(t, string(src), shown)
}
