package apicheck

import (
	"flag"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write api/go.txt anew")

const golden = "../../api/go.txt"

// TestAPI compares what the module exports with the list that was agreed on.
func TestAPI(t *testing.T) {
	now, err := List(os.DirFS("../.."))
	require.NoError(t, err)
	require.Greater(t, len(now), 1000)
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(strings.Join(now, "\n")+"\n"), 0o600))
	}
	text, err := os.ReadFile(golden)
	require.NoError(t, err)
	gone, added := Compare(strings.Split(strings.TrimSpace(string(text)), "\n"), now)
	assert.Empty(t, gone, "these are gone or other ones, which breaks who uses them: restore them, or say so in CHANGELOG.md and run go test ./internal/apicheck -update")
	if len(added) > 0 {
		t.Logf("%d new lines are not in %s yet, the first: %s; go test ./internal/apicheck -update", len(added), golden, added[0])
	}
}

func TestListSeesChanges(t *testing.T) {
	list := func(text string) []string {
		lines, err := List(fstest.MapFS{"p/p.go": {Data: []byte("package p\n" + text)}, "p/internal/q/q.go": {Data: []byte("package q\nfunc Q() {}")}})
		require.NoError(t, err)
		return lines
	}
	old := list("type T struct { A int; b int }\nfunc (t *T) M(n int) error { return nil }\nfunc (u u) N() {}\nconst C, d = 1, 2\nvar V T\ntype I interface { F() }\ntype G = T")
	assert.Equal(t, []string{
		"p: const C = 1", "p: func (t *T) M(n int) error", "p: type G = T", "p: type I interface", "p: type I interface, F func()",
		"p: type T struct", "p: type T struct, A int", "p: var V T",
	}, old)
	gone, added := Compare(old, list("type T struct { A string }\nfunc (t *T) M(n int, m int) error { return nil }\nconst C = 1\nvar V T\ntype I interface { F() }\ntype G = T"))
	assert.Equal(t, []string{"p: func (t *T) M(n int) error", "p: type T struct, A int"}, gone)
	assert.Equal(t, []string{"p: func (t *T) M(n int, m int) error", "p: type T struct, A string"}, added)
}
