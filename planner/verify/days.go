package verify

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// days tells on which days of the programme people work and what is frozen.
type days struct {
	off      map[string]bool // days of the week, as the inventory names them
	holidays map[inventory.Date]bool
	feasts   [][2]inventory.Date
	freezes  []*inventory.Freeze // whose days are known
	about    map[*inventory.Freeze]map[string]bool
	open     map[string][]int32 // by the freezes that hold: open days before each day since the start
	start    inventory.Date
	horizon  int // days counted
}

var weekdays = []string{"thu", "fri", "sat", "sun", "mon", "tue", "wed"} // the first of January 1970 was a Thursday

func newDays(a *audit) *days {
	d := &days{off: map[string]bool{"sat": true, "sun": true}, holidays: map[inventory.Date]bool{}, open: map[string][]int32{},
		about: map[*inventory.Freeze]map[string]bool{}}
	calendar := &inventory.Calendar{}
	if ref, ok := a.block.Calendar.Value(); ok && a.inv.Calendar(ref.ID) != nil {
		calendar = a.inv.Calendar(ref.ID)
	} else if len(a.inv.Calendars) == 1 {
		calendar = a.inv.Calendars[0]
	}
	if weekend, ok := calendar.Weekend.Value(); ok {
		d.off = map[string]bool{}
		for _, name := range weekend {
			d.off[name] = true
		}
	}
	for _, day := range calendar.Holidays.Or(nil) {
		d.holidays[day] = true
	}
	for _, feast := range calendar.Feasts.Or(nil) {
		if between := feast.Between.Or(nil); len(between) > 0 {
			d.feasts = append(d.feasts, [2]inventory.Date{between[0], between[len(between)-1]})
		}
	}
	for _, f := range a.inv.Freezes {
		if f.From.Known() && f.Until.Known() {
			d.freezes = append(d.freezes, f)
		}
		d.about[f] = map[string]bool{}
		for _, ref := range f.Applies.Or(nil) {
			d.about[f][ref.ID] = true
		}
	}
	a.start = d.first(a)
	d.start = a.start
	return d
}

// first is the first day of the programme, or the first working day after the as-of date.
func (d *days) first(a *audit) inventory.Date {
	if start, ok := a.block.Start.Value(); ok {
		return start
	}
	if p := a.opt.Previous; p != nil && len(p.Waves) > 0 {
		return p.Waves[0].Start
	}
	for day := a.inv.AsOf() + 1; day <= a.inv.AsOf()+366; day++ {
		if d.works(day) {
			return day
		}
	}
	return a.inv.AsOf() + 1
}

func (d *days) works(day inventory.Date) bool {
	if d.off[weekdays[((int(day)%7)+7)%7]] || d.holidays[day] {
		return false
	}
	return !slices.ContainsFunc(d.feasts, func(f [2]inventory.Date) bool { return f[0] <= day && day <= f[1] })
}

// working counts the working days from one to another.
func (d *days) working(from, until inventory.Date) int {
	n := 0
	for day := from; day <= until; day++ {
		if d.works(day) {
			n++
		}
	}
	return n
}

// workweek is the number of working days of a week without feasts.
func (d *days) workweek() int {
	n := 0
	for _, name := range weekdays {
		if !d.off[name] {
			n++
		}
	}
	return n
}

// hard lists the freezes in which an application cannot be cut over, and names the set.
func (d *days) hard(app string) (key string, mine []*inventory.Freeze) {
	for _, f := range d.freezes {
		if !f.Factor.Known() && (!f.Applies.Known() || d.about[f][app]) {
			mine, key = append(mine, f), key+" "+f.ID
		}
	}
	return key, mine
}

func within(f *inventory.Freeze, day inventory.Date) bool {
	return f.From.Or(0) <= day && day <= f.Until.Or(0)
}

// countDays counts the open days of every set of freezes as far as the plan goes.
func (a *audit) countDays() {
	a.days.horizon = a.horizon() * a.length
	for _, m := range a.moves {
		key, freezes := a.days.hard(m.app.ID)
		a.days.count(key, freezes)
	}
}

// count makes the table of open days for a set of freezes.
func (d *days) count(key string, freezes []*inventory.Freeze) {
	if d.open[key] != nil {
		return
	}
	sums := make([]int32, d.horizon+1)
	for n := range d.horizon {
		day := d.start.AddDays(n)
		sums[n+1] = sums[n]
		if d.works(day) && !slices.ContainsFunc(freezes, func(f *inventory.Freeze) bool { return within(f, day) }) {
			sums[n+1]++
		}
	}
	d.open[key] = sums
}

// any reports whether some day from one to another is open under a set of freezes.
func (d *days) any(key string, from, until inventory.Date) bool {
	a, b := max(0, int(from-d.start)), min(d.horizon, int(until-d.start)+1)
	return a < b && d.open[key][b] > d.open[key][a]
}
