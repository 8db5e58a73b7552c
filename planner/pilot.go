package planner

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// pilotDependencies is the greatest number of applications a pilot may exchange with.
const pilotDependencies = 3

// readPilots finds the applications worth a pilot: named so by a person, or not in production or of low criticality and with at most
// three dependencies. One whose flows are not stated may have any number of them and is no pilot.
func (d *draft) readPilots() {
	number := make(map[string]int32, len(d.inv.Applications))
	for i, app := range d.inv.Applications {
		number[app.ID] = int32(i)
	}
	neighbours := make([][]int32, len(d.inv.Applications))
	for i, app := range d.inv.Applications {
		for _, f := range app.Flows.Or(nil) {
			to, _ := f.To.Value()
			if j, ok := number[to.ID]; ok && to.Kind == inventory.KindApplication && int(j) != i {
				neighbours[i], neighbours[j] = append(neighbours[i], j), append(neighbours[j], int32(i))
			}
		}
	}
	complete := slices.Contains(d.inv.Header.Complete.Or(nil), "flows")
	for _, m := range d.movers {
		mine := neighbours[number[m.id()]]
		slices.Sort(mine)
		m.neighbours = len(slices.Compact(mine))
		if named, ok := m.move.Pilot.Value(); ok {
			m.pilot = named
			continue
		}
		light := m.app.Criticality.Or("") == "low" || m.app.Stage.Or("production") != "production"
		stated := m.app.Flows.Known() || complete && m.app.Flows.State() == inventory.LeftOut
		m.pilot = light && stated && m.neighbours <= pilotDependencies
	}
}

var criticalityRank = map[string]int{"low": 0, "medium": 1, "high": 2, "vital": 3}

// class is how late an application should rather move: not in production first, then low criticality; not known counts as medium.
func (m *mover) class() int {
	rank, ok := criticalityRank[m.app.Criticality.Or("medium")]
	if !ok {
		rank = 1
	}
	if m.app.Stage.Or("production") == "production" {
		rank += len(criticalityRank)
	}
	return rank
}
