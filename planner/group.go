package planner

import (
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// group is a set of movers that share a wave; most have one member.
type group struct {
	members []int // ascending
	binds   []Reason
}

// contract finds the groups: statements that bind two ways and cycles of prerequisites both make strongly connected components.
func (d *draft) contract() {
	d.groupOf = components(len(d.movers), listed(len(d.movers), func(yield func(int, int) bool) {
		for i := range d.edges {
			if !yield(d.edges[i].from, d.edges[i].to) {
				return
			}
		}
	}))
	for i, g := range d.groupOf {
		if g == len(d.groups) {
			d.groups = append(d.groups, &group{})
		}
		d.groups[g].members = append(d.groups[g].members, i)
	}
	d.explainGroups()
}

// explainGroups says what binds every group: the statements that bind two ways, and, where these alone do not hold it together, the
// cycle of flows that does.
func (d *draft) explainGroups() {
	bound := make([]int, len(d.movers)) // union-find over the statements that bind two ways
	for i := range bound {
		bound[i] = i
	}
	root := func(i int) int {
		for bound[i] != i {
			bound[i] = bound[bound[i]]
			i = bound[i]
		}
		return i
	}
	for i := range d.edges {
		e := &d.edges[i]
		if e.binds() {
			a, b := root(e.from), root(e.to)
			bound[max(a, b)] = min(a, b)
		}
	}
	cycles := map[int][]*edge{}
	said := map[string]bool{}
	for i := range d.edges {
		e := &d.edges[i]
		g := d.groupOf[e.from]
		switch {
		case d.groupOf[e.to] != g:
		case e.binds():
			// The second half of the statement follows the first, and with may be stated on both sides.
			if s := d.statementOf(e); !said[s.Text] {
				said[s.Text] = true
				d.groups[g].binds = append(d.groups[g].binds, reason(e.kindOfBond(), s.Say, d.refs(e.from, e.to)...))
			}
		case root(e.from) != root(e.to):
			cycles[g] = append(cycles[g], e)
		}
	}
	for g, group := range d.groups {
		if edges := cycles[g]; len(edges) > 0 {
			group.binds = append(group.binds, d.cycleReason(edges))
		}
	}
}

// cycleReason lists the flows of a cycle, the first few of a long one.
func (d *draft) cycleReason(edges []*edge) Reason {
	const shown = 8
	var parts []Sentence
	var refs []inventory.Ref
	for i, e := range edges {
		if i == shown {
			parts = append(parts, say("and_more", len(edges)-shown))
			break
		}
		parts = append(parts, d.sentenceOf(e))
		refs = append(refs, applicationRef(d.movers[e.to].id()))
	}
	return reason("cycle", say("cycle", parts), refs...)
}

func (d *draft) refs(movers ...int) []inventory.Ref {
	out := make([]inventory.Ref, 0, len(movers))
	for _, i := range movers {
		out = append(out, applicationRef(d.movers[i].id()))
	}
	return out
}

// andOthers stands for members of a group that are not named, in every language.
const andOthers = "…"

// name names a group by its members, the first few of a large one.
func (d *draft) name(g int) string {
	const shown = 3
	var ids []string
	for _, i := range d.groups[g].members {
		ids = append(ids, d.movers[i].id())
	}
	if len(ids) > shown {
		ids = append(ids[:shown], andOthers)
	}
	return strings.Join(ids, "+")
}
