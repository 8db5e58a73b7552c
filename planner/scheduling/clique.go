package scheduling

import (
	"cmp"
	"context"
	"slices"
)

// These bound the search for activities of which no two can run at once, which is begun with the longest of them.
const (
	maxCliqueActivities = 1000
	maxCliqueSeeds      = 40
)

// cliques gives the best bound of activities that must run one after the other, because any two of them need more of a resource than there
// ever is.
func (m *model) cliques(ctx context.Context) []Bound {
	if m.n > maxCliqueActivities {
		return nil
	}
	most := make([]int32, m.kinds)
	for r := range most {
		for t := range m.horizon {
			most[r] = max(most[r], m.capacity(r, t))
		}
	}
	byTime := slices.Clone(m.order)
	slices.SortStableFunc(byTime, func(a, b int32) int { return cmp.Compare(m.dur[b], m.dur[a]) })
	best := Bound{Name: Clique, Value: -1, Resource: -1}
	for _, seed := range byTime[:min(len(byTime), maxCliqueSeeds)] {
		if ctx.Err() != nil {
			break
		}
		clique := []user{{activity: seed}}
		for _, i := range byTime {
			if i != seed && !slices.ContainsFunc(clique, func(u user) bool { return !m.exclusive(i, u.activity, most) }) {
				clique = append(clique, user{activity: i})
			}
		}
		if len(clique) > 1 {
			m.oneByOne(clique, &best)
		}
	}
	if best.Value < 0 {
		return nil
	}
	return []Bound{best}
}

func (m *model) exclusive(i, j int32, most []int32) bool {
	for _, a := range m.needs[i] {
		for _, b := range m.needs[j] {
			if a.Resource == b.Resource && a.Amount+b.Amount > int(most[a.Resource]) {
				return true
			}
		}
	}
	return false
}

// oneByOne adds durations between each head and tail.
func (m *model) oneByOne(clique []user, best *Bound) {
	slices.SortStableFunc(clique, func(a, b user) int { return cmp.Compare(m.tail[b.activity], m.tail[a.activity]) })
	for _, head := range m.heads(clique) {
		total := int64(0)
		for k, u := range clique {
			if m.head[u.activity] >= head {
				total += int64(m.dur[u.activity])
			}
			tail := m.tail[u.activity]
			if total == 0 || k+1 < len(clique) && m.tail[clique[k+1].activity] == tail {
				continue // those with the same tail count together
			}
			if value := int(int64(head) + total + int64(tail)); value > best.Value {
				best.Value, best.Terms = value, []int64{int64(head), int64(tail), total}
				best.Subset = m.between(clique, int64(head), int64(tail))
			}
		}
	}
}
