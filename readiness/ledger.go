package readiness

import (
	"cmp"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// These stand for the rule in contributions that no rule makes.
const (
	// RuleFloor gives back what would take a score below the model's floor.
	RuleFloor policy.RuleID = "CF-FLOOR"
	// RuleOtherTarget raises Low to that of another target: the contributions listed are those of the target that is best if
	// every unknown fact turns out well, and another may be better if every one turns out badly.
	RuleOtherTarget policy.RuleID = "CF-OTHER-TARGET"
)

// Ledger is what an application is charged with, whatever a model makes of it: one account per target, or one of target "" when there
// is none. Any model scores it without rules being asked again.
type Ledger struct {
	Application string    `json:"application"`
	Accounts    []Account `json:"accounts"`
}

// Account lists the rules that weigh on an application if it is hosted on one target: each once, sorted.
type Account struct {
	Target string `json:"target,omitempty"`
	Costs  []Cost `json:"costs,omitempty"`
}

// Cost is a rule that is violated, for certain or perhaps. Subject is one it is violated on, of as many as there may be.
type Cost struct {
	Rule      policy.RuleID    `json:"rule"`
	Severity  policy.Severity  `json:"severity"`
	Dimension policy.Dimension `json:"dimension"`
	Subject   inventory.Ref    `json:"subject"`
	Target    string           `json:"target,omitempty"` // "" when it weighs on every target
	Certain   bool             `json:"certain"`
}

// settleCosts keeps one cost for every rule, on whatever many subjects: a certain one before a possible one, the least subject, one for
// every target before one for this. What is not known may concern any number of datasets and servers, so a sum over subjects would have no
// low end; and who describes ten datasets would score worse than who describes one.
func settleCosts(common, special []Cost) []Cost {
	all := slices.Concat(common, special)
	slices.SortStableFunc(all, func(a, b Cost) int {
		return cmp.Or(cmp.Compare(a.Rule, b.Rule), certainFirst(a, b), a.Subject.Compare(b.Subject), cmp.Compare(a.Target, b.Target))
	})
	return slices.CompactFunc(all, func(a, b Cost) bool { return a.Rule == b.Rule })
}

func certainFirst(a, b Cost) int {
	switch {
	case a.Certain == b.Certain:
		return 0
	case a.Certain:
		return -1
	}
	return 1
}

// Scores makes the ten scores. An application is as ready as on the target that suits it best, which is not the same if
// everything turns out well as if everything turns out badly: High and Low are each the best over the targets, so that no new
// violation can raise either.
func (l Ledger) Scores(m Model) []Score {
	sums := make([]sums, len(l.Accounts))
	for i, a := range l.Accounts {
		sums[i].add(a.Costs, m)
	}
	scores := make([]Score, 0, len(policy.Dimensions()))
	for _, d := range policy.Dimensions() {
		scores = append(scores, l.score(d, m, sums))
	}
	return scores
}

// sums are the points one account takes from each dimension, at most 0.
type sums struct{ high, low [policy.AI + 1]int }

func (s *sums) add(costs []Cost, m Model) {
	for _, c := range costs {
		if c.Dimension > policy.AI {
			continue
		}
		points := m.Takes(c.Rule, c.Severity)
		s.low[c.Dimension] -= points
		if c.Certain {
			s.high[c.Dimension] -= points
		}
	}
}

func (l Ledger) score(d policy.Dimension, m Model, sums []sums) Score {
	best, low := 0, 0
	for i := range sums {
		if cmp.Or(cmp.Compare(sums[i].high[d], sums[best].high[d]), cmp.Compare(sums[i].low[d], sums[best].low[d])) > 0 {
			best = i
		}
		if sums[i].low[d] > sums[low].low[d] {
			low = i
		}
	}
	s := Score{Dimension: d, Start: m.Start}
	if len(sums) == 0 {
		s.Low, s.High = m.Start, m.Start
		return s
	}
	s.High = max(m.Start+sums[best].high[d], m.Floor)
	s.Low = max(m.Start+sums[low].low[d], m.Floor)
	for _, c := range l.Accounts[best].Costs {
		if points := m.Takes(c.Rule, c.Severity); c.Dimension == d && points > 0 {
			s.Contributions = append(s.Contributions, Contribution{c.Rule, c.Subject, c.Target, -points, c.Certain})
		}
	}
	self := inventory.Ref{Kind: inventory.KindApplication, ID: l.Application}
	s.give(RuleFloor, self, "", s.High-m.Start-sums[best].high[d], true)
	possible := sums[best].low[d] - sums[best].high[d]
	if m.Start+sums[low].low[d] > m.Floor {
		s.give(RuleOtherTarget, self, l.Accounts[low].Target, s.Low-s.High-possible, false)
	} else {
		s.give(RuleFloor, self, "", s.Low-s.High-possible, false)
	}
	return s
}

// give adds a contribution that no rule makes, unless it is nothing.
func (s *Score) give(rule policy.RuleID, ref inventory.Ref, target string, points int, certain bool) {
	if points != 0 {
		s.Contributions = append(s.Contributions, Contribution{rule, ref, target, points, certain})
	}
}
