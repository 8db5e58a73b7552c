package verify

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
)

// checkBounds redoes the arithmetic of every bound and compares the greatest with the gap.
func (a *audit) checkBounds() {
	best := 0
	for k, b := range a.plan.Bounds {
		if k > 0 && b.Waves > a.plan.Bounds[k-1].Waves {
			a.fault(FaultBound, 0, nil, "the bound of %d waves by %s stands after a smaller one", b.Waves, b.Name)
		}
		best = max(best, b.Waves)
	}
	if a.plan.Gap != a.used-best || a.plan.Gap < 0 {
		a.fault(FaultGap, 0, nil, "%d waves and a bound of %d leave a gap of %d, and not %d", a.used, best, a.used-best, a.plan.Gap)
	}
	p := a.problem(a.pilots)
	if err := p.Validate(); err != nil {
		a.fault(FaultBound, 0, nil, "the bounds cannot be checked: %v", err)
		return
	}
	k := &checker{p: p}
	for _, b := range a.plan.Bounds {
		a.checkBound(k, b)
	}
}

func (a *audit) checkBound(k *checker, b planner.Bound) {
	if b.Name == "exhausted" {
		a.exhausted(k.p, b)
		return
	}
	c, why := a.certificate(b)
	if why != "" {
		a.fault(FaultBound, 0, nil, "the bound of %d waves by %s: %s", b.Waves, b.Name, why)
		return
	}
	err := k.check(c)
	switch {
	case errors.Is(err, ErrWork):
		a.report.Unchecked = append(a.report.Unchecked, b.Name)
	case err != nil:
		a.fault(FaultBound, 0, nil, "%s", strings.TrimPrefix(err.Error(), "verify: "))
	}
}

// problem is what the inventory asks for in plain numbers, in as many waves as the plan or a bound of it speaks of, and one more. Item i
// is group i; behind them stand the parts of work that takes longer than a wave.
func (a *audit) problem(pilots int) *packing.Problem {
	p := &packing.Problem{Waves: a.horizon(), Items: make([]packing.Item, len(a.groups))}
	in := make([]int, len(a.stocks))
	for k, s := range a.stocks {
		if in[k] = -1; s.unlimited {
			continue
		}
		in[k] = len(p.Capacity)
		room := make([]int64, p.Waves)
		for w := range room {
			room[w] = s.in(w)
		}
		p.Capacity = append(p.Capacity, room)
	}
	a.parts = make([]int, len(a.groups))
	for g, members := range a.groups {
		it, part := a.item(p, g, in, pilots)
		for !a.known(members) && part.Earliest < p.Waves-1 && a.over(part.Earliest) {
			part.Earliest++
		}
		p.Items[g], a.parts[g] = it, len(p.Items)
		for k := range a.spread(g) - 1 {
			at := len(p.Items)
			p.Items = append(p.Items, part)
			p.Arcs = append(p.Arcs, packing.Arc{From: at, To: g, Lag: 1})
			if k > 0 {
				p.Arcs = append(p.Arcs, packing.Arc{From: at - 1, To: at, Lag: 1})
			}
		}
	}
	for _, b := range a.bonds {
		from, to := a.group[b.from], a.group[b.to]
		switch {
		case from == to:
		case b.apart:
			p.Apart = append(p.Apart, [2]int{from, to})
		default:
			p.Arcs = append(p.Arcs, packing.Arc{From: from, To: to, Lag: b.lag})
		}
	}
	return p
}

// horizon is the number of waves worth looking at.
func (a *audit) horizon() int {
	waves := max(a.used, len(a.plan.Waves), int(min(max(0, a.block.Pilots.Or(0)), 1000)))
	for _, b := range a.plan.Bounds {
		waves = max(waves, b.Waves)
		if e := b.Evidence; e != nil {
			waves = max(waves, e.First, e.Last)
		}
	}
	return min(waves+1, century)
}

// item sums the needs of a group, finds the waves in which all of it can move, and makes a part of the work before.
func (a *audit) item(p *packing.Problem, g int, in []int, pilots int) (it, part packing.Item) {
	members := a.groups[g]
	it.Latest, part.Latest = -1, p.Waves-1
	needs, shares := a.demand(g)
	it.Needs, part.Needs = limited(needs, in), limited(shares, in)
	pilot := a.pilotGroup(members)
	for w := range p.Waves {
		switch {
		case !a.open(members, w) || !pilot && w < pilots:
			if it.Latest >= 0 {
				it.Shut = append(it.Shut, w)
			}
		case it.Latest < 0:
			it.Earliest, it.Latest = w, w
		default:
			it.Latest = w
		}
	}
	return it, part
}

// limited keeps the needs of what is limited, by number of the problem.
func limited(needs []packing.Need, in []int) (out []packing.Need) {
	for _, n := range needs {
		if r := in[n.Resource]; r >= 0 && n.Amount > 0 {
			out = append(out, packing.Need{Resource: r, Amount: n.Amount})
		}
	}
	return out
}

// open reports whether every member may be cut over on some day of a wave.
func (a *audit) open(members []int, wave int) bool {
	first, last := a.span(wave)
	for _, i := range members {
		m := a.moves[i]
		if !a.admits(m, wave) {
			return false
		}
		until := last
		if m.until != 0 {
			until = min(until, m.until)
		}
		if !a.days.any(m.frozen, max(first, m.from), until) {
			return false
		}
	}
	return true
}

// certificate numbers what a bound names.
func (a *audit) certificate(b planner.Bound) (packing.Certificate, string) {
	c := packing.Certificate{Kind: b.Name, Waves: b.Waves, Resource: -1}
	e := b.Evidence
	if e == nil {
		return c, "it carries no evidence"
	}
	c.Weights, c.Scale, c.Rooms = e.Weights, e.Scale, e.Rooms
	c.First, c.Last = e.First-1, e.Last-1
	if e.Kind != "" {
		limited := -1
		for _, s := range a.stocks {
			if s.unlimited {
				continue
			}
			if limited++; s.kind == e.Kind && s.id == e.Resource {
				c.Resource = limited
			}
		}
		if c.Resource < 0 {
			return c, "nothing is limited by " + e.Kind + " " + e.Resource
		}
	}
	groups, why := a.whole(b.Applications)
	if why != "" {
		return c, why
	}
	if c.Items = groups; e.Groups != nil {
		if c.Items, why = a.numbers(e.Groups); why != "" {
			return c, why
		}
		var named []int
		for k := range c.Items {
			g, _ := a.number(strings.SplitN(e.Groups[k], "/", 2)[0])
			named = append(named, g)
		}
		slices.Sort(named)
		if !slices.Equal(slices.Compact(named), groups) {
			return c, "its groups are not those of its applications"
		}
	}
	for _, x := range e.Conflicts {
		out := packing.Conflict{Weight: x.Weight}
		for _, names := range x.Loads {
			load, why := a.numbers(names)
			if why != "" {
				return c, why
			}
			out.Loads = append(out.Loads, load)
		}
		c.Conflicts = append(c.Conflicts, out)
	}
	return c, ""
}

// whole finds the groups of applications, of which each has to be there with all its members.
func (a *audit) whole(apps []string) (groups []int, why string) {
	for _, id := range apps {
		g, ok := a.number(id)
		if !ok {
			return nil, "no application " + id + " has a wave"
		}
		groups = append(groups, g)
	}
	slices.Sort(groups)
	groups = slices.Compact(groups)
	var ids []string
	for _, g := range groups {
		ids = append(ids, a.ids(a.groups[g])...)
	}
	slices.Sort(ids)
	if !slices.Equal(ids, apps) {
		return nil, "it does not name its groups whole"
	}
	return groups, ""
}

func (a *audit) number(app string) (int, bool) {
	m := a.byID[app]
	if m == nil {
		return 0, false
	}
	return a.groupOf(m), true
}

// numbers finds groups by their first applications, and parts of the work on them.
func (a *audit) numbers(names []string) ([]int, string) {
	var out []int
	for _, name := range names {
		id, part, isPart := strings.Cut(name, "/")
		g, ok := a.number(id)
		if !ok || a.moves[a.groups[g][0]].app.ID != id {
			return nil, "no group is called " + id
		}
		if isPart {
			k, err := strconv.Atoi(part)
			if err != nil || k < 1 || k >= a.spread(g) {
				return nil, "there is no work " + name
			}
			g = a.parts[g] + k - 1
		}
		out = append(out, g)
	}
	return out, ""
}
