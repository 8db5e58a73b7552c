package weights

import (
	"cmp"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// Number names one number of a model: exactly one of the three is set.
type Number struct {
	Severity policy.Severity  `json:"severity,omitempty"`
	Rule     policy.RuleID    `json:"rule,omitempty"`
	Weight   policy.Dimension `json:"weight,omitempty"`
}

// Effect is what a number does.
type Effect struct {
	Number
	Value int   `json:"value"`          // that the model gives it
	Up    *Move `json:"up,omitempty"`   // the least increase that changes a rank; nil: no value does
	Down  *Move `json:"down,omitempty"` // the least decrease
}

// Move is a change of a number, and what it does to ranks.
type Move struct {
	By    int    `json:"by"` // below zero for a decrease
	Moved []Rank `json:"moved"`
}

// Rank is an application whose rank changes.
type Rank struct {
	Ranking
	Application string `json:"application"`
	Before      int    `json:"before"`
	After       int    `json:"after"`
}

// Least is the smaller of both moves, the increase where they are as great; nil when there is none.
func (e Effect) Least() *Move {
	if e.Up == nil || e.Down != nil && -e.Down.By < e.Up.By {
		return e.Down
	}
	return e.Up
}

// Effects tries every number that weighs on some application: the severities, the dimensions, and each rule that is charged. They are
// sorted: weights, severities from the most severe, rules by id. The model must be valid. A severity may pass a neighbour on the way: the
// question is what the number does, and not whether such a model would be wise.
func Effects(ledgers []readiness.Ledger, m readiness.Model) []Effect {
	b := newBoard(ledgers, m)
	var out []Effect
	for _, d := range policy.Dimensions() {
		out = append(out, b.effect(Number{Weight: d}))
	}
	for s := policy.SeverityBlock; s >= policy.SeverityInfo; s-- {
		out = append(out, b.effect(Number{Severity: s}))
	}
	for _, id := range charged(ledgers) {
		out = append(out, b.effect(Number{Rule: id}))
	}
	return out
}

// charged lists the rules in the ledgers, sorted.
func charged(ledgers []readiness.Ledger) []policy.RuleID {
	seen := map[policy.RuleID]bool{}
	var out []policy.RuleID
	for _, l := range ledgers {
		for _, a := range l.Accounts {
			for _, c := range a.Costs {
				if !seen[c.Rule] {
					seen[c.Rule] = true
					out = append(out, c.Rule)
				}
			}
		}
	}
	slices.Sort(out)
	return out
}

// Moved lists the applications whose rank is another under another model: by ranking, then by rank and id.
func Moved(ledgers []readiness.Ledger, before, after readiness.Model) []Rank {
	out := []Rank{}
	for _, r := range rankings() {
		was, is := r.Ranks(ledgers, before), r.Ranks(ledgers, after)
		var moved []Rank
		for i, l := range ledgers {
			if was[i] != is[i] {
				moved = append(moved, Rank{r, l.Application, was[i], is[i]})
			}
		}
		slices.SortFunc(moved, func(a, b Rank) int {
			return cmp.Or(cmp.Compare(a.Before, b.Before), cmp.Compare(a.Application, b.Application))
		})
		out = append(out, moved...)
	}
	return out
}

// with returns the model with the number at another value.
func (n Number) with(m readiness.Model, value int) readiness.Model {
	out := m.Clone()
	switch {
	case n.Rule != "":
		if out.Rules == nil {
			out.Rules = map[policy.RuleID]int{}
		}
		out.Rules[n.Rule] = value
	case n.Weight != policy.DimensionInvalid:
		if out.Weights == nil {
			out.Weights = map[policy.Dimension]int{}
		}
		out.Weights[n.Weight] = value
	default:
		out.Points[n.Severity] = value
	}
	return out
}
