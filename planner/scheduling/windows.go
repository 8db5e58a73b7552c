package scheduling

import (
	"context"
	"slices"
)

// shortage finds an activity that needs more than there ever is.
func (m *model) shortage(p *Problem) *Bound {
	for i, needs := range m.needs {
		for _, n := range needs {
			most := 0
			for _, s := range p.Resources[n.Resource].Capacity {
				if s.From < p.Horizon {
					most = max(most, s.Amount)
				}
			}
			if n.Amount > most {
				return &Bound{Name: Shortage, Value: p.Horizon + 1, Resource: n.Resource, Subset: []int{i}, Terms: []int64{int64(n.Amount), int64(most)}}
			}
		}
	}
	return nil
}

// windows computes heads, due periods and tails, each moved to where the calendar lets the activity run. It returns the bound that shows
// that an activity has no start left.
func (m *model) windows(ctx context.Context) (*Bound, error) {
	m.tail = make([]int32, m.n)
	for _, i := range m.order {
		from, lag := m.pred.of(i)
		for k, j := range from {
			m.head[i] = min(never, max(m.head[i], m.head[j]+m.dur[j]+lag[k]))
		}
		if m.head[i] < m.horizon {
			m.head[i] = m.fit(m.free, i, m.head[i])
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
	}
	for _, i := range slices.Backward(m.order) {
		to, lag := m.succ.of(i)
		for k, j := range to {
			m.due[i] = max(-never, min(m.due[i], m.due[j]-m.dur[j]-lag[k]))
			m.tail[i] = min(never, max(m.tail[i], m.tail[j]+m.dur[j]+lag[k]))
		}
		if s := m.due[i] - m.dur[i]; s >= 0 {
			m.due[i] = m.fitBack(m.free, i, s) + m.dur[i]
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
	}
	for _, i := range slices.Backward(m.order) { // what others push out of its window comes after them
		if m.head[i]+m.dur[i] > m.due[i] {
			return &Bound{Name: Window, Value: int(m.horizon) + 1, Resource: -1, Subset: m.chain(i),
				Terms: []int64{int64(m.head[i]), int64(m.dur[i]), int64(m.due[i])}}, nil
		}
	}
	return nil, nil
}

// chain is the path of arcs that explains the head of an activity, from its beginning.
func (m *model) chain(i int32) []int {
	path := []int{int(i)}
	for {
		from, lag := m.pred.of(i)
		before := int32(-1)
		for k, j := range from {
			if m.head[j]+m.dur[j]+lag[k] == m.head[i] {
				before = j
				break
			}
		}
		if before < 0 {
			break
		}
		i = before
		path = append(path, int(i))
	}
	for a, b := 0, len(path)-1; a < b; a, b = a+1, b-1 {
		path[a], path[b] = path[b], path[a]
	}
	return path
}
