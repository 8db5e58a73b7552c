// Package table reads the rows of CSV files and workbooks one at a time, in memory that does not grow with the file.
package table

import (
	"strings"
	"unicode"
)

// Row is one line of a table.
type Row struct {
	Number int      // as a spreadsheet numbers it, from 1
	Cells  []string // as text, blanks around it kept; dates of a workbook as 2026-10-31; valid until the next call of Next

	numbers []bool // of a workbook: which cells it stores as numbers; nil: none
}

// Reader yields the rows of one table in order.
type Reader interface {
	Name() string       // of the sheet, or of the file
	Next() (Row, error) // io.EOF after the last row; any other error ends the table and says where and what to do
}

// Options bound what is read. Zero fields mean the default.
type Options struct {
	MaxBytes  int64  // of the file, and of its parts once unpacked; default 2 GiB
	MaxRows   int    // of one table; default 2,000,000
	MaxCell   int    // bytes of a cell; default 64 KiB
	Delimiter rune   // of a CSV file; 0: found out from comma, semicolon, tab and bar
	Encoding  string // of a CSV file: "utf-8", "utf-16le", "utf-16be", "windows-1252", "windows-1256"; "": found out
}

// IsNumber reports whether the cell at a position from 0 is one that a workbook stores as a number. Its text is then written with a
// decimal point, whatever the language of the one who typed it.
func (r Row) IsNumber(i int) bool { return i >= 0 && i < len(r.numbers) && r.numbers[i] }

// Blank reports whether no cell of the row holds more than blanks.
func (r Row) Blank() bool {
	for _, c := range r.Cells {
		if Trim(c) != "" {
			return false
		}
	}
	return true
}

// Trim takes the blanks around a text off, those included that spreadsheets and web pages put there: no-break spaces, zero-width
// characters and byte order marks.
func Trim(s string) string {
	return strings.TrimFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || r >= 0x200b && r <= 0x200f || r == 0x2060 || r == 0xfeff
	})
}
