package readiness

import (
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// markGroups are the marks that travel together: no transform takes off one of a group and leaves another.
var markGroups = [2]policy.Marks{policy.AllMarks &^ policy.NationalID, policy.NationalID}

// marking is what is left of a dataset's marks at every node of its delivery. It exists only where a transform, or a way that
// is not stated, makes the marks of some copy differ from those of the dataset.
type marking struct {
	lo, hi  [2]reach // by group of marks
	class   []policy.Interval
	missing [][]inventory.Path // facts that keep the marks at lo and hi apart, beyond the dataset's own
}

// carryMarks returns nil when every copy has the marks of the dataset.
func (x *delivery) carryMarks() *marking {
	plain := true
	for _, e := range x.flow {
		plain = plain && x.flows[e].stripLo == 0
	}
	for _, v := range x.vague {
		plain = plain && !v
	}
	if plain {
		return nil
	}
	m := &marking{class: make([]policy.Interval, len(x.nodes))}
	certain, possible := x.markSources()
	for g, group := range markGroups {
		m.lo[g] = search(x.graph, certain, func(i int32) bool { return x.flows[x.flow[i]].stripLo&group != group })
		m.hi[g] = search(x.graph, possible, func(i int32) bool { return x.flows[x.flow[i]].stripHi&group != group })
	}
	full := x.datasets[x.dataset].Class
	for u := range x.nodes {
		c := full
		c.Lo.Marks, c.Hi.Marks = 0, 0
		for g, group := range markGroups {
			if m.lo[g].found(int32(u)) {
				c.Lo.Marks |= full.Lo.Marks & group
			}
			if m.hi[g].found(int32(u)) {
				c.Hi.Marks |= full.Hi.Marks & group
			}
		}
		m.class[u] = c
	}
	x.explainGaps(m)
	return m
}

// markSources lists where the dataset has all its marks: for certain, and possibly. An application whose data are not fully
// stated may have got an untransformed copy by a way nobody stated.
func (x *delivery) markSources() (certain, possible []int32) {
	for u := range x.nodes {
		if x.origin[u] && !x.vague[u] {
			certain = append(certain, int32(u))
		}
		if x.origin[u] || x.open[x.nodes[u]].open() {
			possible = append(possible, int32(u))
		}
	}
	return certain, possible
}

// explainGaps names, for every node, the facts that leave its marks open: of its own openness, of the transforms on the flows to it,
// and of the nodes those come from.
func (x *delivery) explainGaps(m *marking) {
	full := x.datasets[x.dataset].Class.Hi.Marks
	gap := func(u int32) (open policy.Marks) {
		for g, group := range markGroups {
			if m.hi[g].found(u) && !m.lo[g].found(u) {
				open |= full & group
			}
		}
		return open
	}
	own := make([][]inventory.Path, len(x.nodes))
	g := edges{first: make([]int32, len(x.nodes)+1)}
	for u := range int32(len(x.nodes)) {
		if o := &x.open[x.nodes[u]]; o.open() && gap(u) != 0 {
			own[u] = capped(union(own[u], o.missing))
		}
		if x.vague[u] && gap(u) != 0 { // a member of its cycle may hold the data, or receive them
			own[u] = capped(union(own[u], x.vagueBy[u]))
		}
		for i := x.graph.first[u]; i < x.graph.first[u+1]; i++ {
			f, v := &x.flows[x.flow[i]], x.graph.to[i]
			arrives := m.class[u].Hi.Marks &^ f.stripHi & gap(v)
			if arrives == 0 {
				continue
			}
			if f.stripLo&arrives != 0 {
				own[v] = capped(union(own[v], f.stripMissing()))
			}
			if gap(u)&arrives != 0 {
				g.to = append(g.to, v)
			}
		}
		g.first[u+1] = int32(len(g.to))
	}
	m.missing = inherit(g, own)
}
