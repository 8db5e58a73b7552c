package main

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"

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
	assert.Contains(t, out, "11 rows = 1 header + 0 blank + 10 used + 0 dropped")
	assert.Contains(t, out, "wrote "+filepath.Join(dir, "rvtools-0001.inv.hcl"))
	assert.Contains(t, runOK(t, "check", dir), "1 administration, 2 applications, 0 datasets and registers, 10 servers")

	// No target is known, so there is nowhere to go yet, and nothing is refused.
	assert.Contains(t, runOK(t, "assess", dir), "No hosting target is declared")

	// The same export once more changes no byte.
	before := bytesBelow(t, dir)
	again := runOK(t, args...)
	assert.Contains(t, again, "\n0 differences\nnothing to write\n")
	assert.Equal(t, before, bytesBelow(t, dir))
}

// bytesBelow reads all files below a directory, with the time they were written.
func bytesBelow(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	require.NoError(t, filepath.WalkDir(dir, func(p string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		info, err := e.Info()
		if err != nil {
			return err
		}
		text, err := os.ReadFile(p)
		out[p] = info.ModTime().String() + string(text)
		return err
	}))
	return out
}

func TestImportJSON(t *testing.T) {
	out := runOK(t, "import", "rvtools", workbook(t, 3), "-o", filepath.Join(t.TempDir(), "x"), "--as-of", "2026-10-31", "--json")
	assert.Contains(t, out, `"used": 3`)
	assert.Contains(t, out, `"added": 7`)
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
		{"a directory without an export", []string{parent}, exitUsage, "no vInfo tab"},
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
	assert.Contains(t, out, "rvtools-0002.inv.hcl")
	assert.Contains(t, runOK(t, "check", dir), "2 applications, 0 datasets and registers, 32000 servers")
	files, err := filepath.Glob(filepath.Join(dir, "rvtools-*"))
	require.NoError(t, err)
	for _, f := range files {
		info, err := os.Stat(f)
		require.NoError(t, err)
		assert.LessOrEqual(t, info.Size(), int64(4<<20))
	}
}

func TestMakeInventoryIsAllOrNothing(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "a", "b")
	err := makeInventory(dir, []draft{{"one" + inventory.Suffix, []byte("x")}, {filepath.Join("missing", "two"), []byte("y")}})
	require.Error(t, err)
	assert.NoDirExists(t, filepath.Dir(dir))
}

// TestImportInterrupted stops an import at many moments: the inventory is then whole or as it was, and nothing else is left.
func TestImportInterrupted(t *testing.T) {
	file, parent := workbook(t, 2000), t.TempDir()
	dir, temp := filepath.Join(parent, "inventory"), filepath.Join(parent, "temp")
	require.NoError(t, os.Mkdir(temp, 0o755))
	t.Setenv("TMPDIR", temp)
	for _, after := range []time.Duration{0, 5, 20, 50, 80, 110, 150, 200} {
		ctx, cancel := context.WithTimeout(t.Context(), after*time.Millisecond)
		r := runWith(ctx, "import", "rvtools", file, "-o", dir, "--as-of", "2026-10-31")
		cancel()
		left, err := os.ReadDir(temp)
		require.NoError(t, err)
		assert.Empty(t, left)
		if _, err := os.Stat(dir); err == nil {
			assert.Contains(t, runOK(t, "check", dir), "2000 servers")
			require.NoError(t, os.RemoveAll(dir))
			continue
		}
		assert.Equal(t, exitInterrupted, r.code, r.stderr)
	}
}
