package importers

import (
	"fmt"
	"slices"
	"strings"
)

// Tally counts what happens too often for a note each, with the first examples.
type Tally struct {
	kinds []string
	of    map[string]*tallied
}

type tallied struct {
	count    int
	examples []string
}

// maxExamples is the number of examples a note lists.
const maxExamples = 10

// Add counts one more, and keeps the example if it is among the first that differ. The text says what happened, with %d for how often,
// and what to do.
func (t *Tally) Add(text, example string) {
	if t.of == nil {
		t.of = map[string]*tallied{}
	}
	one := t.of[text]
	if one == nil {
		one = &tallied{}
		t.of[text] = one
		t.kinds = append(t.kinds, text)
	}
	one.count++
	if len(one.examples) < maxExamples && example != "" && !slices.Contains(one.examples, example) {
		one.examples = append(one.examples, example)
	}
}

// Note notes every count, in the order they were met first.
func (t *Tally) Note(notes *Notebook, file string) {
	for _, text := range t.kinds {
		one := t.of[text]
		note := fmt.Sprintf(text, one.count)
		if len(one.examples) > 0 {
			note += ": such as " + strings.Join(one.examples, ", ")
		}
		notes.Add(Note{File: file, Text: note})
	}
}
