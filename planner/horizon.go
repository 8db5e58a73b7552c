package planner

import (
	"cmp"
	"slices"
)

// horizon returns how many waves to look at first, and at most. The first horizon reaches behind every date the inventory states and a
// week of waves further, so that what comes later only repeats it.
func (d *draft) horizon() (first, most int) {
	p := d.prog
	most = max(1, longestProgramme/p.length)
	if p.until != 0 && !d.opt.Defer {
		most = min(int(p.until-p.start)/p.length+1, most)
		return most, most
	}
	last := p.start
	for _, f := range d.freezes {
		last = max(last, f.days.until)
	}
	for _, c := range d.cal.closed {
		last = max(last, c.until)
	}
	for _, m := range d.movers {
		last = max(last, m.from.date, m.until.date)
	}
	for _, t := range d.teams {
		for _, a := range t.absences {
			last = max(last, a.days.until)
		}
		for _, x := range t.taken {
			last = max(last, x.days.until)
		}
	}
	last = max(last, p.start.AddDays(d.lastNamedWave()*p.length))
	if d.replan != nil {
		last = max(last, d.replan.past, p.start.AddDays(len(d.replan.before.Waves)*p.length))
	}
	return min(int(last-p.start)/p.length+8+d.pilots, most), most
}

// lastNamedWave is the last wave that the programme or an application names, counted from 1.
func (d *draft) lastNamedWave() int {
	last := 0
	for _, m := range d.movers {
		last = max(last, m.pinned+1)
	}
	for w := range d.prog.committed {
		last = max(last, w+1)
	}
	for _, c := range []perWave{d.prog.most, d.prog.servers, d.prog.risk} {
		for w := range c.waves {
			last = max(last, w+1)
		}
	}
	return last
}

// reservePilots keeps the first waves for pilots if there are any. It returns the model that showed it, if it made one.
func (d *draft) reservePilots() *model {
	d.pilots = d.prog.pilots
	if d.settled || d.pilots == 0 || len(d.movers) == 0 {
		return nil
	}
	if d.replan.over(d, d.pilots-1) {
		d.pilots = 0
		return nil
	}
	lapse := "pilots.none"
	if slices.ContainsFunc(d.groups, d.worthPilot) {
		if len(d.knotted) > 0 {
			return nil
		}
		if m := d.pilotPossible(); m != nil {
			return m
		}
		lapse = "pilots.late"
	}
	d.assume(d.prog.lead.Fact, say(lapse, d.pilots))
	d.pilots = 0
	return nil
}

// pilotPossible returns a model in which some group could be in a wave kept for pilots, given its dates and what must come before it; nil when
// none could.
func (d *draft) pilotPossible() *model {
	waves, _ := d.horizon()
	m := d.model(waves)
	ready, err := m.prepared()
	if err != nil {
		return m // the search says what is wrong
	}
	win := ready.Tighten()
	for g := range d.groups {
		if win.Earliest[g] < d.pilots && m.p.Items[g].Latest >= 0 {
			return m
		}
	}
	return nil
}

// ranks orders the groups for ties: pilots, then not in production and low criticality, then those that most others wait for, then by id. It
// returns the classes behind that, too.
func (d *draft) ranks() (ranks, class []int) {
	waiting := make([]int, len(d.groups))
	for i := range d.edges {
		if a, b := d.groupOf[d.edges[i].from], d.groupOf[d.edges[i].to]; a != b {
			waiting[a]++
		}
	}
	type place struct{ class, waiting, group int }
	order := make([]place, len(d.groups))
	ranks, class = make([]int, len(d.groups)), make([]int, len(d.groups))
	for g := range order {
		class[g] = d.class(g)
		order[g] = place{class[g], waiting[g], g}
	}
	slices.SortFunc(order, func(a, b place) int {
		return cmp.Or(cmp.Compare(a.class, b.class), cmp.Compare(b.waiting, a.waiting), cmp.Compare(a.group, b.group))
	})
	for at, x := range order {
		ranks[x.group] = at
	}
	return ranks, class
}

// class is that of the group's most delicate member; pilots come before all others
// when waves are kept for them.
func (d *draft) class(g int) int {
	if d.pilots > 0 && d.worthPilot(d.groups[g]) {
		return -1
	}
	class := 0
	for _, i := range d.groups[g].members {
		class = max(class, d.movers[i].class())
	}
	return class
}
