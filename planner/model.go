package planner

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
)

// countResource is the resource that counts applications.
const countResource = "applications"

// model is the draft in plain integers for a number of waves. Item i is group i.
type model struct {
	grid  *grid
	p     *packing.Problem
	names []string // by resource
	teams []*team  // by resource; nil for countResource
	none  []int    // groups no wave is open to
}

// model builds the problem for a number of waves. It has no cycles, because groups are what cycles were contracted into.
func (d *draft) model(waves int) *model {
	m := &model{grid: newGrid(d.prog, d.cal, waves), p: &packing.Problem{Waves: waves, Items: make([]packing.Item, len(d.groups))}}
	for _, s := range d.schedules {
		m.grid.fill(s)
	}
	resource := d.modelResources(m)
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
		amounts := make([]int64, len(m.p.Capacity))
		for _, i := range group.members {
			mv := d.movers[i]
			if r, ok := resource[mv.team]; ok {
				amounts[r] += mv.demand()
			}
			if r, ok := resource[""]; ok {
				amounts[r]++
			}
		}
		for r, a := range amounts {
			if a > 0 {
				it.Needs = append(it.Needs, packing.Need{Resource: r, Amount: a})
			}
		}
	}
	d.modelArcs(m.p)
	return m
}

// modelResources makes a resource of every team with a known capacity, and of the number of applications when that is limited.
func (d *draft) modelResources(m *model) map[string]int {
	resource := map[string]int{}
	week := d.cal.workweek()
	for _, t := range d.teams {
		if t.unlimited {
			continue
		}
		capacity := make([]int64, m.grid.waves)
		for w := range capacity {
			capacity[w] = t.capacity(m.grid, w, week)
		}
		resource[t.id] = len(m.teams)
		m.teams = append(m.teams, t)
		m.p.Capacity = append(m.p.Capacity, capacity)
		m.names = append(m.names, "team "+t.id)
	}
	if d.prog.most > 0 {
		resource[""] = len(m.teams)
		m.teams = append(m.teams, nil)
		m.p.Capacity = append(m.p.Capacity, slices.Repeat([]int64{d.prog.most}, m.grid.waves))
		m.names = append(m.names, countResource)
	}
	return resource
}

func (d *draft) modelArcs(p *packing.Problem) {
	lag := map[[2]int]int{}
	var order [][2]int
	for i := range d.edges {
		e := &d.edges[i]
		key := [2]int{d.groupOf[e.from], d.groupOf[e.to]}
		if key[0] == key[1] {
			continue
		}
		if old, ok := lag[key]; !ok {
			order = append(order, key)
			lag[key] = e.lag
		} else {
			lag[key] = max(old, e.lag)
		}
	}
	for _, key := range order {
		p.Arcs = append(p.Arcs, packing.Arc{From: key[0], To: key[1], Lag: lag[key]})
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
}

// window finds the waves in which every member has a day for its cutover. Groups of one share what they have in common.
func (d *draft) window(g *grid, group *group, known map[windowKey]window) window {
	pilot := d.worthPilot(group)
	first := d.movers[group.members[0]]
	key := windowKey{first.schedule, first.from.date, first.until.date, pilot}
	if w, ok := known[key]; ok && len(group.members) == 1 {
		return w
	}
	w := window{first: -1, last: -1}
	for wave := range g.waves {
		open := (pilot || wave >= d.pilots) && !slices.ContainsFunc(group.members, func(i int) bool { return g.cutover(d.movers[i], wave) == 0 })
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
