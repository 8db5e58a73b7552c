package inventory

import (
	"fmt"
	"io"
	"slices"
	"strings"
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
	codeTooBig      = "INV-GRD-002" // a file, or all of them, are too big, or hold too many tokens
	codeDepth       = "INV-GRD-003" // brackets nested too deep
	codeOperators   = "INV-GRD-004" // too many operators in a row
	codeNumber      = "INV-GRD-005" // a number too long
	codeTemplate    = "INV-GRD-006" // template directive or too many interpolations
	codeHeredoc     = "INV-GRD-007" // heredoc too long
	codeExpansion   = "INV-GRD-008" // locals and variables make the files grow too much
	codeTemplates   = "INV-GRD-009" // too many templates, or too many in a row
	codeMembers     = "INV-GRD-010" // too many members
	codeSyntax      = "INV-SYN-001" // not HCL
	codeExpression  = "INV-SYN-002" // an expression the language does not have
	codeBlock       = "INV-BLK-001" // unknown block
	codeLabel       = "INV-BLK-002" // wrong number of labels
	codeDuplicate   = "INV-BLK-003" // declared twice
	codeHeader      = "INV-BLK-004" // no inventory block, or two
	codeLookalike   = "INV-BLK-005" // ids that look alike
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
	codeNoName      = "INV-USE-001" // a local or variable that nothing declares
	codeLiteral     = "INV-USE-002" // the value of a local or variable is not written out
	codeNoValue     = "INV-USE-003" // a variable without a value
	codeGiven       = "INV-USE-004" // a value given by the caller is none, or is for no variable
	codeUnused      = "INV-USE-005" // a local that nothing uses
	codeNoTemplate  = "INV-USE-006" // no such template
	codeCircle      = "INV-USE-007" // templates that are like one another in a circle
	codeMoved       = "INV-USE-008" // a move that cannot be: in a circle, of a block still declared, to no block, of another kind, twice
	codeWorkspace   = "INV-WSP-001" // a workspace block out of place, or an inventory block beside it
	codeMember      = "INV-WSP-002" // a directory that cannot be a member
	codeUses        = "INV-WSP-003" // a package named that is not listed in uses, or is none
	codeExport      = "INV-WSP-004" // a foreign block of a kind that its package does not export
	codeForeign     = "INV-WSP-005" // a foreign name in a package loaded alone
	codeAgree       = "INV-WSP-006" // members state what cannot hold for all of them
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
	Related  *Position          `json:"related,omitempty"` // the other place of two that do not go together

	pos, end Pos
	other    Pos     // the related place
	otherly  string  // how the detail names it, with %s for the place
	ref      *badRef // a reference that names nothing, until a remedy is looked for
	pad      string  // blanks as wide as what stands before the place in the snippet
	marks    int     // characters of the snippet to mark
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
		fmt.Fprintf(&b, "%s%s\n", num, d.Snippet)
		if d.marks > 0 {
			fmt.Fprintf(&b, "%s%s%s\n", strings.Repeat(" ", len(num)), d.pad, strings.Repeat("^", d.marks))
		}
	}
	if d.Detail != "" {
		fmt.Fprintf(&b, "  %s\n", d.Detail)
	}
	if d.Fix != "" {
		fmt.Fprintf(&b, "  fix: %s\n", d.Fix)
	}
	return b.String()
}
