package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// assessedInto runs a command that gives an assessment, and returns what it printed and wrote, by format.
func assessedInto(t *testing.T, args ...string) map[string]string {
	t.Helper()
	out := t.TempDir()
	var names []string
	for _, name := range formatsToTry() {
		if !formatNamed(name).plan {
			names = append(names, name)
			args = append(args, "-o", name+"="+filepath.Join(out, name))
		}
	}
	got := runWith(t.Context(), args...)
	require.Equal(t, exitFine, got.code, got.stderr)
	files := map[string]string{"stdout": got.stdout, "stderr": got.stderr}
	for _, name := range names {
		b, err := os.ReadFile(filepath.Join(out, name))
		require.NoError(t, err)
		files[name] = string(b)
	}
	return files
}

// shardsOf writes the parts of an assessment, and returns their files, the last first.
func shardsOf(t *testing.T, n int, args ...string) (files []string) {
	t.Helper()
	dir := t.TempDir()
	for i := n; i >= 1; i-- {
		file := filepath.Join(dir, fmt.Sprintf("%d.json", i))
		runOK(t, append(slices.Clone(args), "--shard", fmt.Sprintf("%d/%d", i, n), "-o", "json="+file)...)
		files = append(files, file)
	}
	return files
}

// However many parts an assessment is made in, every format comes out with the same bytes.
func TestMergeGivesWhatOneRunGives(t *testing.T) {
	if raceDetector {
		t.Skip("many runs of the program; the packages' own tests run under the race detector")
	}
	ministry := example("ministere")
	for _, c := range []struct {
		lang string
		n    []int
		args []string
	}{
		{"fr", []int{1, 2, 3, 7}, []string{ministry}},
		{"ar", []int{4}, []string{example("agence"), "--redact=all", "--as-of", "2027-03-01"}},
		{"en", []int{20}, []string{example("agence"), "--pack", "ma"}}, // more parts than applications
	} {
		whole := assessedInto(t, slices.Concat([]string{"assess", "--lang", c.lang}, c.args)...)
		for _, n := range c.n {
			files := shardsOf(t, n, slices.Concat([]string{"assess"}, c.args)...)
			got := assessedInto(t, slices.Concat([]string{"merge", "--lang", c.lang}, c.args, files)...)
			for name, want := range whole {
				assert.True(t, want == got[name], "%s of %d parts of %s", name, n, c.args)
			}
		}
	}
}
