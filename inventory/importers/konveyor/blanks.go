package konveyor

import (
	"bufio"
	"io"
)

// blanks takes the blanks between a comma or semicolon and an opening quote away. Konveyor's own template writes
//
//	…,"Alex Johnson <alex@example.com>", "Sam Taylor <sam@example.com>, Jamie Lee <jamie@example.com>",…
//
// which strict readers refuse, and others cut into one cell too many, so that every tag moves one column on.
type blanks struct {
	src    *bufio.Reader
	begins bool // a cell: only blanks were read of it
	quoted bool
	held   int // blanks at the beginning of a cell, not passed on yet
	emit   int // blanks to pass on
	next   byte
	has    bool // next is to be passed on, behind the blanks
	err    error
}

func withoutBlanks(r io.Reader) *blanks {
	return &blanks{src: bufio.NewReader(r), begins: true}
}

// Read passes on what stays.
func (b *blanks) Read(p []byte) (int, error) {
	n := 0
	for n < len(p) {
		switch {
		case b.emit > 0:
			p[n] = ' '
			b.emit--
			n++
		case b.has:
			p[n] = b.next
			b.has = false
			n++
		case b.err != nil:
			return n, b.err
		default:
			b.step()
		}
	}
	return n, nil
}

// step reads one byte.
func (b *blanks) step() {
	c, err := b.src.ReadByte()
	switch {
	case err != nil:
		b.err = err
		b.emit, b.held = b.held, 0
		return
	case c == ' ' && b.begins && !b.quoted:
		b.held++
		return
	case c == '"':
		if b.begins {
			b.held = 0
		}
		b.quoted, b.begins = !b.quoted, false
	case !b.quoted:
		b.begins = c == ',' || c == ';' || c == '\n'
	}
	b.emit, b.held = b.held, 0
	b.next, b.has = c, true
}
