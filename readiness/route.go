package readiness

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// maxSteps is how many flows of a route are written down. The longest routes of a portfolio have a handful; a portfolio made to
// have one through a hundred thousand applications must not cost the square of it.
const maxSteps = 32

// route is how something came to an application: the number of flows, and the last maxSteps of them in order.
type route struct {
	length int32
	steps  []policy.Step
}

// extend appends the flows that lead on, given backwards.
func (n *network) extend(r route, backwards []int32, length int32) route {
	if len(backwards) == 0 {
		return r
	}
	keep := min(len(backwards), maxSteps)
	head := r.steps
	if len(head) > maxSteps-keep {
		head = head[len(head)-(maxSteps-keep):]
	}
	steps := slices.Grow(slices.Clone(head), keep)
	for _, e := range slices.Backward(backwards[:keep]) {
		steps = append(steps, n.step(e))
	}
	return route{r.length + length, steps}
}

// reach is a breadth-first search: the distance of every node, -1 when not reached, and the edge it was reached by. Among
// equally short ways the last edge with the least number wins, and so on backwards: the result depends on ids alone.
type reach struct {
	dist []int32
	by   []int32 // index into the searched edges; -1 at a source
}

func (r reach) found(u int32) bool { return r.dist[u] >= 0 }

// search walks g from the sources along the edges that pass. by[i] orders edge i among all: ascending.
func search(g edges, sources []int32, pass func(edge int32) bool) reach {
	n := len(g.first) - 1
	r := reach{make([]int32, n), make([]int32, n)}
	for u := range n {
		r.dist[u], r.by[u] = -1, -1
	}
	frontier := slices.Clone(sources)
	for _, u := range frontier {
		r.dist[u] = 0
	}
	var next []int32
	for d := int32(1); len(frontier) > 0; d++ {
		next = next[:0]
		for _, u := range frontier {
			for i := g.first[u]; i < g.first[u+1]; i++ {
				v := g.to[i]
				switch {
				case !pass(i):
				case r.dist[v] < 0:
					r.dist[v], r.by[v] = d, i
					next = append(next, v)
				case r.dist[v] == d && i < r.by[v]:
					r.by[v] = i
				}
			}
		}
		frontier, next = next, frontier
	}
	return r
}
