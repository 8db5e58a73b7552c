package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// workbook writes an RVTools workbook of n machines in two folders and returns its name.
func workbook(t *testing.T, n int) string {
	t.Helper()
	f := excelize.NewFile()
	defer func() { require.NoError(t, f.Close()) }()
	require.NoError(t, f.SetSheetName("Sheet1", "vInfo"))
	w, err := f.NewStreamWriter("vInfo")
	require.NoError(t, err)
	require.NoError(t, w.SetRow("A1", []any{"VM", "Powerstate", "CPUs", "Memory", "Datacenter", "Folder", "VM ID"}))
	for i := range n {
		row := []any{fmt.Sprintf("srv-%05d", i), "poweredOn", 2, 4096, "Rabat", []string{"/Rabat/vm/Paie", "/Rabat/vm/رخص"}[i%2], fmt.Sprintf("vm-%d", i)}
		require.NoError(t, w.SetRow(fmt.Sprintf("A%d", i+2), row))
	}
	require.NoError(t, w.Flush())
	file := filepath.Join(t.TempDir(), "export.xlsx")
	require.NoError(t, f.SaveAs(file))
	return file
}

func TestImportRVTools(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "inventory")
	file := workbook(t, 10)
	args := []string{"import", "rvtools", file, "-o", dir, "--as-of", "2026-10-31", "--administration", "aul"}
	out := runOK(t, args...)
	assert.Contains(t, out, "11 rows = 1 header + 0 blank + 10 machines")
	assert.Contains(t, out, "wrote "+filepath.Join(dir, "rvtools.inv.hcl"))
	assert.Contains(t, runOK(t, "check", dir), "1 administration, 2 applications, 0 datasets and registers, 10 servers")

	// Nothing is known of data and flows, so nothing is eligible.
	assert.Contains(t, runOK(t, "assess", dir), "0 eligible somewhere")

	before, err := os.ReadDir(dir)
	require.NoError(t, err)
	r := runWith(t.Context(), args...)
	assert.Equal(t, exitUsage, r.code)
	assert.Contains(t, r.stderr, "nothing is overwritten")
	after, err := os.ReadDir(dir)
	require.NoError(t, err)
	assert.Equal(t, before, after)
}

func TestImportJSON(t *testing.T) {
	out := runOK(t, "import", "rvtools", workbook(t, 3), "-o", filepath.Join(t.TempDir(), "x"), "--as-of", "2026-10-31", "--json")
	assert.Contains(t, out, `"machines": 3`)
	assert.Contains(t, out, `"files": [`)
}

func TestImportRefuses(t *testing.T) {
	parent := t.TempDir()
	dir := filepath.Join(parent, "new")
	text := filepath.Join(parent, "notes.xlsx")
	require.NoError(t, os.WriteFile(text, []byte("not a workbook"), 0o644))
	for _, c := range []struct {
		name string
		args []string
		code int
		want string
	}{
		{"no workbook", []string{text}, exitUsage, "not an .xlsx workbook"},
		{"a directory", []string{parent}, exitUsage, "not a regular file"},
		{"too many rows", []string{workbook(t, 10), "--max-rows", "5"}, exitLimits, "limit"},
		{"a bad pattern", []string{workbook(t, 1), "--name-pattern", "("}, exitUsage, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := runWith(t.Context(), append([]string{"import", "rvtools", "-o", dir, "--as-of", "2026-10-31"}, c.args...)...)
			assert.Equal(t, c.code, r.code, r.stderr)
			assert.Contains(t, r.stderr, c.want)
			assert.NoDirExists(t, dir)
		})
	}
}

// TestImportInParts is about an export so large that one file would be over what the loader takes.
func TestImportInParts(t *testing.T) {
	if testing.Short() || raceDetector {
		t.Skip("takes long, and nothing in it is concurrent")
	}
	dir := filepath.Join(t.TempDir(), "inventory")
	out := runOK(t, "import", "rvtools", workbook(t, 32_000), "-o", dir, "--as-of", "2026-10-31")
	assert.Contains(t, out, "rvtools-002.inv.hcl")
	assert.Contains(t, runOK(t, "check", dir), "2 applications, 0 datasets and registers, 32000 servers")
	files, err := os.ReadDir(dir)
	require.NoError(t, err)
	for _, f := range files {
		info, err := f.Info()
		require.NoError(t, err)
		assert.LessOrEqual(t, info.Size(), int64(importedBytes))
		assert.True(t, strings.HasPrefix(f.Name(), "rvtools-"), f.Name())
	}
}

// TestCut cuts a text at every limit: the parts make the whole, and each is whole blocks.
func TestCut(t *testing.T) {
	text := []byte("inventory {\n  a = 1\n}\n\nserver \"one\" {\n  b {\n  }\n\n}\n\nserver \"two\" {\n}\n")
	for limit := 1; limit <= len(text)+1; limit++ {
		parts := cut(text, limit)
		assert.Equal(t, text, bytes.Join(parts, nil))
		for i, p := range parts {
			assert.Equal(t, i == 0, bytes.HasPrefix(p, []byte("inventory {")))
			assert.Equal(t, bytes.Count(p, []byte("{")), bytes.Count(p, []byte("}")))
			assert.NotEmpty(t, p)
		}
	}
	assert.Len(t, cut(text, 1), 3)
	assert.Len(t, cut(text, len(text)), 1)
}

func TestMakeInventoryIsAllOrNothing(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "a", "b")
	err := makeInventory(dir, []draft{{"one" + inventory.Suffix, []byte("x")}, {filepath.Join("missing", "two"), []byte("y")}})
	require.Error(t, err)
	assert.NoDirExists(t, filepath.Dir(dir))
}

// TestImportForeign reads workbooks other tools wrote. They stand beside the module, not in it.
func TestImportForeign(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "..", "..", "shared", "samples", "foreign", "*.xlsx"))
	require.NoError(t, err)
	if len(files) == 0 {
		t.Skip("the samples are absent")
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "inventory")
			r := runWith(t.Context(), "import", "rvtools", file, "-o", dir, "--as-of", "2026-10-31")
			if !strings.HasPrefix(filepath.Base(file), "rvtools") {
				assert.Equal(t, exitUsage, r.code)
				assert.Contains(t, r.stderr, "no vInfo tab")
				assert.NoDirExists(t, dir)
				return
			}
			require.Equal(t, exitFine, r.code, r.stderr)
			assert.Contains(t, runOK(t, "check", dir), "no errors, 0 warnings")
		})
	}
}
