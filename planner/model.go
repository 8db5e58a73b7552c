package planner

import (
	"cmp"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
)

// model is the draft in plain integers for a number of waves. Item i is group i; behind them stand the parts of work that takes longer than
// a wave.
type model struct {
	grid      *grid
	p         *packing.Problem
	resources []int // by resource of the problem: that of the draft
	none      []int // groups no wave is open to
	partOf    []int // by item behind the groups: the group
	aims      []packing.Aim
	stay      *packing.Aim // the waves of the plan before, which come before all other aims; nil: none
}

// model builds the problem for a number of waves. It has no cycles, because groups are what cycles were contracted into.
func (d *draft) model(waves int) *model {
	m := &model{grid: d.newGrid(waves), p: &packing.Problem{Waves: waves, Items: make([]packing.Item, len(d.groups))}}
	for _, s := range d.schedules {
		m.grid.fill(s)
	}
	in := d.modelResources(m)
	ranks := d.ranks()
	known := map[windowKey]window{}
	for g, group := range d.groups {
		it := &m.p.Items[g]
		it.Rank, it.Class = ranks[g], d.class(g)
		w := d.window(m.grid, group, known)
		it.Earliest, it.Latest, it.Shut = w.first, w.last, w.shut
		if w.last < 0 {
			m.none = append(m.none, g)
		}
		it.Needs = d.needs(group, in)
	}
	d.modelArcs(m.p)
	d.addParts(m)
	return m
}

// needs sums what the members of a group take, by resource of the problem.
func (d *draft) needs(group *group, in []int) []packing.Need {
	var out []packing.Need
	for _, i := range group.members {
		for _, n := range d.movers[i].needs {
			r := in[n.resource]
			if r < 0 {
				continue
			}
			if k := slices.IndexFunc(out, func(o packing.Need) bool { return o.Resource == r }); k >= 0 {
				out[k].Amount += n.amount
				continue
			}
			out = append(out, packing.Need{Resource: r, Amount: n.amount})
		}
	}
	slices.SortFunc(out, func(a, b packing.Need) int { return cmp.Compare(a.Resource, b.Resource) })
	return out
}

// modelResources gives the problem those resources that limit, and returns which one each of the draft's is; -1: none.
func (d *draft) modelResources(m *model) []int {
	in := make([]int, len(d.resources))
	for k, r := range d.resources {
		if in[k] = -1; r.unlimited {
			continue
		}
		capacity := make([]int64, m.grid.waves)
		for w := range capacity {
			capacity[w] = r.capacity(m.grid, w)
		}
		in[k] = len(m.resources)
		m.resources = append(m.resources, k)
		m.p.Capacity = append(m.p.Capacity, capacity)
	}
	return in
}

// resource is that of the draft behind one of the problem.
func (d *draft) resource(m *model, r int) *resource { return d.resources[m.resources[r]] }

func (d *draft) modelArcs(p *packing.Problem) {
	// Sorting finds what is said twice in a third of the time that a map takes; the arcs stay in the order of the first statements.
	type link struct{ from, to, at, lag int32 }
	links := make([]link, 0, len(d.edges))
	for i := range d.edges {
		e := &d.edges[i]
		if a, b := d.groupOf[e.from], d.groupOf[e.to]; a != b {
			links = append(links, link{int32(a), int32(b), int32(i), int32(e.lag)})
		}
	}
	slices.SortFunc(links, func(a, b link) int {
		return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to), cmp.Compare(a.at, b.at))
	})
	once := links[:0]
	for _, l := range links {
		if n := len(once); n > 0 && once[n-1].from == l.from && once[n-1].to == l.to {
			once[n-1].lag = max(once[n-1].lag, l.lag)
			continue
		}
		once = append(once, l)
	}
	slices.SortFunc(once, func(a, b link) int { return cmp.Compare(a.at, b.at) })
	p.Arcs = make([]packing.Arc, 0, len(once))
	for _, l := range once {
		p.Arcs = append(p.Arcs, packing.Arc{From: int(l.from), To: int(l.to), Lag: int(l.lag)})
	}
	said := map[[2]int]bool{}
	for _, x := range d.apart {
		a, b := d.groupOf[x.a], d.groupOf[x.b]
		key := [2]int{min(a, b), max(a, b)}
		if a != b && !said[key] {
			said[key] = true
			p.Apart = append(p.Apart, [2]int{a, b})
		}
	}
}

// window is the waves a group may move in as far as dates go: first to last without shut. last is -1 when there is none.
type window struct {
	first, last int
	shut        []int
}

type windowKey struct {
	schedule    *schedule
	from, until inventory.Date
	pilot       bool
	pinned      int
	joins       bool
}

// window finds the waves in which every member has a day for its cutover. Groups of one share what they have in common.
func (d *draft) window(g *grid, group *group, known map[windowKey]window) window {
	pilot := d.worthPilot(group)
	first := d.movers[group.members[0]]
	key := windowKey{first.schedule, first.from.date, first.until.date, pilot, first.pinned, d.replan != nil && d.replan.joins(first, d.replan.running)}
	if w, ok := known[key]; ok && len(group.members) == 1 {
		return w
	}
	w := window{first: -1, last: -1}
	for wave := range g.waves {
		open := (pilot || wave >= d.pilots) && !slices.ContainsFunc(group.members, func(i int) bool {
			return !d.admitted(d.movers[i], wave) || g.cutover(d.movers[i], wave) == 0
		})
		switch {
		case open && w.first < 0:
			w.first, w.last = wave, wave
		case open:
			w.last = wave
		case w.first >= 0:
			w.shut = append(w.shut, wave)
		}
	}
	if w.first < 0 {
		w.first = 0
	}
	if len(group.members) == 1 {
		known[key] = w
	}
	return w
}

// worthPilot reports whether all members are.
func (d *draft) worthPilot(group *group) bool {
	return !slices.ContainsFunc(group.members, func(i int) bool { return !d.movers[i].pilot })
}
