package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestReadmeShowsWhatComesOut looks every line that README.md prints of the example agency up in what the commands print.
func TestReadmeShowsWhatComesOut(t *testing.T) {
	t.Setenv(languageVariable, "en")
	page, err := os.ReadFile(filepath.Join("..", "..", "README.md"))
	require.NoError(t, err)
	agence := filepath.Join("..", "inventories", "agence")
	for _, command := range []string{"assess", "plan"} {
		_, rest, found := strings.Cut(string(page), "`cloudfirst "+command+" examples/inventories/agence`")
		require.True(t, found, command)
		_, rest, _ = strings.Cut(rest, "```\n")
		shown, _, _ := strings.Cut(rest, "```")
		out := runOK(t, command, agence)
		for line := range strings.Lines(shown) {
			if line != "…\n" {
				assert.Contains(t, out, line, "README.md shows what cloudfirst %s does not print", command)
			}
		}
	}
}
