package main

import (
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// typing runs the program at a console where these keys are typed.
func typing(ctx context.Context, keys io.Reader, args ...string) result {
	var screen bytes.Buffer
	ctx = context.WithValue(ctx, consoleKey{}, console{keys: keys, screen: &screen})
	got := runWith(ctx, args...)
	got.stderr += screen.String()
	return got
}

// texts are the files below a directory, by name.
func texts(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	for _, e := range entries {
		text, err := os.ReadFile(filepath.Join(dir, e.Name()))
		require.NoError(t, err)
		out[e.Name()] = string(text)
	}
	return out
}

// TestInitWritesWhatWasAnswered tries answers of every kind: what is written is laid out, has no diagnostic, and states what was said and no more.
func TestInitWritesWhatWasAnswered(t *testing.T) {
	for _, c := range []struct {
		name, lang, keys, said string
		want                   func(*inventory.Inventory)
	}{
		{"a ministry", "fr", "Ministère « d'essai » \"${x}\"\noui\nPaie, بوابة، Paie ;RH\n2027-06-01\n", "Quatre questions", func(inv *inventory.Inventory) {
			a := inv.Administrations[0]
			assert.Equal(t, "Ministère « d'essai » \"${x}\"", a.Name.Or(""))
			assert.True(t, a.Vital.Or(false))
			assert.False(t, a.SecurityOfficer.Known(), "nobody said so")
			assert.Len(t, inv.Applications, 3)
			assert.Equal(t, "بوابة", inv.Applications[2].Name.Or(""))
			assert.Equal(t, "2027-06-01", inv.Programmes[0].Start.Or(0).String())
		}},
		{"not known whether vital", "ar", "وكالة المثال\n\n٣\n٢٠٢٧-٠٦-٠١\n", "أربعة أسئلة", func(inv *inventory.Inventory) {
			assert.False(t, inv.Administrations[0].Vital.Known())
			assert.False(t, inv.Administrations[0].Kind.Known())
			assert.Len(t, inv.Applications, 3)
			assert.Equal(t, "ar", inv.Header.Language.Or(""))
			assert.Equal(t, "2027-06-01", inv.Programmes[0].Start.Or(0).String())
			marking, byLaw := inv.Marking()
			assert.Equal(t, "confidential", marking)
			assert.True(t, byLaw)
		}},
		{"mistakes are asked again", "en", "a\x1b[31mb\nAgency\nperhaps\nno\n0\n201\n,,\nPayroll\nJune\n2027-02-30\n2027-07-01\n", "is no day", func(inv *inventory.Inventory) {
			assert.Equal(t, "Agency", inv.Administrations[0].Name.Or(""))
			assert.False(t, inv.Administrations[0].Vital.Or(true))
			assert.Len(t, inv.Applications, 1)
		}},
		{"an administration and the examples", "en", "Agency\n\n\n\n", "[two examples]", func(inv *inventory.Inventory) {
			assert.Len(t, inv.Applications, 2)
			assert.Len(t, inv.Teams, 1)
		}},
		{"the example, which is vital", "en", "\nyes\n200\n\n", "[no]", func(inv *inventory.Inventory) {
			assert.True(t, inv.Administrations[0].Vital.Or(false))
			assert.Len(t, inv.Applications, 200)
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "new")
			got := typing(t.Context(), strings.NewReader(c.keys), "init", dir, "--lang", c.lang)
			require.Equal(t, exitFine, got.code, got.stderr)
			assert.Contains(t, got.stderr, c.said)
			assert.NotContains(t, got.stdout, "?", "questions are no results")
			assert.NotContains(t, got.stderr, "\x1b", "what was typed cannot steer")
			inv, diags, err := inventory.Load(t.Context(), os.DirFS(dir), inventory.LoadOptions{})
			require.NoError(t, err)
			require.Empty(t, diags)
			c.want(inv)
			runOK(t, "fmt", "--check", dir)
		})
	}
}

// TestInitAsksOnlyWhoCanAnswer compares Enter four times, --yes and a run without a terminal.
func TestInitAsksOnlyWhoCanAnswer(t *testing.T) {
	dir := t.TempDir()
	at := func(name string) string { return filepath.Join(dir, name) }
	asked := typing(t.Context(), strings.NewReader("\n\n\n\n"), "init", at("asked"))
	require.Equal(t, exitFine, asked.code, asked.stderr)
	yes := typing(t.Context(), strings.NewReader("Agency\n"), "init", at("yes"), "--yes")
	require.Equal(t, exitFine, yes.code, yes.stderr)
	assert.Empty(t, yes.stderr)
	runOK(t, "init", at("piped"))
	want := texts(t, at("piped"))
	require.Len(t, want, 3)
	assert.Equal(t, want, texts(t, at("asked")))
	assert.Equal(t, want, texts(t, at("yes")))

	full := typing(t.Context(), strings.NewReader("Agency\n\n\n\n"), "init", at("yes"))
	assert.Equal(t, exitUsage, full.code)
	assert.NotContains(t, full.stderr, "1.", "nobody answers questions in vain")
}

// slowReader answers when it is told to, as people do, and never when they leave.
type slowReader struct{ lines chan string }

func (s slowReader) Read(b []byte) (int, error) {
	line, ok := <-s.lines
	if !ok {
		return 0, io.EOF
	}
	return copy(b, line), nil
}

// TestInitLeavesNothingBehind ends it between answers, by ctrl-C and by the end of what is typed.
func TestInitLeavesNothingBehind(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "deep")
	for answered := range 4 {
		ctx, cancel := context.WithCancel(t.Context())
		keys := slowReader{make(chan string)}
		done := make(chan result, 1)
		go func() { done <- typing(ctx, keys, "init", dir) }()
		for range answered {
			keys.lines <- "\n"
		}
		cancel()
		got := <-done
		assert.Equal(t, exitInterrupted, got.code)
		assert.Contains(t, got.stderr, "interrupted")
		close(keys.lines)

		got = typing(t.Context(), strings.NewReader(strings.Repeat("\n", answered)), "init", dir)
		assert.Equal(t, exitUsage, got.code)
		assert.Contains(t, got.stderr, "nothing is written: --yes asks nothing")
		assert.NoDirExists(t, filepath.Dir(dir))
	}
}
