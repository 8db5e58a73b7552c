package planner

import (
	"maps"
	"strconv"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// relief is a change of one statement: another level of a resource, another date of a limit, or that it does not hold.
type relief struct {
	key   string
	level float64
	date  inventory.Date
	drop  bool
}

// restrict returns the draft with only those statements that keep holds, one of them perhaps changed. The start of the programme and the
// calendar always hold. It shares with the draft what it does not change, and leaves the draft as it was.
func (d *draft) restrict(keep map[string]bool, change relief) *draft {
	if change.drop {
		keep = maps.Clone(keep)
		delete(keep, change.key)
	}
	r := &draft{
		inv: d.inv, asm: d.asm, opt: d.opt, cal: d.cal, index: map[string]int{}, knotted: map[int]bool{}, teams: d.teams,
		lifted: map[string]bool{}, settled: true, replan: d.replan,
	}
	r.restrictProgramme(d, keep, change)
	for _, f := range d.freezes {
		switch {
		case keep[f.statement.key]:
			r.freezes = append(r.freezes, f)
		case !f.hard:
			r.lifted[f.statement.key] = true
		}
	}
	r.restrictResources(d, keep, change)
	edges, apart, movers := d.register().about(keep)
	bound := map[int]bool{}
	for _, i := range edges {
		bound[d.edges[i].from], bound[d.edges[i].to] = true, true
	}
	for _, i := range apart {
		bound[d.apart[i].a], bound[d.apart[i].b] = true, true
	}
	at := r.restrictMovers(d, movers, bound, keep, change)
	for _, i := range edges {
		e := d.edges[i]
		e.from, e.to = at[e.from], at[e.to]
		r.edges = append(r.edges, e)
	}
	for _, i := range apart {
		x := d.apart[i]
		x.a, x.b = at[x.a], at[x.b]
		r.apart = append(r.apart, x)
	}
	return r
}

func (d *draft) restrictProgramme(of *draft, keep map[string]bool, change relief) {
	p := *of.prog
	switch {
	case p.until == 0:
	case !keep[p.horizon.statement.key]:
		p.until = 0
	case change.key == p.horizon.statement.key:
		p.until, p.horizon.date = change.date, change.date
	}
	if p.pilots = of.pilots; !keep[p.lead.key] {
		p.pilots = 0
	}
	p.committed = map[int]Statement{}
	for w, s := range of.prog.committed {
		if keep[s.key] {
			p.committed[w] = s
		}
	}
	d.prog = &p
}

func (d *draft) restrictResources(of *draft, keep map[string]bool, change relief) {
	for _, r := range of.resources {
		other := *r
		other.unlimited = r.unlimited || !keep[r.statement.key]
		if change.key == r.statement.key && r.at != nil {
			other.capacity = r.at(change.level)
		}
		d.resources = append(d.resources, &other)
	}
}

// restrictMovers keeps some movers of a draft, with what is kept of their limits and needs, and returns their new numbers by the old ones.
// Of those that have nothing to do with others and take nothing, one stands for all that are alike: where it can go, they can.
func (d *draft) restrictMovers(of *draft, movers []int, bound map[int]bool, keep map[string]bool, change relief) map[int]int {
	at := make(map[int]int, len(movers))
	alike := map[string]bool{}
	var kin []byte
	for _, i := range movers {
		m := of.movers[i]
		takes, pinned := len(m.needs) > 0 && keep[d.statementOfWork(m).key], m.pinned >= 0 && keep[m.pin.statement.key]
		schedule := d.scheduleFor(m.id())
		if !bound[i] && !takes && !pinned {
			if kin = m.kin(kin[:0], schedule, keep); alike[string(kin)] {
				continue
			}
			alike[string(kin)] = true
		}
		other := *m
		other.lower, other.upper, other.schedule = kept(m.lower, keep, change), kept(m.upper, keep, change), schedule
		if !takes {
			other.needs = nil
		}
		if !pinned {
			other.pinned = -1
		}
		other.bind()
		at[i] = len(d.movers)
		d.index[m.id()] = len(d.movers)
		d.movers = append(d.movers, &other)
	}
	return at
}

// kept returns those limits that hold, one of them perhaps changed.
func kept(all []limit, keep map[string]bool, change relief) []limit {
	var out []limit
	for _, l := range all {
		if !keep[l.statement.key] {
			continue
		}
		if change.key == l.statement.key {
			l.date = change.date
		}
		out = append(out, l)
	}
	return out
}

// kin appends what tells movers apart that have nothing to do with others and take nothing: all that decides where one may go.
func (m *mover) kin(to []byte, s *schedule, keep map[string]bool) []byte {
	to = strconv.AppendBool(to, m.pilot)
	for end, limits := range [][]limit{m.lower, m.upper} {
		for _, l := range limits {
			if keep[l.statement.key] {
				to = append(to, 0, byte('0'+end))
				to = strconv.AppendInt(to, int64(l.date), 10)
				to = append(to, l.statement.key...)
			}
		}
	}
	for _, f := range s.freezes {
		to = append(append(to, 0, '='), f.statement.key...)
	}
	return to
}
