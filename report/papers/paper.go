package papers

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// State says how an item of a paper came to be what it is.
type State string

// The states of an item.
const (
	Stated        State = "stated"         // a fact of the inventory, with who stated it where
	Derived       State = "derived"        // what a rule or the assessment makes of the facts
	Unknown       State = "unknown"        // a blank: nobody stated it, or the facts in Missing decide
	Doubtful      State = "doubtful"       // stated with little confidence, as a range, or differently by two sources: to be confirmed
	NotApplicable State = "not_applicable" // stated or found to make no sense here
	ToWrite       State = "to_write"       // a blank that no inventory holds: a person has to write it
)

// Dossier is one or several papers of one kind that were asked for together.
type Dossier struct {
	Kind      Kind           `json:"kind"`
	Lang      string         `json:"lang"`
	Direction string         `json:"direction"` // ltr or rtl
	Draft     string         `json:"draft"`     // stands on every page
	Marking   string         `json:"marking,omitempty"`
	AsOf      inventory.Date `json:"as_of"`
	Library   string         `json:"library"`  // digest of the rules
	Redacted  bool           `json:"redacted"` // names were taken out
	Papers    []Paper        `json:"papers"`
}

// Paper is a draft.
type Paper struct {
	Title       string    `json:"title"`
	Subject     string    `json:"subject"`               // what it is about, in words
	Application string    `json:"application,omitempty"` // id
	Target      string    `json:"target,omitempty"`      // id
	Notices     []string  `json:"notices"`               // what the reader has to know of the draft
	Sections    []Section `json:"sections"`
	Missing     []Gap     `json:"missing"` // every blank and doubt once; of a note, the questions to ask first

	MissingTitle string `json:"missing_title"`
}

// Section is a part of a paper.
type Section struct {
	Title  string    `json:"title"`
	Intro  string    `json:"intro,omitempty"`
	Basis  []RuleRef `json:"basis,omitempty"` // what asks for the section
	Groups []Group   `json:"groups,omitempty"`
}

// RuleRef is a rule of the library with the article it rests on.
type RuleRef struct {
	Rule   policy.RuleID `json:"rule"`
	Source string        `json:"source"`
}

// Group is the items about one thing.
type Group struct {
	Title string `json:"title,omitempty"`
	Items []Item `json:"items"`
}

// Item is one line of a paper. Value is empty when the item is a blank.
type Item struct {
	Label string `json:"label"`
	State State  `json:"state"`
	Value string `json:"value,omitempty"`
	Note  string `json:"note,omitempty"` // what has to be known of the value, or why there is none

	Fact       inventory.Path `json:"fact,omitempty"`
	Place      string         `json:"place,omitempty"`     // file and line
	StatedBy   string         `json:"stated_by,omitempty"` // title of the source
	StatedOn   inventory.Date `json:"stated_on,omitempty"`
	Confidence string         `json:"confidence,omitempty"`

	Rule         policy.RuleID    `json:"rule,omitempty"`
	Source       string           `json:"source,omitempty"` // instrument and article
	Verdict      string           `json:"verdict,omitempty"`
	Missing      []inventory.Path `json:"missing,omitempty"`      // facts that decide
	Applications []string         `json:"applications,omitempty"` // ids behind a number
	Ask          string           `json:"ask,omitempty"`          // of a blank or doubt: who can tell
}

// Blank reports whether the item is to be filled in.
func (i Item) Blank() bool { return i.State == Unknown || i.State == ToWrite }

// Gap is something missing or doubtful: what, why, and who can tell.
type Gap struct {
	What string         `json:"what"`
	Why  string         `json:"why"`
	Ask  string         `json:"ask"`
	Fact inventory.Path `json:"fact,omitempty"`
}

// Items lists all items of the paper in order.
func (p *Paper) Items() []Item {
	var out []Item
	for _, s := range p.Sections {
		for _, g := range s.Groups {
			out = slices.Concat(out, g.Items)
		}
	}
	return out
}
