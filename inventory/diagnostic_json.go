package inventory

import (
	"encoding/json"
	"io"
	"unicode/utf8"
)

// jsonDiagnostics is what terraform validate -json prints; code, fix, related and context are ours.
type jsonDiagnostics struct {
	FormatVersion string           `json:"format_version"`
	Valid         bool             `json:"valid"`
	Errors        int              `json:"error_count"`
	Warnings      int              `json:"warning_count"`
	Diagnostics   []jsonDiagnostic `json:"diagnostics"`
}

type jsonDiagnostic struct {
	Severity string       `json:"severity"`
	Summary  string       `json:"summary"`
	Detail   string       `json:"detail"`
	Range    *jsonRange   `json:"range,omitempty"`
	Snippet  *jsonSnippet `json:"snippet,omitempty"`
	Code     string       `json:"code"`
	Fix      string       `json:"fix,omitempty"`
	Context  string       `json:"context,omitempty"`
	Related  *Position    `json:"related,omitempty"` // its column counts bytes, as Position does
}

// jsonRange is a place: columns count Unicode code points and bytes are counted from the start of the file, as terraform does.
type jsonRange struct {
	Filename string  `json:"filename"`
	Start    jsonPos `json:"start"`
	End      jsonPos `json:"end"`
}

type jsonPos struct {
	Line   int `json:"line"`
	Column int `json:"column"`
	Byte   int `json:"byte"`
}

type jsonSnippet struct {
	Context   *string    `json:"context"`
	Code      string     `json:"code"`
	StartLine int        `json:"start_line"`
	Start     int        `json:"highlight_start_offset"` // in bytes of the code
	End       int        `json:"highlight_end_offset"`
	Values    []struct{} `json:"values"` // always empty: nothing is computed
}

// WriteJSON writes the diagnostics as one JSON object with the names of terraform validate -json, and code, fix, context and related
// besides, in a language: "en", "fr" or "ar". The columns of range count Unicode code points; byte counts bytes from 0. A diagnostic without
// a line, such as one about a whole file, has line 0.
func (ds Diagnostics) WriteJSON(w io.Writer, lang string) error {
	out := jsonDiagnostics{FormatVersion: "1.0", Valid: !ds.HasErrors(), Diagnostics: make([]jsonDiagnostic, 0, len(ds))}
	for _, d := range ds.In(lang) {
		switch d.Severity {
		case Error:
			out.Errors++
		case Warning:
			out.Warnings++
		}
		out.Diagnostics = append(out.Diagnostics, d.json())
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(out)
}

func (d Diagnostic) json() jsonDiagnostic {
	out := jsonDiagnostic{
		Severity: d.Severity.String(), Summary: valid(d.Summary), Detail: valid(d.Detail), Code: d.Code, Fix: valid(d.Fix), Context: valid(d.Context), Related: d.Related,
	}
	if d.Place.File == "" {
		return out
	}
	out.Range = &jsonRange{Filename: d.Place.File}
	begin, end := d.Columns()
	if begin == 0 {
		begin, end = d.Place.Column, d.Place.Column+d.Length
	}
	out.Range.Start, out.Range.End = jsonPos{Line: d.Place.Line, Column: begin}, jsonPos{Line: d.Place.Line, Column: end}
	if d.quoted != nil {
		out.Range.Start.Byte = d.quoted.offset + d.Place.Column - 1
		out.Range.End.Byte = out.Range.Start.Byte + d.Length
	}
	if d.Snippet != "" {
		out.Snippet = &jsonSnippet{Code: d.Snippet, StartLine: d.Place.Line, Values: []struct{}{}}
		if d.quoted != nil {
			out.Snippet.Start, out.Snippet.End = d.quoted.from, d.quoted.to
		}
		if d.Context != "" {
			out.Snippet.Context = &out.Context
		}
	}
	return out
}

// valid is a text with bytes that are not UTF-8 replaced.
func valid(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	return string([]rune(s))
}
