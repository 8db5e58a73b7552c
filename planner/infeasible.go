package planner

import (
	"cmp"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
)

// closedItems reports the groups that no wave is open to, and those that no wave open to them could hold even alone.
func (d *draft) closedItems(m *model) []Conflict {
	var out []Conflict
	for _, g := range m.none {
		if !d.knotted[g] {
			out = append(out, d.windowConflict(m, d.groups[g].members))
		}
	}
	for g := range d.groups {
		if d.knotted[g] {
			// What a knot binds together it need not; only its members' own dates are certain to clash.
			for _, i := range d.groups[g].members {
				if alone := d.window(m.grid, &group{members: []int{i}}, map[windowKey]window{}); alone.last < 0 {
					out = append(out, d.windowConflict(m, []int{i}))
				}
			}
			continue
		}
		if it := &m.p.Items[g]; it.Latest >= 0 {
			if c, big := d.tooBig(m, g, it); big {
				out = append(out, c)
			}
		}
	}
	return out
}

// tooBig reports a group whose need of one resource exceeds what any wave open to it has.
func (d *draft) tooBig(m *model, g int, it *packing.Item) (Conflict, bool) {
	for w := it.Earliest; w <= it.Latest; w++ {
		if m.p.Fits(g, w) {
			return Conflict{}, false
		}
	}
	largest := func(n packing.Need) (int64, int) {
		best, at := int64(-1), it.Earliest
		for w := it.Earliest; w <= it.Latest; w++ {
			if !it.IsShut(w) && m.p.Capacity[n.Resource][w] > best {
				best, at = m.p.Capacity[n.Resource][w], w
			}
		}
		return best, at
	}
	blamed := slices.DeleteFunc(slices.Clone(it.Needs), func(n packing.Need) bool {
		best, _ := largest(n)
		return best >= n.Amount
	})
	if len(blamed) == 0 {
		blamed = it.Needs // every resource suffices in some wave, but no wave has enough of all
	}
	c := Conflict{Kind: "capacity"}
	for _, n := range blamed {
		best, at := largest(n)
		r := d.resource(m, n.Resource)
		c.Statements = append(c.Statements, r.statement.as(say("supply.largest", d.name(g), at+1, r.statement.Say, r.amount(best), r.amount(n.Amount))))
	}
	for _, n := range blamed {
		c.Statements = append(c.Statements, d.efforts(m.resources[n.Resource], d.groups[g].members)...)
	}
	c.Statements = append(c.Statements, d.bonds(g)...)
	return c, true
}

// bonds lists statements that hold a group together, each once.
func (d *draft) bonds(g int) []Statement {
	var out []Statement
	for i := range d.edges {
		e := &d.edges[i]
		if d.groupOf[e.from] == g && d.groupOf[e.to] == g && len(out) < statementsShown && !stated(out, d.statementOf(e)) {
			out = append(out, d.statementOf(e))
		}
	}
	return out
}

// statementsShown is the number of applications whose statements a conflict lists.
const statementsShown = 12

// efforts lists what movers take of a resource, the largest first when there are many.
func (d *draft) efforts(resource int, movers []int) []Statement {
	order := slices.Clone(movers)
	if len(order) > statementsShown {
		slices.SortStableFunc(order, func(a, b int) int {
			return cmp.Compare(d.movers[b].takes(resource), d.movers[a].takes(resource))
		})
		order = order[:statementsShown]
	}
	r := d.resources[resource]
	var out []Statement
	for _, i := range order {
		if m := d.movers[i]; m.takes(resource) > 0 {
			out = append(out, d.statementOfWork(m).as(say("takes."+r.kind, m.id(), r.amount(m.takes(resource)))))
		}
	}
	return out
}

// windowConflict lists the dates that leave no wave to movers bound to one.
func (d *draft) windowConflict(m *model, members []int) Conflict {
	from, until := members[0], members[0]
	for _, i := range members {
		if d.movers[i].from.date > d.movers[from].from.date {
			from = i
		}
		if u := d.movers[i].until.date; u != 0 && (d.movers[until].until.date == 0 || u < d.movers[until].until.date) {
			until = i
		}
	}
	c := Conflict{Kind: "window"}
	f, u := d.movers[from].from, d.movers[until].until
	if f.date != 0 {
		c.Statements = append(c.Statements, f.statement)
	}
	if from != until {
		c.Statements = append(c.Statements, d.path(d.outEdges(), from, until)...)
	}
	if u.date != 0 {
		c.Statements = append(c.Statements, u.statement)
	}
	if f.date != 0 && u.date != 0 && f.date > u.date {
		return c
	}
	if f.date <= d.prog.start {
		c.Statements = append(c.Statements, d.prog.begin)
	}
	if d.pilots > 0 && !d.worthPilot(&group{members: members}) {
		c.Statements = append(c.Statements, d.prog.lead)
	}
	begin := max(f.date, d.prog.start)
	for _, x := range d.freezes {
		if x.days.until >= begin && (u.date == 0 || x.days.from <= u.date) && slices.ContainsFunc(members, func(i int) bool { return x.holds(d.movers[i].id()) }) {
			c.Statements = append(c.Statements, x.statement)
		}
	}
	if u.date != 0 && !slices.ContainsFunc(m.grid.working, func(w bool) bool { return w }) {
		c.Statements = append(c.Statements, d.statement("calendar", say("calendar.closed"), noPlace))
	}
	return c
}

// lateItems reports the groups that prerequisites push behind their last wave, each with the chain of statements that does.
func (d *draft) lateItems(m *model, win *packing.Windows) []Conflict {
	if win.Empty < 0 {
		return nil
	}
	var out []Conflict
	for _, i := range win.Order {
		late := func(i int) bool { return win.Earliest[i] > win.Latest[i] }
		if b := win.Before[i]; !late(i) || b >= 0 && late(b) {
			continue
		}
		out = append(out, d.chainConflict(m, win, i))
	}
	return out
}

// chainConflict walks from a late group back to the date that holds its first prerequisite and on to the date that its last follower must meet.
func (d *draft) chainConflict(m *model, win *packing.Windows, i int) Conflict {
	chain := []int{i}
	for b := win.Before[i]; b >= 0; b = win.Before[b] {
		chain = append(chain, b)
	}
	slices.Reverse(chain)
	for s := win.Behind[i]; s >= 0; s = win.Behind[s] {
		chain = append(chain, s)
	}
	c := Conflict{Kind: "window"}
	c.Statements = append(c.Statements, d.startOf(m.group(chain[0])))
	if d.pilots > 0 && m.p.Items[chain[0]].Earliest == d.pilots {
		c.Statements = append(c.Statements, d.prog.lead)
	}
	for k := 1; k < len(chain); k++ {
		if m.isPart(chain[k-1]) {
			c.Statements = d.lengths(c.Statements, m.group(chain[k-1]))
			continue
		}
		if s, ok := d.between(m.group(chain[k-1]), m.group(chain[k])); ok {
			c.Statements = append(c.Statements, s)
		}
	}
	if s, ok := d.endOf(m.group(chain[len(chain)-1])); ok {
		c.Statements = append(c.Statements, s)
	}
	return c
}

// lengths adds how long the work on a group takes.
func (d *draft) lengths(to []Statement, g int) []Statement {
	for _, i := range d.groups[g].members {
		m := d.movers[i]
		length, ok := m.move.Duration.Value()
		if !ok {
			continue
		}
		s := d.statement(pathOf(inventory.KindApplication, m.id(), "move.duration"), say("lasts", m.id(), daysOf(length)), m.move.Duration.Pos())
		if !stated(to, s) {
			to = append(to, s)
		}
	}
	return to
}

// startOf is the statement that holds a group back most, or the start of the programme.
func (d *draft) startOf(g int) Statement {
	var l limit
	for _, i := range d.groups[g].members {
		if d.movers[i].from.date > l.date {
			l = d.movers[i].from
		}
	}
	if l.date != 0 && l.date > d.prog.start {
		return l.statement
	}
	return d.prog.begin
}

// endOf is the statement that presses a group most.
func (d *draft) endOf(g int) (Statement, bool) {
	var l limit
	for _, i := range d.groups[g].members {
		if u := d.movers[i].until; u.date != 0 && (l.date == 0 || u.date < l.date) {
			l = u
		}
	}
	if l.date == 0 {
		return Statement{}, false
	}
	return l.statement, true
}

// between is the strictest statement that orders two groups.
func (d *draft) between(a, b int) (Statement, bool) {
	var found *edge
	for i := range d.edges {
		e := &d.edges[i]
		if d.groupOf[e.from] == a && d.groupOf[e.to] == b && (found == nil || e.lag > found.lag) {
			found = e
		}
	}
	if found == nil {
		return Statement{}, false
	}
	return d.statementOf(found), true
}
