package paths

import (
	"cmp"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// Change is one fact an action changes: to a value, or by elements its list gets.
type Change struct {
	Fact    inventory.Path `json:"fact"`
	To      []string       `json:"to,omitempty"`      // as inventory.SetFact takes it
	Add     []string       `json:"add,omitempty"`     // elements, sorted
	Example bool           `json:"example,omitempty"` // the act decides the value, To is an example
}

func (c Change) key() string {
	return string(c.Fact) + "\x00" + strings.Join(c.To, "\x01") + "\x00" + strings.Join(c.Add, "\x01")
}

// Action is one thing people do: one fix of one rule, where it is needed.
type Action struct {
	Rule    policy.RuleID `json:"rule"` // whose fix it is; of several that state the same, the least
	Text    policy.Text   `json:"text"`
	Effort  string        `json:"effort"` // low, medium or high
	Days    int           `json:"days"`
	Changes []Change      `json:"changes"` // sorted by fact
	// Subject is what is changed: the application, the target, its contract, a dataset.
	Subject inventory.Ref `json:"subject"`
	// Ask lists facts nobody knows that may make the action needless.
	Ask []inventory.Path `json:"ask,omitempty"`
	// Makes is the contract that has to be made first: the target names none.
	Makes *NewContract `json:"makes,omitempty"`

	key   string
	reads []string // paths of documents the changes stand under, in the order of Changes
}

// NewContract is a contract that a target does not have yet.
type NewContract struct {
	Target string `json:"target"`
	ID     string `json:"contract"`
}

// seal sorts the changes and makes the key, by which equal actions are one.
func (a *Action) seal() {
	order := make([]int, len(a.Changes))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(x, y int) int { return cmp.Compare(a.Changes[x].key(), a.Changes[y].key()) })
	changes, reads := make([]Change, len(order)), make([]string, len(order))
	for i, o := range order {
		changes[i], reads[i] = a.Changes[o], a.reads[o]
	}
	a.Changes, a.reads = changes, reads
	a.Subject = changes[0].Fact.Block()
	a.key = a.name()
}

// name is the key of an action, made anew for one that was read from a file.
func (a *Action) name() string {
	if a.key != "" {
		return a.key
	}
	var b strings.Builder
	for _, c := range a.Changes {
		b.WriteString(c.key())
		b.WriteByte(2)
	}
	return b.String()
}

// merge puts actions into a sorted set; equal ones become the cheaper, then the one of the lesser rule.
func merge(set []Action, more ...Action) []Action {
	out := slices.Concat(set, more)
	slices.SortStableFunc(out, func(a, b Action) int {
		return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.Days, b.Days), cmp.Compare(a.Rule, b.Rule))
	})
	return slices.CompactFunc(out, func(a, b Action) bool { return a.key == b.key })
}

func holds(set []Action, a Action) bool {
	return slices.ContainsFunc(set, func(x Action) bool { return x.key == a.key })
}

// keyOf names a sorted set of actions.
func keyOf(set []Action) string {
	var b strings.Builder
	for _, a := range set {
		b.WriteString(a.key)
		b.WriteByte(3)
	}
	return b.String()
}
