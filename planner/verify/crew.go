package verify

import (
	"math"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// crew is what a team can give.
type crew struct {
	weekly    float64 // person-days
	unlimited bool
	absences  []*inventory.Absence
	factors   []*inventory.Freeze
	beside    []burden
	known     map[int]int64
}

// burden is work for another programme on every working day between two days.
type burden struct {
	from, until inventory.Date
	daily       float64
}

// crews reads every team of the inventory and those that only have work.
func (a *audit) crews() map[string]*crew {
	out := map[string]*crew{}
	for _, t := range a.inv.Teams {
		c := &crew{absences: t.Absences.Or(nil)}
		low, high := t.Capacity.Bounds()
		v, known := t.Capacity.Value()
		switch {
		case known:
			c.weekly = float64(v)
		case low != nil:
			c.weekly = float64(*low)
		case high != nil:
			c.weekly = float64(*high)
		default:
			c.unlimited = true
		}
		if math.IsNaN(c.weekly) {
			c.weekly = 0
		}
		c.weekly = min(max(0, c.weekly), 1e6)
		out[t.ID] = c
	}
	busy := map[string]map[string]bool{} // by team: the applications it works on
	for _, m := range a.moves {
		for _, j := range a.jobs(m) {
			if busy[j.team] == nil {
				busy[j.team] = map[string]bool{}
			}
			busy[j.team][m.app.ID] = true
			if out[j.team] == nil {
				out[j.team] = &crew{unlimited: true}
			}
		}
	}
	for id, c := range out {
		c.known = map[int]int64{}
		for _, f := range a.days.freezes {
			if f.Factor.Known() && touches(f, busy[id]) {
				c.factors = append(c.factors, f)
			}
		}
		a.burden(id, c)
		a.spent(id, c)
	}
	return out
}

// touches reports whether a freeze is about one of the applications, or about all there are.
func touches(f *inventory.Freeze, apps map[string]bool) bool {
	listed, ok := f.Applies.Value()
	if !ok {
		return true
	}
	for _, ref := range listed {
		if apps[ref.ID] {
			return true
		}
	}
	return false
}

// burden spreads what the plans beside this one ask of a team over the working days of their waves.
func (a *audit) burden(team string, c *crew) {
	for _, p := range a.opt.Beside {
		for _, w := range p.Waves {
			for _, l := range w.Loads {
				if l.Kind != "team" || l.Resource != team || l.Used <= 0 {
					continue
				}
				c.beside = append(c.beside, burden{w.Start, w.End, l.Used / float64(max(1, a.days.working(w.Start, w.End)))})
			}
		}
	}
}

// gives is what a crew gives in a wave, in thousandths of a person-day, rounded down.
func (a *audit) gives(c *crew, wave int) int64 {
	if v, ok := c.known[wave]; ok {
		return v
	}
	sum := 0.0
	first, last := a.span(wave)
	for day := first; day <= last; day++ {
		sum += a.onDay(c, day)
	}
	v := max(0, int64(math.Floor(sum*1000+1e-6)))
	c.known[wave] = v
	return v
}

// onDay is what a crew gives on a day beside other plans; less than nothing when those ask for more than it has.
func (a *audit) onDay(c *crew, day inventory.Date) float64 {
	week := a.days.workweek()
	if week == 0 || !a.days.works(day) {
		return 0
	}
	there := 1.0
	for _, x := range c.absences {
		if x.From.Known() && x.Until.Known() && x.From.Or(0) <= day && day <= x.Until.Or(0) {
			there -= min(max(0, x.Share.Or(1)), 1)
		}
	}
	there = max(0, there)
	for _, f := range c.factors {
		if within(f, day) {
			there *= min(max(0, f.Factor.Or(1)), 1)
		}
	}
	gives := c.weekly * there / float64(week)
	for _, b := range c.beside {
		if b.from <= day && day <= b.until {
			gives -= b.daily
		}
	}
	return gives
}
