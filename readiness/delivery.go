package readiness

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// holding is a dataset as one application holds it, with the shortest way it came by.
type holding struct {
	dataset int32
	class   policy.Interval
	way     route
	marks   *[len(markGroups)]route // of each group of marks; nil where all came the same way
}

// delivery carries one dataset along the flows that name it. Its nodes are the applications concerned, in order.
type delivery struct {
	*network
	dataset  int32
	nodes    []int32            // applications, ascending
	graph    edges              // on indexes of nodes
	flow     []int32            // number of the flow behind each edge
	owner    []bool             // owns or reads it
	received []bool             // along a flow, or kept as a copy
	origin   []bool             // where it enters: with owners, and where a flow names it though nobody delivers it
	vague    []bool             // origins whose own copy may have been transformed on a way that is not stated
	vagueBy  [][]inventory.Path // the facts that would tell
}

func (n *network) newDelivery(d int32) *delivery {
	x := &delivery{network: n, dataset: d, flow: n.carriers[d]}
	x.nodes = slices.Concat(n.holders[d], n.keepers[d])
	for _, e := range x.flow {
		x.nodes = append(x.nodes, n.flows[e].from, n.flows[e].to)
	}
	slices.Sort(x.nodes)
	x.nodes = slices.Compact(x.nodes)
	x.owner, x.received = make([]bool, len(x.nodes)), make([]bool, len(x.nodes))
	for _, u := range n.holders[d] {
		x.owner[x.node(u)] = true
	}
	for _, u := range n.keepers[d] {
		x.received[x.node(u)] = true
	}
	x.graph = edges{first: make([]int32, len(x.nodes)+1), to: make([]int32, len(x.flow))}
	for i, e := range x.flow { // ascending by sender, as nodes are
		v := x.node(n.flows[e].to)
		x.graph.to[i] = v
		x.graph.first[x.node(n.flows[e].from)+1]++
		x.received[v] = true
	}
	for i := range x.nodes {
		x.graph.first[i+1] += x.graph.first[i]
	}
	x.findOrigins()
	return x
}

func (x *delivery) node(app int32) int32 {
	i, _ := slices.BinarySearch(x.nodes, app)
	return int32(i)
}

// findOrigins marks the owners and readers, and every application or cycle of applications that keeps the dataset or passes it on though
// nobody delivers it: there the dataset enters with its full class. If that application may receive data nobody stated, or a
// member of such a cycle may hold them, its copy may have been transformed before: then no mark is forced.
func (x *delivery) findOrigins() {
	x.origin = slices.Clone(x.owner)
	x.vague, x.vagueBy = make([]bool, len(x.nodes)), make([][]inventory.Path, len(x.nodes))
	fed := search(x.graph, x.sources(x.owner), func(int32) bool { return true })
	if !slices.Contains(fed.dist, -1) {
		return
	}
	comp, count := components(x.graph)
	size, delivered, vague := make([]int, count), make([]bool, count), make([]bool, count)
	why := make([][]inventory.Path, count)
	for u, c := range comp {
		size[c]++
		delivered[c] = delivered[c] || x.owner[u]
	}
	for u, c := range comp {
		for _, v := range x.graph.to[x.graph.first[u]:x.graph.first[u+1]] {
			delivered[comp[v]] = delivered[comp[v]] || comp[v] != c
		}
		o := &x.open[x.nodes[u]]
		if o.receives || size[c] > 1 && o.holds {
			vague[c], why[c] = true, capped(union(why[c], o.missing))
		}
	}
	for u, c := range comp {
		if !delivered[c] {
			x.origin[u], x.vague[u], x.vagueBy[u] = true, vague[c], why[c]
		}
	}
}

func (x *delivery) sources(of []bool) []int32 {
	var s []int32
	for u, ok := range of {
		if ok {
			s = append(s, int32(u))
		}
	}
	return s
}

// rooms makes room for what each application can hold at most, in one piece.
func (n *network) rooms() [][]holding {
	count := make([]int32, len(n.apps))
	total := 0
	add := func(v int32) { count[v]++; total++ }
	for d := range n.datasets {
		for _, v := range n.holders[d] {
			add(v)
		}
		for _, v := range n.keepers[d] {
			add(v)
		}
		last := int32(-1)
		for _, e := range n.carriers[d] {
			if v := n.flows[e].to; v != last {
				last = v
				add(v)
			}
		}
	}
	all, held := make([]holding, total), make([][]holding, len(n.apps))
	for v, c := range count {
		held[v], all = all[:0:c], all[c:]
	}
	return held
}

// deliver adds the dataset to what every owner, reader and receiver holds.
func (n *network) deliver(d int32, held [][]holding, gaps [][]inventory.Path) {
	x := n.newDelivery(d)
	full := n.datasets[d].Class
	all := search(x.graph, x.sources(x.origin), func(int32) bool { return true })
	c := x.carryMarks()
	for u, app := range x.nodes {
		if !x.owner[u] && !x.received[u] {
			continue
		}
		h := holding{dataset: d, class: full, way: x.route(all, int32(u))}
		if c != nil {
			h.class = c.class[u]
			h.marks = &[len(markGroups)]route{x.route(c.lo[0], int32(u)), x.route(c.lo[1], int32(u))}
			gaps[app] = append(gaps[app], c.missing[u]...)
		}
		held[app] = append(held[app], h)
	}
}

// route writes the way to a node down.
func (x *delivery) route(r reach, u int32) route {
	length := r.dist[u]
	var room [maxSteps]int32
	back := room[:0]
	for r.by[u] >= 0 && len(back) < maxSteps {
		e := x.flow[r.by[u]]
		back = append(back, e)
		u = x.node(x.flows[e].from)
	}
	return x.extend(route{}, back, length)
}
