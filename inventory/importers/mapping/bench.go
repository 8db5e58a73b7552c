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
	byRow  map[int]map[int][4]int
	bytes  int // read ahead
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

// maxAhead bounds the text that is read ahead, for a row may have megabytes.
const maxAhead = 16 << 20

// look reads ahead until n rows wait, or so much text that fewer must do. An error is kept for its turn.
func (b *bench) look(n int) {
	for len(b.ahead) < n && b.ended == nil && (len(b.ahead) == 0 || b.bytes < maxAhead) {
		r, err := b.rows.Next()
		if err != nil {
			b.ended = err
			return
		}
		l := line{Row: table.Row{Number: r.Number, Cells: slices.Clone(r.Cells)}, kept: true}
		for i := range r.Cells {
			b.bytes += len(r.Cells[i]) + 16
			l.stored = append(l.stored, r.IsNumber(i))
		}
		b.ahead = append(b.ahead, l)
	}
}

// mergedAt returns the merged range that a cell, numbered from 1, lies in.
func (b *bench) mergedAt(row, column int) ([4]int, bool) {
	ranges, ok := b.byRow[row]
	if !ok {
		ranges = map[int][4]int{}
		steps := 0
		for _, m := range b.merged {
			if row < m[0] || row > m[2] {
				continue
			}
			for c := m[1]; c <= m[3] && steps < maxColumns; c++ { // ranges of a sound file do not overlap
				ranges[c] = m
				steps++
			}
		}
		if b.byRow == nil {
			b.byRow = map[int]map[int][4]int{}
		}
		b.byRow[row] = ranges
	}
	m, ok := ranges[column]
	return m, ok
}

// maxColumns is the number of columns that spreadsheet programs have.
const maxColumns = 16384

// mergedBelow lists the columns, from 0, that have cells merged downwards from a row on.
func (b *bench) mergedBelow(row int) map[int]bool {
	out := map[int]bool{}
	steps := 0
	for _, m := range b.merged {
		if m[0] < row || m[2] == m[0] {
			continue
		}
		for c := m[1]; c <= m[3] && steps < 64*maxColumns; c++ {
			out[c-1] = true
			steps++
		}
	}
	return out
}
