package importers

import "fmt"

// Note tells one thing about a file that a person should know. It never stops the import.
type Note struct {
	File   string `json:"file,omitempty"`   // of an archive or a folder: which file
	Sheet  string `json:"sheet,omitempty"`  // of a workbook: which sheet
	Row    int    `json:"row,omitempty"`    // as a spreadsheet numbers it, from 1; 0: the whole sheet
	Column string `json:"column,omitempty"` // the header as it is written; empty: the whole row
	Text   string `json:"text"`             // what, and what to do
}

// String writes place and text, such as: vInfo row 7, CPUs: "many" is not a number.
func (n Note) String() string {
	place := n.File
	if n.Sheet != "" {
		place = join(place, n.Sheet)
	}
	if n.Row > 0 {
		place = join(place, fmt.Sprintf("row %d", n.Row))
	}
	if n.Column != "" {
		place += ", " + n.Column
	}
	if place == "" {
		return n.Text
	}
	return place + ": " + n.Text
}

func join(a, b string) string {
	if a == "" {
		return b
	}
	return a + " " + b
}

// Notebook keeps the first notes and counts the rest.
type Notebook struct {
	Max     int // notes kept; 0: DefaultMaxNotes
	Notes   []Note
	LeftOut int
}

// DefaultMaxNotes is the number of notes an import keeps when nothing else is asked.
const DefaultMaxNotes = 10_000

// Add keeps a note, or counts it.
func (b *Notebook) Add(n Note) {
	limit := b.Max
	if limit <= 0 {
		limit = DefaultMaxNotes
	}
	if len(b.Notes) >= limit {
		b.LeftOut++
		return
	}
	b.Notes = append(b.Notes, n)
}
