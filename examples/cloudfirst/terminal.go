package main

import (
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// lineWidth is how wide tables and prose may be, in characters. It is fixed, so that the same run prints the same bytes anywhere.
const lineWidth = 120

// plain is a writer that shows control characters as \u escapes: a name in an inventory must not be able to steer the terminal
// or to turn text around. In JSON such an escape stands for the same character.
type plain struct{ w io.Writer }

func (p plain) Write(b []byte) (int, error) {
	if strings.IndexFunc(string(b), steers) < 0 {
		return p.w.Write(b)
	}
	if _, err := io.WriteString(p.w, escaped(string(b))); err != nil {
		return 0, err
	}
	return len(b), nil
}

// escaped shows control characters as \u escapes.
func escaped(s string) string {
	if strings.IndexFunc(s, steers) < 0 {
		return s
	}
	var out strings.Builder
	for _, r := range s {
		if steers(r) {
			fmt.Fprintf(&out, `\u%04x`, r)
		} else {
			out.WriteRune(r)
		}
	}
	return out.String()
}

// steers reports the characters that do something to a terminal or to the direction of text.
func steers(r rune) bool {
	switch {
	case r == '\n' || r == '\t':
		return false
	case r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069:
		return true
	}
	return unicode.IsControl(r)
}

// printTable writes rows in columns, two blanks apart. The last column is not padded.
func printTable(w io.Writer, rows [][]string) error {
	widths := columnWidths(rows)
	for _, row := range rows {
		if _, err := fmt.Fprintln(w, tableLine(row, widths)); err != nil {
			return err
		}
	}
	return nil
}

// printTableBelow is printTable for rows whose last cell may be long and is never cut: one that does not fit stands on a line of its own,
// below its row.
func printTableBelow(w io.Writer, rows [][]string) error {
	widths := columnWidths(rows)
	for _, row := range rows {
		line := tableLine(row, widths)
		if width(line) > lineWidth {
			last := len(row) - 1
			line = tableLine(row[:last], widths) + "\n    " + row[last]
		}
		if _, err := fmt.Fprintln(w, line); err != nil {
			return err
		}
	}
	return nil
}

func tableLine(row []string, widths []int) string {
	var line strings.Builder
	for i, cell := range row {
		line.WriteString(cell)
		if i < len(row)-1 {
			line.WriteString(strings.Repeat(" ", widths[i]-width(cell)+2))
		}
	}
	return strings.TrimRight(line.String(), " ")
}

func columnWidths(rows [][]string) []int {
	var widths []int
	for _, row := range rows {
		for i, cell := range row {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], width(cell))
		}
	}
	return widths
}

// tableWidth is the width of the longest line printTable would write.
func tableWidth(rows [][]string) int {
	sum := 0
	for _, n := range columnWidths(rows) {
		sum += n + 2
	}
	return max(0, sum-2)
}

// width is the number of columns a text takes. Marks on letters, as in Arabic, take none.
func width(s string) int {
	n := utf8.RuneCountInString(s)
	for _, r := range s {
		if unicode.In(r, unicode.Mn, unicode.Cf) {
			n--
		}
	}
	return n
}

// printWrapped writes prose behind an indent, broken at blanks. Further lines of what is indented stand two columns deeper. Words
// are never broken: a fact or an id can be copied.
func printWrapped(w io.Writer, indent int, text string) {
	pad, hang := strings.Repeat(" ", indent), indent
	if indent > 0 {
		hang += 2
	}
	at := 0
	for i, word := range strings.Fields(text) {
		switch {
		case i == 0:
			fmt.Fprint(w, pad, word)
			at = indent
		case at+1+width(word) > lineWidth:
			fmt.Fprint(w, "\n", strings.Repeat(" ", hang), word)
			at = hang
		default:
			fmt.Fprint(w, " ", word)
			at++
		}
		at += width(word)
	}
	fmt.Fprintln(w)
}

func join[T ~string](items []T) string {
	words := make([]string, len(items))
	for i, x := range items {
		words[i] = string(x)
	}
	return strings.Join(words, ", ")
}
