package paths

import (
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// Model says what changes cost, in person-days. It is our judgement: replace it by your own figures.
type Model struct {
	// Days of each word of effort.
	Days map[string]int `json:"days"`
	// Rules whose fixes cost something else.
	Rules map[policy.RuleID]int `json:"rules,omitempty"`
	// Together lists the kinds of block that are changed in one go: the dearest of several changes to such a block is the cost of all.
	Together []inventory.Kind `json:"together"`
}

// DefaultModel is 2, 10 and 40 person-days of low, medium and high effort, and contracts amended in one go.
func DefaultModel() Model {
	return Model{Days: map[string]int{"low": 2, "medium": 10, "high": 40}, Together: []inventory.Kind{inventory.KindContract}}
}

// maxDays is the most a change may cost, so that no sum overflows.
const maxDays = 1_000_000

// efforts are the words of effort.
var efforts = []string{"low", "medium", "high"}

// Validate returns an error that lists everything wrong with the model. An effort of no days is refused: the search could add such
// changes for nothing.
func (m Model) Validate() error {
	var errs []error
	for _, word := range efforts {
		if _, ok := m.Days[word]; !ok {
			errs = append(errs, fmt.Errorf("effort %s has no days: state them", word))
		}
	}
	for _, word := range slices.Sorted(maps.Keys(m.Days)) {
		if !slices.Contains(efforts, word) {
			errs = append(errs, fmt.Errorf("there is no effort %q: use one of %v", word, efforts))
		}
		if d := m.Days[word]; d < 1 || d > maxDays {
			errs = append(errs, fmt.Errorf("effort %s: %d days: use 1 to %d", word, d, maxDays))
		}
	}
	for _, id := range slices.Sorted(maps.Keys(m.Rules)) {
		if d := m.Rules[id]; d < 1 || d > maxDays {
			errs = append(errs, fmt.Errorf("rule %s: %d days: use 1 to %d", id, d, maxDays))
		}
	}
	return errors.Join(errs...)
}

// days is the effort of a rule's fix.
func (m Model) days(rule policy.RuleID, effort string) int {
	if d, ok := m.Rules[rule]; ok {
		return d
	}
	return m.Days[effort]
}

// Cost is the effort of some actions together, in person-days. An action that is there twice counts once.
func (m Model) Cost(actions []Action) int { return m.bill(actions).days }

// bill adds efforts up.
type bill struct {
	model Model
	days  int
	have  map[string]bool
	once  map[inventory.Ref]int // the dearest action so far on a block that is changed in one go
}

func (m Model) bill(actions []Action) *bill {
	b := &bill{model: m, have: map[string]bool{}, once: map[inventory.Ref]int{}}
	for _, a := range actions {
		b.add(a)
	}
	return b
}

func (b *bill) add(a Action) {
	key := a.name()
	if b.have[key] {
		return
	}
	b.have[key] = true
	ref, shared := b.model.together(a)
	if !shared {
		b.days += a.Days
		return
	}
	if more := a.Days - b.once[ref]; more > 0 {
		b.days += more
		b.once[ref] = a.Days
	}
}

// together returns the block an action changes in one go with other actions.
func (m Model) together(a Action) (inventory.Ref, bool) {
	ref := a.Changes[0].Fact.Block()
	if !slices.Contains(m.Together, ref.Kind) {
		return ref, false
	}
	return ref, !slices.ContainsFunc(a.Changes, func(c Change) bool { return c.Fact.Block() != ref })
}
