package scheduling

import (
	"cmp"
	"context"
	"slices"
	"sort"
)

// A bound tries so many heads of those there are, spread evenly, fewer where there are very many activities.
const (
	maxHeads      = 200
	maxHeadChecks = 1_000_000
)

// energies gives, for each resource, the best bound of the kind: activities that start at or after a head, and after whose end a tail
// remains, need so much of the resource in between.
func (m *model) energies(ctx context.Context) []Bound {
	var list []Bound
	for r, users := range usersOf(m) {
		sums := make([]int64, m.horizon+1) // capacity before each period
		for t := range m.horizon {
			sums[t+1] = sums[t] + int64(m.capacity(r, t))
		}
		if b, ok := m.energy(ctx, r, users, sums); ok {
			list = append(list, b)
		}
	}
	return list
}

func (m *model) energy(ctx context.Context, r int, users []user, sums []int64) (Bound, bool) {
	slices.SortStableFunc(users, func(a, b user) int { return cmp.Compare(m.tail[b.activity], m.tail[a.activity]) })
	best := Bound{Name: Energy, Value: -1, Resource: r}
	for _, head := range m.heads(users) {
		if ctx.Err() != nil {
			break
		}
		total := int64(0)
		for k, u := range users {
			if m.head[u.activity] >= head {
				total += int64(u.amount) * int64(m.dur[u.activity])
			}
			tail := m.tail[u.activity]
			if total == 0 || k+1 < len(users) && m.tail[users[k+1].activity] == tail {
				continue // those with the same tail count together
			}
			room := max(0, int(m.horizon-tail-head)) // periods between head and tail at the most
			need := sort.Search(room+1, func(k int) bool { return k <= room && sums[int(head)+k]-sums[head] >= total })
			value := int(head) + need + int(tail)
			if need > room {
				value = int(m.horizon) + 1
			}
			if value > best.Value {
				end := max(int(head), value-1-int(tail))
				best.Value, best.Terms = value, []int64{int64(head), int64(tail), total, sums[end] - sums[head]}
			}
		}
	}
	if best.Value < 0 {
		return best, false
	}
	best.Subset = m.between(users, best.Terms[0], best.Terms[1])
	return best, true
}

// between are the users that start at or after a head and leave at least a tail.
func (m *model) between(users []user, head, tail int64) []int {
	var out []int
	for _, u := range users {
		if int64(m.head[u.activity]) >= head && int64(m.tail[u.activity]) >= tail {
			out = append(out, int(u.activity))
		}
	}
	slices.Sort(out)
	return out
}

// heads are different heads of the users, some of them if there are very many; always the first.
func (m *model) heads(users []user) []int32 {
	var out []int32
	for _, u := range users {
		out = append(out, m.head[u.activity])
	}
	slices.Sort(out)
	out = slices.Compact(out)
	most := max(1, min(maxHeads, maxHeadChecks/max(1, len(users))))
	if step := (len(out) + most - 1) / most; step > 1 {
		for k := range (len(out) + step - 1) / step {
			out[k] = out[k*step]
		}
		out = out[:(len(out)+step-1)/step]
	}
	return out
}
