package rvtools

import (
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// searched is the number of rows among which a header row is looked for.
const searched = 40

// header is the row that names the columns of a tab.
type header struct {
	*table.Header
	at     importers.Note // where it is: the sheet or the file
	titles []string
	custom int // position of the custom attribute that names the application; -1 when there is none
}

// newHeader looks for the custom attribute too, which may be one of RVTools' own columns.
func newHeader(h *table.Header, at importers.Note, custom string) *header {
	out := &header{Header: h, at: at, titles: h.Titles(), custom: -1}
	for i, t := range out.titles {
		if out.custom < 0 && custom != "" && t != "" && strings.EqualFold(t, table.Trim(custom)) {
			out.custom = i
		}
	}
	return out
}

func (h *header) has(c column) bool { return h.Has(string(c)) }

func (h *header) title(c column) string { return h.Title(string(c)) }

// raw returns a cell as it is stored, without blanks around it.
func (h *header) raw(row table.Row, c column) string {
	v, _ := h.Get(row, string(c))
	return v
}

// again reports whether a row repeats the header: every cell that is filled says what the header says there.
func (h *header) again(row table.Row) bool {
	same := 0
	for i, cell := range row.Cells {
		cell = table.Trim(cell)
		if cell == "" {
			continue
		}
		if i >= len(h.titles) || !strings.EqualFold(cell, h.titles[i]) {
			return false
		}
		same++
	}
	return same > 1
}

// recorder remembers the rows a reader gave while the header was looked for.
type recorder struct {
	table.Reader
	rows   int
	filled []int // numbers of those with content
}

// Next gives the reader's next row.
func (r *recorder) Next() (table.Row, error) {
	row, err := r.Reader.Next()
	if err != nil {
		return row, err
	}
	r.rows++
	if !row.Blank() {
		r.filled = append(r.filled, row.Number)
	}
	return row, nil
}
