package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// englishWord finds words that stand in English sentences and in no French one, nor in ids and paths, which dots and underscores join.
var englishWord = regexp.MustCompile(`(?i)(?:^|[\s(\x{2066}])(the|of|was|is|are|and|with|by|changed|because|undetermined|eligible|denied|verdict|supposed|depends|nothing|more|law|decree|order|settles|waiting|lose|gain|team)(?:\.?$|[\s,;:)\x{2069}])`)

// TestResultsHoldNoEnglish runs commands in French and Arabic and looks for English in what they print.
func TestResultsHoldNoEnglish(t *testing.T) {
	const agence = "../inventories/agence"
	changed := t.TempDir()
	files, err := filepath.Glob(agence + "/*.hcl")
	require.NoError(t, err)
	for _, name := range files {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		other := strings.ReplaceAll(string(text), "monitoring = true", "monitoring = false")
		other = strings.Replace(other, `key_custody = "provider"`, `key_custody = "customer_morocco"`, 1)
		require.NoError(t, os.WriteFile(filepath.Join(changed, filepath.Base(name)), []byte(other), 0o600))
	}
	for _, args := range [][]string{
		{"check", agence}, {"assess", agence}, {"portfolio", agence}, {"plan", agence}, {"explain", agence, "permis"},
		{"explain", agence, "salle-rabat"}, {"questions", agence, "--budget", "5"}, {"whatif", agence, "--set", "target.nuage-etat.key_custody=customer_morocco"}, {"whatif", agence},
		{"diff", agence, changed, "--evaluations", "4"},
	} {
		for _, lang := range []string{"fr", "ar"} {
			got := runWith(t.Context(), append(args, "--lang", lang)...)
			require.Equal(t, exitFine, got.code, "%v: %s", args, got.stderr)
			for line := range strings.Lines(got.stdout + got.stderr) {
				assert.NotRegexp(t, englishWord, line, "%v in %s", args, lang)
			}
		}
	}
}
