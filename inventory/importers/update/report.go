package update

import (
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Report says what an import changed, or would change in a dry run.
type Report struct {
	Origin    string `json:"origin"`    // id of the source block
	Blocks    int    `json:"blocks"`    // of the import, their pieces joined
	Added     int    `json:"added"`     // blocks that are new
	Updated   int    `json:"updated"`   // facts and nested blocks set in files that were there
	Unchanged int    `json:"unchanged"` // blocks of the import that change nothing
	Kept      int    `json:"kept"`      // facts and blocks that people changed or deleted, and that stay so
	Conflicts int    `json:"conflicts"` // facts on which a file and the import disagree now
	Disagree  int    `json:"disagree"`  // values on which rows of the import disagree with one another
	Gone      int    `json:"gone"`      // blocks, also nested ones, that the last import had and this one has not; they stay

	Differences []Difference `json:"differences,omitempty"` // the first of them, by kind, file and place
	LeftOut     int          `json:"differences_left_out"`

	NewFiles     []string `json:"new_files"`     // below the directory, sorted
	ChangedFiles []string `json:"changed_files"` // sorted
	DryRun       bool     `json:"dry_run,omitempty"`

	BaseProblem string `json:"base_problem,omitempty"` // why the base of the last import was not used; "" for none needed
}

// Changes returns the number of differences between the import and the files, without those that people made on purpose.
func (r *Report) Changes() int { return r.Added + r.Updated + r.Conflicts + r.Gone }

// Difference is one thing on which the import and a file differ, or did before it was updated.
type Difference struct {
	What What           `json:"what"`
	Path inventory.Path `json:"path"` // of a fact or block
	Was  string         `json:"was,omitempty"`
	Is   string         `json:"is,omitempty"`   // what the import says
	Text string         `json:"text,omitempty"` // what else there is to say
	File string         `json:"file,omitempty"` // below the directory
	Line int            `json:"line,omitempty"`

	format string // of the text, where it holds a value
	value  any
}

// What tells what came of a difference.
type What string

// What can come of a difference.
const (
	Updated  What = "updated"  // the file was brought up to date
	Kept     What = "kept"     // a person changed the file on purpose: it stays as it is
	Conflict What = "conflict" // both are stated now, or, where the language has no words for that, as the file says
	Disagree What = "disagree" // rows of the import state different values; all are stated
	Gone     What = "gone"     // the import no longer has it; it stays in the file
	Renamed  What = "renamed"  // the import calls the block by another id than the files
)

// String writes place and text, such as: a.inv.hcl:7: conflict: server.web.vcpu: the file says 4, the import 8.
func (d Difference) String() string { return d.In("en") }

// In writes place and text in a language: "fr", "ar", and English for any other.
func (d Difference) In(lang string) string {
	place := ""
	if d.File != "" {
		place = fmt.Sprintf("%s:%d: ", d.File, d.Line)
	}
	text := ""
	switch {
	case d.What == Updated:
		text = fmt.Sprintf(in(lang, ": was %s, is %s"), d.Was, d.Is)
	case d.Was != "" && d.Is != "":
		text = fmt.Sprintf(in(lang, ": the file says %s, the import %s"), d.Was, d.Is)
	case d.Is != "":
		text = fmt.Sprintf(in(lang, ": the import says %s"), d.Is)
	}
	if d.Text != "" {
		text += ": " + d.textIn(lang)
	}
	return fmt.Sprintf("%s%s: %s%s", place, in(lang, string(d.What)), d.Path, text)
}

// add counts a difference, and keeps it if there is room.
func (r *Report) add(d Difference, limit int) {
	switch d.What {
	case Updated:
		r.Updated++
	case Kept:
		r.Kept++
	case Conflict:
		r.Conflicts++
	case Disagree:
		r.Disagree++
	case Gone:
		r.Gone++
	}
	if len(r.Differences) >= limit {
		r.LeftOut++
		return
	}
	r.Differences = append(r.Differences, d)
}
