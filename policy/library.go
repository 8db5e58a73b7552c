package policy

import "fmt"

// Library is a rule library as text, with which of its rules were chosen: enough to ask the same rules again years later, when the program
// that holds them has others.
type Library struct {
	Files         []File     `json:"files"` // sorted by layer and name
	Packs         []string   `json:"packs"` // chosen by name; null: those that are on by default
	Disabled      []RuleID   `json:"disabled,omitempty"`
	MinConfidence Confidence `json:"min_confidence,omitzero"`
}

// File is one file of rules or data. Layer 0 is the library, the others stand beside it.
type File struct {
	Layer int    `json:"layer,omitempty"`
	Name  string `json:"name"`
	Text  string `json:"text"`
}

// Path is the file's name with its layer before it, as [Rule.File] has it.
func (f File) Path() string { return fmt.Sprintf("%d/%s", f.Layer, f.Name) }
