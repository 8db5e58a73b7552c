package planner

import (
	"slices"
	"sync/atomic"

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
	claim
}

// binds reports whether the edge is half of a statement that puts both ends in one wave.
func (e *edge) binds() bool { return e.name == claimWith || e.name == claimDatabase }

// kindOfBond is the kind of the reason that such a statement gives.
func (e *edge) kindOfBond() string {
	if e.name == claimDatabase {
		return "shared_database"
	}
	return "together"
}

// pair is two movers kept in different waves.
type pair struct {
	a, b      int
	statement Statement
}

// readEdges collects what the inventory says of order, togetherness and distance.
func (d *draft) readEdges() {
	d.edges = make([]edge, 0, d.flowsThatStop())
	for i, m := range d.movers {
		move := m.move
		d.eachMover(m, move.Before, claimBefore, func(j int) {
			d.edges = append(d.edges, edge{i, j, lagStrict, claim{name: claimBefore}})
		})
		d.eachMover(m, move.After, claimAfter, func(j int) {
			d.edges = append(d.edges, edge{j, i, lagStrict, claim{name: claimAfter, byHead: true}})
		})
		d.eachMover(m, move.With, claimWith, func(j int) {
			d.bind(i, j, claim{name: claimWith})
		})
		d.eachMover(m, move.Apart, claimApart, func(j int) {
			d.apart = append(d.apart, pair{i, j, d.statementOf(&edge{from: i, to: j, claim: claim{name: claimApart}})})
		})
		d.readFlows(i)
	}
	d.readDatabases()
}

// eachMover calls f for every application of a list that gets a wave. One that gets none cannot be waited for, and the plan says so.
func (d *draft) eachMover(m *mover, list inventory.Fact[[]inventory.Ref], name claimName, f func(int)) {
	for _, ref := range list.Or(nil) {
		path := pathOf(inventory.KindApplication, m.id(), "move."+name.String())
		j, ok := d.index[ref.ID]
		if !ok {
			if !d.hasMoved(ref.ID) {
				d.assume(path, say("unplaced.left_aside", ref.ID))
			}
			continue
		}
		f(j)
	}
}

// hasMoved reports whether an application is where it belongs already.
func (d *draft) hasMoved(app string) bool {
	return slices.ContainsFunc(d.unplaced, func(u Unplaced) bool { return u.Application == app && u.Kind == "moved" })
}

// bind puts two movers in one wave.
func (d *draft) bind(i, j int, c claim) {
	if i != j {
		back := c
		back.byHead = !c.byHead
		d.edges = append(d.edges, edge{i, j, lagSame, c}, edge{j, i, lagSame, back})
	}
}

// readFlows makes an application wait for those without which it stops: the callee moves in the same or an earlier wave.
func (d *draft) readFlows(i int) {
	m := d.movers[i]
	called := d.calls.movers(m)
	for k, f := range m.app.Flows.Or(nil) {
		j, ok := called(k)
		if !ok || i == j || f.Mode.Or("") != "sync" || d.movers[j].app.CommonService.Or(false) {
			continue // a common service is reached from everywhere, wherever it is
		}
		broken, known := f.IfBroken.Value()
		if !known {
			d.assume(pathOf(inventory.KindApplication, m.id(), "flow."+f.ID+".if_broken"), say("if_broken.unknown", m.id(), d.movers[j].id()))
			continue
		}
		if broken == "stops" {
			d.edges = append(d.edges, edge{j, i, lagSame, claim{name: claimFlow, byHead: true, flow: f}})
		}
	}
}

// flowsThatStop counts the flows without which their callers stop: most statements of a portfolio.
func (d *draft) flowsThatStop() int {
	var all atomic.Int64
	inParallel(len(d.movers), func(from, until int) {
		n := 0
		for _, m := range d.movers[from:until] {
			for _, f := range m.app.Flows.Or(nil) {
				if f.IfBroken.Or("") == "stops" {
					n++
				}
			}
		}
		all.Add(int64(n))
	})
	return int(all.Load())
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
			d.bind(j, i, claim{name: claimDatabase, byHead: true, database: ref.ID})
		}
	}
}
