package mapping

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// line is a row, which may have been read ahead.
type line struct {
	table.Row
	kept   bool
	stored []bool // of a row that is kept: which cells are numbers
}

// cell returns a cell as it is, "" beyond the end of the row.
func (l line) cell(i int) string {
	if i < 0 || i >= len(l.Cells) {
		return ""
	}
	return l.Cells[i]
}

// isStored reports whether a workbook holds the cell as a number.
func (l line) isStored(i int) bool {
	if l.kept {
		return i < len(l.stored) && l.stored[i]
	}
	return l.IsNumber(i)
}

// bench is a table with rows that were read ahead.
type bench struct {
	rows   table.Reader
	ahead  []line
	ended  error
	merges bool     // the merged ranges are known
	merged [][4]int // first row, first column, last row, last column
}

// next returns the next row; rows read ahead come first.
func (b *bench) next() (line, error) {
	if len(b.ahead) > 0 {
		l := b.ahead[0]
		b.ahead = b.ahead[1:]
		return l, nil
	}
	if b.ended != nil {
		return line{}, b.ended
	}
	r, err := b.rows.Next()
	return line{Row: r}, err
}

// look reads ahead until n rows wait. An error is kept for its turn.
func (b *bench) look(n int) {
	for len(b.ahead) < n && b.ended == nil {
		r, err := b.rows.Next()
		if err != nil {
			b.ended = err
			return
		}
		l := line{Row: table.Row{Number: r.Number, Cells: slices.Clone(r.Cells)}, kept: true}
		for i := range r.Cells {
			l.stored = append(l.stored, r.IsNumber(i))
		}
		b.ahead = append(b.ahead, l)
	}
}

// mergedAt returns the merged range that a cell, numbered from 1, lies in.
func (b *bench) mergedAt(row, column int) ([4]int, bool) {
	for _, m := range b.merged {
		if m[0] > row {
			break // they are sorted by their first rows
		}
		if row <= m[2] && column >= m[1] && column <= m[3] {
			return m, true
		}
	}
	return [4]int{}, false
}
