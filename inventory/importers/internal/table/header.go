package table

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Column is a column that an importer looks for.
type Column struct {
	Key      string   // by which the importer asks for it
	Titles   []string // as it may be called; the key is not among them unless it is stated
	Required bool     // without it the table is of no use
}

// DefaultWithin is the number of rows among which a header is looked for when nothing else is stated.
const DefaultWithin = 20

// Header tells where the columns of a table are.
type Header struct {
	Row    int // number of the header row
	Above  int // rows with content above it, such as the title of the table
	Blank  int // blank rows above it
	titles []string
	folded []string
	index  map[string]int // of a column's key
	twice  []string
}

// FindHeader reads rows up to the header: the first row, among the first within (0: DefaultWithin), that has every required
// column, and two columns at least where so many are looked for. The next row the reader gives is the first below it.
//
// A title matches when it equals one of a column's titles, or else when it does without its unit: see [Fold] and [SplitTitle]. A
// title that is looked for with a unit is found with that unit alone, so that "Memory (MB)" never finds "Memory (GB)"; one that is
// looked for without finds every unit, and [Header.Unit] tells which. Of two cells that match one column the first is taken,
// an exact one before one without unit; [Header.Duplicates] reports the others.
//
// The error wraps ErrNoHeader and says what was looked for, what the likeliest row holds, and the titles nearest to those missing.
func FindHeader(rows Reader, columns []Column, within int) (*Header, error) {
	if within <= 0 {
		within = DefaultWithin
	}
	var best *Header
	above, blank, read, likely := 0, 0, 0, -1
	for ; read < within; read++ {
		row, err := rows.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		if row.Blank() {
			blank++
			continue
		}
		h := match(row, columns)
		h.Above, h.Blank = above, blank
		if len(h.missing(columns)) == 0 && len(h.index) >= min(2, len(columns)) {
			return h, nil
		}
		if score := h.likelihood(columns); score > likely {
			best, likely = h, score
		}
		above++
	}
	return nil, noHeader(rows.Name(), best, columns, read)
}

// match finds the columns in a row.
func match(row Row, columns []Column) *Header {
	h := &Header{Row: row.Number, titles: slices.Clone(row.Cells), index: map[string]int{}}
	owner := map[int]string{}
	bare := make([]string, len(h.titles))
	for i, t := range h.titles {
		h.titles[i] = Trim(t)
		rest, _ := SplitTitle(t)
		h.folded, bare[i] = append(h.folded, Fold(t)), Fold(rest)
	}
	for _, titles := range [][]string{h.folded, bare} {
		for _, c := range columns {
			h.claim(c, titles, owner)
		}
	}
	return h
}

// claim gives a column the first free cell whose title is one of the column's, in the order of the column's titles.
func (h *Header) claim(c Column, titles []string, owner map[int]string) {
	for _, want := range c.Titles {
		fold := Fold(want)
		for i, t := range titles {
			if t != fold || t == "" || owner[i] != "" {
				continue
			}
			owner[i] = c.Key
			if first, found := h.index[c.Key]; found {
				h.twice = append(h.twice, fmt.Sprintf("%q in column %s is the same as %q in column %s, which is used",
					h.titles[i], Letter(i+1), h.titles[first], Letter(first+1)))
				continue
			}
			h.index[c.Key] = i
		}
	}
}

// missing returns the required columns that were not found.
func (h *Header) missing(columns []Column) []Column {
	var out []Column
	for _, c := range columns {
		if _, found := h.index[c.Key]; c.Required && !found {
			out = append(out, c)
		}
	}
	return out
}

// likelihood ranks rows that are no header: by the columns found, then by the titles nearly found.
func (h *Header) likelihood(columns []Column) int {
	score := len(h.index) * maxColumns
	for _, c := range columns {
		if len(nearestTitles(c.Titles, h.titles)) > 0 {
			score++
		}
	}
	return score
}

// Get returns the cell of a row in a column, blanks around it taken off. It is false when the table has no such column, the row ends
// before it, or the cell is blank.
func (h *Header) Get(row Row, key string) (string, bool) {
	i, found := h.index[key]
	if !found || i >= len(row.Cells) {
		return "", false
	}
	v := Trim(row.Cells[i])
	return v, v != ""
}

// Number returns the number in a column of a row: by [MachineNumber] when a workbook stores it as one, else by [Number]. There is none,
// without an error, where [Header.Get] has no cell.
func (h *Header) Number(row Row, key string) (v float64, ok bool, err error) {
	cell, ok := h.Get(row, key)
	if !ok {
		return 0, false, nil
	}
	read := Number
	if row.IsNumber(h.index[key]) {
		read = MachineNumber
	}
	v, err = read(cell)
	return v, err == nil, err
}

// Has reports whether the table has a column.
func (h *Header) Has(key string) bool {
	_, found := h.index[key]
	return found
}

// Title returns the title of a column as the table writes it; "" when the table has no such column.
func (h *Header) Title(key string) string {
	if i, found := h.index[key]; found {
		return h.titles[i]
	}
	return ""
}

// Unit returns the unit in a column's title, such as "MB"; "" when it has none.
func (h *Header) Unit(key string) string {
	_, unit := SplitTitle(h.Title(key))
	return unit
}

// Index returns the position of a column from 0, and -1 when the table has no such column.
func (h *Header) Index(key string) int {
	if i, found := h.index[key]; found {
		return i
	}
	return -1
}

// Titles returns the titles of all columns in order, "" for those that have none.
func (h *Header) Titles() []string { return slices.Clone(h.titles) }

// Unknown returns the titles that no column was found by, in order, those without text left out.
func (h *Header) Unknown() []string {
	var out []string
	for i, t := range h.titles {
		if t != "" && !slices.Contains(h.positions(), i) {
			out = append(out, t)
		}
	}
	return out
}

func (h *Header) positions() []int {
	out := make([]int, 0, len(h.index))
	for _, i := range h.index {
		out = append(out, i)
	}
	return out
}

// Duplicates says, for every cell that names a column a second time, which one is used. They are in the order of the columns.
func (h *Header) Duplicates() []string { return slices.Clone(h.twice) }

// Is reports whether a row is the header once more, as files put together from several have it.
func (h *Header) Is(row Row) bool {
	if len(h.index) == 0 {
		return false
	}
	for _, i := range h.index {
		if i >= len(row.Cells) || row.Cells[i] != h.titles[i] && Fold(row.Cells[i]) != h.folded[i] {
			return false
		}
	}
	return true
}

func noHeader(name string, best *Header, columns []Column, read int) error {
	if best == nil {
		return fmt.Errorf("%s: %w: the first %d rows are blank or there are none: put the titles of the columns in the first row",
			name, ErrNoHeader, read)
	}
	var wanted []string
	missing := best.missing(columns)
	if len(missing) == 0 {
		missing = columns
	}
	for _, c := range missing {
		text := fmt.Sprintf("%q", c.Titles)
		if near := nearestTitles(c.Titles, best.titles); len(near) > 0 {
			text += fmt.Sprintf(" (nearest: %q)", near)
		}
		wanted = append(wanted, text)
		if len(wanted) == maxListed {
			break
		}
	}
	found := slices.DeleteFunc(slices.Clone(best.titles), func(t string) bool { return t == "" })
	more := ""
	if len(found) > maxListed {
		found, more = found[:maxListed], ", …"
	}
	for i, t := range found {
		found[i] = fmt.Sprintf("%q", shorten(t))
	}
	return fmt.Errorf("%s: %w among the first %d rows: looked for %s; row %d has %s%s: name the columns so, or delete what stands above the header",
		name, ErrNoHeader, read, strings.Join(wanted, ", "), best.Row, strings.Join(found, ", "), more)
}
