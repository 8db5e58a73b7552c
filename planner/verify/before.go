package verify

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
)

// before is what the plan that this one takes the place of leaves standing. The zero value is no such plan.
type before struct {
	past    inventory.Date // the last day that is over; 0: none
	running int            // the wave that has begun and is not over, from 0, or -1
	home    map[string]int // by application: the wave it had, from 0
	gone    []*move        // what has moved in the running wave
}

// readBefore reads the plan before, once it is known how waves are cut.
func (a *audit) readBefore() {
	a.before = before{running: -1, home: map[string]int{}}
	p := a.opt.Previous
	if p == nil {
		return
	}
	same := len(p.Waves) > 0 && int(p.Waves[0].End-p.Waves[0].Start)+1 == a.length
	for _, w := range p.Waves {
		for _, x := range w.Placements {
			if a.before.home[x.Application] = w.Number - 1; !same {
				a.before.home[x.Application] = max(0, int(x.Cutover-a.start)/a.length)
			}
		}
	}
	day := a.inv.AsOf()
	if day < a.start {
		return
	}
	a.before.past = day
	if first, last := a.span(int(day-a.start) / a.length); first < day && day < last {
		a.before.running = int(day-a.start) / a.length
	}
}

// over reports whether a wave ended before the facts were stated.
func (a *audit) over(wave int) bool {
	_, last := a.span(wave)
	return a.before.past != 0 && last <= a.before.past
}

// ran notes an application that has moved in the running wave: its work weighs on it.
func (a *audit) ran(m *move) {
	moved := m.facts.MovedOn.Or(0)
	if a.before.running >= 0 && m.facts.MovedOn.Known() {
		if first, last := a.span(a.before.running); first <= moved && moved <= last {
			a.before.gone = append(a.before.gone, m)
		}
	}
}

// spent spreads what was done for these over the running wave.
func (a *audit) spent(team string, c *crew) {
	sum := 0.0
	for _, m := range a.before.gone {
		for _, j := range a.jobs(m) {
			if j.team == team {
				sum += j.days
			}
		}
	}
	if sum > 0 {
		first, last := a.span(a.before.running)
		c.beside = append(c.beside, burden{first, last, sum / float64(max(1, a.days.working(first, last)))})
	}
}

// pin is the wave that an application is bound to, from 0, or -1: a person fixed it, or it was in a wave that is committed.
func (a *audit) pin(m *move) int {
	if wave := m.facts.Wave.Or(0); wave >= 1 && wave <= century && !a.over(int(wave)-1) {
		return int(wave) - 1
	}
	if home, had := a.before.home[m.app.ID]; had && a.committed(home) && !a.over(home) {
		return home
	}
	return -1
}

// admits reports whether an application may be in a wave as far as pins, commitments and a wave that has begun go.
func (a *audit) admits(m *move, wave int) bool {
	if pin := a.pin(m); pin >= 0 {
		return pin == wave
	}
	home, had := a.before.home[m.app.ID]
	return !a.committed(wave) && (wave != a.before.running || had && home == wave)
}

// checkDisturbance compares what the plan says has changed in the plan before. That so many changes must be is not checked.
func (a *audit) checkDisturbance() {
	x := a.plan.Disturbance
	if (x != nil) != (a.opt.Previous != nil) {
		a.fault(FaultWave, 0, nil, "the plan says what it changes in the plan before: %t", x != nil)
	}
	if x == nil || a.opt.Previous == nil {
		return
	}
	var moved []string
	for _, m := range a.moves {
		home, had := a.before.home[m.app.ID]
		if !had || m.wave < 0 || m.wave == home {
			continue
		}
		moved = append(moved, m.app.ID)
		to := m.wave + 1
		if m.placement == nil {
			to = 0
		}
		same := func(y planner.Moved) bool { return y.Application == m.app.ID && y.From == home+1 && y.To == to }
		if !slices.ContainsFunc(x.Moved, same) {
			a.fault(FaultWave, m.wave+1, []string{m.app.ID}, "%s was in wave %d and is in wave %d, which the plan does not say", m.app.ID, home+1, m.wave+1)
		}
	}
	if len(moved) != len(x.Moved) || x.Bound > len(moved) {
		a.fault(FaultWave, 0, nil, "%d applications are in another wave than before; the plan lists %d and says that %d must be", len(moved), len(x.Moved), x.Bound)
	}
}
