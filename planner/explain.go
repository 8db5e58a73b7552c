package planner

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
)

// held says what keeps a group out of every wave before its own: first what closes the waves just before it, then what prerequisites and
// dates rule out.
func (e *explainer) held(g int) []Reason {
	it, w := &e.m.p.Items[g], e.wave[g]
	byOrder := 0
	for _, a := range e.pred[g] {
		if !e.m.isPart(a.From) {
			byOrder = max(byOrder, e.wave[a.From]+a.Lag)
		}
	}
	out, open := e.closed(g, max(it.Earliest, byOrder), w)
	if open >= 0 {
		out = slices.Insert(out, 0, e.unhindered(g, open))
	}
	if byOrder > 0 && byOrder >= it.Earliest {
		out = append(out, e.prerequisites(g, byOrder)...)
	}
	if it.Earliest > 0 && it.Earliest >= byOrder {
		out = append(out, e.dates(g, it.Earliest-1)...)
	}
	if len(out) == 0 {
		out = append(out, reason("earliest", say("earliest")))
	}
	return out
}

// unhindered says why a group is later than nothing but its own work, or an aim of the plan, asks for.
func (e *explainer) unhindered(g, wave int) Reason {
	if from, ok := e.first[g]; ok {
		return reason("work", say("work", e.d.workWaves(e.d.groups[g]), from+1), e.d.refs(e.d.groups[g].members...)...)
	}
	return e.preferred(g, wave)
}

// preferred says by which aim a group is later than it could be.
func (e *explainer) preferred(g, wave int) Reason {
	for k := range e.m.aims {
		a := &e.m.aims[k]
		if a.Level || a.Change(e.wave, g, wave) <= 0 {
			continue
		}
		if a.Home != nil {
			return reason("kept", say("kept", wave+1))
		}
		if a.Coupled == nil {
			break
		}
		var near []string
		for _, c := range a.Coupled[g] {
			if at := e.wave[c.Item]; abs(at-e.wave[g]) < abs(at-wave) && len(near) < 5 && !e.m.isPart(c.Item) {
				near = append(near, e.d.name(c.Item))
			}
		}
		return reason("aim", say("aim.hybrid", wave+1, strings.Join(near, ", ")))
	}
	return reason("aim", say("aim.other", wave+1))
}

func abs(n int) int { return max(n, -n) }

// dates says why no member may be cut over in a wave.
func (e *explainer) dates(g, wave int) []Reason {
	group := e.d.groups[g]
	var out []Reason
	note := func(r Reason) {
		if !slices.ContainsFunc(out, func(o Reason) bool { return o.Text == r.Text }) {
			out = append(out, r)
		}
	}
	for _, i := range group.members {
		if m := e.d.movers[i]; m.pinned >= 0 && m.pinned != wave {
			if m.pin.kind == "committed" {
				note(reason("committed", m.pin.statement.Say, m.pin.refs...))
				continue
			}
			note(reason("pinned", say("pin", m.pinned+1), m.pin.refs...))
		}
	}
	if len(out) > 0 {
		return out
	}
	if wave < e.d.pilots && !e.d.worthPilot(group) {
		return []Reason{reason("pilot", say("pilot", stretch(0, e.d.pilots-1)), e.d.prog.refs()...)}
	}
	if s, ok := e.d.prog.committed[wave]; ok {
		return []Reason{reason("committed", s.Say, e.d.prog.refs()...)}
	}
	if e.d.replan.over(e.d, wave) {
		return []Reason{reason("past", say("past.wave", wave+1))}
	}
	for _, i := range group.members {
		if !e.d.replan.joins(e.d.movers[i], wave) {
			return []Reason{reason("past", say("running", wave+1))}
		}
		if m := e.d.movers[i]; e.m.grid.cutover(m, wave) == 0 {
			note(e.noDay(m, wave))
		}
	}
	return out
}

// noDay says why a mover has no day for its cutover in a wave.
func (e *explainer) noDay(m *mover, wave int) Reason {
	first, last := e.m.grid.span(wave)
	if m.from.date != 0 && m.from.date > first && e.m.grid.lastOpen(m.schedule, first, last) != 0 {
		r := reason(m.from.kind, m.from.statement.Say, m.from.refs...)
		r.Date = m.from.date
		return r
	}
	for day := last; day >= first; day-- {
		if f := m.schedule.frozen(day); f != nil {
			r := reason("freeze", say("freeze.no_day", f.statement.Say, m.id(), wave+1), inventory.Ref{Kind: inventory.KindFreeze, ID: f.id}, applicationRef(m.id()))
			r.Date = f.days.until
			return r
		}
	}
	return reason("closed", say("closed", wave+1))
}

// prerequisites lists the statements that keep the group from any wave before the given one.
func (e *explainer) prerequisites(g, wave int) []Reason {
	const shown = 5
	var out []Reason
	for _, i := range e.into[g] {
		x := &e.d.edges[i]
		before := e.wave[e.d.groupOf[x.from]]
		if before+x.lag < wave || len(out) == shown {
			continue
		}
		out = append(out, reason("prerequisite", say("prerequisite", e.d.sentenceOf(x), e.d.movers[x.from].id(), before+1), e.d.refs(x.from)...))
	}
	return out
}

// obstacle is what closes some waves to a group, in the words of one of them.
type obstacle struct {
	key    string
	reason func(wave int) Reason
	waves  []int
}

// closed explains the waves from…until-1, grouped by what closes them, what closes the last of them first. The arithmetic is that of the last
// such wave. It returns the first wave that nothing closes, too, or -1.
func (e *explainer) closed(g, from, until int) (reasons []Reason, open int) {
	var all []*obstacle
	open = -1
	for w := from; w < until; w++ {
		found := e.obstacles(g, w)
		if len(found) == 0 && open < 0 {
			open = w
		}
		for _, o := range found {
			if k := slices.IndexFunc(all, func(x *obstacle) bool { return x.key == o.key }); k >= 0 {
				all[k].waves, all[k].reason = append(all[k].waves, w), o.reason
				continue
			}
			o.waves = []int{w}
			all = append(all, o)
		}
	}
	slices.SortStableFunc(all, func(a, b *obstacle) int { return cmp.Compare(b.waves[len(b.waves)-1], a.waves[len(a.waves)-1]) })
	for _, o := range all {
		r := o.reason(o.waves[len(o.waves)-1])
		if len(o.waves) > 1 {
			r.Say = say("same_in", r.Say, waveList(o.waves[:len(o.waves)-1]))
			r.Text = r.Say.String()
		}
		reasons = append(reasons, r)
	}
	return reasons, open
}

// obstacles lists what closes one wave to a group: dates, or else what is full and what is kept apart.
func (e *explainer) obstacles(g, w int) []*obstacle {
	var out []*obstacle
	it := &e.m.p.Items[g]
	if it.IsShut(w) {
		for _, x := range e.dates(g, w) {
			out = append(out, &obstacle{key: x.Kind + refKey(x.Refs), reason: func(int) Reason { return x }})
		}
		return out
	}
	for _, n := range it.Needs {
		if e.left[n.Resource][w]+e.own(g, w, n.Resource) < n.Amount {
			out = append(out, &obstacle{key: "capacity" + strconv.Itoa(n.Resource), reason: func(w int) Reason { return e.full(n, w) }})
		}
	}
	for _, a := range e.apart[g] {
		if e.wave[a] == w {
			out = append(out, &obstacle{key: "apart" + strconv.Itoa(a), reason: func(w int) Reason { return e.kept(a, w) }})
		}
	}
	return out
}

// own is what parts of the group's own work take of a wave.
func (e *explainer) own(g, wave, resource int) int64 {
	var sum int64
	if from, ok := e.first[g]; ok && wave >= from {
		for item := len(e.d.groups); item < len(e.m.p.Items); item++ {
			if e.m.group(item) == g && e.wave[item] == wave {
				sum += e.m.p.Items[item].Amount(resource)
			}
		}
	}
	return sum
}

// full says that a wave lacks room.
func (e *explainer) full(n packing.Need, wave int) Reason {
	r := e.d.resource(e.m, n.Resource)
	left, all := e.left[n.Resource][wave], e.m.p.Capacity[n.Resource][wave]
	return reason("capacity", say("full", r.name(), r.amount(left), r.amount(all), r.amount(n.Amount), wave+1), r.refs...)
}

// kept says that a group must stay clear of another.
func (e *explainer) kept(other, wave int) Reason {
	return reason("apart", say("kept_apart", e.d.name(other), wave+1), e.d.refs(e.d.groups[other].members...)...)
}

func refKey(refs []inventory.Ref) string {
	key := ""
	for _, r := range refs {
		key += " " + r.String()
	}
	return key
}
