package scheduling

import (
	"context"
	"slices"
)

// never is later than anything and can be added to.
const never = int32(1) << 29

// model is a problem in flat arrays. Activities are as in the problem. Capacities of a period are packed in words, a lane for each resource
// with a guard bit at its top, so that one subtraction compares all resources of a word.
type model struct {
	n       int
	horizon int32
	span    int32 // periods of the profile: in those after the horizon everything is free, for what comes too late
	dur     []int32
	head    []int32 // earliest starts that windows and arcs allow
	due     []int32 // latest finishes that windows and arcs allow
	tail    []int32 // periods from the finish to the end of the project that arcs ask for
	succ    arcs
	pred    arcs
	order   []int32 // a topological order

	lane  uint     // bits of a lane
	words int      // of a period
	guard uint64   // the guard bits of a word
	need  []uint64 // packed needs, words of activity after words of activity
	free  []uint64 // packed capacities with guard bits, one word of all periods after the other
	shut  [][]Span // starts that are not allowed, sorted and disjoint; nil if there are none at all
	needs [][]Need // positive amounts
	kinds int      // of resources
}

// arcs are lists of neighbours, one after the other: those of i are in [first[i], first[i+1]).
type arcs struct {
	first []int32
	to    []int32
	lag   []int32
}

func (a *arcs) of(i int32) (to, lag []int32) {
	f, l := a.first[i], a.first[i+1]
	return a.to[f:l], a.lag[f:l]
}

func makeArcs(n int, list []Arc, from, to func(Arc) int) arcs {
	a := arcs{first: make([]int32, n+1), to: make([]int32, len(list)), lag: make([]int32, len(list))}
	for _, arc := range list {
		a.first[from(arc)+1]++
	}
	for i := range n {
		a.first[i+1] += a.first[i]
	}
	next := slices.Clone(a.first)
	for _, arc := range list {
		k := next[from(arc)]
		a.to[k], a.lag[k] = int32(to(arc)), int32(arc.Lag)
		next[from(arc)]++
	}
	return a
}

// compile returns the model, or the bound that shows that there is no schedule. The error may be that of the context.
func compile(ctx context.Context, p *Problem) (*model, *Bound, error) {
	n := len(p.Activities)
	m := &model{n: n, horizon: int32(p.Horizon), dur: make([]int32, n), head: make([]int32, n), due: make([]int32, n)}
	list := mergedArcs(p.Arcs)
	m.succ = makeArcs(n, list, func(a Arc) int { return a.From }, func(a Arc) int { return a.To })
	m.pred = makeArcs(n, list, func(a Arc) int { return a.To }, func(a Arc) int { return a.From })
	for i, a := range p.Activities {
		m.dur[i], m.head[i], m.due[i] = int32(a.Duration), int32(a.Earliest), m.horizon
		if a.Latest > 0 {
			m.due[i] = min(m.horizon, int32(a.Latest))
		}
	}
	if circle := m.sort(); circle != nil {
		return nil, circle, nil
	}
	m.addNeeds(p)
	if b := m.shortage(p); b != nil {
		return nil, b, nil
	}
	m.addShut(p)
	if err := m.addProfile(p); err != nil {
		return nil, nil, err
	}
	b, err := m.windows(ctx)
	return m, b, err
}

// mergedArcs keeps the longest of several lags between the same two activities.
func mergedArcs(list []Arc) []Arc {
	list = slices.Clone(list)
	slices.SortFunc(list, func(a, b Arc) int {
		switch {
		case a.From != b.From:
			return a.From - b.From
		case a.To != b.To:
			return a.To - b.To
		}
		return b.Lag - a.Lag
	})
	return slices.CompactFunc(list, func(a, b Arc) bool { return a.From == b.From && a.To == b.To })
}

// sort finds a topological order, or a circle.
func (m *model) sort() *Bound {
	waits := make([]int32, m.n)
	m.order = make([]int32, 0, m.n)
	for i := range int32(m.n) {
		waits[i] = m.pred.first[i+1] - m.pred.first[i]
		if waits[i] == 0 {
			m.order = append(m.order, i)
		}
	}
	for k := 0; k < len(m.order); k++ {
		to, _ := m.succ.of(m.order[k])
		for _, j := range to {
			if waits[j]--; waits[j] == 0 {
				m.order = append(m.order, j)
			}
		}
	}
	if len(m.order) == m.n {
		return nil
	}
	i := int32(slices.IndexFunc(waits, func(w int32) bool { return w > 0 }))
	var path []int
	seen := make([]int, m.n)
	for seen[i] == 0 {
		path = append(path, int(i))
		seen[i] = len(path)
		from, _ := m.pred.of(i)
		i = from[slices.IndexFunc(from, func(j int32) bool { return waits[j] > 0 })]
	}
	path = path[seen[i]-1:]
	slices.Reverse(path)
	return &Bound{Name: Circle, Value: int(m.horizon) + 1, Resource: -1, Subset: path}
}

func (m *model) addNeeds(p *Problem) {
	m.needs = make([][]Need, m.n)
	for i, a := range p.Activities {
		if a.Duration == 0 {
			continue // a milestone holds nothing for no time
		}
		for _, n := range a.Needs {
			if n.Amount > 0 {
				m.needs[i] = append(m.needs[i], n)
			}
		}
		slices.SortFunc(m.needs[i], func(a, b Need) int { return a.Resource - b.Resource })
	}
}

// addShut turns what may not be a last period into what may not be a first one.
func (m *model) addShut(p *Problem) {
	for i, a := range p.Activities {
		spans := slices.Clone(a.NoStart)
		for _, s := range a.NoFinish {
			back := max(a.Duration-1, 0)
			spans = append(spans, Span{max(s.From-back, 0), s.To - back})
		}
		spans = slices.DeleteFunc(spans, func(s Span) bool { return s.To <= s.From })
		if len(spans) == 0 {
			continue
		}
		slices.SortFunc(spans, func(a, b Span) int { return a.From - b.From })
		joined := spans[:1]
		for _, s := range spans[1:] {
			if last := &joined[len(joined)-1]; s.From <= last.To {
				last.To = max(last.To, s.To)
			} else {
				joined = append(joined, s)
			}
		}
		if m.shut == nil {
			m.shut = make([][]Span, m.n)
		}
		m.shut[i] = joined
	}
}

// opened returns the first start at or after s that is not shut.
func (m *model) opened(i, s int32) int32 {
	for _, span := range m.shut[i] {
		if int32(span.From) <= s && s < int32(span.To) {
			return int32(span.To)
		}
	}
	return s
}

// openedBack returns the last start at or before s that is not shut; it may be negative.
func (m *model) openedBack(i, s int32) int32 {
	for k := len(m.shut[i]) - 1; k >= 0; k-- {
		if span := m.shut[i][k]; int32(span.From) <= s && s < int32(span.To) {
			return int32(span.From) - 1
		}
	}
	return s
}
