package planner

import (
	"cmp"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
)

// plan turns a solution into waves, dates and reasons.
func (d *draft) plan(m *model, s *packing.Result, costs []AimCost) *Plan {
	plan := &Plan{
		Programme: d.prog.id, AsOf: d.inv.AsOf(), Waves: []Wave{}, Aims: costs, Bounds: d.bounds(m, s),
		Gap: s.Waves - s.Lower, Work: s.Work, Cut: s.Cut,
	}
	loads := d.loads(m, s.Wave, d.wavesShown(m, packing.Used(s.Wave)))
	for w := range loads {
		first, last := m.grid.span(w)
		_, committed := d.prog.committed[w]
		plan.Waves = append(plan.Waves, Wave{
			Number: w + 1, Start: first, End: last, Pilot: w < d.pilots, Committed: committed, Past: d.replan.over(d, w),
			Loads: loads[w],
		})
	}
	d.makeRoom(plan.Waves, s.Wave)
	e := newExplainer(d, m, s.Wave)
	e.explain(len(plan.Waves))
	work := m.workOf(s.Wave)
	cutover := d.cutovers(m, s.Wave, len(plan.Waves))
	days := d.workDays(m, s.Wave, work, cutover)
	plan.Disturbance = d.disturbance(e, len(plan.Waves))
	for i, mv := range d.movers {
		w := s.Wave[d.groupOf[i]]
		if w >= len(plan.Waves) {
			d.deferred(m, mv, w, work[d.groupOf[i]])
			continue
		}
		plan.Waves[w].Placements = append(plan.Waves[w].Placements, Placement{
			Application: mv.id(), Target: mv.target, Effort: mv.effort, Cutover: cutover[i], Transfer: mv.transfer,
			WorkFrom: m.workBegins(work[d.groupOf[i]]), WorkWaves: work[d.groupOf[i]], Work: days[i],
			Risk: mv.risk, Value: mv.value, Conditions: mv.conditions, Reasons: e.reasons(i), Earlier: e.moves[d.groupOf[i]],
		})
	}
	for _, w := range plan.Waves {
		slices.SortFunc(w.Placements, func(a, b Placement) int { return strings.Compare(a.Application, b.Application) })
	}
	for _, g := range d.groups {
		if len(g.members) > 1 {
			plan.Groups = append(plan.Groups, Group{Applications: d.ids(g.members), Binds: g.binds})
		}
	}
	slices.SortFunc(plan.Groups, func(a, b Group) int { return slices.Compare(a.Applications, b.Applications) })
	d.retired(cutover)
	plan.Unplaced, plan.Assumptions = d.unplaced, d.assumed
	slices.SortStableFunc(plan.Unplaced, func(a, b Unplaced) int { return strings.Compare(a.Application, b.Application) })
	sortAssumptions(plan.Assumptions)
	return plan
}

// makeRoom makes room for as many placements as every wave gets.
func (d *draft) makeRoom(waves []Wave, wave []int) {
	count := make([]int, len(waves))
	for _, g := range d.groupOf {
		if wave[g] < len(count) {
			count[wave[g]]++
		}
	}
	for w, n := range count {
		waves[w].Placements = make([]Placement, 0, n)
	}
}

// cutovers finds the day of every mover's cutover; 0 for those that are deferred beyond so many waves.
func (d *draft) cutovers(m *model, wave []int, waves int) []inventory.Date {
	out := make([]inventory.Date, len(d.movers))
	for i, mv := range d.movers {
		if w := wave[d.groupOf[i]]; w < waves {
			out[i] = m.grid.cutover(mv, w)
		}
	}
	return out
}

// wavesShown is the number of waves up to the end of the programme.
func (d *draft) wavesShown(m *model, used int) int {
	for used > 0 && d.prog.until != 0 {
		if first, _ := m.grid.span(used - 1); first <= d.prog.until {
			break
		}
		used--
	}
	return used
}

// deferred lists a mover that only has room after the end of the programme.
func (d *draft) deferred(m *model, mv *mover, wave int, work []int) {
	first, _ := m.grid.span(wave)
	s := say("unplaced.deferred", d.prog.until, first)
	d.unplaced = append(d.unplaced, Unplaced{
		Application: mv.id(), Kind: "deferred", Text: s.String(), Say: s, Refs: d.prog.refs(), From: first, Until: mv.until.date,
		WorkWaves: work,
	})
}

// bounds words the certificates. What only looking at every arrangement proves is the last of them.
func (d *draft) bounds(m *model, s *packing.Result) []Bound {
	out := []Bound{}
	best := 0
	for _, c := range s.Certificates {
		c = reduced(c)
		say := d.proof(m, c)
		b := Bound{Name: c.Kind, Waves: c.Waves, Proof: say.String(), Say: say}
		for _, g := range c.Items {
			b.Applications = append(b.Applications, d.ids(d.groups[m.group(g)].members)...)
		}
		slices.Sort(b.Applications)
		b.Applications = slices.Compact(b.Applications)
		b.Evidence = d.evidence(m, c)
		out = append(out, b)
		best = max(best, c.Waves)
	}
	if s.Lower > best {
		say := say("proof.exhausted")
		out = slices.Insert(out, 0, Bound{Name: "exhausted", Waves: s.Lower, Proof: say.String(), Say: say})
	}
	return out
}

func sortAssumptions(all []Assumption) {
	slices.SortStableFunc(all, func(a, b Assumption) int {
		return cmp.Or(strings.Compare(string(a.Fact), string(b.Fact)), strings.Compare(a.Text, b.Text))
	})
}

// ids returns the ids of movers, sorted.
func (d *draft) ids(movers []int) []string {
	var out []string
	for _, i := range movers {
		out = append(out, d.movers[i].id())
	}
	slices.Sort(out)
	return out
}
