// Package table reads the rows of CSV files and workbooks one at a time, in memory that does not grow with the file.
package table

// Row is one line of a table.
type Row struct {
	Number int      // as a spreadsheet numbers it, from 1
	Cells  []string // as text, blanks around it kept; dates of a workbook as 2026-10-31; valid until the next call of Next
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

// Functions of this package, by file:
//
//	csv.go      NewCSV(name string, r io.Reader, opt Options) (*CSV, error): a Reader; says Encoding() and Delimiter() it found
//	workbook.go OpenWorkbook(ctx, r io.ReaderAt, size int64, opt Options) (*Workbook, error): Sheets() []string,
//	            Sheet(ctx, name) (Reader, error), Close() error
//	header.go   FindHeader(rows Reader, columns []Column, within int) (*Header, error): the first row among the first rows
//	            that names enough of the columns; Header.Get(row, key) (string, bool), Header.Title(key) string,
//	            Header.Unknown() []string, Header.Is(row) bool for a header met again
//	values.go   Number, Bytes, Bool, Date, List: cells as values, with why when they are none
