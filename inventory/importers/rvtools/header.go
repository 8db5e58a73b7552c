package rvtools

import "strings"

// searched is the number of rows with content among which a header row is looked for.
const searched = 20

// header is the row that names the columns.
type header struct {
	sheet  string // as the workbook writes it
	row    int
	at     [columnCount]int    // index of the column's cell, -1 when there is none
	titles [columnCount]string // as written
	cells  []string            // the whole row, to know it again
}

// newHeader reads a row as a header: false when it is none. A header names the machine and at least one other column.
func newHeader(sheet, kind string, row int, cells []string, names map[string]column, custom string) (*header, []string, bool) {
	h := &header{sheet: sheet, row: row, cells: append([]string(nil), cells...)}
	for i := range h.at {
		h.at[i] = -1
	}
	var twice []string
	found := 0
	set := func(c column, i int, title string) {
		if h.at[c] >= 0 {
			twice = append(twice, title)
			return
		}
		h.at[c], h.titles[c] = i, title
		found++
	}
	for i, cell := range cells {
		title, _ := clean(cell)
		if title == "" {
			continue
		}
		if custom != "" && strings.EqualFold(title, strings.TrimSpace(custom)) {
			set(colApplication, i, title)
		}
		if c, ok := names[normalHeader(title, kind)]; ok {
			set(c, i, title)
		}
	}
	return h, twice, h.has(colVM) && found > 1
}

func (h *header) has(c column) bool { return h.at[c] >= 0 }

// raw returns a cell as it is stored, without blanks around it.
func (h *header) raw(cells []string, c column) string {
	if i := h.at[c]; i >= 0 && i < len(cells) {
		return strings.TrimSpace(cells[i])
	}
	return ""
}

// again reports whether a row repeats the header: every cell that is filled says what the header says there, the name's among them.
func (h *header) again(cells []string) bool {
	if !strings.EqualFold(h.raw(cells, colVM), h.titles[colVM]) {
		return false
	}
	same := 0
	for i, cell := range cells {
		cell = strings.TrimSpace(cell)
		if cell == "" {
			continue
		}
		if i >= len(h.cells) || !strings.EqualFold(cell, strings.TrimSpace(h.cells[i])) {
			return false
		}
		same++
	}
	return same > 1
}

func blankRow(cells []string) bool {
	for _, c := range cells {
		if strings.TrimSpace(c) != "" {
			return false
		}
	}
	return true
}
