package konveyor

import (
	"bytes"
	"slices"
	"unicode/utf8"
)

// The limits of the HCL form, for HCL's own parser has none.
const (
	maxBraces  = 8        // open at a time; a questionnaire needs five
	maxDigits  = 9        // of a number
	maxLiteral = 64 << 10 // bytes of a text, as it is written
)

// guard refuses, in one pass, all that the HCL form of a questionnaire does not have: brackets, operators, functions, interpolation,
// heredocs, long numbers. What is left cannot exhaust the parser.
func guard(src []byte, faults *QuestionnaireError) {
	switch {
	case len(src) > MaxHCL:
		faults.add(0, "the questionnaire is larger than %d bytes: split it", MaxHCL)
		return
	case !utf8.Valid(src) || bytes.IndexByte(src, 0) >= 0:
		faults.add(0, "the text is not UTF-8: save it as UTF-8")
		return
	}
	g := guardian{src: bytes.TrimPrefix(src, []byte("\ufeff")), line: 1, faults: faults}
	for g.at < len(g.src) && len(faults.Problems) == 0 {
		g.token()
	}
	if g.braces > 0 && len(faults.Problems) == 0 {
		faults.add(g.line, "a { is never closed")
	}
}

type guardian struct {
	src    []byte
	at     int
	line   int
	braces int
	faults *QuestionnaireError
}

// token passes over one token.
func (g *guardian) token() {
	c := g.src[g.at]
	switch {
	case c == '\n':
		g.line++
	case c == ' ', c == '\t', c == '\r', c == '=':
	case c == '{':
		if g.braces++; g.braces > maxBraces {
			g.faults.add(g.line, "blocks are nested more than %d deep", maxBraces)
		}
	case c == '}':
		if g.braces--; g.braces < 0 {
			g.faults.add(g.line, "a } closes nothing")
		}
	case c == '"':
		g.text()
		return
	case c == '#', c == '/' && g.at+1 < len(g.src) && g.src[g.at+1] == '/':
		for g.at < len(g.src) && g.src[g.at] != '\n' {
			g.at++
		}
		return
	case isDigit(c):
		g.number()
		return
	case isLetter(c):
		for g.at < len(g.src) && (isLetter(g.src[g.at]) || isDigit(g.src[g.at]) || g.src[g.at] == '-') {
			g.at++
		}
		return
	default:
		r, _ := utf8.DecodeRune(g.src[g.at:])
		g.faults.add(g.line, "%q cannot stand outside of quotes: a questionnaire has blocks, and attributes that are texts in quotes, whole numbers, true or false", r)
	}
	g.at++
}

func (g *guardian) number() {
	begin := g.at
	for g.at < len(g.src) && isDigit(g.src[g.at]) {
		g.at++
	}
	if g.at-begin > maxDigits || g.at < len(g.src) && (isLetter(g.src[g.at]) || g.src[g.at] == '.') {
		g.faults.add(g.line, "a number must be whole and of %d digits at most", maxDigits)
	}
}

// text passes over a text in quotes.
func (g *guardian) text() {
	begin := g.at
	for g.at++; g.at < len(g.src); g.at++ {
		switch c := g.src[g.at]; {
		case c == '\\':
			g.at++
			if g.at < len(g.src) && g.src[g.at] == '\n' {
				g.faults.add(g.line, "a text ends with its line: write \\n for a line break")
				return
			}
		case c == '"':
			g.at++
			if g.at-begin > maxLiteral {
				g.faults.add(g.line, "a text is longer than %d bytes", maxLiteral)
			}
			return
		case c == '\n':
			g.faults.add(g.line, "a text ends with its line: close the quotes, and write \\n for a line break")
			return
		case (c == '$' || c == '%') && g.interpolates(c):
			g.faults.add(g.line, "texts take no %c{…}: write %c%c{ for the two characters", c, c, c)
			return
		}
	}
	g.faults.add(g.line, "the quotes are never closed")
}

// interpolates reports whether a single sign stands before a brace. Two are the sign and the brace themselves.
func (g *guardian) interpolates(sign byte) bool {
	next := g.src[g.at+1:]
	return len(next) > 0 && next[0] == '{' && g.src[g.at-1] != sign
}

func isDigit(c byte) bool  { return c >= '0' && c <= '9' }
func isLetter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' }

// sortEntries puts entries in the order of their lines.
func sortEntries(entries []entry) {
	slices.SortFunc(entries, func(a, b entry) int { return a.line - b.line })
}
