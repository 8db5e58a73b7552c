package project

import (
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/field"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/say"
)

// week is the programme's calendar as far as tasks need it.
type week struct {
	off    [7]bool // from Sunday
	closed []exception
	days   map[inventory.Date]bool // that are closed
}

var dayNames = []string{"sun", "mon", "tue", "wed", "thu", "fri", "sat"}

// newWeek reads the calendar that the planner uses: the programme's, or the only one, or Saturdays and Sundays.
func newWeek(inv *inventory.Inventory, programme, lang string) *week {
	var block *inventory.Calendar
	for _, p := range inv.Programmes {
		if ref, ok := p.Calendar.Value(); ok && p.ID == programme {
			block = inv.Calendar(ref.ID)
		}
	}
	if block == nil && len(inv.Calendars) == 1 {
		block = inv.Calendars[0]
	}
	w := &week{days: map[inventory.Date]bool{}}
	w.off[0], w.off[6] = true, true
	if block == nil {
		return w
	}
	if names, ok := block.Weekend.Value(); ok {
		for i, n := range dayNames {
			w.off[i] = slices.Contains(names, n)
		}
	}
	holiday := say.In(lang, "holiday")
	for _, d := range block.Holidays.Or(nil) {
		w.close(holiday, d, d)
	}
	for _, f := range block.Feasts.Or(nil) {
		if r, ok := f.Between.Value(); ok && len(r) == 2 && r[0] <= r[1] {
			w.close(holiday+" "+field.Line(f.ID), r[0], r[1])
		}
	}
	return w
}

// maxClosed is how many days one exception may close.
const maxClosed = 3660

func (w *week) close(name string, from, until inventory.Date) {
	w.closed = append(w.closed, closing(name, from, until))
	for d := from; d <= until && d < from+maxClosed; d++ {
		w.days[d] = true
	}
}

func closing(name string, from, until inventory.Date) exception {
	return exception{From: from.String() + "T00:00:00", To: until.String() + "T23:59:00", Occurrences: int(until-from) + 1, Name: field.Cut(name, 255, "…"), Type: 1}
}

func (w *week) works(d inventory.Date) bool {
	return !w.off[((int(d)+4)%7+7)%7] && !w.days[d] // day 0 was a Thursday
}

// length is the number of working days of a week.
func (w *week) length() int {
	n := 0
	for _, off := range w.off {
		if !off {
			n++
		}
	}
	return max(n, 1)
}

// between counts the working days of a span, both ends included.
func (w *week) between(from, until inventory.Date) int {
	n := 0
	for d := from; d <= until; d++ {
		if w.works(d) {
			n++
		}
	}
	return n
}

func (w *week) base(lang string) calendar {
	c := calendar{UID: 1, Name: say.In(lang, "calendar"), Base: 1, Of: -1}
	for i, off := range w.off {
		d := weekDay{Type: i + 1}
		if !off {
			d.Working, d.Times = 1, &times{[]span{{"08:00:00", "12:00:00"}, {"13:00:00", "17:00:00"}}}
		}
		c.Days = append(c.Days, d)
	}
	if w.closed != nil {
		c.Exceptions = &exceptions{w.closed}
	}
	return c
}

// frozen are the calendars of applications that freezes concern: one for every set of freezes.
type frozen struct {
	week *week
	lang string
	uid  map[string]int
	list []calendar
}

// of returns the calendar of an application; -1 when no freeze concerns it.
func (f *frozen) of(inv *inventory.Inventory, application string) int {
	var ids []string
	var closed []exception
	for _, z := range inv.Freezes {
		from, ok1 := z.From.Value()
		until, ok2 := z.Until.Value()
		if !ok1 || !ok2 || until < from || z.Factor.Known() || !concerns(z, application) {
			continue
		}
		ids = append(ids, z.ID)
		closed = append(closed, closing(say.In(f.lang, "freeze", "reason", field.Line(z.Reason.Or(z.ID))), from, until))
	}
	if ids == nil {
		return -1
	}
	key := strings.Join(ids, "\x00")
	if uid, ok := f.uid[key]; ok {
		return uid
	}
	c := f.week.base(f.lang)
	c.UID = len(f.list) + 2
	c.Name = field.Cut(say.In(f.lang, "freeze.bare")+": "+field.Line(strings.Join(ids, ", ")), 255, "…")
	c.Exceptions = &exceptions{slices.Concat(f.week.closed, closed)}
	f.uid[key] = c.UID
	f.list = append(f.list, c)
	return c.UID
}

func concerns(z *inventory.Freeze, application string) bool {
	list, ok := z.Applies.Value()
	return !ok || slices.ContainsFunc(list, func(r inventory.Ref) bool { return r.ID == application })
}
