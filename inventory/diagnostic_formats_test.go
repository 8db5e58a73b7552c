package inventory

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const arabicLine = "application \"مشروع\" {\n  name = \"حَسَن\" nmae = \"a\"\n}\n"

func problemsOf(t *testing.T, text string) Diagnostics {
	t.Helper()
	_, diags := Parse("dossier un/a.inv.hcl", []byte(header+text), LoadOptions{})
	require.NotEmpty(t, diags)
	return diags
}

func TestDiagnosticsInOtherLanguages(t *testing.T) {
	diags := problemsOf(t, "application \"paie\" {\n  nmae = \"a\"\n  name = \"Paie\"\n}\n")
	assert.Equal(t, `erreur[INV-ATR-001]: il n'y a pas d'attribut "nmae" ici
  --> dossier un/a.inv.hcl:6:3  dans application "paie"
6 |   nmae = "a"
      ^^^^
  correction : vouliez-vous dire name ?`, diags.In("fr").Error())
	ar := diags.In("ar").Error()
	assert.Contains(t, ar, "خطأ\u2066[INV-ATR-001]\u2069: لا توجد سمة \u2068\"nmae\"\u2069 هنا")
	assert.Contains(t, ar, "\u2066--> dossier un/a.inv.hcl:6:3\u2069")
	assert.NotContains(t, diags.In("ar")[0].Summary, "\u2068", "isolates are for people only")
	assert.Equal(t, diags.Error(), diags.In("ar").In("xx").Error(), "an unknown language is English")
	assert.Nil(t, Diagnostics(nil).In("fr"))
}

func TestErrorsInOtherLanguages(t *testing.T) {
	_, err := ParseDate("hier")
	require.Error(t, err)
	assert.Equal(t, `"hier" n'est pas une date : écrivez année-mois-jour, par exemple "2026-10-31"`, In(err, "fr"))
	assert.Equal(t, err.Error(), In(err, "en"))
	assert.Equal(t, ErrNoFiles.Error(), In(ErrNoFiles, "fr"))
}

func TestColumnsAreCountedInThreeWays(t *testing.T) {
	d := problemsOf(t, arabicLine)[0]
	line := strings.Split(arabicLine, "\n")[1]
	at := strings.Index(line, "nmae")
	assert.Equal(t, at+1, d.Place.Column, "bytes")
	begin, end := d.Columns()
	assert.Equal(t, len([]rune(line[:at]))+1, begin, "code points")
	assert.Equal(t, begin+4, end)
	assert.Contains(t, d.String(), "a.inv.hcl:6:16", "characters: the vowels stand above their letters")
	begin, _ = Diagnostic{}.Columns()
	assert.Zero(t, begin)
}

func TestWriteJSONReadsLikeTerraforms(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, problemsOf(t, arabicLine).WriteJSON(&b, "fr"))
	var got struct {
		Valid       bool `json:"valid"`
		Errors      int  `json:"error_count"`
		Diagnostics []struct {
			Severity, Summary, Code string
			Range                   struct {
				Filename   string
				Start, End struct{ Line, Column, Byte int }
			}
			Snippet struct {
				Code  string
				Start int `json:"highlight_start_offset"`
				End   int `json:"highlight_end_offset"`
			}
		}
	}
	require.NoError(t, json.Unmarshal(b.Bytes(), &got))
	assert.False(t, got.Valid)
	d := got.Diagnostics[0]
	assert.Equal(t, got.Errors, len(got.Diagnostics))
	assert.Equal(t, "nmae", d.Snippet.Code[d.Snippet.Start:d.Snippet.End])
	whole := header + arabicLine
	assert.Equal(t, "nmae", whole[d.Range.Start.Byte:d.Range.End.Byte])
	assert.Contains(t, d.Summary, "syntaxe HCL : ")

	b.Reset()
	require.NoError(t, Diagnostics(nil).WriteJSON(&b, "en"))
	assert.JSONEq(t, `{"format_version": "1.0", "valid": true, "error_count": 0, "warning_count": 0, "diagnostics": []}`, b.String())
}

func TestWriteSARIF(t *testing.T) {
	write := func(text, lang string) (log sarifLog, raw string) {
		var b bytes.Buffer
		require.NoError(t, problemsOf(t, text).WriteSARIF(&b, SARIFOptions{Lang: lang, Version: "1.2.3"}))
		require.NoError(t, json.Unmarshal(b.Bytes(), &log))
		return log, b.String()
	}
	text := "application \"paie\" {\n  name = \"Paie\"\n}\napplication \"paie\" {\n  name = \"Paie\"\n}\n"
	log, raw := write(text, "ar")
	run := log.Runs[0]
	require.Len(t, run.Results, 1)
	r := run.Results[0]
	assert.Equal(t, r.RuleID, run.Tool.Driver.Rules[r.RuleIndex].ID)
	assert.Len(t, run.Tool.Driver.Rules, len(codeMeanings()))
	assert.Equal(t, "dossier%20un/a.inv.hcl", r.Locations[0].Physical.Artifact.URI)
	assert.Equal(t, &sarifRegion{Line: 8, Column: 1, EndColumn: 12, Snippet: &sarifText{"application \"paie\" {"}}, r.Locations[0].Physical.Region)
	assert.Equal(t, 5, r.Related[0].Physical.Region.Line)
	assert.NotContains(t, raw, "\u2068")
	_, again := write(text, "ar")
	assert.Equal(t, raw, again)

	lower, _ := write("# moved down\n\n"+text, "fr")
	assert.Equal(t, r.Fingerprints, lower.Runs[0].Results[0].Fingerprints, "neither lines nor the language matter")
	assert.Equal(t, "fr", lower.Runs[0].Language)

	twice, _ := write("server {\n}\nserver {\n}\n", "en")
	assert.NotEqual(t, twice.Runs[0].Results[0].Fingerprints, twice.Runs[0].Results[1].Fingerprints)

	var b bytes.Buffer
	require.NoError(t, Diagnostics{{Severity: Warning, Code: "X-1", Summary: "of a program", Place: Position{File: "f"}}}.WriteSARIF(&b, SARIFOptions{}))
	assert.Contains(t, b.String(), `"ruleId": "X-1"`)
}
