package planner

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
)

// mostIntervals is the number of first waves, and of last waves, looked at for work that cannot fit between them.
const mostIntervals = 200

// overfull finds, per resource, the shortest stretch of waves that must hold more work than it has capacity for.
func overfull(p *packing.Problem, win *packing.Windows) []overfullWaves {
	if win.Empty >= 0 {
		return nil
	}
	firsts, lasts := distinct(win.Earliest), distinct(win.Latest)
	var out []overfullWaves
	all := demands(p, win)
	for r := range p.Capacity {
		if from, until, ok := overfullStretch(p, r, all[r], firsts, lasts); ok {
			out = append(out, overfullWaves{r, from, until})
		}
	}
	return out
}

// overfullWaves are waves that must hold more work than a resource has capacity for.
type overfullWaves struct{ resource, from, until int }

// distinct returns the values, sorted, thinned out when they are very many; the first and the last stay.
func distinct(values []int) []int {
	all := slices.Clone(values)
	slices.Sort(all)
	all = slices.Compact(all)
	if len(all) <= mostIntervals {
		return all
	}
	var some []int
	for i := range mostIntervals {
		some = append(some, all[i*(len(all)-1)/(mostIntervals-1)])
	}
	return some
}

// demand is what an item asks of a resource, and the waves it must be in.
type demand struct {
	first, last int32
	amount      int64
}

// demands lists them by resource.
func demands(p *packing.Problem, win *packing.Windows) [][]demand {
	out := make([][]demand, len(p.Capacity))
	for i := range p.Items {
		for _, n := range p.Items[i].Needs {
			out[n.Resource] = append(out[n.Resource], demand{int32(win.Earliest[i]), int32(win.Latest[i]), n.Amount})
		}
	}
	return out
}

// overfullStretch finds waves from…until whose capacity is less than the demand of the items that must be in them.
func overfullStretch(p *packing.Problem, r int, of []demand, firsts, lasts []int) (from, until int, found bool) {
	before := make([]int64, p.Waves+1) // capacity of the waves before one
	for w, c := range p.Capacity[r] {
		before[w+1] = before[w] + c
	}
	for _, f := range firsts {
		ending := make([]int64, p.Waves)
		for _, x := range of {
			if int(x.first) >= f {
				ending[x.last] += x.amount
			}
		}
		var demand int64
		at := 0
		for _, l := range lasts {
			for ; at <= l; at++ {
				demand += ending[at]
			}
			if l >= f && demand > before[l+1]-before[f] && (!found || l-f < until-from) {
				from, until, found = f, l, true
			}
		}
	}
	return from, until, found
}

// stretchConflict shows the arithmetic of an overfull stretch.
func (d *draft) stretchConflict(m *model, win *packing.Windows, of overfullWaves) Conflict {
	r, from, until := of.resource, of.from, of.until
	var demand, supply int64
	var movers []int
	for item := range m.p.Items {
		if a := m.p.Items[item].Amount(r); a > 0 && win.Earliest[item] >= from && win.Latest[item] <= until {
			demand += a
			for _, i := range d.groups[m.group(item)].members {
				if d.movers[i].takes(m.resources[r]) > 0 && !slices.Contains(movers, i) {
					movers = append(movers, i)
				}
			}
		}
	}
	for w := from; w <= until; w++ {
		supply += m.p.Capacity[r][w]
	}
	x := d.resource(m, r)
	c := Conflict{Kind: "capacity", Statements: []Statement{x.statement.as(say("supply.stretch",
		x.statement.Say, x.amount(supply), x.amount(demand), x.amount(demand-supply), stretch(from, until), len(movers)))}}
	c.Statements = append(c.Statements, d.efforts(m.resources[r], movers)...)
	c.Statements = append(c.Statements, d.dates(movers)...)
	return c
}

// dates lists what keeps movers in their waves: every end that presses one of them, and every start, each once.
func (d *draft) dates(movers []int) []Statement {
	var out []Statement
	for _, i := range movers {
		for _, l := range []limit{d.movers[i].from, d.movers[i].until} {
			if l.date != 0 && len(out) < statementsShown && !stated(out, l.statement) {
				out = append(out, l.statement)
			}
		}
	}
	return out
}

// nothingFits is the conflict of a problem that no single statement explains: all that limits it.
func (d *draft) nothingFits(m *model) Conflict {
	c := Conflict{Kind: "capacity"}
	for r := range m.p.Capacity {
		var supply int64
		for _, a := range m.p.Capacity[r] {
			supply += a
		}
		x := d.resource(m, r)
		c.Statements = append(c.Statements, x.statement.as(say("supply.all", x.statement.Say, x.amount(supply), x.amount(m.p.Demand(r)), m.p.Waves)))
	}
	all := make([]int, len(d.movers))
	for i := range all {
		all[i] = i
	}
	c.Statements = append(c.Statements, d.dates(all)...)
	for _, x := range d.apart {
		if len(c.Statements) < 2*statementsShown {
			c.Statements = append(c.Statements, x.statement)
		}
	}
	return c
}
