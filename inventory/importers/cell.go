package importers

import (
	"math"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Text returns a cell as an inventory can hold it; "" when it is blank or the table has no such column. Error values of a
// spreadsheet, such as #REF!, are left out and noted.
func (s *Sheet) Text(key string) string {
	raw, ok := s.header.Get(s.row, key)
	if !ok {
		return ""
	}
	text, changed := Clean(raw)
	switch {
	case changed:
		s.Note(key, "invisible characters were taken out of %q", text)
	case text != "" && text[0] == '#' && spreadsheetErrors[text]:
		s.Note(key, "%s is an error of the spreadsheet: left out", text)
		return ""
	}
	return text
}

var spreadsheetErrors = map[string]bool{
	"#N/A": true, "#REF!": true, "#VALUE!": true, "#NAME?": true, "#DIV/0!": true, "#NULL!": true, "#NUM!": true,
}

// Known is Text as a fact: left out when there is none.
func (s *Sheet) Known(key string) inventory.Fact[string] { return KnownText(s.Text(key)) }

// KnownText makes a fact of a text, one that is left out of the empty text.
func KnownText(text string) inventory.Fact[string] {
	if text == "" {
		return inventory.Fact[string]{}
	}
	return inventory.Is(text)
}

// Word returns what a cell's word is in an inventory. Words that are not listed, in lower case, are left out and noted.
func (s *Sheet) Word(key string, words map[string]string) inventory.Fact[string] {
	text := s.Text(key)
	word, ok := words[strings.ToLower(text)]
	if text != "" && !ok {
		s.Note(key, "%q is no word the format has here: left out", text)
	}
	return KnownText(word)
}

// Number returns a number above zero; ok is false for a blank cell. What is no number, negative or 0, which no machine has, is left
// out and noted.
func (s *Sheet) Number(key string) (n float64, ok bool) {
	text := s.Text(key)
	if text == "" {
		return 0, false
	}
	n, err := s.number(text)
	switch {
	case err != nil:
		s.Note(key, "%v: left out", err)
	case n == 0:
		s.Note(key, "0 stands for not known: left out")
	case n < 0:
		s.Note(key, "%q is negative: left out", text)
	default:
		return n, true
	}
	return 0, false
}

// Count returns a whole number above zero, on the terms of Number.
func (s *Sheet) Count(key string) inventory.Fact[int64] {
	n, ok := s.Number(key)
	if !ok {
		return inventory.Fact[int64]{}
	}
	if n != math.Trunc(n) || n > math.MaxInt32 {
		s.Note(key, "%q is not a plausible count: left out", s.Text(key))
		return inventory.Fact[int64]{}
	}
	return inventory.Is(int64(n))
}

// Units of size that assessment tools count in. Where they say MB or GB, they mean powers of two.
const (
	MiB = 1 << 20
	GiB = 1 << 30
)

// maxSize is more than a machine has, and keeps every size exact.
const maxSize = 1 << 53

// sizes are the units a title may state, as assessment tools mean them.
var sizes = map[string]float64{"KB": 1 << 10, "MB": MiB, "GB": GiB, "TB": 1 << 40, "KiB": 1 << 10, "MiB": MiB, "GiB": GiB, "TiB": 1 << 40}

// Size returns a size in bytes, on the terms of Number. The unit of the column's title comes before unit, the bytes in one of what
// the format counts in.
func (s *Sheet) Size(key string, unit float64) inventory.Fact[inventory.Bytes] {
	n, ok := s.Number(key)
	if !ok {
		return inventory.Fact[inventory.Bytes]{}
	}
	if stated, known := sizes[s.header.Unit(key)]; known {
		unit = stated
	}
	if n*unit > maxSize {
		s.Note(key, "%q is more than a machine has: left out", s.Text(key))
		return inventory.Fact[inventory.Bytes]{}
	}
	return inventory.Is(inventory.Bytes(math.Round(n * unit)))
}
