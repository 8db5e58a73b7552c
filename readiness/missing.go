package readiness

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// maxInherited is how many facts an application's class misses on behalf of applications further up. The least ids are kept,
// which makes the limit independent of any order.
const maxInherited = 20

// union merges lists of facts, sorted and without repetition.
func union(lists ...[]inventory.Path) []inventory.Path {
	all := slices.Concat(lists...)
	slices.Sort(all)
	return slices.Compact(all)
}

// capped keeps the least of a sorted list. A list that grows flow by flow is cut each time: a hub may have very many callers.
func capped(paths []inventory.Path) []inventory.Path {
	return paths[:min(len(paths), maxInherited)]
}

// inherit hands missing facts down a graph: every node ends with its own and those of all the nodes it can be reached from, the
// least maxInherited of them. Cycles are collapsed, so that each edge is walked once.
func inherit(g edges, own [][]inventory.Path) [][]inventory.Path {
	comp, count := components(g)
	sets := make([][]inventory.Path, count)
	members := make([][]int32, count)
	for u, c := range comp {
		members[c] = append(members[c], int32(u))
		if len(own[u]) > 0 {
			sets[c] = capped(union(sets[c], own[u]))
		}
	}
	for c := count - 1; c >= 0; c-- { // senders before receivers
		for _, u := range members[c] {
			for _, v := range g.to[g.first[u]:g.first[u+1]] {
				if d := comp[v]; d != int32(c) && len(sets[c]) > 0 && !slices.Equal(sets[c], sets[d]) {
					sets[d] = capped(union(sets[d], sets[c]))
				}
			}
		}
	}
	out := make([][]inventory.Path, len(comp))
	for u, c := range comp {
		out[u] = sets[c]
	}
	return out
}
