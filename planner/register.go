package planner

import (
	"maps"
	"slices"
)

// register is everything of a draft that could be different, and what each statement is about: a trial then costs what it keeps, and not
// what the portfolio holds.
type register struct {
	statements []Statement // what limits most first
	by         map[string]Statement

	edges, apart, movers map[string][]int // by key
}

// register returns the register of a draft that is read. The draft does not change after that.
func (d *draft) register() *register {
	if d.registered == nil {
		d.registered = d.list()
	}
	return d.registered
}

func (d *draft) list() *register {
	r := &register{by: map[string]Statement{}, edges: map[string][]int{}, apart: map[string][]int{}, movers: map[string][]int{}}
	for _, x := range d.resources {
		if !x.unlimited {
			r.add(x.statement)
		}
	}
	for _, f := range d.freezes {
		r.add(f.statement)
	}
	if d.prog.until != 0 {
		r.add(d.prog.horizon.statement)
	}
	if d.prog.pilots > 0 {
		r.add(d.prog.lead)
	}
	for _, w := range slices.Sorted(maps.Keys(d.prog.committed)) {
		r.add(d.prog.committed[w])
	}
	for i := range d.edges {
		e := &d.edges[i]
		s := d.statementOf(e)
		r.add(s)
		r.edges[s.key] = append(r.edges[s.key], i)
		r.movers[s.key] = append(r.movers[s.key], e.from, e.to)
	}
	for i, x := range d.apart {
		key := x.statement.key
		r.add(x.statement)
		r.apart[key] = append(r.apart[key], i)
		r.movers[key] = append(r.movers[key], x.a, x.b)
	}
	for i, m := range d.movers {
		for _, l := range slices.Concat(m.lower, m.upper) {
			r.addMover(l.statement, i)
		}
		if m.pinned >= 0 {
			r.addMover(m.pin.statement, i)
		}
		if len(m.needs) > 0 {
			r.addMover(*d.statementOfWork(m), i)
		}
	}
	return r
}

func (r *register) add(s Statement) {
	if _, ok := r.by[s.key]; ok || s.key == "" {
		return
	}
	r.by[s.key] = s
	r.statements = append(r.statements, s)
}

func (r *register) addMover(s Statement, mover int) {
	r.add(s)
	r.movers[s.key] = append(r.movers[s.key], mover)
}

// about returns the edges, the pairs and the movers that the statements kept are about, each in its order.
func (r *register) about(keep map[string]bool) (edges, apart, movers []int) {
	for key, kept := range keep {
		if kept {
			edges = append(edges, r.edges[key]...)
			apart = append(apart, r.apart[key]...)
			movers = append(movers, r.movers[key]...)
		}
	}
	for _, of := range []*[]int{&edges, &apart, &movers} {
		slices.Sort(*of)
		*of = slices.Compact(*of)
	}
	return edges, apart, movers
}

// keys returns the keys of all statements, in their order.
func (r *register) keys() []string {
	out := make([]string, len(r.statements))
	for i, s := range r.statements {
		out[i] = s.key
	}
	return out
}
