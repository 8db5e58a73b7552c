package rvtools

import "fmt"

// Note tells one thing about the export that a person should know. It never stops the import.
type Note struct {
	Sheet  string `json:"sheet,omitempty"`
	Row    int    `json:"row,omitempty"`    // as the spreadsheet numbers it, from 1; 0: the whole sheet
	Column string `json:"column,omitempty"` // the header as it is written; empty: the whole row
	Text   string `json:"text"`
}

// String writes place and text, such as: vInfo row 7, CPUs: "many" is not a number.
func (n Note) String() string {
	place := n.Sheet
	if n.Row > 0 {
		place += fmt.Sprintf(" row %d", n.Row)
	}
	if n.Column != "" {
		place += ", " + n.Column
	}
	if place == "" {
		return n.Text
	}
	return place + ": " + n.Text
}

// notebook keeps the first notes and counts the rest.
type notebook struct {
	notes   []Note
	max     int
	leftOut int
}

func (b *notebook) add(sheet string, row int, column, format string, args ...any) {
	if len(b.notes) >= b.max {
		b.leftOut++
		return
	}
	b.notes = append(b.notes, Note{Sheet: sheet, Row: row, Column: column, Text: fmt.Sprintf(format, args...)})
}
