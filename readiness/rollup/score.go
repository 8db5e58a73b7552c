package rollup

import (
	"math/big"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// Range is the scores of some applications in one dimension, or overall: the least, the mean and the greatest, each an interval.
type Range struct {
	Dimension policy.Dimension `json:"dimension,omitempty"` // left out: overall
	Min       Span             `json:"min"`
	Mean      Span             `json:"mean"`
	Max       Span             `json:"max"`
}

// Span is an interval of points: Low if every unknown fact turns out badly, High if every one turns out well.
type Span struct {
	Low  int `json:"low"`
	High int `json:"high"`
}

func (s *summing) ranges(members []*member) (Range, []Range) {
	weights := make([]weight, len(members))
	overall := make([]Span, len(members))
	for i, m := range members {
		weights[i] = s.weight(m)
		low, high := s.assessed.Model.Overall(m.assessed.Scores)
		overall[i] = Span{low, high}
	}
	scores := make([]Range, 0, len(policy.Dimensions()))
	for _, d := range policy.Dimensions() {
		spans := make([]Span, len(members))
		for i, m := range members {
			sc := m.assessed.Score(d)
			spans[i] = Span{sc.Low, sc.High}
		}
		scores = append(scores, rangeOf(d, spans, weights))
	}
	return rangeOf(policy.DimensionInvalid, overall, weights), scores
}

func rangeOf(d policy.Dimension, spans []Span, weights []weight) Range {
	r := Range{Dimension: d}
	if len(spans) == 0 {
		return r
	}
	r.Min, r.Max = spans[0], spans[0]
	lows, highs := make([]int, len(spans)), make([]int, len(spans))
	for i, x := range spans {
		lows[i], highs[i] = x.Low, -x.High
		r.Min = Span{min(r.Min.Low, x.Low), min(r.Min.High, x.High)}
		r.Max = Span{max(r.Max.Low, x.Low), max(r.Max.High, x.High)}
	}
	r.Mean = Span{leastMean(lows, weights), -leastMean(highs, weights)}
	return r
}

// weight is what an application weighs: between two numbers, the greater of which may be open.
type weight struct {
	low, high int64
	open      bool
}

func (s *summing) weight(m *member) weight {
	if s.opt.Weighting == Equal {
		return weight{1, 1, false}
	}
	low, high := m.app.Users.Bounds()
	w := weight{open: high == nil && !isNone(m.app.Users)}
	if low != nil {
		w.low = *low
	}
	if high != nil {
		w.high = *high
	}
	return w
}

// leastMean is the least weighted mean that weights within their bounds give, rounded down. The least is reached where the applications up to some
// score weigh the most they can and the others the least; an application whose weight is open can outweigh all.
func leastMean(scores []int, weights []weight) int {
	order := make([]int, len(scores))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return scores[a] - scores[b] })
	sum, total := new(big.Int), new(big.Int)
	add := func(i int, w int64) {
		sum.Add(sum, new(big.Int).Mul(big.NewInt(int64(scores[i])), big.NewInt(w)))
		total.Add(total, big.NewInt(w))
	}
	least, found := 0, false
	note := func(x int) {
		if !found || x < least {
			least, found = x, true
		}
	}
	for i, w := range weights {
		add(i, w.low)
		if w.open {
			note(scores[i])
		}
	}
	mean := func() {
		if total.Sign() > 0 {
			note(int(new(big.Int).Div(sum, total).Int64())) // Euclidean: down, for the divisor is positive
		}
	}
	mean()
	for _, i := range order {
		if !weights[i].open {
			add(i, weights[i].high-weights[i].low)
			mean()
		}
	}
	if !found { // nobody uses anything: every application weighs the same
		same := make([]weight, len(weights))
		for i := range same {
			same[i] = weight{1, 1, false}
		}
		return leastMean(scores, same)
	}
	return least
}
