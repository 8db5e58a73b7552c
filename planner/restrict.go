package planner

import (
	"maps"
	"slices"

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
	at := r.restrictMovers(d, keep, change)
	for _, e := range d.edges {
		if keep[e.statement().key] {
			e.from, e.to = at[e.from], at[e.to]
			r.edges = append(r.edges, e)
		}
	}
	for _, x := range d.apart {
		if keep[x.statement.key] {
			x.a, x.b = at[x.a], at[x.b]
			r.apart = append(r.apart, x)
		}
	}
	return r
}

func (d *draft) restrictProgramme(of *draft, keep map[string]bool, change relief) {
	p := *of.prog
	switch key := p.horizon.statement.key; {
	case p.until != 0 && !keep[key]:
		p.until = 0
	case p.until != 0 && change.key == key:
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

// restrictMovers keeps those movers that a statement is about, and returns their new numbers.
func (d *draft) restrictMovers(of *draft, keep map[string]bool, change relief) []int {
	named := make([]bool, len(of.movers))
	for i := range of.edges {
		if e := &of.edges[i]; keep[e.statement().key] {
			named[e.from], named[e.to] = true, true
		}
	}
	for _, x := range of.apart {
		if keep[x.statement.key] {
			named[x.a], named[x.b] = true, true
		}
	}
	limits := func(all []limit) []limit {
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
	at := make([]int, len(of.movers))
	for i, m := range of.movers {
		other := *m
		other.lower, other.upper = limits(m.lower), limits(m.upper)
		if !keep[m.statement.key] {
			other.needs = nil
		}
		if other.pinned >= 0 && !keep[m.pin.statement.key] {
			other.pinned = -1
		}
		if !named[i] && len(other.needs)+len(other.lower)+len(other.upper) == 0 && other.pinned < 0 {
			continue
		}
		other.bind()
		other.schedule = d.scheduleFor(m.id())
		at[i] = len(d.movers)
		d.index[m.id()] = len(d.movers)
		d.movers = append(d.movers, &other)
	}
	return at
}

// statements lists everything that could be different, by key: what limits most first.
func (d *draft) statements() []Statement {
	var out []Statement
	seen := map[string]bool{}
	add := func(s Statement) {
		if s.key != "" && !seen[s.key] {
			seen[s.key] = true
			out = append(out, s)
		}
	}
	for _, r := range d.resources {
		if !r.unlimited {
			add(r.statement)
		}
	}
	for _, f := range d.freezes {
		add(f.statement)
	}
	if d.prog.until != 0 {
		add(d.prog.horizon.statement)
	}
	if d.prog.pilots > 0 {
		add(d.prog.lead)
	}
	for _, w := range slices.Sorted(maps.Keys(d.prog.committed)) {
		add(d.prog.committed[w])
	}
	for i := range d.edges {
		add(d.edges[i].statement())
	}
	for _, x := range d.apart {
		add(x.statement)
	}
	for _, m := range d.movers {
		for _, l := range slices.Concat(m.lower, m.upper) {
			add(l.statement)
		}
		add(m.pin.statement)
		if len(m.needs) > 0 {
			add(m.statement)
		}
	}
	return out
}
