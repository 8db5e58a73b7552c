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

// cost is a violation, certain or possible, that a score pays for.
type cost struct {
	rule    policy.RuleID
	subject inventory.Ref
	target  string // "" when it weighs on every target
	certain bool
}

// charge books a finding, if it is one that costs.
func (h *hearing) charge(costs *[]cost, f *policy.Finding) {
	switch h.rules[f.Rule].Effect {
	case policy.EffectDeny, policy.EffectCondition, policy.EffectBeforeWave, policy.EffectScore:
	default:
		return
	}
	if f.Outcome == policy.OutcomeViolated || f.Outcome == policy.OutcomeUndetermined {
		*costs = append(*costs, cost{f.Rule, h.subject(f.Subject), f.Target, f.Outcome == policy.OutcomeViolated})
	}
}

// settleCosts keeps one cost for every rule and subject: a certain one before a possible one, one for every target before one
// for this.
func settleCosts(common, special []cost) []cost {
	all := slices.Concat(common, special)
	slices.SortStableFunc(all, func(a, b cost) int {
		return cmp.Or(cmp.Compare(a.rule, b.rule), a.subject.Compare(b.subject), certainFirst(a, b), cmp.Compare(a.target, b.target))
	})
	return slices.CompactFunc(all, func(a, b cost) bool { return a.rule == b.rule && a.subject == b.subject })
}

func certainFirst(a, b cost) int {
	switch {
	case a.certain == b.certain:
		return 0
	case a.certain:
		return -1
	}
	return 1
}

// account is what one target takes from each dimension.
type account struct {
	target    string
	costs     []cost
	high, low [policy.AI + 1]int // sums of points, at most 0
}

func (h *hearing) account(target string, common, special []cost) account {
	a := account{target: target, costs: settleCosts(common, special)}
	for _, c := range a.costs {
		rule := h.rules[c.rule]
		points := h.model.Points[rule.Severity]
		if rule.Dimension > policy.AI {
			continue
		}
		a.low[rule.Dimension] -= points
		if c.certain {
			a.high[rule.Dimension] -= points
		}
	}
	return a
}

// scores makes the ten scores. An application is as ready as on the target that suits it best, which is not the same if
// everything turns out well as if everything turns out badly: High and Low are each the best over the targets, so that no new
// violation can raise either.
func (h *hearing) scores() []Score {
	accounts := make([]account, 0, max(1, len(h.targets)))
	for t, target := range h.targets {
		accounts = append(accounts, h.account(target.ID, h.costs, h.costsOn[t]))
	}
	if len(accounts) == 0 {
		accounts = append(accounts, h.account("", h.costs, nil))
	}
	scores := make([]Score, 0, len(policy.Dimensions()))
	for _, d := range policy.Dimensions() {
		scores = append(scores, h.score(d, accounts))
	}
	return scores
}

func (h *hearing) score(d policy.Dimension, accounts []account) Score {
	best, low := &accounts[0], &accounts[0]
	for i := range accounts[1:] {
		a := &accounts[i+1]
		if cmp.Or(cmp.Compare(a.high[d], best.high[d]), cmp.Compare(a.low[d], best.low[d])) > 0 {
			best = a
		}
		if a.low[d] > low.low[d] {
			low = a
		}
	}
	m := h.model
	s := Score{Dimension: d, Start: m.Start}
	s.High = max(m.Start+best.high[d], m.Floor)
	s.Low = max(m.Start+low.low[d], m.Floor)
	for _, c := range best.costs {
		if points := m.Points[h.rules[c.rule].Severity]; h.rules[c.rule].Dimension == d && points > 0 {
			s.Contributions = append(s.Contributions, Contribution{c.rule, c.subject, c.target, -points, c.certain})
		}
	}
	s.give(RuleFloor, h.ref, "", s.High-m.Start-best.high[d], true)
	possible := best.low[d] - best.high[d]
	if m.Start+low.low[d] > m.Floor {
		s.give(RuleOtherTarget, h.ref, low.target, s.Low-s.High-possible, false)
	} else {
		s.give(RuleFloor, h.ref, "", s.Low-s.High-possible, false)
	}
	return s
}

// give adds a contribution that no rule makes, unless it is nothing.
func (s *Score) give(rule policy.RuleID, ref inventory.Ref, target string, points int, certain bool) {
	if points != 0 {
		s.Contributions = append(s.Contributions, Contribution{rule, ref, target, points, certain})
	}
}
