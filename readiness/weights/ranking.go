package weights

import (
	"cmp"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// Ranking is one order of applications: in a dimension or overall, if every unknown fact turns out well, or badly.
type Ranking struct {
	Dimension policy.Dimension `json:"dimension,omitempty"` // left out: overall
	Low       bool             `json:"low,omitempty"`       // by the low ends
}

// rankings lists all of them: overall first, then the dimensions.
func rankings() []Ranking {
	var out []Ranking
	for _, d := range append([]policy.Dimension{policy.DimensionInvalid}, policy.Dimensions()...) {
		out = append(out, Ranking{d, false}, Ranking{d, true})
	}
	return out
}

// Ranks gives every application its rank, by the order of the ledgers: 1 is the best, and equals share a rank. The overall score is
// compared as it is, before it is rounded.
func (r Ranking) Ranks(ledgers []readiness.Ledger, m readiness.Model) []int {
	values := make([]int, len(ledgers))
	for i, l := range ledgers {
		values[i] = r.value(l, m)
	}
	return ranksOf(values)
}

func ranksOf(values []int) []int {
	order := make([]int, len(values))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(values[b], values[a]) })
	ranks := make([]int, len(values))
	for place, i := range order {
		if ranks[i] = place + 1; place > 0 && values[order[place-1]] == values[i] {
			ranks[i] = ranks[order[place-1]]
		}
	}
	return ranks
}

// value is what applications are ordered by: a score, or the sum of all scores times their weights.
func (r Ranking) value(l readiness.Ledger, m readiness.Model) int {
	if r.Dimension != policy.DimensionInvalid {
		return score(l, r.Dimension, r.Low, m)
	}
	sum := 0
	for _, d := range policy.Dimensions() {
		if w := m.Weight(d); w != 0 {
			sum += w * score(l, d, r.Low, m)
		}
	}
	return sum
}

// score is one end of one score: that of the best account.
func score(l readiness.Ledger, d policy.Dimension, low bool, m readiness.Model) int {
	best := m.Floor
	if len(l.Accounts) == 0 {
		return m.Start
	}
	for _, a := range l.Accounts {
		left := m.Start
		for _, c := range a.Costs {
			if c.Dimension == d && (c.Certain || low) {
				left -= m.Takes(c.Rule, c.Severity)
			}
		}
		best = max(best, left)
	}
	return best
}
