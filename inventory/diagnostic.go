package inventory

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"
)

// DiagnosticSeverity tells errors, which leave no inventory, from warnings.
type DiagnosticSeverity uint8

// The severities. The zero value is invalid, so that a diagnostic cannot forget to state its own.
const (
	SeverityInvalid DiagnosticSeverity = iota
	Error
	Warning
)

// String returns error or warning.
func (s DiagnosticSeverity) String() string {
	switch s {
	case Error:
		return "error"
	case Warning:
		return "warning"
	}
	return "invalid"
}

// MarshalText writes the name.
func (s DiagnosticSeverity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Codes of the diagnostics. A code never changes its meaning.
const (
	codeRead        = "INV-IO-001"  // a file cannot be read
	codeEmpty       = "INV-IO-002"  // no inventory files
	codeEncoding    = "INV-GRD-001" // invalid UTF-8, NUL or bidirectional control
	codeTooBig      = "INV-GRD-002" // a file, or all of them, are too big
	codeDepth       = "INV-GRD-003" // brackets nested too deep
	codeOperators   = "INV-GRD-004" // too many operators in a row
	codeNumber      = "INV-GRD-005" // a number too long
	codeTemplate    = "INV-GRD-006" // template directive or too many interpolations
	codeHeredoc     = "INV-GRD-007" // heredoc too long
	codeSyntax      = "INV-SYN-001" // not HCL
	codeExpression  = "INV-SYN-002" // an expression the language does not have
	codeBlock       = "INV-BLK-001" // unknown block
	codeLabel       = "INV-BLK-002" // wrong number of labels
	codeDuplicate   = "INV-BLK-003" // declared twice
	codeHeader      = "INV-BLK-004" // no inventory block, or two
	codeAttribute   = "INV-ATR-001" // unknown attribute
	codeMissing     = "INV-ATR-002" // required attribute missing
	codeType        = "INV-TYP-001" // value of another type
	codeUnit        = "INV-TYP-002" // missing or unknown unit
	codeEnum        = "INV-TYP-003" // not one of the words
	codeRange       = "INV-TYP-004" // outside its bounds
	codeReference   = "INV-REF-001" // no such block
	codeKind        = "INV-REF-002" // a reference to the wrong kind
	codeCannotCheck = "INV-REF-003" // the kind's files are broken
	codeContradict  = "INV-SEM-001" // statements that contradict each other
	codeTruncated   = "INV-LIM-001" // more diagnostics than are kept
)

// Diagnostic is one problem of an inventory: what, where, and how to put it right.
type Diagnostic struct {
	Severity DiagnosticSeverity `json:"severity"`
	Code     string             `json:"code"`
	Summary  string             `json:"summary"`
	Detail   string             `json:"detail,omitempty"`
	Fix      string             `json:"fix,omitempty"`
	Place    Position           `json:"place"`
	Length   int                `json:"length,omitempty"`  // bytes the place covers on its line
	Snippet  string             `json:"snippet,omitempty"` // the line, cut to a readable length
	Context  string             `json:"context,omitempty"` // such as: in application "depense"

	pos Pos
	end Pos
}

// OverLimit reports whether the problem is that the input exceeds one of the guard's limits, rather than a mistake in it.
func (d Diagnostic) OverLimit() bool {
	return strings.HasPrefix(d.Code, "INV-GRD-") && d.Code != codeEncoding
}

// Diagnostics are the problems of an inventory, sorted by place, then code. As an error it lists them all.
type Diagnostics []Diagnostic

// HasErrors reports whether any of them is an error.
func (ds Diagnostics) HasErrors() bool {
	return slices.ContainsFunc(ds, func(d Diagnostic) bool { return d.Severity == Error })
}

// Error lists the diagnostics as WriteText does.
func (ds Diagnostics) Error() string {
	var b strings.Builder
	_ = ds.WriteText(&b)
	return strings.TrimSuffix(b.String(), "\n")
}

// WriteText writes the diagnostics for people: what, where, the line with the place marked, and the remedy.
func (ds Diagnostics) WriteText(w io.Writer) error {
	for i, d := range ds {
		if i > 0 {
			if _, err := io.WriteString(w, "\n"); err != nil {
				return err
			}
		}
		if _, err := io.WriteString(w, d.String()); err != nil {
			return err
		}
	}
	return nil
}

// String writes one diagnostic as WriteText does.
func (d Diagnostic) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s[%s]: %s\n", d.Severity, d.Code, d.Summary)
	if d.Place.File != "" {
		fmt.Fprintf(&b, "  --> %s", d.Place)
		if d.Context != "" {
			fmt.Fprintf(&b, "  %s", d.Context)
		}
		b.WriteByte('\n')
	}
	if d.Snippet != "" {
		num := fmt.Sprintf("%d | ", d.Place.Line)
		prefix := d.Snippet[:min(d.Place.Column-1, len(d.Snippet))]
		marked := d.Snippet[len(prefix):min(len(prefix)+max(d.Length, 1), len(d.Snippet))]
		pad := strings.Repeat(" ", len(num)) + blankLike(prefix)
		fmt.Fprintf(&b, "%s%s\n%s%s\n", num, d.Snippet, pad, strings.Repeat("^", max(1, utf8.RuneCountInString(marked))))
	}
	if d.Detail != "" {
		fmt.Fprintf(&b, "  %s\n", d.Detail)
	}
	if d.Fix != "" {
		fmt.Fprintf(&b, "  fix: %s\n", d.Fix)
	}
	return b.String()
}

// blankLike returns blanks as wide as s, tabs kept so that the mark stands under its word.
func blankLike(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '\t' {
			return '\t'
		}
		return ' '
	}, s)
}

const (
	maxDiagnostics = 1000 // kept in all
	maxPerCause    = 20   // kept per file and code
	maxSnippet     = 160  // bytes of a line that are quoted
)

// reporter collects diagnostics during one load.
type reporter struct {
	files *fileSet
	diags Diagnostics
}

func (r *reporter) report(d Diagnostic) { r.diags = append(r.diags, d) }

// sorted resolves places, sorts, and keeps at most maxDiagnostics, and maxPerCause of one code in one file.
func (r *reporter) sorted() Diagnostics {
	for i := range r.diags {
		r.place(&r.diags[i])
	}
	slices.SortStableFunc(r.diags, func(a, b Diagnostic) int {
		return cmp.Or(strings.Compare(a.Place.File, b.Place.File), cmp.Compare(a.Place.Line, b.Place.Line),
			cmp.Compare(a.Place.Column, b.Place.Column), strings.Compare(a.Code, b.Code), strings.Compare(a.Summary, b.Summary))
	})
	var kept Diagnostics
	perCause := map[[2]string]int{}
	dropped := 0
	for _, d := range r.diags {
		key := [2]string{d.Place.File, d.Code}
		perCause[key]++
		if perCause[key] > maxPerCause || len(kept) >= maxDiagnostics {
			dropped++
			continue
		}
		kept = append(kept, d)
	}
	if dropped > 0 {
		sev := Warning
		if kept.HasErrors() {
			sev = Error
		}
		kept = append(kept, Diagnostic{Severity: sev, Code: codeTruncated, Summary: fmt.Sprintf("%d more diagnostics are not shown", dropped), Fix: "put the ones above right first"})
	}
	return kept
}

func (r *reporter) place(d *Diagnostic) {
	f := r.files.lookup(d.pos)
	if f == nil {
		return
	}
	d.Place = r.files.position(d.pos)
	if f.src == nil || d.Place.Line == 0 {
		return
	}
	begin := int(f.lines[d.Place.Line-1])
	line := f.src[begin:]
	if i := strings.IndexByte(string(line[:min(len(line), maxSnippet)]), '\n'); i >= 0 {
		line = line[:i]
	} else {
		line = line[:min(len(line), maxSnippet)]
	}
	d.Snippet = printable(strings.TrimRight(string(line), "\r"))
	if d.Place.Column > len(d.Snippet)+1 {
		d.Snippet = ""
	}
	if d.end > d.pos {
		d.Length = int(d.end - d.pos)
	}
}

// printable replaces what could disturb a terminal by an escape of the same meaning; the places of other bytes stay right
// unless the line was broken to begin with.
func printable(s string) string {
	ok := func(r rune) bool {
		return r == '\t' || r >= ' ' && r != 0x7f && r != utf8.RuneError && !isBidiControl(r)
	}
	if strings.IndexFunc(s, func(r rune) bool { return !ok(r) }) < 0 {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		if ok(r) {
			b.WriteRune(r)
		} else {
			fmt.Fprintf(&b, "\\u%04x", r)
		}
	}
	return b.String()
}

func isBidiControl(r rune) bool {
	return r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 || r == 0x200e || r == 0x200f || r == 0x061c
}
