package planner

import (
	"time"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// calendar tells working days.
type calendar struct {
	weekend [7]bool // by time.Weekday
	closed  []days  // holidays, and the whole range a feast may fall in
}

// days is a range of days, both included.
type days struct{ from, until inventory.Date }

func (d days) has(day inventory.Date) bool { return d.from <= day && day <= d.until }

var weekdayNames = map[string]time.Weekday{
	"sun": time.Sunday, "mon": time.Monday, "tue": time.Tuesday, "wed": time.Wednesday,
	"thu": time.Thursday, "fri": time.Friday, "sat": time.Saturday,
}

// weekday returns the day of the week; day 0, the first of January 1970, was a Thursday.
func weekday(d inventory.Date) time.Weekday { return time.Weekday(((int(d)+4)%7 + 7) % 7) }

// works reports whether people work on the day.
func (c *calendar) works(d inventory.Date) bool {
	if c.weekend[weekday(d)] {
		return false
	}
	for _, r := range c.closed {
		if r.has(d) {
			return false
		}
	}
	return true
}

// workweek returns the number of working days of a week without holidays.
func (c *calendar) workweek() int {
	n := 0
	for _, off := range c.weekend {
		if !off {
			n++
		}
	}
	return n
}

// chooseCalendar takes the programme's calendar, or the only one there is, or Saturdays and Sundays.
func (d *draft) chooseCalendar(p *inventory.Programme) *calendar {
	var block *inventory.Calendar
	if p != nil {
		if ref, ok := p.Calendar.Value(); ok {
			block = d.inv.Calendar(ref.ID)
		}
	}
	path := inventory.Path("programme.calendar")
	if p != nil {
		path = pathOf(inventory.KindProgramme, p.ID, "calendar")
	}
	switch {
	case block != nil:
	case len(d.inv.Calendars) == 1:
		block = d.inv.Calendars[0]
		d.assume(path, say("calendar.only", block.ID))
	default:
		d.assume(path, say("calendar.none"))
	}
	c := &calendar{}
	c.weekend[time.Saturday], c.weekend[time.Sunday] = true, true
	if block == nil {
		return c
	}
	if weekend, ok := block.Weekend.Value(); ok {
		c.weekend = [7]bool{}
		for _, name := range weekend {
			if day, ok := weekdayNames[name]; ok {
				c.weekend[day] = true
			}
		}
	} else {
		d.assume(pathOf(inventory.KindCalendar, block.ID, "weekend"), say("weekend.unknown"))
	}
	for _, day := range block.Holidays.Or(nil) {
		c.closed = append(c.closed, days{day, day})
	}
	for _, feast := range block.Feasts.Or(nil) {
		if between := feast.Between.Or(nil); len(between) > 0 {
			c.closed = append(c.closed, days{between[0], between[len(between)-1]})
			if feast.Confidence.Or("estimate") == "estimate" {
				d.assume(pathOf(inventory.KindCalendar, block.ID, "holiday."+feast.ID+".between"), say("feast.estimate", feast.ID, between[0], between[len(between)-1]))
			}
		}
	}
	return c
}
