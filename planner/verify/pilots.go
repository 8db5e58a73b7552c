package verify

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// readPilots finds the applications worth a pilot: named so, or light and with three neighbours at most, all of them stated.
func (a *audit) readPilots() {
	for _, m := range a.moves {
		m.neighbours = map[string]bool{}
	}
	for _, app := range a.inv.Applications {
		for _, f := range app.Flows.Or(nil) {
			to, _ := f.To.Value()
			if to.Kind != inventory.KindApplication || to.ID == app.ID {
				continue
			}
			if m := a.byID[app.ID]; m != nil {
				m.neighbours[to.ID] = true
			}
			if m := a.byID[to.ID]; m != nil {
				m.neighbours[app.ID] = true
			}
		}
	}
	whole := slices.Contains(a.inv.Header.Complete.Or(nil), "flows")
	for _, m := range a.moves {
		if named, ok := m.facts.Pilot.Value(); ok {
			m.pilot = named
			continue
		}
		light := m.app.Criticality.Or("") == "low" || m.app.Stage.Or("production") != "production"
		stated := m.app.Flows.Known() || whole && m.app.Flows.State() == inventory.LeftOut
		m.pilot = light && stated && len(m.neighbours) <= 3
	}
}

// pilotGroup reports whether every application of a group is worth a pilot.
func (a *audit) pilotGroup(group []int) bool {
	return !slices.ContainsFunc(group, func(i int) bool { return !a.moves[i].pilot })
}

// checkPilots holds the first waves to what the programme keeps them for: pilots, unless none can be there.
func (a *audit) checkPilots() {
	marked := 0
	for n, w := range a.plan.Waves {
		if w.Pilot {
			if marked++; marked != n+1 {
				a.fault(FaultWave, n+1, nil, "wave %d is kept for pilots, and wave %d is not", n+1, n)
			}
		}
	}
	stated := int(min(max(0, a.block.Pilots.Or(0)), century))
	want := 0
	if len(a.moves) > 0 && stated > 0 && !a.over(stated-1) && a.pilotPossible(stated) {
		want = stated
	}
	a.pilots = want
	if min(want, len(a.plan.Waves)) != marked {
		a.fault(FaultWave, 0, nil, "%d waves are kept for pilots, and not %d", want, marked)
	}
	for _, m := range a.moves {
		if m.wave >= 0 && m.wave < want && !a.pilotGroup(a.groups[a.groupOf(m)]) {
			a.fault(FaultWave, m.wave+1, []string{m.app.ID}, "%s is no pilot and in wave %d, which is kept for pilots", m.app.ID, m.wave+1)
		}
	}
}

// pilotPossible reports whether some group of pilots could be in the first waves when these are kept for pilots.
func (a *audit) pilotPossible(pilots int) bool {
	if pilots == 0 || !slices.ContainsFunc(a.groups, a.pilotGroup) {
		return false
	}
	p := a.problem(pilots)
	k := &checker{p: p}
	for g, first := range k.earliest()[:len(a.groups)] {
		if first < pilots && p.Items[g].Latest >= 0 {
			return true
		}
	}
	return false
}
