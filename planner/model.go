package planner

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
)

// model is the draft in plain integers for a number of waves. Item i is group i; behind them stand the parts of work that takes longer than
// a wave.
type model struct {
	grid      *grid
	p         *packing.Problem
	ready     *packing.Prepared // nil: not asked for yet
	resources []int             // by resource of the problem: that of the draft
	none      []int             // groups no wave is open to
	partOf    []int             // by item behind the groups: the group
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
	ranks, class := d.ranks()
	known := map[windowKey]window{}
	for g, group := range d.groups {
		it := &m.p.Items[g]
		it.Rank, it.Class = ranks[g], class[g]
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

// prepared is the problem ready for search.
func (m *model) prepared() (*packing.Prepared, error) {
	if m.ready == nil {
		ready, err := m.p.Prepare()
		if err != nil {
			return nil, fmt.Errorf("planner: %w", err)
		}
		m.ready = ready
	}
	return m.ready, nil
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

// modelArcs puts groups in order: of all that is said of two of them the strictest, in the order of the first statements.
func (d *draft) modelArcs(p *packing.Problem) {
	between := func(i int) (from, to int, apart bool) {
		from, to = d.groupOf[d.edges[i].from], d.groupOf[d.edges[i].to]
		return from, to, from != to
	}
	leaving := listed(len(d.groups), func(yield func(int, int32) bool) {
		for i := range d.edges {
			if from, _, apart := between(i); apart && !yield(from, int32(i)) {
				return
			}
		}
	})
	strictest, arcs := make([]int, len(d.edges)), 0 // by first edge: the lag, and 1; 0: it is no first one
	for _, all := range leaving {
		head := func(i int32) int { return d.groupOf[d.edges[i].to] }
		slices.SortStableFunc(all, func(a, b int32) int { return cmp.Compare(head(a), head(b)) })
		first := int32(0)
		for k, i := range all {
			if k == 0 || head(all[k-1]) != head(i) {
				first = i
				arcs++
			}
			strictest[first] = max(strictest[first], d.edges[i].lag+1)
		}
	}
	p.Arcs = make([]packing.Arc, 0, arcs)
	for i, lag := range strictest {
		if lag > 0 {
			from, to, _ := between(i)
			p.Arcs = append(p.Arcs, packing.Arc{From: from, To: to, Lag: lag - 1})
		}
	}
	d.modelApart(p)
}

func (d *draft) modelApart(p *packing.Problem) {
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
