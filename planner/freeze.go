package planner

import (
	"fmt"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// freeze is a time without cutovers, or with less capacity.
type freeze struct {
	id        string
	days      days
	factor    float64         // capacity kept
	hard      bool            // nothing may be cut over
	all       bool            // applies to every application
	apps      map[string]bool // when not all
	statement Statement
}

// readFreezes reads the freezes. One whose days are not known cannot be kept, and the plan says so. A freeze that names a calendar
// holds whatever calendar the programme uses: to ignore it would be the greater risk.
func (d *draft) readFreezes() {
	for _, b := range d.inv.Freezes {
		from, ok1 := b.From.Value()
		until, ok2 := b.Until.Value()
		if !ok1 || !ok2 {
			d.assume(pathOf(inventory.KindFreeze, b.ID, "from"), say("freeze.unknown", b.ID))
			continue
		}
		f := &freeze{id: b.ID, days: days{from, until}, all: true}
		if factor, ok := b.Factor.Value(); ok {
			f.factor = min(max(0, factor), 1)
		} else {
			f.hard = true
		}
		if refs, ok := b.Applies.Value(); ok {
			f.all, f.apps = false, map[string]bool{}
			for _, ref := range refs {
				f.apps[ref.ID] = true
			}
		}
		f.statement = d.statement(pathOf(inventory.KindFreeze, b.ID, "from"), say("freeze", b.ID, from, until), b.Pos)
		d.freezes = append(d.freezes, f)
	}
}

// holds reports whether the freeze forbids cutovers of the application.
func (f *freeze) holds(app string) bool { return f.hard && (f.all || f.apps[app]) }

// schedule is, for a set of freezes, the last day of every wave on which something can be cut over. Applications under the same
// freezes share one.
type schedule struct {
	freezes []*freeze
	last    []inventory.Date // by wave; 0: closed
}

func (s *schedule) frozen(day inventory.Date) *freeze {
	for _, f := range s.freezes {
		if f.days.has(day) {
			return f
		}
	}
	return nil
}

// scheduleFor returns the schedule of an application, shared with others under the same freezes.
func (d *draft) scheduleFor(app string) *schedule {
	var mine []*freeze
	key := ""
	for i, f := range d.freezes {
		if f.holds(app) {
			mine = append(mine, f)
			key += fmt.Sprint(i, ",")
		}
	}
	i := slices.Index(d.scheduleKeys, key)
	if i < 0 {
		i = len(d.schedules)
		d.scheduleKeys = append(d.scheduleKeys, key)
		d.schedules = append(d.schedules, &schedule{freezes: mine})
	}
	return d.schedules[i]
}
