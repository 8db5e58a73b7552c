package mapping

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// within is the number of rows among which a header is looked for when the mapping states none.
const within = 30

// pathSign stands between the title of a merged cell and the titles below it.
const pathSign = " > "

// unfold gives every column one title out of the header rows: "Serveur > RAM (Go)" for a title under a merged cell. A merged cell has
// its text in its first column. Workbooks say where it ends; else it ends where the next one begins, and before a column that has no
// title below it. Titles that are only a unit, as in a row of units below the titles, are put in brackets behind.
func unfold(lines []line, b *bench) []string {
	rows := make([][]string, len(lines))
	for i, l := range lines {
		rows[i] = l.Cells
	}
	width := 0
	for _, r := range rows {
		width = max(width, len(r))
	}
	paths := make([][]string, width)
	for level, r := range rows {
		carried, from := "", 0
		for c := range width {
			title := ""
			if c < len(r) {
				title = oneLine(r[c])
			}
			last := level == len(rows)-1
			switch {
			case title != "":
				carried, from = title, c
			case b.merges:
				if m, ok := b.mergedAt(lines[level].Number, c+1); ok && m[0] == lines[level].Number && m[1]-1 < len(r) {
					title = oneLine(r[m[1]-1])
				}
			case !last && carried != "" && below(rows[level+1:], c) && below(rows[level+1:], from):
				title = carried
			default:
				carried = ""
			}
			if title != "" {
				paths[c] = append(paths[c], title)
			}
		}
	}
	titles := make([]string, width)
	for c, p := range paths {
		if n := len(p); n > 1 && isUnit(p[n-1]) {
			p = append(p[:n-2:n-2], p[n-2]+" ("+strings.Trim(p[n-1], "()[] ")+")")
		}
		titles[c] = strings.Join(p, pathSign)
	}
	return titles
}

// below reports whether a column has a title in one of the rows.
func below(rows [][]string, c int) bool {
	for _, r := range rows {
		if c < len(r) && table.Trim(r[c]) != "" {
			return true
		}
	}
	return false
}

// oneLine writes a title that has line breaks or double blanks on one line.
func oneLine(s string) string { return strings.Join(strings.Fields(table.Trim(s)), " ") }

// isUnit reports whether a title is a unit and nothing else.
func isUnit(title string) bool {
	word := strings.Trim(title, "()[] ")
	_, unit := table.SplitTitle("x (" + word + ")")
	return unit != "" && !strings.ContainsAny(word, "()[]")
}

// leaf returns the last part of a title.
func leaf(title string) string {
	if i := strings.LastIndex(title, pathSign); i >= 0 {
		return title[i+len(pathSign):]
	}
	return title
}

// top is the header of a table and what stands above it.
type top struct {
	titles *titles
	rows   int // of the header
	above  int // rows with content above it
	blank  int
	last   []string // cells of the last header row, by which it is recognised further down
}

// takeHeader reads the header rows that the sheet states, or finds them by the titles that are wanted.
func (s *sheet) takeHeader(b *bench, wanted []*column) (*top, error) {
	if len(s.header) > 0 {
		return statedHeader(b, s.header[0], s.header[len(s.header)-1])
	}
	b.look(within + maxHeader)
	if b.ended != nil && !errors.Is(b.ended, io.EOF) && len(b.ahead) == 0 {
		return nil, b.ended
	}
	at, depth, _ := b.likeliest(wanted)
	if depth == 0 {
		return nil, fmt.Errorf("%s has no row with content: nothing can be imported", b.rows.Name())
	}
	return cutTop(b, at, depth)
}

// likeliest returns the rows, among those read ahead, that bear most of the wanted titles: the fewest rows, then the first.
func (b *bench) likeliest(wanted []*column) (at, depth, found int) {
	best := -1
	for d := 1; d <= 3; d++ {
		for i := 0; i+d <= len(b.ahead) && i < within; i++ {
			if b.ahead[i].Blank() || b.ahead[i+d-1].Blank() {
				continue
			}
			titles := newTitles(unfold(b.ahead[i:i+d], b))
			n := 0
			for _, c := range wanted {
				if c.number > 0 || len(titles.find(c.title)) == 1 {
					n++
				}
			}
			if n > best {
				at, depth, best = i, d, n
			}
		}
	}
	return at, depth, best
}

func cutTop(b *bench, at, depth int) (*top, error) {
	t := &top{titles: newTitles(unfold(b.ahead[at:at+depth], b)), rows: depth, last: b.ahead[at+depth-1].Cells}
	for _, r := range b.ahead[:at] {
		t.pass(r)
	}
	b.ahead = b.ahead[at+depth:]
	return t, nil
}

func (t *top) pass(r line) {
	if r.Blank() {
		t.blank++
	} else {
		t.above++
	}
}

func statedHeader(b *bench, first, last int) (*top, error) {
	t := &top{}
	var rows []line
	for {
		b.look(1)
		if len(b.ahead) == 0 || b.ahead[0].Number > last {
			break
		}
		r := b.ahead[0]
		b.ahead = b.ahead[1:]
		if r.Number < first {
			t.pass(r)
			continue
		}
		rows = append(rows, r)
		t.rows, t.last = t.rows+1, r.Cells
		if r.Number == last {
			break
		}
	}
	if len(rows) == 0 {
		if b.ended != nil && !errors.Is(b.ended, io.EOF) {
			return nil, b.ended
		}
		return nil, fmt.Errorf("%s has no row %d: state the header row the mapping is to use", b.rows.Name(), first)
	}
	t.titles = newTitles(unfold(rows, b))
	return t, nil
}

// is reports whether a row is the header once more.
func (t *top) is(cells []string) bool {
	some := false
	for i, c := range cells {
		title := ""
		if i < len(t.last) {
			title = t.last[i]
		}
		if c != title && foldTitle(c) != foldTitle(title) {
			return false
		}
		some = some || c != ""
	}
	return some
}
