package jsontext

import (
	"bytes"
	"fmt"
)

// Limits bound what a text may hold.
type Limits struct {
	Depth    int // brackets inside one another
	Tokens   int // names, values, brackets, commas and colons
	String   int // bytes of a string as it is written
	Digits   int // of a number
	Exponent int // of a number, with either sign
}

// Problem is a mistake of the text: where, what, and what to do.
type Problem struct {
	Start, End      uint32
	Summary, Detail Words
}

// Excess tells which limit a text exceeds first.
type Excess uint8

// The limits.
const (
	Within Excess = iota
	TooDeep
	TooManyTokens
	TooLongString
	TooManyDigits
	TooLargeExponent
)

// Result is what Parse makes of a text. Text is nil when it cannot be read to its end; Problems may hold mistakes all the same.
type Result struct {
	Text     *Text
	Problems []Problem
	Excess   Excess
	At       uint32 // where the limit is exceeded
}

// maxProblems is the number of mistakes after which reading stops.
const maxProblems = 100

// Parse reads a text that begins at an offset of its file. It goes on after mistakes that leave no doubt about what was meant, such as
// a comma too many, and stops at the others. The text must be UTF-8.
func Parse(src []byte, offset uint32, limits Limits) Result {
	p := &parser{src: src, offset: offset, limits: limits}
	p.whole()
	r := Result{Problems: p.problems, Excess: p.excess, At: p.offset + uint32(p.at)}
	if !p.stopped {
		r.Text = &Text{p.nodes, src, offset}
	}
	return r
}

type parser struct {
	src      []byte
	offset   uint32
	limits   Limits
	i        int
	nodes    []Node
	tokens   int
	depth    int
	problems []Problem
	stopped  bool
	excess   Excess
	at       int
}

func (p *parser) whole() {
	if p.skip(); p.i == len(p.src) {
		p.stop(0, 0, say("the file is empty"), say(`write { "inventory": { … } }`))
		return
	}
	p.value()
	if p.skip(); !p.stopped && p.i < len(p.src) {
		p.problem(p.i, p.i+1, say("there is more text after the end of the object"),
			say("a file holds one object: remove what follows it, or the bracket that closes it too early"))
	}
}

func (p *parser) problem(start, end int, summary, detail Words) {
	p.problems = append(p.problems, Problem{p.offset + uint32(start), p.offset + uint32(min(end, len(p.src))), summary, detail})
	p.stopped = p.stopped || len(p.problems) >= maxProblems
}

// stop reports a mistake after which nothing makes sense.
func (p *parser) stop(start, end int, summary, detail Words) {
	p.problem(start, end, summary, detail)
	p.stopped = true
}

func (p *parser) exceed(e Excess, at int) {
	p.excess, p.at, p.stopped = e, at, true
}

// token counts a name, value or sign.
func (p *parser) token() {
	if p.tokens++; p.tokens > p.limits.Tokens && !p.stopped {
		p.exceed(TooManyTokens, p.i)
	}
}

// node appends a node that begins here, and returns its index.
func (p *parser) node(kind Kind) int {
	p.token()
	if len(p.nodes) == cap(p.nodes) && len(p.nodes) > 1<<12 {
		p.grow()
	}
	p.nodes = append(p.nodes, Node{Kind: kind, Start: p.offset + uint32(p.i)})
	return len(p.nodes) - 1
}

// grow makes room for all nodes there can be, so that the list is copied once and never while it is long.
func (p *parser) grow() {
	rest := p.src[p.i:]
	values := 0
	for _, sign := range []string{",", ":", "[", "{"} {
		values += bytes.Count(rest, []byte(sign))
	}
	most := len(p.nodes) + min(values, p.limits.Tokens/2) + p.limits.Depth
	p.nodes = append(make([]Node, 0, most), p.nodes...)
}

// end closes a node at the place reached.
func (p *parser) end(n int) {
	p.nodes[n].End, p.nodes[n].Next = p.offset+uint32(p.i), uint32(len(p.nodes))
}

// skip passes over blanks, and over comments, which it reports.
func (p *parser) skip() {
	for p.i < len(p.src) && !p.stopped {
		switch p.src[p.i] {
		case ' ', '\n', '\t', '\r':
			p.i++
		case '#', '/':
			p.comment()
		default:
			return
		}
	}
}

func (p *parser) comment() {
	begin, rest := p.i, p.src[p.i:]
	end := bytes.IndexByte(rest, '\n')
	if bytes.HasPrefix(rest, []byte("/*")) {
		if end = bytes.Index(rest[2:], []byte("*/")); end >= 0 {
			end += 4
		}
	}
	if end < 0 {
		end = len(rest)
	}
	p.i += end
	line := bytes.IndexByte(rest[:end], '\n')
	if line < 0 {
		line = end
	}
	p.problem(begin, begin+line, say("JSON has no comments"), say("remove it; the note of a fact block, or a description, can hold the text"))
}

// peek returns the next character that counts, or 0 at the end.
func (p *parser) peek() byte {
	p.skip()
	if p.i < len(p.src) {
		return p.src[p.i]
	}
	return 0
}

// shorten quotes the beginning of a piece of the text.
func shorten(s []byte) string {
	const most = 24
	if len(s) <= most {
		return fmt.Sprintf("%q", s)
	}
	return fmt.Sprintf("%q…", bytes.ToValidUTF8(s[:most], nil))
}
