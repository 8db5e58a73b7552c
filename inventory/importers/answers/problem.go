package answers

import (
	"fmt"
	"strings"
)

// Place is a row of a questionnaire.
type Place struct {
	File  string `json:"file"`
	Sheet string `json:"sheet,omitempty"` // of a workbook
	Row   int    `json:"row"`             // as a spreadsheet numbers it
}

// String writes the file, the sheet if there is one, and the row.
func (p Place) String() string {
	if p.Sheet != "" {
		return fmt.Sprintf("%s, sheet %q, row %d", p.File, p.Sheet, p.Row)
	}
	return fmt.Sprintf("%s, row %d", p.File, p.Row)
}

// Problem is something about a questionnaire that must be put right before any of it is taken over.
type Problem struct {
	Place
	Column string `json:"column,omitempty"` // its title
	Text   string `json:"text"`             // what, and what to do
}

// String writes the place, the field and the text.
func (p Problem) String() string {
	if p.Column == "" {
		return p.Place.String() + ": " + p.Text
	}
	return fmt.Sprintf("%s, column %q: %s", p.Place, p.Column, p.Text)
}

// Problems are all that is wrong with a questionnaire.
type Problems []Problem

// Error lists the problems, one a line.
func (p Problems) Error() string {
	lines := make([]string, len(p))
	for i, x := range p {
		lines[i] = x.String()
	}
	return strings.Join(lines, "\n")
}

// err returns the problems as an error, nil when there are none.
func (p Problems) err() error {
	if len(p) == 0 {
		return nil
	}
	return p
}
