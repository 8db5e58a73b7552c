package planner

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// The lags of an edge: how many waves its head must come after its tail at least.
const (
	lagSame   = 0 // the same wave or a later one
	lagStrict = 1 // a strictly later wave
)

// edge is a statement about two movers: to comes lag waves after from at least. A statement that binds both to one wave makes two
// edges with lag 0, one each way.
type edge struct {
	from, to int
	lag      int
	kind     string // prerequisite, flow, together or shared_database
	*claim
}

// binds reports whether the edge is half of a statement that puts both ends in one wave.
func (e *edge) binds() bool { return e.kind == "together" || e.kind == "shared_database" }

// pair is two movers kept in different waves.
type pair struct {
	a, b      int
	statement Statement
}

// readEdges collects what the inventory says of order, togetherness and distance.
func (d *draft) readEdges() {
	for i, m := range d.movers {
		move := m.move
		d.eachMover(m, move.Before, "before", func(j int, s *claim) {
			d.edges = append(d.edges, edge{i, j, lagStrict, "prerequisite", s})
		})
		d.eachMover(m, move.After, "after", func(j int, s *claim) {
			d.edges = append(d.edges, edge{j, i, lagStrict, "prerequisite", s})
		})
		d.eachMover(m, move.With, "with", func(j int, s *claim) {
			d.bind(i, j, "together", s)
		})
		d.eachMover(m, move.Apart, "apart", func(j int, s *claim) {
			d.apart = append(d.apart, pair{i, j, s.statement()})
		})
		d.readFlows(i)
	}
	d.readDatabases()
}

// eachMover calls f for every application of a list that gets a wave. One that gets none cannot be waited for, and the plan says so.
func (d *draft) eachMover(m *mover, list inventory.Fact[[]inventory.Ref], name string, f func(int, *claim)) {
	for _, ref := range list.Or(nil) {
		path := pathOf(inventory.KindApplication, m.id(), "move."+name)
		j, ok := d.index[ref.ID]
		if !ok {
			if !d.hasMoved(ref.ID) {
				d.assume(path, say("unplaced.left_aside", ref.ID))
			}
			continue
		}
		f(j, &claim{d: d, who: m, other: d.movers[j], name: name})
	}
}

// hasMoved reports whether an application is where it belongs already.
func (d *draft) hasMoved(app string) bool {
	return slices.ContainsFunc(d.unplaced, func(u Unplaced) bool { return u.Application == app && u.Kind == "moved" })
}

func (d *draft) bind(i, j int, kind string, s *claim) {
	if i != j {
		d.edges = append(d.edges, edge{i, j, lagSame, kind, s}, edge{j, i, lagSame, kind, s})
	}
}

// readFlows makes an application wait for those without which it stops: the callee moves in the same or an earlier wave.
func (d *draft) readFlows(i int) {
	m := d.movers[i]
	for _, f := range m.app.Flows.Or(nil) {
		to, _ := f.To.Value()
		j, ok := d.index[to.ID]
		if !ok || to.Kind != inventory.KindApplication || i == j || f.Mode.Or("") != "sync" || d.movers[j].app.CommonService.Or(false) {
			continue // a common service is reached from everywhere, wherever it is
		}
		broken, known := f.IfBroken.Value()
		if !known {
			d.assume(pathOf(inventory.KindApplication, m.id(), "flow."+f.ID+".if_broken"), say("if_broken.unknown", m.id(), to.ID))
			continue
		}
		if broken == "stops" {
			d.edges = append(d.edges, edge{j, i, lagSame, "flow", &claim{d: d, who: m, other: d.movers[j], name: "flow", flow: f}})
		}
	}
}

// readDatabases binds the applications that use one database, each to the first of them.
func (d *draft) readDatabases() {
	first := map[string]int{}
	for i, m := range d.movers {
		for _, ref := range m.app.Databases.Or(nil) {
			j, ok := first[ref.ID]
			if !ok {
				first[ref.ID] = i
				continue
			}
			d.bind(j, i, "shared_database", &claim{d: d, who: m, other: d.movers[j], name: "databases", database: ref.ID})
		}
	}
}
