package inventory

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxSnippet is the number of bytes of a line that are quoted.
const maxSnippet = 160

// snippet is a line as it is quoted: cut to a readable length, with what could disturb a terminal escaped.
type snippet struct {
	text  string
	pad   string // blanks as wide as what stands before the place
	marks int    // width of the place
}

// newSnippet quotes a line with a place in it. A place too far to the right is left out together with its line.
func newSnippet(line []byte, at, length int) snippet {
	if len(line) > maxSnippet {
		cut := maxSnippet
		for cut > 0 && !utf8.RuneStart(line[cut]) {
			cut--
		}
		line = line[:cut]
	}
	if at > len(line) {
		return snippet{}
	}
	end := min(at+max(length, 0), len(line))
	before, marked := printable(string(line[:at])), printable(string(line[at:end]))
	return snippet{
		text:  before + marked + printable(string(line[end:])),
		pad:   blankLike(before),
		marks: max(1, utf8.RuneCountInString(blankLike(marked))),
	}
}

// maxMeasured is how far to the right, in bytes, characters are told from bytes. Programs write lines of megabytes, and each of a thousand
// diagnostics would count all of it.
const maxMeasured = 64 << 10

// quotedAt measures the place of a diagnostic on its line.
func quotedAt(line []byte, at, length int, s snippet) *quoted {
	at = min(at, len(line))
	length = min(length, maxMeasured)
	if at > maxMeasured {
		return &quoted{pad: s.pad, marks: s.marks, before: at, across: utf8.RuneCount(line[at : at+length]), people: at}
	}
	before, place := string(line[:at]), string(line[at:at+length])
	q := &quoted{
		pad: s.pad, marks: s.marks,
		before: utf8.RuneCountInString(before), across: utf8.RuneCountInString(place), people: utf8.RuneCountInString(blankLike(before)),
	}
	if s.text != "" {
		q.from = len(printable(before))
		q.to = min(q.from+len(printable(place)), len(s.text))
	}
	return q
}

// blankLike returns blanks as wide as s, tabs kept so that the mark stands under its word. Marks such as the Arabic vowels stand above
// their letter and take no room.
func blankLike(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t':
			return '\t'
		case unicode.Is(unicode.Mn, r):
			return -1
		}
		return ' '
	}, s)
}

// printable replaces what could disturb a terminal by an escape of the same meaning.
func printable(s string) string {
	ok := func(r rune) bool {
		return r == '\t' || r >= ' ' && r != 0x7f && r != utf8.RuneError && !isBidiControl(r)
	}
	if strings.IndexFunc(s, func(r rune) bool { return !ok(r) }) < 0 {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		if ok(r) {
			b.WriteRune(r)
		} else {
			fmt.Fprintf(&b, "\\u%04x", r)
		}
	}
	return b.String()
}

func isBidiControl(r rune) bool {
	return r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 || r == 0x200e || r == 0x200f || r == 0x061c
}
