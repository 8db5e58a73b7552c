package policy

import (
	"cmp"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// ChangeKind says what changes on a day.
type ChangeKind string

// The kinds of change.
const (
	ChangeBegins   ChangeKind = "begins"   // the rule comes into force
	ChangeEnds     ChangeKind = "ends"     // the rule's last day
	ChangeDeadline ChangeKind = "deadline" // what the rule's metadata announces
	ChangeRelief   ChangeKind = "relief"   // the last day of a relief the rule grants
)

// Change is something that changes after the day the facts are true on.
type Change struct {
	On           inventory.Date `json:"on"`
	Kind         ChangeKind     `json:"kind"`
	Rule         RuleID         `json:"rule"`
	Text         Text           `json:"text,omitzero"`          // of a deadline; of other kinds the rule's title says it
	Applications []string       `json:"applications,omitempty"` // of a relief: who loses it, sorted
}

// Compare orders changes by day, rule and kind.
func (c Change) Compare(d Change) int {
	return cmp.Or(cmp.Compare(c.On, d.On), strings.Compare(string(c.Rule), string(d.Rule)), strings.Compare(string(c.Kind), string(d.Kind)),
		strings.Compare(c.Text.En, d.Text.En))
}
