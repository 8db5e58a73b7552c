// Package jsontext reads JSON strictly, keeps the place of everything, and takes time and memory in proportion to the text whatever
// the text is.
//
// The result is a flat list of nodes of twenty bytes each, not a tree of values: a file that is refused costs little, and what reads
// the list decides what each node becomes. encoding/json gives no places, takes repeated names and lone halves of surrogates, and stops
// at the first mistake.
package jsontext

import (
	"strconv"
	"unicode/utf8"
)

// Kind tells what a node is.
type Kind uint8

// The kinds of nodes.
const (
	Null Kind = iota
	False
	True
	Number
	String // also the names of an object
	Array
	Object
	Broken // a value that was reported
)

// Node is one value, or a name in an object. Start and End are byte offsets in the file; quotes and brackets belong to the node.
type Node struct {
	Kind       Kind
	bare       bool // a string without quotes, which was reported
	escaped    bool // a string with escapes
	Start, End uint32
	Next       uint32 // the index of the node after this one and all that is in it
	Count      uint32 // of an array its elements, of an object its names
}

// Text is a JSON text. The nodes are in the order of the text: an array is followed by its elements, an object by names and values by
// turns. Node 0 is the whole.
type Text struct {
	Nodes  []Node
	src    []byte
	offset uint32
}

// Literal returns a node as it is written.
func (t *Text) Literal(i uint32) []byte {
	n := &t.Nodes[i]
	return t.src[n.Start-t.offset : n.End-t.offset]
}

// String returns what a string node stands for.
func (t *Text) String(i uint32) string {
	n := &t.Nodes[i]
	lit := t.Literal(i)
	if !n.bare {
		lit = lit[1:max(1, len(lit)-1)]
	}
	if !n.escaped {
		return string(lit)
	}
	return unescape(lit)
}

// unescape resolves the escapes of a string. Those that mean nothing were reported and become U+FFFD.
func unescape(s []byte) string {
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		if s[i] != '\\' {
			out = append(out, s[i])
			i++
			continue
		}
		r, n := escape(s[i:])
		if n == 0 {
			r, n = utf8.RuneError, 1
		}
		out = utf8.AppendRune(out, r)
		i += n
	}
	return string(out)
}

// plainEscapes are the letters after a backslash, and what they mean.
var plainEscapes = [256]byte{'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}

// escape reads the escape at the beginning of s, and returns how long it is; 0 for one that means nothing.
func escape(s []byte) (rune, int) {
	if len(s) < 2 {
		return 0, 0
	}
	if c := plainEscapes[s[1]]; c != 0 {
		return rune(c), 2
	}
	high := hex4(s)
	if high < 0xd800 || high > 0xdfff {
		if high < 0 {
			return 0, 0
		}
		return high, 6
	}
	low := hex4(s[6:])
	if high > 0xdbff || low < 0xdc00 || low > 0xdfff {
		return 0, 0
	}
	return (high-0xd800)<<10 + (low - 0xdc00) + 0x10000, 12
}

// hex4 reads \uXXXX; -1 for anything else.
func hex4(s []byte) rune {
	if len(s) < 6 || s[0] != '\\' || s[1] != 'u' {
		return -1
	}
	var r rune
	for _, c := range s[2:6] {
		switch {
		case isDigit(c):
			r = r<<4 | rune(c-'0')
		case c >= 'a' && c <= 'f':
			r = r<<4 | rune(c-'a'+10)
		case c >= 'A' && c <= 'F':
			r = r<<4 | rune(c-'A'+10)
		default:
			return -1
		}
	}
	return r
}

// Quote writes a string of JSON. What could not be seen, or could disturb a terminal, is escaped.
func Quote(s string, hidden func(rune) bool) string {
	out := make([]byte, 0, len(s)+2)
	out = append(out, '"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			out = append(out, '\\', byte(r))
		case r == '\n':
			out = append(out, `\n`...)
		case r == '\r':
			out = append(out, `\r`...)
		case r == '\t':
			out = append(out, `\t`...)
		case r < ' ' || r == 0x7f || r <= 0xffff && hidden(r):
			out = append(out, `\u`...)
			digits := strconv.FormatInt(int64(r)|0x10000, 16)
			out = append(out, digits[1:]...)
		default:
			out = utf8.AppendRune(out, r)
		}
	}
	return string(append(out, '"'))
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isLetter(c byte) bool { return c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }

// Inner returns where the text of a string begins and ends, its quotes left out.
func (t *Text) Inner(i uint32) (start, end uint32) {
	n := &t.Nodes[i]
	if n.bare || n.End < n.Start+2 {
		return n.Start, n.End
	}
	return n.Start + 1, n.End - 1
}
