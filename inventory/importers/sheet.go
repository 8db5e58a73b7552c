package importers

import (
	"errors"
	"io"
	"net/netip"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// Column is a column that an importer looks for.
type Column = table.Column

// TableOptions say how a table is read, and bound it.
type TableOptions = table.Options

// Why rows of any table are dropped.
const (
	AboveHeader = "above_header" // a title above the header row
	NoHeader    = "no_header"    // a table whose header row was not found, every row of it
)

// Sheet reads one delimited file of an import row by row. It keeps the account of its rows and notes cells it cannot use.
type Sheet struct {
	Counts Counts // of this file alone; every row but those that Use or Drop must still count
	file   string
	rows   table.Reader
	header *table.Header
	row    table.Row
	notes  *Notebook
	number func(string) (float64, error)
}

// ErrNoHeader means that no row names the columns that are needed.
var ErrNoHeader = table.ErrNoHeader

// OpenSheet finds the header row of a file and notes the columns that nothing is known about, in one note. It fails with
// ErrNoHeader, and as reading r does.
func OpenSheet(file string, r io.Reader, columns []Column, opt TableOptions, notes *Notebook) (*Sheet, error) {
	rows, err := table.NewCSV(file, r, opt)
	if err != nil {
		return nil, err
	}
	h, err := table.FindHeader(rows, columns, 0)
	if err != nil {
		return nil, err
	}
	s := &Sheet{file: file, rows: rows, header: h, notes: notes, number: table.Number}
	if rows.Delimiter() == ',' {
		s.number = table.MachineNumber // 1.234 has one meaning only where commas separate the cells
	}
	s.Counts.Rows, s.Counts.Header, s.Counts.Blank = 1+h.Above+h.Blank, 1, h.Blank
	for range h.Above {
		s.Counts.Drop(AboveHeader)
	}
	if h.Above > 0 {
		s.NoteAll("%d rows above the header in row %d are not read", h.Above, h.Row)
	}
	for _, text := range h.Duplicates() {
		s.NoteAll("%s", text)
	}
	if unknown := h.Unknown(); len(unknown) > 0 {
		s.NoteAll("%d columns are not read: %s", len(unknown), Abridge(unknown))
	}
	return s, nil
}

// CountRows accounts for a table that has no header: every row with content is dropped for [NoHeader].
func CountRows(file string, r io.Reader, opt TableOptions) (Counts, error) {
	var c Counts
	rows, err := table.NewCSV(file, r, opt)
	if err != nil {
		return c, err
	}
	for {
		row, err := rows.Next()
		if errors.Is(err, io.EOF) {
			return c, nil
		}
		if err != nil {
			return c, err
		}
		if c.Rows++; row.Blank() {
			c.Blank++
			continue
		}
		c.Drop(NoHeader)
	}
}

// Next goes to the next row with content that is no header met again. It is false after the last.
func (s *Sheet) Next() (bool, error) {
	for {
		row, err := s.rows.Next()
		if errors.Is(err, io.EOF) {
			return false, nil
		}
		if err != nil {
			return false, err
		}
		s.Counts.Rows++
		switch {
		case row.Blank():
			s.Counts.Blank++
		case s.header.Is(row):
			s.Counts.Header++
		default:
			s.row = row
			return true, nil
		}
	}
}

// Row returns the number of the row, as a spreadsheet numbers it.
func (s *Sheet) Row() int { return s.row.Number }

// Has reports whether the table has a column.
func (s *Sheet) Has(key string) bool { return s.header.Has(key) }

// Drop counts the row as one that gave nothing, and notes why.
func (s *Sheet) Drop(reason, format string, args ...any) {
	s.Counts.Drop(reason)
	s.notes.Add(Note{File: s.file, Row: s.row.Number}.Saying(format, args...))
}

// Use counts the row as one that gave something.
func (s *Sheet) Use() { s.Counts.Used++ }

// Note notes something about a cell of the row, or about the row for the empty key.
func (s *Sheet) Note(key, format string, args ...any) {
	s.notes.Add(Note{File: s.file, Row: s.row.Number, Column: s.header.Title(key)}.Saying(format, args...))
}

// NoteAll notes something about the whole file.
func (s *Sheet) NoteAll(format string, args ...any) {
	s.notes.Add(Note{File: s.file}.Saying(format, args...))
}

// NoteMissing notes the columns that the file does not have, and by which titles they were looked for.
func (s *Sheet) NoteMissing(columns []Column) {
	for _, c := range columns {
		if !s.Has(c.Key) {
			s.NoteAll("no column for the %s: looked for %s", c.Key, strings.Join(c.Titles, ", "))
		}
	}
}

// List returns the values of a cell that holds several, separated by commas, semicolons or line breaks.
func (s *Sheet) List(key string) []string {
	text, _ := s.header.Get(s.row, key)
	var out []string
	for _, part := range table.List(text) {
		if clean, _ := Clean(part); clean != "" {
			out = append(out, clean)
		}
	}
	return out
}

// Addresses returns the IP addresses of a cell. What is none is left out and noted.
func (s *Sheet) Addresses(key string) []string {
	var out []string
	for _, text := range s.List(key) {
		address, err := netip.ParseAddr(text)
		if err != nil {
			s.Note(key, "%q is no IP address: left out", text)
			continue
		}
		out = append(out, address.Unmap().String())
	}
	return out
}
