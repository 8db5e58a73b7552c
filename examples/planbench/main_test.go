package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// folder writes a small project, which its longest path lets end at 9, and its manifest.
func folder(t *testing.T, manifest string) string {
	dir := t.TempDir()
	require.NoError(t, os.Mkdir(filepath.Join(dir, "a"), 0o755))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "a", "x.rcp"), []byte("3 1\n3\n4 2 1 3\n2 1 0\n5 2 0\n"), 0o644))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "manifest.csv"), []byte(manifest), 0o644))
	return dir
}

func TestJSON(t *testing.T) {
	dir := folder(t, "file,n,best_lb,best_ub\na/x.rcp,3,9,9\n")
	var out, messages bytes.Buffer
	require.Equal(t, exitFine, run(t.Context(), []string{"-work", "1000", "-json", dir}, &out, &messages), messages.String())
	var got map[string]any
	require.NoError(t, json.Unmarshal(out.Bytes(), &got))
	assert.Equal(t, "a/x.rcp", got["file"])
	assert.EqualValues(t, 9, got["upper"])
	assert.EqualValues(t, 9, got["lower"])
	assert.Equal(t, true, got["proved"])
	assert.NotContains(t, got, "capacity")
	assert.NotContains(t, got, "error")
}

func TestTable(t *testing.T) {
	dir := folder(t, "file,n,best_lb,best_ub\na/x.rcp,3,9,10\n")
	var out, messages bytes.Buffer
	require.Equal(t, exitFine, run(t.Context(), []string{"-work", "1000", dir}, &out, &messages), messages.String())
	lines := strings.Split(out.String(), "\n")
	assert.Regexp(t, `^ +a +1 +1 +100\.0 % +100\.0 % +100\.0 % +-10\.00 % +0\.00 %`, lines[1])
}

func TestWrongInput(t *testing.T) {
	fine := "file,n,best_lb,best_ub\na/x.rcp,3,9,9\n"
	for _, c := range []struct {
		name, manifest, want string
		flags                []string
	}{
		{"column", "file,n\n", "the column best_ub is missing", nil},
		{"missing files", fine + "a/y.rcp,3,9,9\nb/z.rcp,1,1,1\n", "manifest.csv:4: open", nil},
		{"form", fine + "manifest.csv,3,9,9\n", "the name of a project ends with .rcp or .sm", nil},
		{"nothing", fine, "no row to solve", []string{"-only", "*.sm"}},
		{"pattern", fine, "is no pattern", []string{"-only", "["}},
		{"time", fine, "-time above zero", []string{"-time", "0s"}},
		{"flag", fine, "-tempo", []string{"-tempo", "1s"}},
	} {
		var out, messages bytes.Buffer
		code := run(t.Context(), append(c.flags, folder(t, c.manifest)), &out, &messages)
		assert.Equal(t, exitUsage, code, c.name)
		assert.Contains(t, messages.String(), c.want, c.name)
		assert.Empty(t, out.String(), c.name)
	}
	var out, messages bytes.Buffer
	assert.Equal(t, exitUsage, run(t.Context(), []string{t.TempDir()}, &out, &messages))
	assert.Contains(t, messages.String(), "manifest.csv")
}

func TestInterrupted(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var out, messages bytes.Buffer
	assert.Equal(t, exitInterrupted, run(ctx, []string{"-json", folder(t, "file,n,best_lb,best_ub\na/x.rcp,3,9,9\n")}, &out, &messages))
	assert.Empty(t, out.String())
}

func TestWrongSchedulesAreFound(t *testing.T) {
	jobs, err := load([]string{folder(t, "file,n,best_lb,best_ub\na/x.rcp,3,9,9\n")}, "")
	require.NoError(t, err)
	p := jobs[0].project
	require.NoError(t, checkProject(p, []int{0, 2, 4}, 9))
	p.Capacity[0] = 2
	for want, starts := range map[string][]int{
		"resource 1 is overloaded at 2":   {0, 2, 4},
		"activity 3 starts before 1 ends": {1, 7, 4},
		"it ends at 10, not at 9":         {0, 8, 4},
		"activity 1 starts at -1":         {-1, 4, 4},
		"2 of 3 activities have a start":  {0, 4},
	} {
		assert.EqualError(t, checkProject(p, starts, 9), want)
	}
}

func TestAssemblyLine(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "x.in2"), []byte("4\n6\n5\n5\n4\n1,2\n2,3\n3,4\n-1,-1\n"), 0o644))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "manifest.csv"), []byte("file,n,capacity,best_lb,best_ub\nx.in2,4,10,3,3\n"), 0o644))
	var out, messages bytes.Buffer
	require.Equal(t, exitFine, run(t.Context(), []string{"-work", "1000", "-json", dir}, &out, &messages), messages.String())
	assert.Contains(t, out.String(), `"file":"x.in2","capacity":10,"upper":3,"lower":3,"proved":true`)

	jobs, err := load([]string{dir}, "")
	require.NoError(t, err)
	a := jobs[0].assembly
	require.NoError(t, checkAssembly(a, 10, []int{0, 1, 1, 2}, 3))
	assert.EqualError(t, checkAssembly(a, 9, []int{0, 1, 1, 2}, 3), "station 2 is overloaded")
	assert.EqualError(t, checkAssembly(a, 10, []int{1, 0, 2, 2}, 3), "task 2 comes before task 1")
	assert.EqualError(t, checkAssembly(a, 10, []int{0, 1, 1, 3}, 3), "task 4 is at station 4 of 3")
	assert.EqualError(t, checkAssembly(a, 10, []int{0, 1, 1}, 3), "3 of 4 tasks have a station")
}

func TestGenerate(t *testing.T) {
	var out, messages strings.Builder
	require.Equal(t, exitFine, run(context.Background(), []string{"-generate", "60,120", "-seed", "3", "-work", "20000", "-json"}, &out, &messages), messages.String())
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	require.Len(t, lines, 2)
	for k, line := range lines {
		var d drawn
		require.NoError(t, json.Unmarshal([]byte(line), &d))
		assert.Equal(t, 60*(k+1), d.Applications)
		assert.Positive(t, d.Lower)
		assert.GreaterOrEqual(t, d.First, d.Upper)
		assert.GreaterOrEqual(t, d.Upper, d.Lower)
		assert.Zero(t, d.Faults)
	}
	require.Equal(t, exitUsage, run(context.Background(), []string{"-generate", "60,x"}, &out, &messages))
	assert.Contains(t, messages.String(), "separated by commas")
}
