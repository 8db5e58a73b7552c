package instances

import "slices"

// Arc says that task From is before task To. Both count from zero.
type Arc struct{ From, To int }

// sortedArcs orders arcs and drops those stated twice, which say nothing new.
func sortedArcs(arcs []Arc) []Arc {
	slices.SortFunc(arcs, func(a, b Arc) int {
		if a.From != b.From {
			return a.From - b.From
		}
		return a.To - b.To
	})
	return slices.Compact(arcs)
}

// circular returns a task on a circle of arcs, or -1. Arcs are sorted.
func circular(n int, arcs []Arc) int {
	first := make([]int, n+1)
	waits := make([]int, n)
	for _, a := range arcs {
		first[a.From+1]++
		waits[a.To]++
	}
	for i := range n {
		first[i+1] += first[i]
	}
	ready := make([]int, 0, n)
	for i, w := range waits {
		if w == 0 {
			ready = append(ready, i)
		}
	}
	for next := 0; next < len(ready); next++ {
		i := ready[next]
		for _, a := range arcs[first[i]:first[i+1]] {
			if waits[a.To]--; waits[a.To] == 0 {
				ready = append(ready, a.To)
			}
		}
	}
	if len(ready) == n {
		return -1
	}
	// Whoever still waits may only follow a circle. Going back among those that wait ends on one.
	before := make([]int, n)
	for _, a := range arcs {
		if waits[a.From] > 0 {
			before[a.To] = a.From
		}
	}
	i := slices.IndexFunc(waits, func(w int) bool { return w > 0 })
	for range n {
		i = before[i]
	}
	return i
}
