package main

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestImportForeign imports files other tools wrote, checks the inventory, and imports again. They stand beside the module, not in it.
func TestImportForeign(t *testing.T) {
	folder := filepath.Join("..", "..", "..", "shared", "samples", "foreign")
	for _, c := range []struct{ tool, file string }{
		{"rvtools", "rvtools-nine-vms-blank-rows.xlsx"},
		{"rvtools", "rvtools-sizing-workshop.xlsx"},
		{"cmf", "cmf-intake-valid.csv"},
		{"cmf", "cmf-intake-valid.xlsx"},
		{"konveyor", "konveyor-applications-missing-name.csv"},
		{"konveyor", "konveyor-applications-valid.csv"},
		{"konveyor", "konveyor-sample-applications.csv"},
		{"konveyor", "konveyor-template.csv"},
	} {
		t.Run(c.file, func(t *testing.T) {
			file := filepath.Join(folder, c.file)
			if names, _ := filepath.Glob(file); len(names) == 0 {
				t.Skipf("%s is absent", c.file)
			}
			dir := filepath.Join(t.TempDir(), "inventory")
			args := []string{"import", c.tool, file, "-o", dir, "--as-of", "2026-10-31", "--json"}
			first := accountOf(t, runOK(t, args...))
			assert.True(t, first.Balanced(), first)
			assert.Contains(t, runOK(t, "check", dir), "no errors, ")
			before := bytesBelow(t, dir)
			again := accountOf(t, runOK(t, args...))
			assert.Equal(t, before, bytesBelow(t, dir))
			assert.Zero(t, again.Added+again.Updated+again.Conflicts+again.Gone)
			assert.Equal(t, first.Blocks, again.Unchanged)
			t.Logf("%-9s %-40s %4d rows = %d header + %d blank + %d used + %d dropped; %d blocks; %d notes; again: %d unchanged, 0 differences",
				c.tool, c.file, first.Rows, first.Header, first.Blank, first.Used, first.dropped(), first.Blocks, len(first.Notes), again.Unchanged)
		})
	}
	t.Run("questionnaire", func(t *testing.T) {
		file := filepath.Join(folder, "konveyor-questionnaire-cloud-native.yaml")
		if names, _ := filepath.Glob(file); len(names) == 0 {
			t.Skipf("%s is absent", filepath.Base(file))
		}
		out := filepath.Join(t.TempDir(), "cloud-native.questionnaire.hcl")
		assert.Equal(t, "wrote "+out+"\n", runOK(t, "import", "questionnaire", file, "-o", out))
	})
	t.Run("not an export of the tool", func(t *testing.T) {
		file := filepath.Join(folder, "cmf-intake-valid.xlsx")
		if names, _ := filepath.Glob(file); len(names) == 0 {
			t.Skipf("%s is absent", filepath.Base(file))
		}
		dir := filepath.Join(t.TempDir(), "inventory")
		r := runWith(t.Context(), "import", "rvtools", file, "-o", dir, "--as-of", "2026-10-31")
		assert.Equal(t, exitUsage, r.code)
		assert.Contains(t, r.stderr, "no vInfo tab")
		assert.NoDirExists(t, dir)
	})
}

// account is what the JSON of an import says.
type account struct {
	Counts struct {
		Rows, Header, Blank, Used int
		Dropped                   map[string]int
	}
	Notes                                              []any
	Blocks, Added, Updated, Conflicts, Gone, Unchanged int
}

// flat is an account with the counts of its rows beside the others.
type flat struct {
	account
	Rows, Header, Blank, Used int
}

func accountOf(t *testing.T, text string) flat {
	t.Helper()
	var a account
	require.NoError(t, json.NewDecoder(strings.NewReader(text)).Decode(&a))
	return flat{a, a.Counts.Rows, a.Counts.Header, a.Counts.Blank, a.Counts.Used}
}

func (f flat) dropped() (sum int) {
	for _, n := range f.Counts.Dropped {
		sum += n
	}
	return sum
}

// Balanced reports whether every row is accounted for.
func (f flat) Balanced() bool { return f.Rows == f.Header+f.Blank+f.Used+f.dropped() }
