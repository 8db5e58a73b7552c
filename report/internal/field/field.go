package field

import (
	"strings"
	"unicode/utf8"
)

// MaxCell is the number of characters that a cell of a spreadsheet holds, counted as Excel does: in UTF-16 units.
const MaxCell = 32767

// Text makes a text fit for XML 1.0, JSON and CSV alike: what is not UTF-8 becomes U+FFFD; control characters but tab and newline go,
// and so do the marks of direction that could reach beyond the text.
func Text(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t' || r == '\n':
			return r
		case r == '\r':
			return '\n'
		case r < 0x20 || r >= 0x7f && r < 0xa0 || r == 0xfffe || r == 0xffff || r == 0x2028 || r == 0x2029:
			return -1
		case r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069:
			return -1
		}
		return r
	}, strings.ToValidUTF8(strings.ReplaceAll(s, "\r\n", "\n"), "\ufffd"))
}

// Line is Text on one line.
func Line(s string) string {
	return strings.Join(strings.FieldsFunc(Text(s), func(r rune) bool { return r == '\n' || r == '\t' }), " ")
}

// Neutral puts an apostrophe before a text that a spreadsheet program would run as a formula. It looks behind blanks, which some
// programs pass over.
func Neutral(s string) string {
	if t := strings.TrimLeft(s, " \u00a0"); t != "" && strings.ContainsRune("=+-@\t\r\n＝＋－＠", first(t)) {
		return "'" + s
	}
	return s
}

func first(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// Cut shortens a text to so many UTF-16 units, with the note at its end; what fits stays as it is.
func Cut(s string, most int, note string) string {
	if len(s) <= most || units(s) <= most {
		return s
	}
	room := most - units(note)
	n := 0
	for i, r := range s {
		if n += width(r); n > room {
			return s[:i] + note
		}
	}
	return s
}

func units(s string) int {
	n := 0
	for _, r := range s {
		n += width(r)
	}
	return n
}

func width(r rune) int {
	if r > 0xffff {
		return 2
	}
	return 1
}
