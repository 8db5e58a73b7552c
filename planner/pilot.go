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
	near := make([]neighbours, len(d.inv.Applications))
	for i, to := range d.calls.to {
		for _, j := range to {
			if j >= 0 && int(j) != i {
				near[i].add(j)
				near[j].add(int32(i))
			}
		}
	}
	complete := slices.Contains(d.inv.Header.Complete.Or(nil), "flows")
	for _, m := range d.movers {
		if named, ok := m.move.Pilot.Value(); ok {
			m.pilot = named
			continue
		}
		light := m.app.Criticality.Or("") == "low" || m.app.Stage.Or("production") != "production"
		stated := m.app.Flows.Known() || complete && m.app.Flows.State() == inventory.LeftOut
		m.pilot = light && stated && near[d.calls.number[m.id()]].few()
	}
}

// neighbours are the first applications that one exchanges with, as many as tell whether they are few.
type neighbours struct {
	ids   [pilotDependencies + 1]int32
	known uint8
}

func (n *neighbours) add(id int32) {
	if n.few() && !slices.Contains(n.ids[:n.known], id) {
		n.ids[n.known] = id
		n.known++
	}
}

// few reports whether there are no more of them than a pilot may have.
func (n *neighbours) few() bool { return n.known <= pilotDependencies }

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
