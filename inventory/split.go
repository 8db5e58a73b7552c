package inventory

import (
	"errors"
	"io"
)

// Sizes of the pieces a file is cut into. A piece ends where a block of the top level does, and at a place that its text decides: a
// change in one piece leaves the others as they were, so that what is kept of them stays good.
const (
	minPiece = 32 << 10
	maxPiece = 256 << 10
	window   = 4 << 20   // read at a time
	farAhead = 128 << 10 // the scanner never looks farther ahead, but for the end of a comment
)

// piece is a part of a file: whole blocks of the top level.
type piece struct {
	offset int
	src    []byte
}

// splitter cuts a file into pieces and guards each: what it gives, the parsers can stand.
type splitter struct {
	r      io.Reader
	buf    []byte // read and not yet given
	offset int    // of buf in the file
	left   int    // bytes of the file still to be read
}

var errGrew = errors.New("the file changed while it was read; run again")

// next returns the next piece, io.EOF after the last one, or what the guard refuses.
func (s *splitter) next() (piece, *violation, error) {
	for {
		end, v := cut(s.buf, s.offset == 0, s.left == 0)
		switch {
		case v != nil && (s.left == 0 || v.offset+farAhead < len(s.buf) && !v.endless):
			v.offset += s.offset
			return piece{}, v, nil
		case v == nil && end > 0:
			p := piece{s.offset, s.buf[:end:end]}
			s.buf, s.offset = s.buf[end:], s.offset+end
			return p, nil, nil
		case s.left == 0:
			return piece{}, nil, io.EOF
		}
		if err := s.fill(); err != nil {
			return piece{}, nil, err
		}
	}
}

// fill reads more. What was given points into the old buffer, so that a new one is made.
func (s *splitter) fill() error {
	more := min(s.left, max(window, len(s.buf)))
	fresh := make([]byte, len(s.buf)+more)
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

// cut finds the end of the first piece; 0 when src does not hold all of it. last says that nothing follows src.
func cut(src []byte, first, last bool) (int, *violation) {
	if len(src) == 0 {
		return 0, nil
	}
	g := scanner{src: src, midway: !first}
	done := 0
	for g.i < len(src) {
		if v := g.step(); v != nil {
			return 0, encodingFirst(src, v)
		}
		if g.cut > done {
			done, g.tokens = g.cut, 0
			if done >= minPiece && (done >= maxPiece || mayCut(src[:done])) {
				return done, guardEncoding(src[:done])
			}
		}
	}
	if !last {
		return 0, nil
	}
	return len(src), guardEncoding(src)
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
