// Package fastparse reads the part of HCL that nearly every inventory keeps to, twenty times as fast as HashiCorp's parser. It gives
// the very tree that syntax.ParseHCL gives, or nothing: at the first thing outside of that part, or wrong, it gives up, and the reader
// asks syntax.ParseHCL. So it has no errors to word, and removing it would change no result. Tests compare the two.
//
// The part: attributes on lines of their own; blocks with quoted labels, empty or over several lines; quoted strings with the escapes \n \r \t \"
// and \\ and without interpolation; numbers without exponent; true and false; names, paths and calls of ASCII letters; lists and
// objects of these; comments, but for those inside a line.
package fastparse

import (
	"strings"
	"sync"
	"unsafe"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/internal/syntax"
)

// Bounds of the part. HashiCorp's parser may read what is beyond them.
const (
	maxDepth      = 8  // of blocks, and of expressions
	maxAttributes = 99 // of one body
)

// Tree is what a piece of a file was read into. Its strings are parts of the piece: whoever keeps one copies it.
type Tree struct {
	Body syntax.Body

	room *parser
}

// Parse reads a piece of a file that begins at the byte offset; false when it is not in the part of the language that is read here.
// The text must be UTF-8 and must not change while the tree is used.
func Parse(src []byte, offset int) (Tree, bool) {
	p := rooms.Get().(*parser)
	p.s = unsafe.String(unsafe.SliceData(src), len(src)) // #nosec G103 -- src does not change while the tree is used
	p.i, p.depth, p.offset = 0, 0, uint32(offset)
	body, ok := p.body(0)
	if !ok {
		Tree{room: p}.Release()
		return Tree{}, false
	}
	return Tree{body, p}, true
}

// Release gives the tree's room to trees to come. Nothing of the tree may be used afterwards.
func (t Tree) Release() {
	p := t.room
	p.s = ""
	p.attributes.reset()
	p.blocks.reset()
	p.exprs.reset()
	p.words.reset()
	rooms.Put(p)
}

var rooms = sync.Pool{New: func() any { return new(parser) }}

// parser is a place in the text, and room for the lists of the tree.
type parser struct {
	s      string
	i      int
	offset uint32
	depth  int // of expressions

	attributes slab[syntax.Attribute]
	blocks     slab[syntax.Block]
	exprs      slab[syntax.Expr]
	words      slab[syntax.Word]
}

// slab gives out short slices of a long one. A list is gathered on the stack first, since lists grow inside of lists.
type slab[T any] struct {
	used  []T
	stack []T
}

func (s *slab[T]) push(v T) { s.stack = append(s.stack, v) }

// pop returns what was pushed since the stack had this height; nil when nothing was.
func (s *slab[T]) pop(height int) []T {
	n := len(s.stack) - height
	if n == 0 {
		return nil
	}
	if n > cap(s.used)-len(s.used) {
		s.used = make([]T, 0, max(256, n, 2*cap(s.used))) // lists given out stay where they are
	}
	from := len(s.used)
	s.used = append(s.used, s.stack[height:]...)
	s.stack = s.stack[:height]
	return s.used[from : from+n : from+n]
}

// reset forgets all lists. What they point to is not cleared: it takes time, and the next tree overwrites it.
func (s *slab[T]) reset() { s.used, s.stack = s.used[:0], s.stack[:0] }

func (p *parser) at(i int) uint32 { return p.offset + uint32(i) }

// peek returns the byte at hand, 0 at the end: the guard lets no NUL pass.
func (p *parser) peek() byte {
	if p.i < len(p.s) {
		return p.s[p.i]
	}
	return 0
}

// blanks skips what separates words on a line. A carriage return stands before a line feed only.
func (p *parser) blanks() {
	s, i := p.s, p.i
	for i < len(s) && (s[i] == ' ' || s[i] == '\t' || s[i] == '\r') {
		i++
	}
	p.i = i
}

// lines skips blanks, line ends and comments.
func (p *parser) lines() {
	for {
		p.blanks()
		switch {
		case p.peek() == '\n':
			p.i++
		case !p.comment() && !p.inline():
			return
		}
	}
}

// inline skips a comment that says itself where it ends.
func (p *parser) inline() bool {
	if !strings.HasPrefix(p.s[p.i:], "/*") {
		return false
	}
	n := strings.Index(p.s[p.i+2:], "*/")
	if n < 0 {
		return false
	}
	p.i += n + 4
	return true
}

// comment skips a comment up to its line end.
func (p *parser) comment() bool {
	if c := p.peek(); c != '#' && (c != '/' || p.i+1 >= len(p.s) || p.s[p.i+1] != '/') {
		return false
	}
	for p.i < len(p.s) && p.s[p.i] != '\n' {
		p.i++
	}
	return true
}

// endOfLine skips the rest of a line on which nothing may follow.
func (p *parser) endOfLine() bool {
	p.blanks()
	p.comment()
	if p.peek() != '\n' {
		return false
	}
	p.i++
	return true
}

const (
	letter = 1 << iota
	digit
	dash
)

var class = func() (c [256]byte) {
	for b := range c {
		switch b := byte(b); {
		case b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b == '_':
			c[b] = letter
		case b >= '0' && b <= '9':
			c[b] = digit
		case b == '-':
			c[b] = dash
		}
	}
	return c
}()

// word reads an identifier; "" when there is none.
func (p *parser) word() string {
	s, begin := p.s, p.i
	if begin >= len(s) || class[s[begin]] != letter {
		return ""
	}
	i := begin + 1
	for i < len(s) && class[s[i]] != 0 {
		i++
	}
	p.i = i
	return s[begin:i]
}
