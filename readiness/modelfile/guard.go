package modelfile

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Codes of the diagnostics of a model file. A code never changes its meaning.
const (
	codeGuard  = "MOD-GRD-001" // what the parser must not see
	codeSyntax = "MOD-SYN-001" // not HCL
	codeKey    = "MOD-KEY-001" // an unknown, misplaced or repeated word
	codeValue  = "MOD-VAL-001" // a value that cannot be
)

// Limits of a model file; HCL's lexer and parser have none of their own.
const (
	maxFile     = 64 << 10 // bytes: points of a thousand rules
	maxDepth    = 4        // brackets in one another
	maxDigits   = 9
	maxProblems = 100
)

// guard reports what the parser must not see.
func (p *parser) guard() {
	switch i := bytes.IndexByte(p.src, 0); {
	case len(p.src) > maxFile:
		p.refuse(0, fmt.Sprintf("the file is bigger than %d bytes", maxFile), "a model holds numbers only: name another file")
	case !utf8.Valid(p.src):
		p.refuse(0, "the file is not UTF-8", "save it as UTF-8")
	case i >= 0:
		p.refuse(i, "the file holds a NUL byte", "save it as UTF-8 text")
	}
	for _, sign := range []string{"${", "%{", "<<"} {
		if i := bytes.Index(p.src, []byte(sign)); i >= 0 && len(p.diags) == 0 {
			p.refuse(i, sign+" has no meaning here", "write the value itself: nothing is computed in a model")
		}
	}
	if len(p.diags) > 0 {
		return
	}
	tokens, _ := hclsyntax.LexConfig(p.src, p.name, hcl.InitialPos)
	depth := 0
	for _, t := range tokens {
		switch t.Type {
		case hclsyntax.TokenOBrace, hclsyntax.TokenOBrack, hclsyntax.TokenOParen:
			if depth++; depth > maxDepth {
				p.refuse(t.Range.Start.Byte, fmt.Sprintf("brackets are nested more than %d deep", maxDepth), "remove the extra brackets")
				return
			}
		case hclsyntax.TokenCBrace, hclsyntax.TokenCBrack, hclsyntax.TokenCParen:
			depth--
		case hclsyntax.TokenNumberLit:
			if len(t.Bytes) > maxDigits || bytes.ContainsAny(t.Bytes, ".eE") {
				p.refuse(t.Range.Start.Byte, "this is no whole number of a few digits", "points and weights are whole numbers")
				return
			}
		case hclsyntax.TokenIdent, hclsyntax.TokenOQuote, hclsyntax.TokenCQuote, hclsyntax.TokenQuotedLit, hclsyntax.TokenComma,
			hclsyntax.TokenEqual, hclsyntax.TokenNewline, hclsyntax.TokenComment, hclsyntax.TokenMinus, hclsyntax.TokenEOF:
		default:
			p.refuse(t.Range.Start.Byte, fmt.Sprintf("%q has no meaning here", t.Bytes), "a model holds words, numbers and texts in quotes")
			return
		}
	}
}

// refuse reports something by its byte, before the file has been parsed.
func (p *parser) refuse(offset int, summary, fix string) {
	line := bytes.Count(p.src[:offset], []byte("\n")) + 1
	begin := bytes.LastIndexByte(p.src[:offset], '\n') + 1
	pos := hcl.Pos{Line: line, Column: offset - begin + 1, Byte: offset}
	p.report(codeGuard, hcl.Range{Start: pos, End: pos}, summary, fix)
}

func (p *parser) report(code string, at hcl.Range, summary, fix string) {
	begin := bytes.LastIndexByte(p.src[:at.Start.Byte], '\n') + 1
	line := p.src[begin:]
	if i := bytes.IndexByte(line, '\n'); i >= 0 {
		line = line[:i]
	}
	p.diags = append(p.diags, inventory.Diagnostic{
		Severity: inventory.Error, Code: code, Summary: summary, Fix: fix, Snippet: clip(strings.TrimSuffix(string(line), "\r")),
		Place: inventory.Position{File: p.name, Line: at.Start.Line, Column: at.Start.Byte - begin + 1}, Length: at.End.Byte - at.Start.Byte,
	})
}

// clip cuts a line to a readable length.
func clip(s string) string {
	if len(s) <= 200 {
		return s
	}
	s = s[:200]
	for !utf8.ValidString(s) {
		s = s[:len(s)-1]
	}
	return s
}

// sorted puts the mistakes in the order of the file, and keeps the first hundred.
func (p *parser) sorted() inventory.Diagnostics {
	slices.SortStableFunc(p.diags, func(a, b inventory.Diagnostic) int {
		return cmp.Or(cmp.Compare(a.Place.Line, b.Place.Line), cmp.Compare(a.Place.Column, b.Place.Column))
	})
	if n := len(p.diags) - maxProblems; n > 0 {
		p.diags = append(p.diags[:maxProblems], inventory.Diagnostic{
			Severity: inventory.Error, Code: codeSyntax, Summary: fmt.Sprintf("%d more mistakes are not shown", n), Fix: "put the ones above right first",
		})
	}
	return p.diags
}
