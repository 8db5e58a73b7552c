package inventory

import (
	"fmt"
	"os"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// jsonAttacks are texts in JSON made to exhaust the process, each row of the limits among them.
var jsonAttacks = []attack{
	{"square brackets", "[", 40_000, "@", codeDepth},
	{"square brackets, ten million", "[", 10_000_000, "@", codeDepth},
	{"square brackets and blanks", "[ \n", 2_000_000, "@", codeDepth},
	{"square brackets that are closed", "[", 4_000_000, "@]]]]", codeDepth},
	{"square brackets in a block", "[", 60_000, `{"application": {"a": {"owns": @`, codeDepth},
	{"objects", `{"a":`, 1_000_000, "@", codeDepth},
	{"lists and objects by turns", `[{"a":`, 1_000_000, "@", codeDepth},
	{"nested blocks", `"flow": {"a": {`, 500_000, `{"application": {"a": {@`, codeDepth},
	{"exponent", "", 0, `{"a": 1e10000000}`, codeNumber},
	{"exponent with a sign", "", 0, `{"a": 1E+10000000}`, codeNumber},
	{"exponent below zero", "", 0, `{"a": 1e-10000000}`, codeNumber},
	{"exponent that overflows", "9", 1_000_000, `{"a": 1e@}`, codeNumber},
	{"digits", "9", 1_000_000, `{"a": @}`, codeNumber},
	{"decimals", "9", 1_000_000, `{"a": 0.@}`, codeNumber},
	{"zeros", "0", 1_000_000, `{"a": @}`, codeNumber},
	{"long string", "a", 8_000_000, `{"a": "@"}`, codeHeredoc},
	{"long string of escapes", `\u0061`, 1_000_000, `{"a": "@"}`, codeHeredoc},
	{"long name", "a", 8_000_000, `{"@": 1}`, codeHeredoc},
	{"long string without end", "a", 8_000_000, `{"a": "@`, codeHeredoc},
	{"short string without end", "a", 60_000, `{"a": "@`, codeSyntax},
	{"strings of a line end", "\"\n", 100_000, `{"a": [@`, codeSyntax},
	{"NUL", "\x00", 1, `{"a": "@"}`, codeEncoding},
	{"invalid UTF-8", "\xff", 1, `{"a": "@"}`, codeEncoding},
	{"invalid UTF-8 at the end", "a", 8_000_000, "{\"@\xff", codeEncoding},
	{"bidirectional control", "\u202e", 1, `{"a": "@"}`, codeEncoding},
	{"bidirectional isolate in a name", "\u2066", 1, `{"@": 1}`, codeEncoding},
	{"carriage returns", "\r", 1_000_000, "{@}", codeEncoding},
	{"half a character", `\ud800`, 10_000, `{"a": "@"}`, codeSyntax},
	{"bad escapes", `\x`, 30_000, `{"a": "@"}`, codeSyntax},
	{"control characters", "\t", 60_000, `{"a": "@"}`, codeSyntax},
	{"empty file", "", 0, "", codeSyntax},
	{"blanks", " ", 8_000_000, "@", codeSyntax},
	{"byte order marks", "\ufeff", 100_000, "@{}", codeSyntax},
	{"comments", "#\n", 4_000_000, "@{}", codeSyntax},
	{"comment without end", "/* ", 2_000_000, "@", codeSyntax},
	{"NaN", "NaN,", 2_000_000, `{"a": [@1]}`, codeSyntax},
	{"words", "a ", 4_000_000, "[@]", codeSyntax},
	{"long word", "a", 8_000_000, "@", codeHeredoc},
	{"long name without quotes", "a", 8_000_000, "{@: 1}", codeHeredoc},
	{"long text in single quotes", "a", 8_000_000, "'@'", codeHeredoc},
	{"single quotes", "'a'", 2_000_000, "[@]", codeSyntax},
	{"commas", ",", 8_000_000, "[@]", codeSyntax},
	{"colons", ":", 8_000_000, `{"a"@`, codeSyntax},
	{"closing brackets", "]", 8_000_000, "@", codeSyntax},
	{"more objects", "{}", 4_000_000, "@", codeSyntax},
	{"empty lists", "[],", 2_500_000, `{"a": [@1]}`, codeTooBig},
	{"numbers", "1,", 4_000_000, `{"application": {"a": {"aliases": [@1]}}}`, codeTooBig},
	{"empty strings", `"",`, 2_500_000, `{"a": [@1]}`, codeTooBig},
	{"just fewer blocks", `"":{},`, 390_000, `{"a": {@"b": {}}}`, ""},
	{"names", `"":1,`, 1_600_000, `{"a": {@"b": 1}}`, codeTooBig},
	{"the same name", `"a":1,`, 100_000, `{"application": {"b": {"name": "B", @"c": 1}}}`, codeAttribute},
	{"the same block", `"a":{},`, 100_000, `{"application": {"a": {"name": "A"}, @"c": {}}}`, codeSyntax},
	{"the same kind", `"application":{},`, 100_000, `{@"c": {}}`, codeSyntax},
	{"steps of a reference", "a.", 30_000, `{"application": {"a": {"owns": ["@b"]}}}`, ""},
	{"brackets of a reference", "[", 60_000, `{"application": {"a": {"owns": ["dataset@"]}}}`, ""},
	{"quotes of a reference", `[\"`, 20_000, `{"application": {"a": {"owns": ["dataset@"]}}}`, ""},
	{"statements of a fact", `{},`, 100_000, `{"application": {"a": {"fact": {"users": [@{}]}}}}`, ""},
	{"states in states", `{"$at_most":`, 60, `{"application": {"a": {"users": @1`, codeSyntax},
	{"blocks that are none", `7,`, 100_000, `{"inventory": [@{}]}`, ""},
	{"infinite number", "", 0, `{"application": {"a": {"availability": 9999999e307}}}`, ""},
	{"everything open", "", 0, `{"application": {"a": {"owns": ["dataset.`, codeSyntax},
}

// A refused text must cost little: the bounds that an upload is promised.
const (
	attackTime = 100 * time.Millisecond
	attackHeap = 64 << 20
)

// allowedTime is what a test fails above. Time depends on what else the machine does, so the promise itself is held only where somebody
// measures, with CLOUDFIRST_MEASURE=1 on a machine at rest; what it guards against takes minutes.
func allowedTime() time.Duration {
	if os.Getenv("CLOUDFIRST_MEASURE") != "" {
		return attackTime
	}
	return 20 * attackTime
}

// TestJSONAttacksEndInADiagnostic is TestAttacksEndInADiagnostic for files in JSON.
func TestJSONAttacksEndInADiagnostic(t *testing.T) {
	for _, a := range jsonAttacks {
		t.Run(a.name, func(t *testing.T) {
			n, code := a.n, a.code
			if raceEnabled {
				n, code = a.n/20, ""
			}
			src := a.source(n)
			src = src[:min(len(src), maxFileBytes)]
			var inv *Inventory
			var diags Diagnostics
			took, grew := costOf(func() { inv, diags = parseOneJSON("attack.inv.json", src, LoadOptions{}) })
			assert.Nil(t, inv)
			if assert.True(t, diags.HasErrors()) && code != "" {
				assert.Equal(t, code, diags[0].Code, diags[0].String())
			}
			t.Logf("%8d bytes %8v %6.1f MiB", len(src), took.Round(time.Microsecond), float64(grew)/(1<<20))
			if !raceEnabled {
				assert.Less(t, took, allowedTime())
				assert.Less(t, grew, uint64(attackHeap))
			}
		})
	}
}

// TestLargestJSONThatPasses reads what is just within the limits: it costs time and memory in proportion to the file.
func TestLargestJSONThatPasses(t *testing.T) {
	if testing.Short() || raceEnabled {
		t.Skip("measures memory")
	}
	var honest strings.Builder
	honest.WriteString(`{"inventory": {"schema": "1.0", "as_of": "2026-10-31"}, "application": {`)
	for i := 0; honest.Len() < maxFileBytes-200; i++ {
		fmt.Fprintf(&honest, "\n\"application-%d\": {\"name\": \"Application number %d\", \"users\": %d, \"hosted_on\": [], \"rto\": \"4h\"},", i, i, i)
	}
	honest.WriteString("\n\"last\": {\"name\": \"Z\"}}}")
	for name, text := range map[string]string{
		"applications":       honest.String(),
		"numbers for texts":  `{"application": {"a": {"name": "A", "aliases": [` + strings.Repeat("1,", 990_000) + `1]}}}`,
		"texts for numbers":  `{"application": {"a": {"name": "A", "users": [` + strings.Repeat(`"",`, 990_000) + `1]}}}`,
		"empty applications": `{"application": {` + strings.Repeat(`"":{},`, 390_000) + `"b": {}}}`,
		"brackets":           `{"application": {"a": {"owns": ` + strings.Repeat("[", maxDepth-3) + strings.Repeat("]", maxDepth-3) + `}}}`,
	} {
		t.Run(name, func(t *testing.T) {
			_, _, v := parseJSON([]byte(text))
			require.Nil(t, v, "within the limits")
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			start := time.Now()
			inv, diags := parseOneJSON("large.inv.json", []byte(text), LoadOptions{})
			took := time.Since(start)
			runtime.ReadMemStats(&after)
			t.Logf("%8d bytes %8v %6.1f MiB allocated", len(text), took.Round(time.Millisecond), float64(after.TotalAlloc-before.TotalAlloc)/(1<<20))
			assert.Equal(t, name == "applications", inv != nil)
			assert.Equal(t, name != "applications", diags.HasErrors())
			assert.Less(t, took, patience)
			assert.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(512<<20))
		})
	}
}
