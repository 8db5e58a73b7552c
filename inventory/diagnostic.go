package inventory

import (
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

// Diagnostic is one problem of an inventory: what, where, and how to put it right. Summary, Detail, Fix and Context are in English
// unless [Diagnostic.In] chose another language.
//
// There are three ways to count a column. Place.Column counts bytes. [Diagnostic.Columns] counts Unicode code points, as SARIF does. What
// String and WriteText print counts what people take for characters: code points without the marks that stand above a letter.
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

	summary, detail, fix, context message // what the words are made of; empty when a program made them

	pos, end Pos
	other    Pos     // the related place
	otherly  message // how the detail names it, made by sayPlace
	ref      *badRef // a reference that names nothing, until a remedy is looked for
	quoted   *quoted // nil when the line could not be read
	lang     language
}

// quoted is how the place lies on its line.
type quoted struct {
	pad    string // blanks as wide as what stands before the place in the snippet
	marks  int    // characters of the snippet to mark
	from   int    // bytes of the snippet before the place
	to     int    // and up to its end
	before int    // code points of the line before the place
	across int    // code points of the place
	people int    // what people take for characters before the place
	offset int    // of the line in its file, in bytes
}

// In returns the diagnostic in a language: "en", "fr" or "ar". Any other means English. Codes, names and what stands in the files stay
// as they are, and so do the words of the HCL parser.
func (d Diagnostic) In(lang string) Diagnostic {
	d.lang = languageNamed(lang)
	return d.rendered(false)
}

// rendered words the diagnostic in its language.
func (d Diagnostic) rendered(isolate bool) Diagnostic {
	for _, one := range []struct {
		words *string
		from  message
	}{{&d.Summary, d.summary}, {&d.Detail, d.detail}, {&d.Fix, d.fix}, {&d.Context, d.context}} {
		if !one.from.empty() {
			*one.words = one.from.in(d.lang, isolate)
		}
	}
	return d
}

// Columns returns where the place begins and where it ends on its line, the latter exclusive, in Unicode code points from 1. Both are 0 when
// the line could not be read; see Place.Column for bytes.
func (d Diagnostic) Columns() (begin, end int) {
	if d.quoted == nil {
		return 0, 0
	}
	return d.quoted.before + 1, d.quoted.before + d.quoted.across + 1
}

// OverLimit reports whether the problem is that the input exceeds one of the guard's limits, rather than a mistake in it.
func (d Diagnostic) OverLimit() bool {
	return strings.HasPrefix(d.Code, "INV-GRD-") && d.Code != codeEncoding
}

// Diagnostics are the problems of an inventory, sorted by place, then code. As an error it lists them all.
type Diagnostics []Diagnostic

// In returns the diagnostics in a language, as [Diagnostic.In] does.
func (ds Diagnostics) In(lang string) Diagnostics {
	if ds == nil {
		return nil
	}
	out := make(Diagnostics, len(ds))
	for i, d := range ds {
		out[i] = d.In(lang)
	}
	return out
}

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
