package weights

import (
	"cmp"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// board holds the applications in every order under the model at hand.
type board struct {
	ledgers []readiness.Ledger
	model   readiness.Model
	pairs   []pair // neighbours in some ranking
	now     map[Ranking][]int
	severe  map[policy.RuleID]policy.Severity
	about   map[policy.RuleID]policy.Dimension
}

// pair are two neighbours in a ranking, and how they compare.
type pair struct {
	ranking Ranking
	a, b    int
	sign    int
}

func newBoard(ledgers []readiness.Ledger, m readiness.Model) *board {
	b := &board{ledgers: ledgers, model: m, now: map[Ranking][]int{}, severe: map[policy.RuleID]policy.Severity{}, about: map[policy.RuleID]policy.Dimension{}}
	for _, l := range ledgers {
		for _, a := range l.Accounts {
			for _, c := range a.Costs {
				b.severe[c.Rule], b.about[c.Rule] = c.Severity, c.Dimension
			}
		}
	}
	for _, r := range rankings() {
		values := make([]int, len(ledgers))
		order := make([]int, len(ledgers))
		for i, l := range ledgers {
			values[i], order[i] = r.value(l, m), i
		}
		b.now[r] = values
		slices.SortStableFunc(order, func(x, y int) int { return cmp.Compare(values[y], values[x]) })
		for i := 1; i < len(order); i++ {
			x, y := order[i-1], order[i]
			b.pairs = append(b.pairs, pair{r, x, y, cmp.Compare(values[x], values[y])})
		}
	}
	return b
}

func (b *board) effect(n Number) Effect {
	e := Effect{Number: n}
	switch {
	case n.Rule != "":
		e.Value = b.model.Takes(n.Rule, b.severe[n.Rule])
	case n.Weight != policy.DimensionInvalid:
		e.Value = b.model.Weight(n.Weight)
	default:
		e.Value = b.model.Points[n.Severity]
	}
	e.Up, e.Down = b.least(n, e.Value, 1), b.least(n, e.Value, -1)
	return e
}

// least finds the least move in one direction. Points beyond start less floor take no more than all, so no more is tried.
func (b *board) least(n Number, value, direction int) *Move {
	most := value
	if direction > 0 {
		most = readiness.MaxPoints - value
		if n.Weight == policy.DimensionInvalid {
			most = min(most, max(0, b.model.Start-b.model.Floor-value))
		}
	}
	pairs := b.touched(n)
	if n.Weight != policy.DimensionInvalid {
		most = b.leastWeight(n.Weight, direction, most, pairs)
		if most < 0 {
			return nil
		}
		return b.move(n, value, direction*most)
	}
	for by := 1; by <= most; by++ {
		m := n.with(b.model, value+direction*by)
		values := map[Ranking][]*int{}
		for _, p := range pairs {
			if cmp.Compare(b.at(values, n, p.ranking, p.a, m), b.at(values, n, p.ranking, p.b, m)) != p.sign {
				return b.move(n, value, direction*by)
			}
		}
	}
	return nil
}

// at computes each application's value under a model once: it has two neighbours. The points of a rule change the overall value by one score
// only.
func (b *board) at(values map[Ranking][]*int, n Number, r Ranking, i int, m readiness.Model) int {
	if values[r] == nil {
		values[r] = make([]*int, len(b.ledgers))
	}
	if values[r][i] != nil {
		return *values[r][i]
	}
	var v int
	if d := b.about[n.Rule]; n.Rule != "" && r.Dimension == policy.DimensionInvalid {
		v = b.now[r][i] + m.Weight(d)*(score(b.ledgers[i], d, r.Low, m)-score(b.ledgers[i], d, r.Low, b.model))
	} else {
		v = r.value(b.ledgers[i], m)
	}
	values[r][i] = &v
	return v
}

// touched keeps the pairs of rankings that the number has a part in, of which one application is charged what it prices.
func (b *board) touched(n Number) []pair {
	var out []pair
	prices := make([]bool, len(b.ledgers))
	for i, l := range b.ledgers {
		prices[i] = n.Weight != policy.DimensionInvalid || slices.ContainsFunc(l.Accounts, func(a readiness.Account) bool {
			return slices.ContainsFunc(a.Costs, func(c readiness.Cost) bool { return b.prices(n, c) })
		})
	}
	for _, p := range b.pairs {
		overall := p.ranking.Dimension == policy.DimensionInvalid
		switch {
		case n.Weight != policy.DimensionInvalid && !overall:
		case n.Rule != "" && !overall && p.ranking.Dimension != b.about[n.Rule]:
		case !prices[p.a] && !prices[p.b]:
		default:
			out = append(out, p)
		}
	}
	return out
}

// prices reports whether the number says what a cost takes.
func (b *board) prices(n Number, c readiness.Cost) bool {
	if n.Rule != "" {
		return c.Rule == n.Rule
	}
	_, own := b.model.Rules[c.Rule]
	return c.Severity == n.Severity && !own
}

// leastWeight computes the least move of a weight that makes a pair compare differently, or -1: what the two differ by is
// rest + weight times the difference of their scores.
func (b *board) leastWeight(d policy.Dimension, direction, most int, pairs []pair) int {
	least := -1
	for _, p := range pairs {
		slope := score(b.ledgers[p.a], d, p.ranking.Low, b.model) - score(b.ledgers[p.b], d, p.ranking.Low, b.model)
		if slope == 0 {
			continue
		}
		now := p.ranking.value(b.ledgers[p.a], b.model) - p.ranking.value(b.ledgers[p.b], b.model)
		by := 1 // equals part at once
		if now != 0 {
			if (now > 0) == (slope*direction > 0) {
				continue // they part further
			}
			by = (abs(now) + abs(slope) - 1) / abs(slope) // where they meet, or have passed each other
		}
		if by <= most && (least < 0 || by < least) {
			least = by
		}
	}
	return least
}

func abs(n int) int { return max(n, -n) }

func (b *board) move(n Number, value, by int) *Move {
	return &Move{By: by, Moved: Moved(b.ledgers, b.model, n.with(b.model, value+by))}
}
