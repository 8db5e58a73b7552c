package readiness

import (
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// Model says what findings are worth. It is data: print it, change it, store it beside a result. No number of it changes a verdict;
// Preference decides among equally good ones.
type Model struct {
	Start  int                     `json:"start"`  // every score begins here
	Floor  int                     `json:"floor"`  // and never falls below this
	Points map[policy.Severity]int `json:"points"` // taken per violated rule, positive
	// Rules holds points of single rules, in place of what their severity says. A rule that is not in the library has no effect.
	Rules map[policy.RuleID]int `json:"rules,omitempty"`
	// Weights are those of the dimensions in the overall score, which is their weighted mean. One that is not stated weighs 1.
	Weights    map[policy.Dimension]int `json:"weights,omitempty"`
	Preference []string                 `json:"preference"` // kinds of target, most wanted first, among equally good verdicts
}

// MaxPoints is the greatest number a model may hold, of points and of weights: sums of them never overflow, and who needs finer steps
// has a scale of a thousand.
const MaxPoints = 1000

// DefaultModel is house judgement, not law: a hundred points, of which a violated rule takes more the more severe it is, dimensions
// that weigh the same, and the cloud-first order of targets.
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

// Takes says how many points a violated rule takes.
func (m Model) Takes(rule policy.RuleID, severity policy.Severity) int {
	if points, ok := m.Rules[rule]; ok {
		return points
	}
	return m.Points[severity]
}

// Weight is that of a dimension in the overall score.
func (m Model) Weight(d policy.Dimension) int {
	if w, ok := m.Weights[d]; ok {
		return w
	}
	return 1
}

// Overall is the weighted mean of scores, rounded down at both ends: if every unknown fact turns out badly, and if every one turns out
// well.
func (m Model) Overall(scores []Score) (low, high int) {
	weights := 0
	for _, s := range scores {
		w := m.Weight(s.Dimension)
		low, high, weights = low+w*s.Low, high+w*s.High, weights+w
	}
	if weights == 0 {
		return 0, 0
	}
	return floorDiv(low, weights), floorDiv(high, weights)
}

// floorDiv rounds down, below zero too; b is positive.
func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// Clone copies a model, so that one can be changed and the other kept.
func (m Model) Clone() Model {
	m.Points, m.Rules, m.Weights = maps.Clone(m.Points), maps.Clone(m.Rules), maps.Clone(m.Weights)
	m.Preference = slices.Clone(m.Preference)
	return m
}

// Validate returns an error that lists every defect of the model, or nil. Points that are not stated would count as none, and a
// severe violation that costs less than a slight one would be a slip of the pen: both are defects. A kind of target that is not
// preferred is none: it comes after those that are.
func (m Model) Validate() error {
	var defects []error
	for _, d := range m.Defects() {
		defects = append(defects, errors.New("readiness model: "+d.Text))
	}
	return errors.Join(defects...)
}

// Defect is something wrong with a model: what, with its remedy, and where. Key is the name of the part, and Item the entry of it, "" for
// the whole part.
type Defect struct{ Key, Item, Text string }

// Defects lists everything that is wrong with the model; none: it can be used.
func (m Model) Defects() []Defect {
	var out defects
	out.number("start", "", m.Start, -MaxPoints)
	out.number("floor", "", m.Floor, -MaxPoints)
	if m.Floor > m.Start {
		out.add("floor", "", "floor %d is above start %d: lower the floor", m.Floor, m.Start)
	}
	out.points(m.Points)
	for _, id := range slices.Sorted(maps.Keys(m.Rules)) {
		out.number("rules", string(id), m.Rules[id], 0)
	}
	out.weights(m.Weights)
	kinds := targetKinds()
	for i, k := range m.Preference {
		if !slices.Contains(kinds, k) {
			out.add("preference", k, "preference names %q, which is no kind of target: use %v", k, kinds)
		}
		if slices.Contains(m.Preference[:i], k) {
			out.add("preference", k, "preference names %q twice: remove one", k)
		}
	}
	return out
}

type defects []Defect

func (d *defects) add(key, item, format string, args ...any) {
	*d = append(*d, Defect{key, item, fmt.Sprintf(format, args...)})
}

// number checks that a number is neither too small nor too great.
func (d *defects) number(key, item string, n, least int) {
	what := key
	if item != "" {
		what += " of " + item
	}
	switch {
	case n < least && least == 0:
		d.add(key, item, "%s are %d: state a positive number, 0 for no effect", what, n)
	case n < least || n > MaxPoints:
		d.add(key, item, "%s: %d is outside of %d to %d: use a coarser scale", what, n, least, MaxPoints)
	}
}

func (d *defects) points(points map[policy.Severity]int) {
	least := 0
	for s := policy.SeverityInfo; s <= policy.SeverityBlock; s++ {
		n, ok := points[s]
		switch {
		case !ok:
			d.add("points", "", "no points for severity %s: state them, 0 if it costs nothing", s)
			continue
		case n < 0:
			d.add("points", s.String(), "points of severity %s are %d: state what a violation takes as a positive number", s, n)
		case n < least:
			d.add("points", s.String(), "severity %s takes %d points, less than a lower severity that takes %d: raise it, or lower the other", s, n, least)
		default:
			d.number("points", s.String(), n, 0)
		}
		least = max(least, n)
	}
	for _, s := range slices.Sorted(maps.Keys(points)) {
		if s < policy.SeverityInfo || s > policy.SeverityBlock {
			d.add("points", s.String(), "points for severity %q, which does not exist", s)
		}
	}
}

func (d *defects) weights(weights map[policy.Dimension]int) {
	some := len(weights) < len(policy.Dimensions())
	for _, x := range slices.Sorted(maps.Keys(weights)) {
		if x < policy.Sovereignty || x > policy.AI {
			d.add("weights", x.String(), "a weight for dimension %q, which does not exist", x)
		}
		d.number("weights", x.String(), weights[x], 0)
		some = some || weights[x] > 0
	}
	if !some {
		d.add("weights", "", "every dimension weighs 0, so there is no overall score: give one a weight")
	}
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
