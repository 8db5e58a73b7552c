package planner

import (
	"cmp"
	"context"
	"math"
	"slices"
	"strconv"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// mostRelaxed is the number of statements of a conflict for which a change is looked for.
const mostRelaxed = 40

// latestShift is how far a date is moved at most, in days: ten years.
const latestShift = 3653

// mostWhole is the number of movers up to which a relaxation is looked for in the whole inventory, so that a plan exists with it, and not
// in the conflict alone.
const mostWhole = 500

// relaxations finds, for every statement of a conflict, its least change that resolves the conflict. alone says that the conflict is the
// only one: then a change that is enough for all else, too, is looked for.
func (d *draft) relaxations(ctx context.Context, c *Conflict, alone bool) []Relaxation {
	all, keep := d.register(), map[string]bool{}
	whole := alone && len(d.movers) <= mostWhole
	for _, s := range c.Statements {
		keep[s.key] = true
	}
	if whole {
		for _, s := range all.statements {
			keep[s.key] = true
		}
	}
	holds := func(change relief) bool {
		r := d.restrict(keep, change)
		if whole {
			r.opt.Work, r.trial = trialWork, true
			_, _, err := r.place(ctx)
			return err == nil
		}
		_, no := refuted(ctx, r)
		return !no && ctx.Err() == nil
	}
	var out []Relaxation
	for _, s := range c.Statements[:min(len(c.Statements), mostRelaxed)] {
		if _, ok := all.by[s.key]; !ok {
			continue
		}
		if x, ok := d.relax(s, holds); ok {
			x.Fact, x.Text, x.Suffice = s.Fact, x.Say.String(), whole
			out = append(out, x)
		}
	}
	slices.SortStableFunc(out, func(a, b Relaxation) int { return cmp.Compare(a.Change, b.Change) })
	return out
}

// relax finds the least change of one statement after which what is to hold can.
func (d *draft) relax(s Statement, holds func(relief) bool) (Relaxation, bool) {
	if r := d.resourceOf(s.key); r != nil {
		return raise(r, s, holds)
	}
	if l, upper, ok := d.limitOf(s.key); ok {
		return d.shift(l, upper, s, holds)
	}
	if d.isWork(s.key) {
		return Relaxation{}, false // how much work something takes is not for people to choose
	}
	return Relaxation{Kind: "drop", Change: 1, Say: say("relax.drop", s.Say)}, holds(relief{key: s.key, drop: true})
}

// raise finds the least level of a resource that is enough, in steps of its last digit.
func raise(r *resource, s Statement, holds func(relief) bool) (Relaxation, bool) {
	if r.at == nil {
		return Relaxation{}, false
	}
	step := math.Pow10(-r.digits)
	level := func(n int) float64 { return r.level + float64(n)*step }
	n, ok := least(int(math.Ceil(max(r.level*15, 1000)/step)), func(n int) bool { return holds(relief{key: s.key, level: level(n)}) })
	if !ok {
		return Relaxation{}, false
	}
	value := strconv.FormatFloat(round(level(n), r.digits), 'f', -1, 64)
	x := Relaxation{Kind: "raise", Value: value, Change: 1, Say: say("relax.raise", r.name(), value)}
	if r.level > 0 {
		x.Change = round((level(n)-r.level)/r.level, 4)
	}
	if r.unit == "person_day" {
		x.Value, x.Say = value+" person_days/week", say("relax.raise.team", r.id, value)
	}
	return x, true
}

// shift finds the least move of a date that is enough: ends go later, beginnings earlier.
func (d *draft) shift(l limit, upper bool, s Statement, holds func(relief) bool) (Relaxation, bool) {
	sign, kind := -1, "earlier"
	if upper {
		sign, kind = 1, "later"
	}
	date := func(n int) inventory.Date { return l.date.AddDays(sign * n) }
	n, ok := least(latestShift, func(n int) bool { return holds(relief{key: s.key, date: date(n)}) })
	if !ok {
		return Relaxation{}, false
	}
	return Relaxation{
		Kind: kind, Value: date(n).String(), Change: round(float64(n)/float64(d.prog.length), 4), Say: say("relax."+kind, s.Say, date(n), n),
	}, true
}

// least returns the smallest number from 1 to most for which enough holds, as long as what holds for a number holds for the greater ones.
func least(most int, enough func(int) bool) (int, bool) {
	high := 1
	for !enough(high) {
		if high >= most {
			return 0, false
		}
		high = min(2*high, most)
	}
	low := high / 2
	for high-low > 1 {
		if mid := (low + high) / 2; enough(mid) {
			high = mid
		} else {
			low = mid
		}
	}
	return high, true
}

// resourceOf finds the resource that a statement limits.
func (d *draft) resourceOf(key string) *resource {
	for _, r := range d.resources {
		if r.statement.key == key {
			return r
		}
	}
	return nil
}

// limitOf finds the limit that a statement is, and whether nothing moves after it.
func (d *draft) limitOf(key string) (l limit, upper, ok bool) {
	is := func(l limit) bool { return l.statement.key == key }
	for _, i := range d.register().movers[key] {
		m := d.movers[i]
		if k := slices.IndexFunc(m.lower, is); k >= 0 {
			return m.lower[k], false, true
		}
		if k := slices.IndexFunc(m.upper, is); k >= 0 {
			return m.upper[k], true, true
		}
	}
	return limit{}, false, false
}

// isWork reports whether a statement says how much work a mover takes.
func (d *draft) isWork(key string) bool {
	return slices.ContainsFunc(d.register().movers[key], func(i int) bool { return d.statementOfWork(d.movers[i]).key == key })
}
