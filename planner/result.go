package planner

import (
	"cmp"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
)

// plan turns a solution into waves, dates and reasons.
func (d *draft) plan(m *model, s *packing.Result) *Plan {
	win := packing.Tighten(m.p)
	plan := &Plan{
		Programme: d.prog.id, AsOf: d.inv.AsOf(), Waves: []Wave{}, Unplaced: d.unplaced, Bounds: []Bound{},
		Assumptions: d.assumed, Work: int(s.Work),
	}
	used := packing.Used(s.Wave)
	for w := range used {
		first, last := m.grid.span(w)
		plan.Waves = append(plan.Waves, Wave{Number: w + 1, Start: first, End: last, Pilot: w < d.pilots, Placements: []Placement{}, Loads: d.loads(m, s.Wave, w)})
	}
	e := newExplainer(d, m, s.Wave)
	for i, mv := range d.movers {
		w := s.Wave[d.groupOf[i]]
		plan.Waves[w].Placements = append(plan.Waves[w].Placements, Placement{
			Application: mv.id(), Target: mv.target, Effort: mv.effort, Cutover: m.grid.cutover(mv, w),
			Conditions: mv.conditions, Reasons: e.reasons(i),
		})
	}
	for _, g := range d.groups {
		if len(g.members) > 1 {
			plan.Groups = append(plan.Groups, Group{Applications: d.ids(g.members), Binds: g.binds})
		}
	}
	for _, c := range s.Certificates {
		out := Bound{Name: c.Kind, Waves: c.Waves, Proof: d.proof(m, win, c)}
		for _, g := range c.Items {
			out.Applications = append(out.Applications, d.ids(d.groups[g].members)...)
		}
		slices.Sort(out.Applications)
		plan.Bounds = append(plan.Bounds, out)
	}
	plan.Gap = used - s.Lower
	sortAssumptions(plan.Assumptions)
	return plan
}

func sortAssumptions(all []Assumption) {
	slices.SortStableFunc(all, func(a, b Assumption) int {
		return cmp.Or(strings.Compare(string(a.Fact), string(b.Fact)), strings.Compare(a.Text, b.Text))
	})
}

// ids returns the ids of movers, sorted because movers are.
func (d *draft) ids(movers []int) []string {
	var out []string
	for _, i := range movers {
		out = append(out, d.movers[i].id())
	}
	return out
}

// loads says what a wave asks of every team that has work in the plan, and how many applications it moves.
func (d *draft) loads(m *model, wave []int, w int) []Load {
	used := make([]int64, len(d.teams))
	count := 0
	for i, mv := range d.movers {
		if wave[d.groupOf[i]] != w {
			continue
		}
		count++
		if at, ok := slices.BinarySearchFunc(d.teams, mv.team, func(t *team, id string) int { return strings.Compare(t.id, id) }); ok {
			used[at] += mv.demand()
		}
	}
	var out []Load
	for at, t := range d.teams {
		l := Load{Resource: t.id, Used: float64(used[at]) / needUnits, Unlimited: t.unlimited}
		if r := slices.Index(m.teams, t); r >= 0 {
			l.Capacity = float64(m.p.Capacity[r][w]) / needUnits
		}
		out = append(out, l)
	}
	return append(out, Load{Resource: countResource, Used: float64(count), Capacity: float64(d.prog.most), Unlimited: d.prog.most == 0})
}
