package answers

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// Answer is one filled row of a questionnaire.
type Answer struct {
	Place  Place
	Fact   inventory.Path
	Text   string // as it stands in the cell, blanks around it taken off
	Source string
	Date   inventory.Date // zero: none
	Note   string
	Stated string // of the fact when the sheet was made, as Stated writes it; "": the sheet does not say

	titles map[string]string // of the columns
}

// Sheet is what a questionnaire holds.
type Sheet struct {
	Answers []Answer
	Blank   int // questions without an answer
}

// maxRows bounds a questionnaire: many times what people can fill in.
const maxRows = 100_000

// Read reads a questionnaire: a workbook, each sheet of it that has the columns, or a CSV file. name is used in messages. The error is
// Problems when rows cannot be read, all of them listed.
func Read(ctx context.Context, name string, r io.ReaderAt, size int64) (*Sheet, error) {
	out := &reading{file: name, seen: map[inventory.Path]Place{}}
	opt := table.Options{MaxRows: maxRows, MaxBytes: 64 << 20}
	book, err := table.OpenWorkbook(ctx, r, size, opt)
	switch {
	case errors.Is(err, table.ErrNotWorkbook):
		rows, err := table.NewCSV(name, io.NewSectionReader(r, 0, size), opt)
		if err != nil {
			return nil, fmt.Errorf("%s: %w: give the workbook or the CSV file that was filled in", name, err)
		}
		if err := out.table(ctx, rows, ""); err != nil {
			return nil, err
		}
	case err != nil:
		return nil, err
	default:
		defer book.Close() //nolint:errcheck // was read only
		for _, s := range book.Sheets() {
			rows, err := book.Sheet(ctx, s)
			if err != nil {
				return nil, err
			}
			if err := out.table(ctx, rows, s); err != nil {
				return nil, err
			}
		}
	}
	if !out.found {
		return nil, fmt.Errorf("%s: no sheet has the columns %q and %q: give the file that cloudfirst questions wrote, its header row as it was",
			name, Columns()[10].En, Columns()[6].En)
	}
	if err := out.problems.err(); err != nil {
		return nil, err
	}
	return &out.sheet, nil
}

// reading is one run of Read.
type reading struct {
	file     string
	found    bool // a table with the columns
	sheet    Sheet
	problems Problems
	seen     map[inventory.Path]Place
}

func (r *reading) table(ctx context.Context, rows table.Reader, sheet string) error {
	var columns []table.Column
	for _, c := range Columns() {
		columns = append(columns, table.Column{Key: c.Key, Titles: []string{c.En, c.Fr, c.Ar}, Required: c.Key == "fact" || c.Key == "answer"})
	}
	h, err := table.FindHeader(rows, columns, 0)
	if errors.Is(err, table.ErrNoHeader) {
		return nil // a guide, or somebody's own sheet
	}
	if err != nil {
		return err
	}
	r.found = true
	titles := map[string]string{}
	for _, c := range columns {
		titles[c.Key] = h.Title(c.Key)
	}
	for {
		if err := ctx.Err(); err != nil {
			return err
		}
		row, err := rows.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		r.row(h, row, Answer{Place: Place{r.file, sheet, row.Number}, titles: titles})
	}
}

func (r *reading) row(h *table.Header, row table.Row, a Answer) {
	get := func(key string) string {
		s, _ := h.Get(row, key)
		return s
	}
	if row.Blank() {
		return
	}
	text := get("answer")
	fact := get("fact")
	switch {
	case text == "" && fact == "" && get("source") == "" && get("note") == "":
		return // a line between two groups
	case fact == "":
		r.add(a.Place, a.titles["fact"], "the row names no fact: restore the cell from the sheet that was sent out, or clear the row")
		return
	case text == "":
		r.sheet.Blank++
		return
	}
	a.Fact, a.Text, a.Source, a.Note, a.Stated = inventory.Path(fact), text, get("source"), get("note"), unguard(get("stated"))
	if other, ok := r.seen[a.Fact]; ok {
		r.add(a.Place, a.titles["fact"], fmt.Sprintf("%s is answered in %s too: clear one of the two answers", fact, other))
		return
	}
	r.seen[a.Fact] = a.Place
	if day := get("date"); day != "" {
		var err error
		if a.Date, err = table.Date(day, false); err != nil {
			r.add(a.Place, a.titles["date"], err.Error())
		}
	}
	r.sheet.Answers = append(r.sheet.Answers, a)
}

func (r *reading) add(p Place, column, text string) {
	r.problems = append(r.problems, Problem{p, column, text})
}

// Guard puts a mark before a text that a spreadsheet program would run as a formula.
func Guard(s string) string {
	if s != "" && (s[0] == '=' || s[0] == '+' || s[0] == '-' || s[0] == '@' || s[0] == '\t' || s[0] == '\r') {
		return "'" + s
	}
	return s
}

func unguard(s string) string {
	if len(s) > 1 && s[0] == '\'' && Guard(s[1:]) == s {
		return s[1:]
	}
	return s
}
