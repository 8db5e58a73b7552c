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
	from, to  int
	lag       int
	kind      string // prerequisite, flow, together or shared_database
	statement Statement
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
		d.eachMover(m, move.Before, "before", func(j int, s Statement) {
			s = s.with(say("before", m.id(), d.movers[j].id()))
			d.edges = append(d.edges, edge{i, j, lagStrict, "prerequisite", s})
		})
		d.eachMover(m, move.After, "after", func(j int, s Statement) {
			s = s.with(say("after", m.id(), d.movers[j].id()))
			d.edges = append(d.edges, edge{j, i, lagStrict, "prerequisite", s})
		})
		d.eachMover(m, move.With, "with", func(j int, s Statement) {
			s = s.with(say("with", m.id(), d.movers[j].id()))
			d.bind(i, j, "together", s)
		})
		d.eachMover(m, move.Apart, "apart", func(j int, s Statement) {
			s = s.with(say("apart", m.id(), d.movers[j].id()))
			d.apart = append(d.apart, pair{i, j, s})
		})
		d.readFlows(i)
	}
	d.readDatabases()
}

// eachMover calls f for every application of a list that gets a wave. One that gets none cannot be waited for, and the plan says so.
func (d *draft) eachMover(m *mover, list inventory.Fact[[]inventory.Ref], name string, f func(int, Statement)) {
	for _, ref := range list.Or(nil) {
		path := pathOf(inventory.KindApplication, m.id(), "move."+name)
		j, ok := d.index[ref.ID]
		if !ok {
			if !d.hasMoved(ref.ID) {
				d.assume(path, say("unplaced.left_aside", ref.ID))
			}
			continue
		}
		f(j, d.statement(path, Sentence{}, list.Pos()))
	}
}

// hasMoved reports whether an application is where it belongs already.
func (d *draft) hasMoved(app string) bool {
	return slices.ContainsFunc(d.unplaced, func(u Unplaced) bool { return u.Application == app && u.Kind == "moved" })
}

func (d *draft) bind(i, j int, kind string, s Statement) {
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
		path := pathOf(inventory.KindApplication, m.id(), "flow."+f.ID+".if_broken")
		broken, known := f.IfBroken.Value()
		if !known {
			d.assume(path, say("if_broken.unknown", m.id(), to.ID))
			continue
		}
		if broken == "stops" {
			s := d.statement(path, say("stops_without", m.id(), to.ID), f.IfBroken.Pos())
			d.edges = append(d.edges, edge{j, i, lagSame, "flow", s})
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
			s := d.statement(pathOf(inventory.KindApplication, m.id(), "databases"),
				say("share_database", d.movers[j].id(), m.id(), ref.ID), m.app.Databases.Pos())
			d.bind(j, i, "shared_database", s)
		}
	}
}
