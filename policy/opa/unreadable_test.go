package opa

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

// mistakes are what people write who know what must be so, but not Rego: where the defect is, and what is said of it.
var mistakes = map[string]struct{ instead, of, place, says string }{
	"a tab in the metadata":       {"#\tseverity", "#   severity", "rule.rego:7:1", "with spaces and no tab"},
	"a key out of line":           {"#  severity", "#   severity", "rule.rego:7:1", "begin keys of one kind equally far in"},
	"French quotes":               {`"a" != « b »`, "true", "rule.rego:", `write plain quotes "…"`},
	"curly quotes":                {`"a" != “b”`, "true", "rule.rego:", `write plain quotes "…"`},
	"a variable from nowhere":     {"y.monitoring == true", "true", "rule.rego:", "y has no value here"},
	"a function without if":       {"true\n\nf(x) { x }", "true", "rule.rego:", "if keyword is required"},
	"conditions joined by and":    {"1 == 1 and 2 == 2", "true", "rule.rego:", "no word such as and between them"},
	"a brace too few":             {"{ true", "true", "rule.rego:", "a brace or a quote too few or too many"},
	"an encoding of the past":     {"\"\xe9\" != \"e\"", "true", "rule.rego:", "is not in UTF-8"},
	"a key that is none":          {"#   alias: [X]\n#   severity", "#   severity", "rule.rego", "custom.alias is no key: did you mean aliases?"},
	"a key of another language":   {"#   severite", "#   severity", "rule.rego", "custom.severite is no key"},
	"a number that is a text":     {"instrument: 12", "instrument: test", "rule.rego", "custom.source.instrument: 12 is no text"},
	"one alias that is no list":   {"#   aliases: X-1\n#   severity", "#   severity", "rule.rego", "custom.aliases is not a list"},
	"a day that is not in quotes": {"#   effective_from: 2026-12-31\n#   severity", "#   severity", "rule.rego", "is no text: put it between quotes"},
}

func TestMistakesAreNamedWithPlaceAndRemedy(t *testing.T) {
	for name, m := range mistakes {
		t.Run(name, func(t *testing.T) {
			lib := testLibrary("violation contains {} if true")
			file := lib["custom/test/rules/t1/rule.rego"]
			src := string(file.Data)
			require.Contains(t, src, m.of)
			at := strings.LastIndex(src, m.of)
			if strings.HasPrefix(m.of, "#") || strings.Contains(m.of, ":") {
				at = strings.Index(src, m.of)
			}
			file.Data = []byte(src[:at] + m.instead + src[at+len(m.of):])
			_, err := New(t.Context(), Config{Library: lib})
			var defects *LibraryError
			require.ErrorAs(t, err, &defects)
			require.ErrorContains(t, err, "custom/test/rules/t1/"+m.place)
			require.ErrorContains(t, err, m.says)
			require.NotContains(t, err.Error(), "rego_")
		})
	}
}

// TestBrokenFilesAreListedTogether: two files that cannot be read are put right in one go.
func TestBrokenFilesAreListedTogether(t *testing.T) {
	_, err := New(t.Context(), Config{Library: testLibrary("violation contains {} if {", "violation contains {} if «")})
	require.ErrorContains(t, err, "t1/rule.rego:")
	require.ErrorContains(t, err, "t2/rule.rego:")
}

// TestFilesOfWindowsAreRead: a byte order mark and line ends of two signs change nothing.
func TestFilesOfWindowsAreRead(t *testing.T) {
	lib := testLibrary("violation contains {} if true")
	for _, file := range lib {
		file.Data = []byte("\ufeff" + strings.ReplaceAll(string(file.Data), "\n", "\r\n"))
	}
	e, err := New(t.Context(), Config{Library: lib})
	require.NoError(t, err)
	require.Len(t, e.Rules(), 1)
}

// TestBoundsAreKept: what a rule raises, asks or relieves beyond what its metadata lists would be missed where facts are unknown.
func TestBoundsAreKept(t *testing.T) {
	for _, tc := range []struct{ effect, bound, rule, says string }{
		{"classify", "raises: [integrity]", `classify contains {"component": "availability", "at_least": 3} if input.application`, "list that in custom.raises"},
		{"require", "requires: [{component: location, at_most: adequate}]", `require contains {"component": "location", "at_least": "morocco"}`, "list that in custom.requires"},
		{"require", "requires: [{component: operations, at_most: morocco}]", `require contains {"component": "location", "at_least": "adequate"}`, "list that in custom.requires"},
	} {
		lib := fstest.MapFS{"custom/test/rules/t1/rule.rego": {Data: []byte(meta("T-1", tc.effect, "t1", "#   "+tc.bound+"\n") + tc.rule)}}
		e, err := New(t.Context(), Config{Library: lib})
		require.NoError(t, err)
		inv := parse(t, "application \"paie\" {\n name = \"Paie\"\n}\ntarget \"salle\" {\n kind = \"own_premises\"\n}")
		classes, err := e.Classify(t.Context(), inv)
		if err == nil {
			_, err = e.Evaluate(t.Context(), inv, classes)
		}
		require.ErrorContains(t, err, tc.says, tc.bound)
	}
}
