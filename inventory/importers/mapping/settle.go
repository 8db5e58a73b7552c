package mapping

import (
	"fmt"
	"slices"
	"strings"
)

// ideas calls do for every column that was placed.
func (d *draft) ideas(do func(*idea)) {
	for _, s := range d.sheets {
		for _, b := range s.blocks {
			for _, i := range b.ideas {
				if i.column != nil {
					do(i)
				}
			}
		}
	}
}

// settle decides what holds for the whole file: which sign stands before a fraction, and in which order dates are written. What
// remains open is asked at the columns that it concerns; they stay active, for the cells that can be read two ways are left out.
func (d *draft) settle() {
	d.ideas(func(i *idea) {
		if isNumeric(i.field.Type) {
			d.comma, d.dot = d.comma || i.column.comma, d.dot || i.column.dot
			d.twoWays = or(d.twoWays, i.column.twoWays)
		}
		if i.field.Type == "date" {
			d.byDay, d.byMonth = d.byDay || i.column.byDay, d.byMonth || i.column.byMonth
			d.bothWays = or(d.bothWays, i.column.bothWays)
		}
		for _, word := range i.column.words {
			if _, none := absent[wordKey(word)]; none && !slices.ContainsFunc(d.absent, func(a string) bool { return wordKey(a) == wordKey(word) }) {
				d.absent = append(d.absent, word)
			}
		}
	})
	slices.Sort(d.absent)
	d.ideas(func(i *idea) {
		if question := d.open(i); question != "" && i.question == "" {
			i.question, i.partly = question, true
		}
	})
}

// open returns what the head of the mapping asks and a column depends on.
func (d *draft) open(i *idea) string {
	p := i.column
	switch {
	case i.field.Type == "date" && p.bothWays != "" && d.byDay == d.byMonth:
		return fmt.Sprintf("%s: is the first number of %q the day or the month? See dates above.", p.title, clip(p.bothWays))
	case isNumeric(i.field.Type) && p.twoWays != "" && d.comma == d.dot:
		return fmt.Sprintf("%s: is %q more than a thousand, or less? See decimal above.", p.title, clip(p.twoWays))
	}
	for _, w := range p.words {
		if means, none := absent[wordKey(w)]; none && means == "" {
			return fmt.Sprintf("%s: what does %q mean? See words above.", p.title, w)
		}
	}
	return ""
}

func isNumeric(typ string) bool {
	return !slices.Contains([]string{"string", "bool", "date", "reference", "block", "blocks", ""}, typ) && !strings.HasPrefix(typ, "list")
}

// guesses lists the columns with what became of them.
func (s *sheetDraft) guesses(d *draft) []Guess {
	sheet := s.name
	if d.csv {
		sheet = ""
	}
	var out []Guess
	for _, p := range s.columns {
		g := Guess{Sheet: sheet, Title: p.title}
		for _, b := range s.blocks {
			for _, i := range append([]*idea{b.id}, b.ideas...) {
				if i == nil || i.column != p || i.linked || g.Question != "" {
					continue
				}
				if g.Block == "" || i.question != "" {
					g.Block, g.Attribute, g.Unit, g.Question = b.kind, i.attribute, i.unit, i.question
				}
				g.Sure = g.Question == "" && b.id != nil
			}
		}
		out = append(out, g)
	}
	return out
}
