package inventory

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestDiagnosticText(t *testing.T) {
	_, diags := Parse("dossier/a.inv.hcl", []byte(header+"application \"مشروع\" {\n\tname = \"حَسَن\" # \u200fhidden \x01\n\tnmae = \"a\"\n}\n"), LoadOptions{})
	require.Len(t, diags, 1)
	assert.Equal(t, `error[INV-ATR-001]: there is no attribute "nmae" here
  --> dossier/a.inv.hcl:7:2  in application "مشروع"
7 | 	nmae = "a"
    	^^^^
  fix: did you mean name?
`, diags[0].String())
	assert.EqualError(t, diags, strings.TrimSuffix(diags[0].String(), "\n"))

	assert.Equal(t, "warning[X]: short\n", Diagnostic{Severity: Warning, Code: "X", Summary: "short"}.String())
	assert.Equal(t, "invalid[]: \n  --> a.inv.hcl\n", Diagnostic{Place: Position{File: "a.inv.hcl"}}.String())
}

func TestDiagnosticsAsJSON(t *testing.T) {
	_, diags := Parse("a.inv.hcl", []byte(header+"server {\n}\n"), LoadOptions{})
	text, err := json.Marshal(diags)
	require.NoError(t, err)
	assert.JSONEq(t, `[{
		"severity": "error", "code": "INV-BLK-002", "summary": "server takes one label, its id", "fix": "write server \"id\" { … }",
		"place": {"file": "a.inv.hcl", "line": 5, "column": 1}, "length": 6, "snippet": "server {", "context": "in server"
	}]`, string(text))
}

func TestSnippets(t *testing.T) {
	long := strings.Repeat("م", 200)
	for name, c := range map[string]struct {
		line       string
		at, length int
		want       snippet
	}{
		"plain":           {"a = 1", 4, 1, snippet{"a = 1", "    ", 1}},
		"tab":             {"\ta = 1", 1, 1, snippet{"\ta = 1", "\t", 1}},
		"no length":       {"a = 1", 4, 0, snippet{"a = 1", "    ", 1}},
		"end of line":     {"a =", 3, 0, snippet{"a =", "   ", 1}},
		"wide letters":    {`"é" x`, 5, 1, snippet{`"é" x`, "    ", 1}},
		"vowels":          {"حَسَن = 1", 13, 1, snippet{"حَسَن = 1", "      ", 1}},
		"escaped before":  {"\u200f\x01 x", 5, 1, snippet{`\u200f\u0001 x`, strings.Repeat(" ", 13), 1}},
		"escaped in mark": {"a\x01b", 0, 3, snippet{`a\u0001b`, "", 8}},
		"beyond the cut":  {long, 300, 2, snippet{}},
		"cut in a letter": {"a" + long, 0, 1, snippet{"a" + strings.Repeat("م", 79), "", 1}},
	} {
		t.Run(name, func(t *testing.T) { assert.Equal(t, c.want, newSnippet([]byte(c.line), c.at, c.length)) })
	}
}

func TestManyDiagnosticsAreCut(t *testing.T) {
	_, diags := Parse("a.inv.hcl", []byte(header+strings.Repeat("server {\n}\n", 5000)), LoadOptions{})
	require.Len(t, diags, maxPerCause+1)
	last := diags[maxPerCause]
	assert.Equal(t, Error, last.Severity)
	assert.Equal(t, "4980 more diagnostics are not shown", last.Summary)
}

func TestWriteTextReturnsTheWritersError(t *testing.T) {
	assert.ErrorContains(t, Diagnostics{{}, {}}.WriteText(fullDisk{}), "no space left")
	assert.ErrorContains(t, Diagnostics{{}, {}}.WriteText(&shortDisk{n: 1}), "no space left")
	assert.NoError(t, Diagnostics(nil).WriteText(fullDisk{}))
}

// shortDisk takes n writes.
type shortDisk struct{ n int }

func (d *shortDisk) Write(p []byte) (int, error) {
	if d.n--; d.n < 0 {
		return 0, errors.New("no space left")
	}
	return len(p), nil
}

func TestSeverities(t *testing.T) {
	assert.Equal(t, "invalid", DiagnosticSeverity(0).String())
	assert.False(t, Diagnostics{{Severity: Warning}}.HasErrors())
	assert.True(t, Diagnostic{Code: codeDepth}.OverLimit())
	assert.False(t, Diagnostic{Code: codeEncoding}.OverLimit())
}
