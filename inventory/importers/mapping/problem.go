package mapping

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/hashicorp/hcl/v2"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Codes of the diagnostics of a mapping file. A code never changes its meaning.
const (
	codeGuard     = "MAP-GRD-001" // what the parser must not see
	codeSyntax    = "MAP-SYN-001" // not HCL
	codeValue     = "MAP-SYN-002" // a form the mapping language does not have
	codeBlock     = "MAP-BLK-001" // unknown or misplaced block
	codeAttribute = "MAP-ATR-001" // unknown attribute
	codeMissing   = "MAP-ATR-002" // what must be stated is not
	codeType      = "MAP-TYP-001" // a value or setting the attribute cannot have
	codeColumn    = "MAP-COL-001" // the file to import has no such column, or several
	codeSheet     = "MAP-COL-002" // the file to import has no such sheet, or no such header
)

// maxProblems is the number of diagnostics that are kept.
const maxProblems = 100

// problem is one mistake, by its bytes in the mapping file.
type problem struct {
	code         string
	start, end   int
	summary, fix string
}

// span is the place of something in the mapping file.
type span struct{ start, end int }

func spanOf(r hcl.Range) span { return span{r.Start.Byte, r.End.Byte} }

// source is a mapping file's text, in which problems are found again.
type source struct {
	name string
	text []byte
}

// diagnostics gives problems their lines and sorts them. Beyond maxProblems they are counted.
func (s source) diagnostics(problems []problem) inventory.Diagnostics {
	slices.SortStableFunc(problems, func(a, b problem) int {
		return cmp.Or(cmp.Compare(a.start, b.start), strings.Compare(a.code, b.code), strings.Compare(a.summary, b.summary))
	})
	var out inventory.Diagnostics
	line, begin, at := 1, 0, 0
	for i, p := range problems {
		if i == maxProblems {
			return append(out, inventory.Diagnostic{Severity: inventory.Error, Code: codeSyntax, Summary: fmt.Sprintf("%d more mistakes are not shown", len(problems)-i), Fix: "put the ones above right first"})
		}
		start := min(p.start, len(s.text))
		for ; at < start; at++ {
			if s.text[at] == '\n' {
				line, begin = line+1, at+1
			}
		}
		out = append(out, inventory.Diagnostic{
			Severity: inventory.Error, Code: p.code, Summary: p.summary, Fix: p.fix, Snippet: s.line(begin),
			Place: inventory.Position{File: s.name, Line: line, Column: start - begin + 1}, Length: max(0, p.end-p.start),
		})
	}
	return out
}

// line returns the line that begins at an offset, cut to a readable length.
func (s source) line(begin int) string {
	text := string(s.text[begin:])
	if i := strings.IndexByte(text, '\n'); i >= 0 {
		text = text[:i]
	}
	text, _ = strings.CutSuffix(text, "\r")
	if cleaned := strings.Map(visible, text); len(cleaned) <= 160 {
		return cleaned
	}
	return ""
}

// visible drops what could disturb a terminal.
func visible(r rune) rune {
	if r < ' ' && r != '\t' || r == 0x7f || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
		return -1
	}
	return r
}

// clip cuts a text for a message.
func clip(s string) string {
	if utf8.RuneCountInString(s) <= 60 {
		return s
	}
	return string([]rune(s)[:60]) + "…"
}
