package planner

import "slices"

// earlier says what would let a group move one wave earlier, everything else staying where it is; zero in the first wave, and where only
// an aim of the plan keeps it.
func (e *explainer) earlier(g int) Sentence {
	wave := e.wave[g] - 1
	if wave < 0 {
		return Sentence{}
	}
	var parts []Sentence
	add := func(s Sentence) {
		if !slices.ContainsFunc(parts, s.equal) {
			parts = append(parts, s)
		}
	}
	for _, a := range e.pred[g] {
		if e.wave[a.From]+a.Lag > wave && e.m.isPart(a.From) {
			add(say("earlier.work"))
		} else if e.wave[a.From]+a.Lag > wave {
			add(say("earlier.prerequisite", e.d.name(a.From), wave-a.Lag+1))
		}
	}
	it := &e.m.p.Items[g]
	if wave < it.Earliest || it.IsShut(wave) {
		e.datesEarlier(g, wave, add)
	}
	for _, n := range it.Needs {
		if left := e.left[n.Resource][wave]; left < n.Amount {
			r := e.d.resource(e.m, n.Resource)
			add(say("earlier.capacity", r.name(), r.amount(n.Amount-left), wave+1))
		}
	}
	for _, a := range e.apart[g] {
		if e.wave[a] == wave {
			add(say("earlier.apart", e.d.name(a), wave+1))
		}
	}
	if len(parts) == 0 {
		return Sentence{}
	}
	return say("earlier", wave+1, parts)
}

// datesEarlier says which dates would have to be others.
func (e *explainer) datesEarlier(g, wave int, add func(Sentence)) {
	group := e.d.groups[g]
	for _, i := range group.members {
		m := e.d.movers[i]
		switch _, committed := e.d.prog.committed[wave]; {
		case m.pinned >= 0 && m.pinned != wave:
			add(say("earlier.unpinned", m.id()))
		case m.pinned < 0 && committed:
			add(say("earlier.uncommitted", wave+1))
		case wave < e.d.pilots && !e.d.worthPilot(group):
			add(say("earlier.pilots", wave+1))
		case e.m.grid.cutover(m, wave) == 0:
			_, last := e.m.grid.span(wave)
			if open := e.m.grid.lastOpen(m.schedule, last-1000, last); m.from.date != 0 && (m.from.date > last || m.from.date > open) {
				add(say("earlier.date", m.from.statement.Say, open))
				continue
			}
			add(e.noDay(m, wave).Say)
		}
	}
}
