package main

import (
	"bytes"
	"context"
	"io"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// lookedAt returns what a run leaves with somebody at the screen, which shows everything else than results, in order.
func lookedAt(t *testing.T, screen io.Writer, args ...string) result {
	t.Helper()
	return runWith(context.WithValue(t.Context(), consoleKey{}, console{screen: screen}), args...)
}

// TestProgressChangesNoByte compares runs that somebody looks at with runs that nobody does.
func TestProgressChangesNoByte(t *testing.T) {
	t.Setenv("TERM", "xterm")
	t.Setenv("NO_COLOR", "")
	out := t.TempDir()
	for _, c := range []struct {
		lang string
		says []string
		args []string
	}{
		{"en", []string{"reading the inventory", "asking the rules: 15 applications"}, []string{"assess", example("agence")}},
		{"fr", []string{"lecture de l’inventaire", "planification des vagues : 15 applications", "vérification du plan"}, []string{"plan", example("agence"), "--json"}},
		{"ar", []string{"الكتابة"}, []string{"report", example("agence"), "-o", "json=" + filepath.Join(out, "r.json")}},
		{"en", []string{"reading the inventory"}, []string{"assess", "nowhere"}},
	} {
		args := append(c.args, "--lang", c.lang)
		want := runWith(t.Context(), args...)
		var screen bytes.Buffer
		got := lookedAt(t, &screen, args...)
		assert.Equal(t, want, got, c.args)
		for _, text := range c.says {
			assert.Contains(t, "\r"+screen.String(), "\r"+text, c.args)
		}
		assert.Empty(t, lastLine(screen.String()), "nothing stays on the screen")
		assert.NotContains(t, screen.String(), "\n", "it is one line")
		assert.NotContains(t, screen.String(), "agence", "names are no business of it")
	}
}

// lastLine is what a terminal shows in the end: what comes after \r stands over what was there.
func lastLine(text string) string {
	var line []rune
	at := 0
	for _, r := range text {
		if r == '\r' {
			at = 0
			continue
		}
		if at == len(line) {
			line = append(line, r)
		} else {
			line[at] = r
		}
		at++
	}
	return strings.TrimSpace(string(line))
}

// TestProgressWithoutControl tries NO_COLOR, and terminals that can do nothing.
func TestProgressWithoutControl(t *testing.T) {
	for _, set := range [][2]string{{"NO_COLOR", "1"}, {"TERM", "dumb"}} {
		t.Run(set[0], func(t *testing.T) {
			t.Setenv("NO_COLOR", "")
			t.Setenv("TERM", "xterm")
			t.Setenv(set[0], set[1])
			var screen bytes.Buffer
			got := lookedAt(t, &screen, "assess", example("agence"), "--lang", "en")
			require.Equal(t, exitFine, got.code)
			assert.Regexp(t, regexp.MustCompile(`^reading the inventory\n(compiling the rules\n)?asking the rules: 15 applications\n`), screen.String())
			assert.NotRegexp(t, `[\x00-\x09\x0b-\x1f]`, screen.String())
		})
	}
}

// TestProgressMakesWay lets warnings and results come while the line stands on the same screen.
func TestProgressMakesWay(t *testing.T) {
	t.Setenv("NO_COLOR", "")
	t.Setenv("TERM", "xterm")
	var screen bytes.Buffer
	p := newProgress(context.WithValue(t.Context(), consoleKey{}, console{screen: &screen}), "en")
	ctx := context.WithValue(t.Context(), progressKey{}, p)
	doing(ctx, "compiling the rules")
	_, err := io.WriteString(p.aside(&screen), "a warning\n")
	require.NoError(t, err)
	doing(ctx, "reading the inventory")
	p.close()
	lines := strings.Split(screen.String(), "\n")
	require.Len(t, lines, 2)
	assert.Equal(t, "a warning", lastLine(lines[0]))
	assert.Empty(t, lastLine(lines[1]))
}
