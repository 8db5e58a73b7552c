package readiness

import (
	"errors"
	"fmt"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// Model says what findings are worth. It is data: print it, change it, store it beside a result.
type Model struct {
	Start      int                     `json:"start"`      // every score begins here
	Floor      int                     `json:"floor"`      // and never falls below this
	Points     map[policy.Severity]int `json:"points"`     // taken per violation, positive
	Preference []string                `json:"preference"` // kinds of target, most wanted first, among equally good verdicts
}

// DefaultModel is house judgement, not law: a hundred points, of which a violation takes more the more severe its rule, and the
// cloud-first order of targets.
func DefaultModel() Model {
	return Model{
		Start: 100,
		Floor: 0,
		Points: map[policy.Severity]int{
			policy.SeverityBlock: 40, policy.SeverityHigh: 20, policy.SeverityMedium: 10, policy.SeverityLow: 5, policy.SeverityInfo: 0,
		},
		Preference: []string{"state_cloud", "cloud", "colocation", "own_premises"},
	}
}

// Validate returns an error that lists every defect of the model, or nil. Points that are not stated would count as none, and a
// severe violation that costs less than a slight one would be a slip of the pen: both are defects. A kind of target that is not
// preferred is none: it comes after those that are.
func (m Model) Validate() error {
	var defects []error
	add := func(format string, args ...any) {
		defects = append(defects, fmt.Errorf("readiness model: "+format, args...))
	}
	if m.Floor > m.Start {
		add("floor %d is above start %d: lower the floor", m.Floor, m.Start)
	}
	least := 0
	for s := policy.SeverityInfo; s <= policy.SeverityBlock; s++ {
		points, ok := m.Points[s]
		switch {
		case !ok:
			add("no points for severity %s: state them, 0 if it costs nothing", s)
			continue
		case points < 0:
			add("points of severity %s are %d: state what a violation takes as a positive number", s, points)
		case points < least:
			add("severity %s takes %d points, less than a lower severity that takes %d", s, points, least)
		}
		least = max(least, points)
	}
	for _, s := range sortedKeys(m.Points) {
		if s < policy.SeverityInfo || s > policy.SeverityBlock {
			add("points for severity %q, which does not exist", s)
		}
	}
	kinds := targetKinds()
	for i, k := range m.Preference {
		if !slices.Contains(kinds, k) {
			add("preference names %q, which is no kind of target: use %v", k, kinds)
		}
		if slices.Contains(m.Preference[:i], k) {
			add("preference names %q twice: remove one", k)
		}
	}
	return errors.Join(defects...)
}

// targetKinds lists the kinds of target the language knows.
func targetKinds() []string {
	s, _ := inventory.SchemaOf(inventory.KindTarget)
	for _, f := range s.Fields {
		if f.Name == "kind" {
			return f.Enum
		}
	}
	return nil
}

func sortedKeys(points map[policy.Severity]int) []policy.Severity {
	keys := make([]policy.Severity, 0, len(points))
	for s := range points {
		keys = append(keys, s)
	}
	slices.Sort(keys)
	return keys
}
