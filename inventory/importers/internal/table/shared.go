package table

import (
	"context"
	"fmt"
	"unicode/utf8"
)

// Bounds of the strings that the cells of a workbook share, which are kept in memory: all bytes, and a position for each.
const (
	maxShared      = 10_000_000
	maxSharedBytes = 128 << 20
)

// sharedStrings are kept in pieces, so that growing never copies them.
type sharedStrings struct {
	texts []string // of up to pieceSize strings each, one after the other
	ends  [][]uint32
	len   int
}

const pieceSize = 1 << 10

// readShared reads the shared strings; a workbook without them has none.
func readShared(ctx context.Context, a *archive, part string) (*sharedStrings, error) {
	all := &sharedStrings{}
	var piece []byte
	var cuts []uint32
	total, silent := 0, 0
	flush := func() {
		all.texts, all.ends = append(all.texts, string(piece)), append(all.ends, cuts)
		piece, cuts = piece[:0], nil
	}
	_, err := a.walk(ctx, part, func(s *scanner, k kind) error {
		name := string(s.name)
		if name == "rPh" { // how a text is pronounced is no part of it
			silent += map[kind]int{starts: 1, ends: -1}[k]
		}
		if name == "t" && silent == 0 {
			s.collect = k == starts
		}
		if name != "si" || k != ends || s.depth() != 1 {
			return nil
		}
		text, err := s.cut()
		if err != nil {
			return fmt.Errorf("shared string %d: %w", all.len, err)
		}
		piece = append(piece, text...)
		cuts = append(cuts, uint32(len(piece)))
		all.len++
		if total += len(text); all.len > maxShared || total > maxSharedBytes {
			return fmt.Errorf("%w: the workbook has more than %d texts or %d bytes of them: export fewer sheets, or give the sheet as CSV",
				ErrLimit, maxShared, maxSharedBytes)
		}
		if len(cuts) == pieceSize {
			flush()
		}
		return nil
	})
	flush()
	return all, err
}

// get returns a string by its number.
func (all *sharedStrings) get(n int) string {
	text, cuts := all.texts[n/pieceSize], all.ends[n/pieceSize]
	begin := uint32(0)
	if i := n % pieceSize; i > 0 {
		begin = cuts[i-1]
	}
	return text[begin:cuts[n%pieceSize]]
}

// cut returns the text collected so far as it is meant, and begins anew. It is valid until the next token.
func (s *scanner) cut() ([]byte, error) {
	s.collect = false
	text, err := unescape(s.text)
	s.text = s.text[:0]
	if err != nil {
		return nil, err
	}
	if !utf8.Valid(text) {
		return nil, fmt.Errorf("the text %.100q is not UTF-8", text)
	}
	return controls(text), nil
}

// controls replaces the form in which spreadsheets write what XML cannot hold, such as _x000D_ for a carriage return, in place.
func controls(text []byte) []byte {
	out := text[:0]
	for i := 0; i < len(text); i++ {
		if text[i] == '_' {
			if r, ok := control(text[i:]); ok {
				out = utf8.AppendRune(out, r)
				i += len("_x000D_") - 1
				continue
			}
		}
		out = append(out, text[i])
	}
	return out
}

func control(text []byte) (rune, bool) {
	if len(text) < 7 || text[1] != 'x' || text[6] != '_' {
		return 0, false
	}
	n := rune(0)
	for _, b := range text[2:6] {
		switch {
		case b >= '0' && b <= '9':
			n = n<<4 + rune(b-'0')
		case b|0x20 >= 'a' && b|0x20 <= 'f':
			n = n<<4 + rune(b|0x20-'a'+10)
		default:
			return 0, false
		}
	}
	return n, n < ' ' && n > 0 || n == '_' || n == 0x7f || utf8.ValidRune(n) && n >= 0xfff0
}
