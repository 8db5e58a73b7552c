package importers

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// maxSlug is the number of characters of an id made of a name.
const maxSlug = 64

// Slug makes an id of a name: its letters and digits in lower case, in any script, and dashes for all the rest. It begins with a
// letter, so that a reference to it can be written bare; prefix stands in front of a digit and alone for a name without either.
// Different names may give the same slug: [IDs] tells them apart.
func Slug(name, prefix string) string {
	var b strings.Builder
	dash, length := false, 0
	for _, r := range strings.ToLower(norm.NFKC.String(name)) {
		switch {
		case unicode.Is(unicode.Cf, r), unicode.Is(unicode.Me, r), r == unicode.ReplacementChar:
			continue
		case !unicode.IsLetter(r) && !unicode.IsDigit(r) && (length == 0 || dash || !unicode.IsMark(r)):
			dash = length > 0
			continue
		}
		if length >= maxSlug {
			break
		}
		if dash {
			b.WriteByte('-')
			dash = false
		}
		if length == 0 && !unicode.IsLetter(r) {
			b.WriteString(prefix + "-")
		}
		b.WriteRune(r)
		length++
	}
	if length == 0 {
		return prefix
	}
	return norm.NFC.String(b.String())
}

// Clean returns a text that can be written in an inventory: composed, on one line, without control characters, and without
// the invisible characters that reorder text. It tells whether anything but blanks was lost.
func Clean(s string) (text string, changed bool) {
	if plain(s) {
		return strings.Trim(s, " "), false
	}
	text = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r), reorders(r), r == '\u200b', r == '\ufeff', r == unicode.ReplacementChar:
			changed = true
			return -1
		}
		return r
	}, s)
	return norm.NFC.String(strings.Join(strings.Fields(text), " ")), changed
}

// plain reports whether a text is printable ASCII with single blanks inside, which most cells are.
func plain(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' || s[i] == ' ' && i > 0 && s[i-1] == ' ' {
			return false
		}
	}
	return true
}

// reorders reports whether r is a bidirectional control, which the inventory language refuses.
func reorders(r rune) bool {
	return r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069' || r == '\u200e' || r == '\u200f' || r == '\u061c'
}
