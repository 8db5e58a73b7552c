package scheduling

import (
	"context"
	"slices"
)

// The arguments.
const (
	// Circle: the activities of Subset, in this order, each wait for the one before, and the first for the last. No schedule.
	Circle BoundName = "circle of arcs"
	// Shortage: the activity of Subset needs Terms[0] of the resource, of which there is never more than Terms[1]. No schedule.
	Shortage BoundName = "shortage"
	// Window: along the path of Subset its last activity cannot start before Terms[0], takes Terms[1], and must have ended by Terms[2].
	Window BoundName = "window"
	// CriticalPath: the activities of Subset follow each other; Terms are their earliest starts along the path.
	CriticalPath BoundName = "critical path"
	// Energy: the activities of Subset cannot start before period Terms[0], and after each of them Terms[1] periods of others follow. Together
	// they need Terms[2] of the resource. From Terms[0] to before Value-1-Terms[1] there is only Terms[3], which is less.
	Energy BoundName = "energy"
	// Clique: of the activities of Subset no two can run at once. None starts before Terms[0], Terms[1] periods follow after each, and
	// together they take Terms[2].
	Clique BoundName = "one by one"
	// Exhausted: an exact search went through all schedules that end before Value, or derived that there are none.
	Exhausted BoundName = "exhaustive search"
)

// bounds gives all arguments that hold without a search, the greatest first.
func (m *model) bounds(ctx context.Context) []Bound {
	list := append(m.energies(ctx), m.criticalPath())
	list = append(list, m.cliques(ctx)...)
	sortBounds(list)
	return list
}

// criticalPath is the longest path of arcs, with the periods in which the calendar lets nothing run.
func (m *model) criticalPath() Bound {
	best, last := int32(0), int32(-1)
	for i := range int32(m.n) {
		if f := m.head[i] + m.dur[i] + m.tail[i]; last < 0 || f > best {
			best, last = f, i
		}
	}
	b := Bound{Name: CriticalPath, Value: int(best), Resource: -1}
	if last < 0 {
		return b
	}
	b.Subset = m.chain(last)
	for i := last; ; {
		to, lag := m.succ.of(i)
		next := int32(-1)
		for k, j := range to {
			if m.tail[j]+m.dur[j]+lag[k] == m.tail[i] {
				next = j
				break
			}
		}
		if next < 0 {
			break
		}
		b.Subset = append(b.Subset, int(next))
		i = next
	}
	for _, i := range b.Subset {
		b.Terms = append(b.Terms, int64(m.head[i]))
	}
	return b
}

func sortBounds(bounds []Bound) {
	slices.SortStableFunc(bounds, func(a, b Bound) int { return b.Value - a.Value })
}
