package cmf

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// maxHeadings bounds the columns that are counted one by one: a file can make up as many as it has cells.
const maxHeadings = 200

// leftovers accounts for cells that the inventory has no attribute for.
type leftovers struct {
	row   []string // of the present row, as heading=text
	count map[string]*leftover
	more  int // cells under headings beyond maxHeadings
}

// leftover counts the cells under one heading, a column.
type leftover struct {
	cells int
	first int // row
	text  string
}

func newLeftovers() *leftovers { return &leftovers{count: map[string]*leftover{}} }

// add takes a cell that has content.
func (l *leftovers) add(row int, heading, text string) {
	l.row = append(l.row, heading+" = "+short(text))
	one := l.count[heading]
	if one == nil {
		if len(l.count) == maxHeadings {
			l.more++
			return
		}
		one = &leftover{first: row, text: short(text)}
		l.count[heading] = one
	}
	one.cells++
}

// endRow notes what was left of a row.
func (l *leftovers) endRow(book *importers.Notebook, sheet string, row int) {
	if len(l.row) > 0 {
		book.Add(importers.Note{Sheet: sheet, Row: row, Text: "kept here alone, for the inventory has no attribute for it: " + strings.Join(l.row, "; ")})
	}
	l.row = l.row[:0]
}

// sums returns one note per heading, in the order of the headings.
func (l *leftovers) sums() []importers.Note {
	headings := make([]string, 0, len(l.count))
	for h := range l.count {
		headings = append(headings, h)
	}
	slices.Sort(headings)
	var out []importers.Note
	for _, h := range headings {
		one := l.count[h]
		out = append(out, importers.Note{Text: fmt.Sprintf("%s: %d cells are not part of the inventory, the first in row %d: %q", h, one.cells, one.first, one.text)})
	}
	if l.more > 0 {
		out = append(out, importers.Note{Text: fmt.Sprintf("%d cells of further columns are not part of the inventory", l.more)})
	}
	return out
}

// short cuts a text for a message.
func short(s string) string {
	const most = 200
	if r := []rune(s); len(r) > most {
		return string(r[:most]) + "…"
	}
	return s
}
