package importers

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/tell"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Note tells one thing about a file that a person should know. It never stops the import.
type Note struct {
	File   string `json:"file,omitempty"`   // of an archive or a folder: which file
	Sheet  string `json:"sheet,omitempty"`  // of a workbook: which sheet
	Row    int    `json:"row,omitempty"`    // as a spreadsheet numbers it, from 1; 0: the whole sheet
	Column string `json:"column,omitempty"` // the header as it is written; empty: the whole row
	Text   string `json:"text"`             // what, and what to do

	format string // of the text, and what goes into it: to say it in another language
	args   []any
}

// Saying returns the note with a text that can be said in English, French and Arabic, if the format is one this package knows.
func (n Note) Saying(format string, args ...any) Note {
	n.Text, n.format, n.args = fmt.Sprintf(format, args...), format, slices.Clone(args)
	for i, a := range n.args {
		if s, ok := a.(string); ok {
			n.args[i] = strings.Clone(s) // a piece of a row would keep the row
		}
	}
	return n
}

// noteFormats are all texts of notes, by the English format.
var noteFormats = sync.OnceValue(func() map[string]tell.Text {
	m := map[string]tell.Text{}
	for _, t := range slices.Concat(noteTexts, formTexts) {
		m[t.En] = t
	}
	return m
})

// textIn is the text in a language, as far as it can be said in it.
func (n Note) textIn(lang string) string {
	if t, ok := noteFormats()[n.Text]; ok && n.format == "" {
		return t.In(lang)
	}
	t, ok := noteFormats()[n.format]
	if !ok {
		return n.Text
	}
	args := slices.Clone(n.args)
	for i, a := range args {
		if err, ok := a.(error); ok {
			args[i] = inventory.In(err, lang)
		}
	}
	return fmt.Sprintf(t.In(lang), args...)
}

// String writes place and text, such as: vInfo row 7, CPUs: "many" is not a number.
func (n Note) String() string { return n.In("en") }

// In writes place and text in a language: "fr", "ar", and English for any other.
func (n Note) In(lang string) string {
	place := n.File
	if n.Sheet != "" {
		place = join(place, n.Sheet)
	}
	if n.Row > 0 {
		place = join(place, fmt.Sprintf(noteFormats()["row %d"].In(lang), n.Row))
	}
	if n.Column != "" {
		place += ", " + n.Column
	}
	if place == "" {
		return n.textIn(lang)
	}
	return place + ": " + n.textIn(lang)
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
