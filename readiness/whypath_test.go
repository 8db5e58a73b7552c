package readiness

import (
	"slices"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// requireWhys checks every reason that Propagate gives: walking its path makes the component what it is, and there is no shorter path.
func requireWhys(t require.TestingT, p portfolio, text string) {
	n := naive{portfolio: p}
	n.run()
	w := walker{naive: &n, ways: map[partOf]map[string]int{}, dist: map[part]map[state]int{}}
	for _, a := range Propagate(p.inv, p.intrinsic).Applications {
		whys := a.Why
		for _, f := range facets {
			if f.rank(a.Class.Lo) == 0 {
				continue
			}
			require.NotEmpty(t, whys, "%s has no reason for %s in\n%s", a.Application, f.component, text)
			why := whys[0]
			whys = whys[1:]
			require.Equal(t, f.component, why.Component)
			require.Equal(t, f.level(a.Class.Lo), why.Level)
			require.True(t, w.derives(a.Application, f, f.rank(a.Class.Lo), why), "%s %v in\n%s", a.Application, why, text)
			require.Equal(t, min(w.shortest(a.Application, f, f.rank(a.Class.Lo)), maxSteps), len(why.Path), "%s %v in\n%s", a.Application, why, text)
		}
		require.Empty(t, whys, text)
	}
}

// walker follows paths of reasons step by step.
type walker struct {
	*naive
	ways map[partOf]map[string]int
	dist map[part]map[state]int
}

// partOf is a dataset as such, or one of its marks; part is a component of an application, or one mark; state is an application at a level
// of a component.
type (
	partOf struct {
		dataset inventory.Ref
		mark    policy.Marks
	}
	part struct {
		component string
		mark      policy.Marks
	}
	state struct {
		app   string
		level uint8
	}
)

// flow returns the flow of a step, which ends where the walk stands.
func (w *walker) flow(s policy.Step) *naiveFlow {
	i := slices.IndexFunc(w.flows, func(f naiveFlow) bool { return f.from == s.From && f.ID == s.Flow && f.to == s.To })
	if i < 0 {
		return nil
	}
	return &w.flows[i]
}

// derives walks a path from its origin, and reports whether it raises the component to the level. A path begins with the flows that
// carry its dataset; dependencies come after.
func (w *walker) derives(app string, f facet, level uint8, why policy.Why) bool {
	at := app
	if len(why.Path) > 0 {
		at = why.Path[0].From
	}
	if why.Origin.Kind == inventory.KindApplication {
		return why.Origin.ID == at && w.depends(at, app, f, f.rank(w.intrinsic.Application(at).Class.Lo), level, why.Path)
	}
	e, enters := w.entries[why.Origin][at]
	rank := f.rank(w.datasets[why.Origin].Lo)
	if len(why.Path) < maxSteps && (!enters || f.mark != 0 && !e.certain) {
		return false
	}
	for i := 0; ; i++ {
		if _, holds := w.held[at][why.Origin]; holds && w.depends(at, app, f, rank, level, why.Path[i:]) {
			return true
		}
		if i == len(why.Path) {
			return false
		}
		flow := w.flow(why.Path[i])
		if flow == nil || flow.from != at || !w.carries(flow, why.Origin, f) {
			return false
		}
		at = flow.to
	}
}

// depends walks flows as dependencies.
func (w *walker) depends(at, app string, f facet, rank, level uint8, path []policy.Step) bool {
	for _, s := range path {
		flow := w.flow(s)
		if flow == nil || flow.from != at || !impact(f) || flow.end.dropLo >= rank {
			return false
		}
		at, rank = flow.to, rank-flow.end.dropLo
	}
	return at == app && rank >= level
}

func (w *walker) carries(flow *naiveFlow, d inventory.Ref, f facet) bool {
	return slices.Contains(flow.Data.Or(nil), d) && f.mark&^flow.end.stripLo == f.mark
}

func impact(f facet) bool { return f.component == "integrity" || f.component == "availability" }

// shortest returns the fewest flows by which the application can come to the level.
func (w *walker) shortest(app string, f facet, level uint8) int {
	key := part{f.component, f.mark}
	if w.dist[key] == nil {
		w.dist[key] = w.distances(f)
	}
	return w.dist[key][state{app, level}]
}

func (w *walker) distances(f facet) map[state]int {
	dist := map[state]int{}
	lower := func(s state, to int) bool {
		old, ok := dist[s]
		if ok && old <= to {
			return false
		}
		dist[s] = to
		return true
	}
	for _, a := range w.inv.Applications {
		for l := uint8(1); l < levels; l++ {
			if f.rank(w.intrinsic.Application(a.ID).Class.Lo) >= l {
				lower(state{a.ID, l}, 0)
			}
			for d, c := range w.held[a.ID] {
				if way, ok := w.way(d, f)[a.ID]; ok && f.rank(c.Lo) >= l {
					lower(state{a.ID, l}, way)
				}
			}
		}
	}
	for changed := impact(f); changed; {
		changed = false
		for _, flow := range w.flows {
			for l := flow.end.dropLo + 1; l < levels; l++ {
				if from, ok := dist[state{flow.from, l}]; ok && lower(state{flow.to, l - flow.end.dropLo}, from+1) {
					changed = true
				}
			}
		}
	}
	return dist
}

// way returns by how many flows a part of a dataset came to each application.
func (w *walker) way(d inventory.Ref, f facet) map[string]int {
	key := partOf{d, f.mark}
	if way, ok := w.ways[key]; ok {
		return way
	}
	way := map[string]int{}
	for id, e := range w.entries[d] {
		if e.certain || f.mark == 0 {
			way[id] = 0
		}
	}
	for changed := true; changed; {
		changed = false
		for _, flow := range w.flows {
			from, ok := way[flow.from]
			to, found := way[flow.to]
			if ok && w.carries(&flow, d, f) && (!found || from+1 < to) {
				way[flow.to], changed = from+1, true
			}
		}
	}
	w.ways[key] = way
	return way
}
