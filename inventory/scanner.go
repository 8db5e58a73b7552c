package inventory

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A frame is one thing the scanner is inside of.
type frame struct {
	kind      byte   // '(', '[', '{' a bracket; '"' a string; '<' a heredoc; '$' an interpolation
	loop      bool   // a brace that begins with "for": line ends mean nothing in it
	marker    []byte // of a heredoc
	begin     int
	lines     int
	interps   int
	operators int // of the item around the frame
}

// scanner cuts a file where HCL's lexer cuts it, as far as recursion, numbers and strings go. It must never take for text what
// the lexer takes for code; a test compares the two on random input. Where they could differ, the scanner refuses the file.
type scanner struct {
	src       []byte
	i         int
	stack     []frame
	operators int // in the item at hand
	unary     int // in a row
	tokens    int
	stray     int
	word      int  // where the word at hand begins
	wordEnd   int  // where the last piece of a word ended
	midway    bool // src does not begin where the file does
	closed    bool // a bracket of the top level closed on the line at hand
	cut       int  // after the last line end at the top level that follows a closing bracket
}

func (g *scanner) top() *frame {
	if len(g.stack) == 0 {
		return nil
	}
	return &g.stack[len(g.stack)-1]
}

func (g *scanner) push(f frame) *violation {
	if len(g.stack) >= maxDepth {
		return &violation{offset: g.i, code: codeDepth, summary: say("brackets are nested more than %d deep", maxDepth), fix: say("no fact of the language needs more than four levels; remove the extra brackets")}
	}
	f.begin, f.operators = g.i, g.operators
	g.operators, g.unary = 0, 0
	g.stack = append(g.stack, f)
	return nil
}

// pop leaves the innermost frame. The item around it goes on with the operators it had, and those since the last comma inside: each
// [*] makes the parser recurse where it stands.
func (g *scanner) pop() {
	g.operators, g.unary = g.top().operators+g.operators, 0
	g.stack = g.stack[:len(g.stack)-1]
	g.closed = len(g.stack) == 0
}

// step reads one token of code, or one piece of a string.
func (g *scanner) step() *violation {
	switch f := g.top(); {
	case f != nil && f.kind == '"':
		return g.quoted(f)
	case f != nil && f.kind == '<':
		return g.heredoc(f)
	}
	return g.code()
}

func (g *scanner) code() *violation {
	c := g.src[g.i]
	if isBlank[c] {
		g.skip(&isBlank)
		return nil
	}
	if g.tokens++; g.tokens > maxTokens {
		return &violation{offset: g.i, code: codeTooBig, summary: say("more than %d words and signs in one block", maxTokens), fix: say("split the block")}
	}
	if g.operators > maxOperators {
		return &violation{offset: g.i, code: codeOperators, summary: say("more than %d operators in one item", maxOperators), fix: say("the language has no operators; write the value itself")}
	}
	switch {
	case c == '#' || c == '/' && g.at(1) == '/':
		g.skipLine()
		return nil
	case c == '/' && g.at(1) == '*':
		return g.comment()
	case c == '"':
		v := g.push(frame{kind: '"'})
		g.tokens += 2 // the text and the closing quote
		g.i++
		return v
	case c == '<' && g.at(1) == '<':
		return g.openHeredoc()
	case c == '(' || c == '[' || c == '{':
		v := g.push(frame{kind: c, loop: c == '{' && g.loopAhead()})
		g.i++
		return v
	case c == ')' || c == ']' || c == '}':
		g.closeBracket(c)
		return nil
	case c == '\n' || c == ',':
		f := g.top()
		if c == ',' || f == nil || f.kind == '{' && !f.loop {
			g.operators, g.unary = 0, 0
		}
		g.i++
		if f == nil && c == '\n' && g.closed {
			g.cut, g.closed = g.i, false
		}
		return nil
	case isDigit(c):
		return g.number()
	case isWordStart(c):
		g.unary = 0
		begin := g.i
		g.skip(&inWord)
		return g.inWord(begin)
	case isOperator[c]:
		return g.operator(c)
	case c == '.' || c == '=':
		g.unary = 0
		g.i++
		return nil
	}
	return g.letter()
}

// skip reads a byte and those of the set that follow.
func (g *scanner) skip(set *[256]bool) {
	src, i := g.src, g.i+1
	for i < len(src) && set[src[i]] {
		i++
	}
	g.i = i
}

// letter reads a character outside of ASCII, or one that begins nothing. Dashes and digits after it are read as signs and numbers,
// although they belong to the word when the character is a letter: which characters are letters depends on the Unicode version.
func (g *scanner) letter() *violation {
	g.unary = 0
	r, n := utf8.DecodeRune(g.src[g.i:])
	if r < utf8.RuneSelf || !unicode.In(r, unicode.L, unicode.M, unicode.N) {
		if r == 0xfeff && g.i == 0 && !g.midway {
			g.i += n
			return nil
		}
		if g.stray++; g.stray > maxStray {
			return &violation{offset: g.i, code: codeSyntax, summary: say("the character %q has no meaning here, nor had %d others before", r, maxStray), fix: say("write text in double quotes")}
		}
	}
	g.i += n
	return g.inWord(g.i - n)
}

// inWord measures the word that a piece of it, just read, belongs to.
func (g *scanner) inWord(begin int) *violation {
	if begin != g.wordEnd {
		g.word = begin
	}
	if g.wordEnd = g.i; g.i-g.word > maxWord {
		return &violation{offset: g.word, code: codeTooBig, summary: say("a name of more than %d bytes", maxWord), fix: say("shorten it; text stands in double quotes")}
	}
	return nil
}

func (g *scanner) comment() *violation {
	end := bytes.Index(g.src[g.i+2:], []byte("*/"))
	if end < 0 {
		return &violation{offset: g.i, code: codeSyntax, summary: say("the comment has no end"), fix: say("close it with */"), endless: true}
	}
	g.i += end + 4
	return nil
}

// loopAhead reports whether the brace at hand may begin a for expression.
func (g *scanner) loopAhead() bool {
	rest := bytes.TrimLeft(g.src[g.i+1:], " \t\r\n")
	// A comment may hide the word; to look behind it could take quadratic time.
	return bytes.HasPrefix(rest, []byte("for")) || bytes.HasPrefix(rest, []byte("#")) || bytes.HasPrefix(rest, []byte("/"))
}

// closeBracket leaves what the bracket closes. A brace closes the nearest brace or interpolation, as in the lexer, and whatever was
// left open inside of it; a round or square bracket that does not fit closes nothing.
func (g *scanner) closeBracket(c byte) {
	g.i++
	g.unary = 0
	if c != '}' {
		if f := g.top(); f != nil && (c == ')' && f.kind == '(' || c == ']' && f.kind == '[') {
			g.pop()
		}
		return
	}
	for n := len(g.stack) - 1; n >= 0; n-- {
		if k := g.stack[n].kind; k == '{' || k == '$' {
			for len(g.stack) > n {
				g.pop()
			}
			return
		}
	}
}

func (g *scanner) operator(c byte) *violation {
	g.operators++
	if c == '-' || c == '!' {
		g.unary++
	} else {
		g.unary = 0
	}
	if g.unary > maxUnary {
		return &violation{offset: g.i, code: codeOperators, summary: say("more than %d signs in a row", maxUnary), fix: say("write the value itself")}
	}
	g.i++
	return nil
}

// number reads what the lexer takes for one number, which may be none: 1.2.3e4e5.
func (g *scanner) number() *violation {
	begin, digits, exponent := g.i, 0, 0
	inExponent := false
	g.unary = 0
	for ; g.i < len(g.src); g.i++ {
		c := g.src[g.i]
		switch {
		case isDigit(c):
			digits++
			if inExponent && exponent <= maxExponent {
				exponent = exponent*10 + int(c-'0')
			}
			continue
		case c == '.':
			continue
		case (c == 'e' || c == 'E') && (isDigit(g.at(1)) || (g.at(1) == '+' || g.at(1) == '-') && isDigit(g.at(2))):
			if exponent <= maxExponent {
				inExponent, exponent = true, 0
			}
			g.i++ // the sign or the first digit
			if isDigit(g.src[g.i]) {
				g.i--
			}
			continue
		}
		break
	}
	switch {
	case exponent > maxExponent:
		return &violation{offset: begin, code: codeNumber, summary: say("the number's exponent is over %d", maxExponent), fix: say("write the number without an exponent")}
	case digits > maxDigits:
		return &violation{offset: begin, code: codeNumber, summary: say("the number has more than %d digits", maxDigits), fix: say("write it with a larger unit")}
	}
	return nil
}

func (g *scanner) at(n int) byte {
	if g.i+n < len(g.src) {
		return g.src[g.i+n]
	}
	return 0
}

func (g *scanner) skipLine() {
	if n := bytes.IndexByte(g.src[g.i:], '\n'); n >= 0 {
		g.i += n
	} else {
		g.i = len(g.src)
	}
}

// marked tells which bytes a text holds, for a look-up in a loop.
func marked(bytes string) (set [256]bool) {
	for i := range len(bytes) {
		set[bytes[i]] = true
	}
	return set
}

var (
	isBlank    = marked(" \t\r")
	isOperator = marked("-!+*/%?&|<>:")
	isLetter   = marked("_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
	inWord     = marked("_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-0123456789")
	inText     = plainText()
)

// plainText are the bytes that mean themselves in a quoted string.
func plainText() (set [256]bool) {
	for i := range set {
		set[i] = !strings.ContainsRune("\"\\\n$%", rune(i))
	}
	return set
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isWordStart(c byte) bool { return isLetter[c] }

func isWord(c byte) bool { return inWord[c] }
