// Package leftover accounts for cells of an import that the inventory has no attribute for: in a note for every row, and in one for every
// heading at the end.
package leftover

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// maxHeadings bounds the headings that are counted one by one: a file can make up as many as it has cells.
const maxHeadings = 200

// Cells counts such cells. The zero Cells is ready.
type Cells struct {
	row   []string // of the present row, as heading = text
	count map[string]*heading
	more  int // cells under headings beyond maxHeadings
}

// heading counts the cells under one heading, such as a column or a category of tags.
type heading struct {
	cells int
	first int // row
	text  string
}

// Add takes a cell that has content.
func (c *Cells) Add(row int, under, text string) {
	text = table.Short(text)
	c.row = append(c.row, under+" = "+text)
	one := c.count[under]
	if one == nil {
		if len(c.count) == maxHeadings {
			c.more++
			return
		}
		one = &heading{first: row, text: text}
		if c.count == nil {
			c.count = map[string]*heading{}
		}
		c.count[under] = one
	}
	one.cells++
}

// EndRow notes what was left of a row of a sheet, "" for a file that has none.
func (c *Cells) EndRow(book *importers.Notebook, sheet string, row int) {
	if len(c.row) > 0 {
		book.Add(importers.Note{Sheet: sheet, Row: row, Text: "kept here alone, for the inventory has no attribute for it: " + strings.Join(c.row, "; ")})
	}
	c.ForgetRow()
}

// ForgetRow leaves what was added since the last row to the sums alone.
func (c *Cells) ForgetRow() { c.row = c.row[:0] }

// Sums returns one note per heading, in the order of the headings.
func (c *Cells) Sums() []importers.Note {
	var out []importers.Note
	for _, under := range slices.Sorted(maps.Keys(c.count)) {
		one := c.count[under]
		out = append(out, importers.Note{Text: fmt.Sprintf("%s: %d cells are not part of the inventory, the first in row %d: %q", under, one.cells, one.first, one.text)})
	}
	if c.more > 0 {
		out = append(out, importers.Note{Text: fmt.Sprintf("%d cells under further headings are not part of the inventory", c.more)})
	}
	return out
}
