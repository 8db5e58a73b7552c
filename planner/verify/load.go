package verify

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
)

// checkLoads compares what every wave is asked for with what it has, and both with what the plan says. Waves after the end of the
// programme, to which work is deferred, are not in the plan and have to suffice as well.
func (a *audit) checkLoads() {
	used := map[int][]int64{}
	charge := func(wave int, n packing.Need) {
		if wave >= 0 && used[wave] == nil {
			used[wave] = make([]int64, len(a.stocks))
		}
		if wave >= 0 {
			used[wave][n.Resource] += n.Amount
		}
	}
	for g, members := range a.groups {
		whole, shares := a.demand(g)
		m := a.moves[members[0]]
		for _, n := range whole {
			charge(m.wave, n)
		}
		for _, n := range shares {
			for _, w := range m.work {
				charge(w-1, n)
			}
		}
	}
	for w := range max(a.used, len(a.plan.Waves)) {
		if used[w] == nil {
			used[w] = make([]int64, len(a.stocks))
		}
		for k, s := range a.stocks {
			if has := s.in(w); !s.unlimited && used[w][k] > has {
				a.fault(FaultLoad, w+1, nil, "wave %d asks %g of %s %s and has %g", w+1, float64(used[w][k])/s.scale, s.kind, s.id, float64(has)/s.scale)
			}
		}
		if w < len(a.plan.Waves) {
			a.compareLoads(w, used[w])
		}
	}
}

// demand is what a group asks of the wave of its cutover, and of every wave with work before it: people work an equal part in each.
func (a *audit) demand(g int) (whole, shares []packing.Need) {
	sum := &move{}
	for _, i := range a.groups[g] {
		for _, n := range a.moves[i].needs {
			sum.take(n.Resource, n.Amount)
		}
	}
	parts := int64(a.spread(g))
	for k, n := range sum.needs {
		if s := a.stocks[n.Resource]; parts > 1 && !s.unlimited && (s.kind == "team" || s.kind == "skill") {
			sum.needs[k].Amount = (n.Amount + parts - 1) / parts
			shares = append(shares, sum.needs[k])
		}
	}
	return sum.needs, shares
}

// spread is the number of waves that the work on a group takes.
func (a *audit) spread(g int) int {
	most := 1
	for _, i := range a.groups[g] {
		if length, ok := a.moves[i].facts.Duration.Value(); ok {
			days := wholeDays(length)
			most = max(most, (days+a.length-1)/a.length)
		}
	}
	return min(most, 120)
}

// checkWork holds the work of every group to one part a wave, all of them before the cutover.
func (a *audit) checkWork() {
	for g, members := range a.groups {
		for _, i := range members {
			m := a.moves[i]
			good := len(m.work) == a.spread(g)-1 && (len(m.work) == 0 || !a.over(m.work[0]-1) || a.known(members))
			for k, w := range m.work {
				good = good && w >= 1 && w <= m.wave && (k == 0 || w > m.work[k-1])
			}
			if m.wave >= 0 && !good {
				a.fault(FaultWave, m.wave+1, []string{m.app.ID}, "the work on %s takes %d waves, and is done in %v before wave %d", m.app.ID, a.spread(g), m.work, m.wave+1)
				continue
			}
			if x := m.placement; x != nil && len(m.work) > 0 {
				if first, _ := a.span(m.work[0] - 1); x.WorkFrom != first {
					a.fault(FaultDate, m.wave+1, []string{m.app.ID}, "the work on %s begins on %s and not on %s", m.app.ID, first, x.WorkFrom)
				}
			}
			if m.placement != nil && len(m.work) == 0 && m.placement.WorkFrom != 0 {
				a.fault(FaultDate, m.wave+1, []string{m.app.ID}, "there is no work on %s before its wave", m.app.ID)
			}
		}
	}
}

// known reports whether the plan before had one of the group, so that the work on it may have begun in a wave that is over.
func (a *audit) known(members []int) bool {
	return slices.ContainsFunc(members, func(i int) bool { _, had := a.before.home[a.moves[i].app.ID]; return had })
}

func (a *audit) compareLoads(w int, used []int64) {
	said := a.plan.Waves[w].Loads
	if len(said) != len(a.stocks) {
		a.fault(FaultLoad, w+1, nil, "wave %d has %d loads and not %d", w+1, len(a.stocks), len(said))
		return
	}
	at := map[[2]string]int{}
	for k, l := range said {
		at[[2]string{l.Kind, l.Resource}] = k
	}
	for k, s := range a.stocks {
		n, ok := at[[2]string{s.kind, s.id}]
		if !ok {
			a.fault(FaultLoad, w+1, nil, "wave %d says nothing of %s %s", w+1, s.kind, s.id)
			continue
		}
		// A capacity is a sum of shares of days, whose last unit hangs on the order of the sum.
		l, has := said[n], float64(s.in(w))/s.scale
		if !nearly(l.Used, float64(used[k])/s.scale, 1e-6) || l.Unlimited != s.unlimited || !s.unlimited && !nearly(l.Capacity, has, 1.001/s.scale) {
			a.fault(FaultLoad, w+1, nil, "wave %d asks %g of %s %s and has %g, and not %g of %g", w+1,
				float64(used[k])/s.scale, s.kind, s.id, has, l.Used, l.Capacity)
		}
	}
}
