package inventory

import (
	"bytes"
	"fmt"
	"unicode/utf8"
)

// The guard's limits. HCL's parser has none of its own: its recursion would exhaust the stack, which kills the process, and its
// numbers and heredocs can take hours. Measured on hcl v2.25.0: 60 kB of "[" kill it, name = 1e10000000 hangs it.
const (
	maxDepth          = 64        // brackets and interpolations inside one another
	maxUnary          = 8         // minus and not signs in a row
	maxOperators      = 256       // operators in one item
	maxInterpolations = 64        // in one string
	maxDigits         = 40        // of a number
	maxExponent       = 308       // of a number
	maxHeredocBytes   = 64 << 10  // of a heredoc, and of a quoted string
	maxHeredocLines   = 2000      //
	maxFileBytes      = 8 << 20   // of a file
	maxTotalBytes     = 4<<30 - 1 // of all files: positions are 32 bits wide
	maxFiles          = 1_000_000
)

// violation is what the guard refuses: where, by which code, and why.
type violation struct {
	offset       int
	code         string
	summary, fix string
}

// guard scans a file once, in time linear in its size, and returns what the parser must not see; nil when the file is harmless.
func guard(src []byte) *violation {
	if v := guardEncoding(src); v != nil {
		return v
	}
	g := guardState{src: src}
	return g.scan()
}

func guardEncoding(src []byte) *violation {
	if i := bytes.IndexByte(src, 0); i >= 0 {
		return &violation{i, codeEncoding, "the file holds a NUL byte", "save the file as UTF-8 text"}
	}
	if !utf8.Valid(src) {
		i := 0
		for i < len(src) {
			r, n := utf8.DecodeRune(src[i:])
			if r == utf8.RuneError && n <= 1 {
				break
			}
			i += n
		}
		return &violation{i, codeEncoding, fmt.Sprintf("the file is not UTF-8: byte 0x%02x", src[i]), "save the file as UTF-8; files of old Windows programs are often cp1252"}
	}
	for i := 0; i+2 < len(src); i++ {
		if src[i] != 0xe2 {
			continue
		}
		r, _ := utf8.DecodeRune(src[i:])
		if r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
			return &violation{i, codeEncoding, fmt.Sprintf("the file holds the bidirectional control character U+%04X, which can make text look other than it is", r), "remove it; Arabic text needs none"}
		}
	}
	return nil
}

// A frame is one thing the scanner is inside of.
type frame struct {
	kind    byte   // '(', '[', '{' a bracket; '"' a string; '<' a heredoc; '$' an interpolation
	marker  []byte // of a heredoc
	begin   int
	lines   int
	interps int
}

type guardState struct {
	src       []byte
	i         int
	stack     []frame
	operators int
	unary     int
}

func (g *guardState) top() *frame {
	if len(g.stack) == 0 {
		return nil
	}
	return &g.stack[len(g.stack)-1]
}

func (g *guardState) push(f frame) *violation {
	if len(g.stack) >= maxDepth {
		return &violation{g.i, codeDepth, fmt.Sprintf("brackets are nested more than %d deep", maxDepth), "no fact of the language needs more than four levels; remove the extra brackets"}
	}
	f.begin = g.i
	g.stack = append(g.stack, f)
	return nil
}

func (g *guardState) scan() *violation {
	for g.i < len(g.src) {
		var v *violation
		switch f := g.top(); {
		case f != nil && f.kind == '"':
			v = g.quoted(f)
		case f != nil && f.kind == '<':
			v = g.heredoc(f)
		default:
			v = g.code()
		}
		if v != nil {
			return v
		}
	}
	return nil
}

// code reads one token outside of strings.
func (g *guardState) code() *violation {
	c := g.src[g.i]
	switch {
	case c == '#' || c == '/' && g.at(1) == '/':
		g.skipLine()
		return nil
	case c == '/' && g.at(1) == '*':
		end := bytes.Index(g.src[g.i+2:], []byte("*/"))
		if end < 0 {
			g.i = len(g.src)
		} else {
			g.i += end + 4
		}
		return nil
	case c == '"':
		g.unary = 0
		v := g.push(frame{kind: '"'})
		g.i++
		return v
	case c == '<' && g.at(1) == '<':
		return g.openHeredoc()
	case c == '(' || c == '[' || c == '{':
		g.unary = 0
		if c == '{' {
			g.operators = 0
		}
		v := g.push(frame{kind: c})
		g.i++
		return v
	case c == ')' || c == ']' || c == '}':
		g.unary = 0
		if len(g.stack) > 0 {
			g.stack = g.stack[:len(g.stack)-1]
		}
		g.i++
		return nil
	case c == '\n' || c == ',':
		if c == ',' || !g.inParens() {
			g.operators = 0
		}
		g.unary = 0
		g.i++
		return nil
	case c >= '0' && c <= '9':
		return g.number()
	case c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= utf8.RuneSelf:
		g.unary = 0
		for g.i < len(g.src) && isWord(g.src[g.i]) {
			g.i++
		}
		return nil
	case c == '-' || c == '!' || c == '+' || c == '*' || c == '/' || c == '%' || c == '?' || c == '&' || c == '|' || c == '<' || c == '>' || c == ':':
		return g.operator(c)
	}
	if c != ' ' && c != '\t' && c != '\r' {
		g.unary = 0
	}
	g.i++
	return nil
}

func (g *guardState) operator(c byte) *violation {
	g.operators++
	if c == '-' || c == '!' {
		g.unary++
	} else {
		g.unary = 0
	}
	switch {
	case g.unary > maxUnary:
		return &violation{g.i, codeOperators, fmt.Sprintf("more than %d signs in a row", maxUnary), "write the value itself"}
	case g.operators > maxOperators:
		return &violation{g.i, codeOperators, fmt.Sprintf("more than %d operators in one item", maxOperators), "the language has no operators; write the value itself"}
	}
	g.i++
	return nil
}

func (g *guardState) number() *violation {
	begin, digits, exponent := g.i, 0, 0
	inExponent := false
	g.unary = 0
	for ; g.i < len(g.src); g.i++ {
		switch c := g.src[g.i]; {
		case c >= '0' && c <= '9':
			digits++
			if inExponent && exponent <= maxExponent {
				exponent = exponent*10 + int(c-'0')
			}
		case c == '.' && !inExponent:
		case (c == 'e' || c == 'E') && !inExponent:
			inExponent = true
			if n := g.at(1); n == '+' || n == '-' {
				g.i++
			}
		default:
			return g.checkNumber(begin, digits, exponent)
		}
	}
	return g.checkNumber(begin, digits, exponent)
}

func (g *guardState) checkNumber(begin, digits, exponent int) *violation {
	switch {
	case exponent > maxExponent:
		return &violation{begin, codeNumber, fmt.Sprintf("the number's exponent is over %d", maxExponent), "write the number without an exponent"}
	case digits > maxDigits:
		return &violation{begin, codeNumber, fmt.Sprintf("the number has more than %d digits", maxDigits), "write it with a larger unit"}
	}
	return nil
}

// quoted reads one character of a string, or enters an interpolation.
func (g *guardState) quoted(f *frame) *violation {
	switch c := g.src[g.i]; {
	case c == '\\':
		g.i += 2
	case c == '"' || c == '\n':
		g.stack = g.stack[:len(g.stack)-1]
		g.i++
	case c == '$' || c == '%':
		return g.template(f)
	default:
		g.i++
	}
	if g.i-f.begin > maxHeredocBytes {
		return &violation{f.begin, codeHeredoc, fmt.Sprintf("the string is longer than %d bytes", maxHeredocBytes), "keep long texts in a file and name it in a source block"}
	}
	return nil
}

// template reads a $ or % in a string or heredoc.
func (g *guardState) template(f *frame) *violation {
	c := g.src[g.i]
	if g.at(1) == c && g.at(2) == '{' {
		g.i += 3
		return nil
	}
	if g.at(1) != '{' {
		g.i++
		return nil
	}
	if c == '%' {
		return &violation{g.i, codeTemplate, "template directives are not part of the language", "write %%{ for the two characters themselves"}
	}
	f.interps++
	if f.interps > maxInterpolations {
		return &violation{g.i, codeTemplate, fmt.Sprintf("more than %d interpolations in one string", maxInterpolations), "write the text itself; $${ stands for the two characters"}
	}
	v := g.push(frame{kind: '$'})
	g.i += 2
	return v
}

func (g *guardState) openHeredoc() *violation {
	begin := g.i
	g.i += 2
	if g.at(0) == '-' {
		g.i++
	}
	start := g.i
	for g.i < len(g.src) && isWord(g.src[g.i]) {
		g.i++
	}
	marker := g.src[start:g.i]
	if len(marker) == 0 {
		return nil
	}
	g.skipLine()
	at := g.i
	g.i = begin
	v := g.push(frame{kind: '<', marker: marker})
	g.i = min(at+1, len(g.src))
	return v
}

// heredoc reads one line of a heredoc, as far as an interpolation in it.
func (g *guardState) heredoc(f *frame) *violation {
	if g.i == 0 || g.src[g.i-1] == '\n' {
		end := bytes.IndexByte(g.src[g.i:], '\n')
		if end < 0 {
			end = len(g.src) - g.i
		}
		if bytes.Equal(bytes.TrimSpace(g.src[g.i:g.i+end]), f.marker) {
			g.stack = g.stack[:len(g.stack)-1]
			g.i += end
			return nil
		}
		f.lines++
	}
	if g.i-f.begin > maxHeredocBytes || f.lines > maxHeredocLines {
		return &violation{f.begin, codeHeredoc, fmt.Sprintf("the heredoc is longer than %d bytes or %d lines", maxHeredocBytes, maxHeredocLines), "keep long texts in a file and name it in a source block"}
	}
	if c := g.src[g.i]; c == '$' || c == '%' {
		return g.template(f)
	}
	g.i++
	return nil
}

func (g *guardState) at(n int) byte {
	if g.i+n < len(g.src) {
		return g.src[g.i+n]
	}
	return 0
}

func (g *guardState) skipLine() {
	if n := bytes.IndexByte(g.src[g.i:], '\n'); n >= 0 {
		g.i += n
	} else {
		g.i = len(g.src)
	}
}

func (g *guardState) inParens() bool {
	f := g.top()
	return f != nil && f.kind != '{'
}

func isWord(c byte) bool {
	return c == '_' || c == '-' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= utf8.RuneSelf
}
