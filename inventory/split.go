package inventory

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"io"
	"sync"
)

// Sizes of the pieces a file is cut into. A piece ends where a block of the top level does, and at a place that its text decides: a
// change in one piece leaves the others as they were, so that what is kept of them stays good.
const (
	minPiece = 128 << 10
	maxPiece = 256 << 10
	window   = 4 << 20   // read at a time
	farAhead = 128 << 10 // the scanner never looks farther ahead, but for the end of a comment
)

// piece is a part of a file: whole blocks of the top level.
type piece struct {
	offset int
	src    []byte
	tokens int               // of src, when it was scanned
	hash   [sha256.Size]byte // of src, when there is a cache
	kept   []byte            // what the cache has of it, or nil
}

// splitter cuts a file into pieces and guards each: what it gives, the parsers can stand.
type splitter struct {
	r      io.Reader
	buf    []byte    // read and not yet given
	offset int       // of buf in the file
	left   int       // bytes of the file still to be read
	known  *keptFile // what the cache has of the file, or nil
	turn   int       // the piece of it that probably comes next
	lent   *[]byte   // the buffer, when it must be given back
}

var errGrew = errors.New("the file changed while it was read; run again")

// next returns the next piece, io.EOF after the last one, or what the guard refuses.
func (s *splitter) next() (piece, *violation, error) {
	for {
		p, found, more := s.expected()
		if found {
			return p, nil, nil
		}
		if !more {
			end, tokens, v := cut(s.buf, s.offset == 0, s.left == 0)
			switch {
			case v != nil && (s.left == 0 || v.offset+farAhead < len(s.buf) && !v.endless):
				v.offset += s.offset
				return piece{}, v, nil
			case v == nil && end > 0:
				p = s.cutOff(end)
				p.tokens = tokens
				return p, nil, nil
			case s.left == 0:
				return piece{}, nil, io.EOF
			}
		}
		if err := s.fill(); err != nil {
			return piece{}, nil, err
		}
	}
}

// expected returns the piece that followed the last one when the file was kept, if it still does: no scan is needed then. more says
// that too little was read to tell.
func (s *splitter) expected() (p piece, found, more bool) {
	if s.known == nil || s.turn >= len(s.known.pieces) {
		return piece{}, false, false
	}
	k := &s.known.pieces[s.turn]
	switch {
	case k.size > len(s.buf):
		return piece{}, false, k.size <= len(s.buf)+s.left
	case sha256.Sum256(s.buf[:k.size]) != k.hash || !s.whole(k.size):
		return piece{}, false, false
	}
	p = s.take(k.size)
	p.hash, p.kept = k.hash, k.data
	s.turn++
	return p, true, false
}

// cutOff gives the piece that was cut off the buffer, with what the cache has of it.
func (s *splitter) cutOff(end int) piece {
	whole := s.whole(end)
	p := s.take(end)
	if s.known == nil {
		return p
	}
	p.hash = sha256.Sum256(p.src)
	if i, ok := s.known.byHash[p.hash]; ok && whole {
		p.kept, s.turn = s.known.pieces[i].data, i+1
	}
	return p
}

// whole reports whether the first bytes of the buffer mean the same wherever they stand: what a file ends with may go on in another,
// and a byte order mark has no meaning inside.
func (s *splitter) whole(end int) bool {
	ends := s.buf[end-1] == '\n' || end == len(s.buf) && s.left == 0
	return ends && (s.offset == 0 || !bytes.HasPrefix(s.buf, byteOrderMark))
}

func (s *splitter) take(end int) piece {
	p := piece{offset: s.offset, src: s.buf[:end:end]}
	s.buf, s.offset = s.buf[end:], s.offset+end
	return p
}

// fill reads more. What was given points into the old buffer, so that a new one is made.
func (s *splitter) fill() error {
	more := min(s.left, max(window, len(s.buf)))
	fresh := s.room(len(s.buf) + more)
	n := copy(fresh, s.buf)
	if _, err := io.ReadFull(s.r, fresh[n:]); err != nil {
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			return errGrew
		}
		return err
	}
	if s.left -= more; s.left == 0 {
		if n, _ := s.r.Read(make([]byte, 1)); n > 0 {
			return errGrew
		}
	}
	s.buf = fresh
	return nil
}

// buffers lets files that are read at once use one another's room.
var buffers = sync.Pool{New: func() any { return new([]byte) }}

// room makes a buffer. That of a file which is read at once is given back by release.
func (s *splitter) room(n int) []byte {
	if s.left > n || s.offset > 0 || len(s.buf) > 0 {
		return make([]byte, n)
	}
	s.lent = buffers.Get().(*[]byte)
	if cap(*s.lent) < n {
		*s.lent = make([]byte, n)
	}
	return (*s.lent)[:n]
}

// release gives the buffer back. Nothing may point into it any more.
func (s *splitter) release() {
	if s.lent != nil {
		buffers.Put(s.lent)
		s.lent = nil
	}
}

// cut finds the end of the first piece, 0 when src does not hold all of it, and counts its tokens. last says that nothing follows src.
func cut(src []byte, first, last bool) (end, tokens int, v *violation) {
	if len(src) == 0 {
		return 0, 0, nil
	}
	g := scanner{src: src, midway: !first}
	done := 0
	for g.i < len(src) {
		if v := g.step(); v != nil {
			return 0, 0, encodingFirst(src, v)
		}
		if g.cut > done {
			done, tokens, g.tokens = g.cut, tokens+g.tokens, 0
			if done >= minPiece && (done >= maxPiece || mayCut(src[:done])) {
				return done, tokens, guardEncoding(src[:done])
			}
		}
	}
	if !last {
		return 0, 0, nil
	}
	return len(src), tokens + g.tokens, guardEncoding(src)
}

// encodingFirst prefers a fault of the encoding, which may be why the scanner was lost.
func encodingFirst(src []byte, v *violation) *violation {
	if e := guardEncoding(src[:v.offset]); e != nil {
		return e
	}
	return v
}

// mayCut lets the last bytes before a place decide whether a piece may end there: one place in four.
func mayCut(src []byte) bool {
	sum := uint32(2166136261)
	for _, b := range src[len(src)-64:] {
		sum = (sum ^ uint32(b)) * 16777619
	}
	return sum>>24&3 == 0
}
