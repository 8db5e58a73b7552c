package planner

import (
	"context"
	"fmt"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
)

// replan is what the plan before this one leaves standing. nil: there is none.
type replan struct {
	before  *Plan
	past    inventory.Date // the last day that is over; 0: the programme has not begun
	running int            // the wave that has begun and is not over, from 0, or -1
	home    map[string]int // by application: its wave before, from 0, in the waves of now
	gone    []*mover       // applications that have moved in the running wave: their work weighs on it
	stayed  *packing.Stayed
	aim     packing.Aim
	split   int64 // what groups cost whose members come from different waves, wherever they go
	afresh  int   // applications that planning afresh would put in another wave
}

// waveAt is the wave a day falls into, counted from 0, or -1 before the start.
func (d *draft) waveAt(day inventory.Date) int {
	if day < d.prog.start {
		return -1
	}
	return int(day-d.prog.start) / d.prog.length
}

// startUnstated is the day a programme without a stated start is taken to start on: that of the plan before, if there is one.
func (d *draft) startUnstated() inventory.Date {
	if p := d.opt.Previous; p != nil && len(p.Waves) > 0 {
		return p.Waves[0].Start
	}
	return d.firstWorkingDay()
}

// readPrevious reads the plan before. The waves that are over and the one that runs are known before anything else is read.
func (d *draft) readPrevious() {
	if d.opt.Previous == nil {
		return
	}
	r := &replan{before: d.opt.Previous, running: -1, home: map[string]int{}}
	d.replan = r
	byNumber := len(r.before.Waves) > 0 && int(r.before.Waves[0].End-r.before.Waves[0].Start)+1 == d.prog.length
	for _, w := range r.before.Waves {
		for _, p := range w.Placements {
			r.home[p.Application] = w.Number - 1
			if !byNumber {
				r.home[p.Application] = max(0, d.waveAt(p.Cutover))
			}
		}
	}
	if day := d.inv.AsOf(); day >= d.prog.start {
		r.past = day
		if first, last := d.span(d.waveAt(day)); first < day && day < last {
			r.running = d.waveAt(day)
		}
		d.prog.begin = d.statement("inventory.as_of", say("past", day), noPlace)
	}
}

// span is the first and the last day of a wave.
func (d *draft) span(wave int) (first, last inventory.Date) {
	g := grid{start: d.prog.start, until: d.prog.until, length: d.prog.length}
	return g.span(wave)
}

// over reports whether a wave ended before the facts were stated.
func (r *replan) over(d *draft, wave int) bool {
	if r == nil || r.past == 0 {
		return false
	}
	_, last := d.span(wave)
	return last <= r.past
}

// leftOut notes an application that has moved in the running wave.
func (d *draft) leftOut(m *mover, moved inventory.Date) {
	r := d.replan
	if r == nil || r.running < 0 {
		return
	}
	if first, last := d.span(r.running); moved < first || moved > last {
		return
	}
	said := len(d.assumed) // what stands in for unknown efforts of what has moved is no assumption about what will
	d.readWork(m)
	d.readWorth(m)
	d.assumed = d.assumed[:said]
	r.gone = append(r.gone, m)
}

// spent is the work that has been done for what moved in the running wave.
func (d *draft) spent(team string) []taken {
	r := d.replan
	if r == nil {
		return nil
	}
	sum := 0.0
	for _, m := range r.gone {
		for _, w := range m.work {
			if w.team == team {
				sum += w.effort
			}
		}
	}
	if sum == 0 {
		return nil
	}
	first, last := d.span(r.running)
	return []taken{{days{first, last}, sum / float64(max(1, d.workingDays(first, last)))}}
}

func (d *draft) workingDays(first, last inventory.Date) int {
	n := 0
	for day := first; day <= last; day++ {
		if d.cal.works(day) {
			n++
		}
	}
	return n
}

// goneFrom is what has moved in a wave takes of a limit of the programme.
func (d *draft) goneFrom(wave int, of func(*mover) int64) int64 {
	if d.replan == nil || wave != d.replan.running {
		return 0
	}
	var sum int64
	for _, m := range d.replan.gone {
		sum += of(m)
	}
	return sum
}

// readStanding pins what is committed to its wave of before, and frees what was pinned to a wave that is over.
func (d *draft) readStanding() {
	r := d.replan
	if r == nil {
		return
	}
	for _, m := range d.movers {
		path := pathOf(inventory.KindApplication, m.id(), "move.wave")
		if m.pinned >= 0 && r.over(d, m.pinned) {
			d.assume(path, say("pin.over", m.pinned+1))
			m.pinned, m.pin = -1, limit{}
		}
		home, had := r.home[m.id()]
		if !had || m.pinned >= 0 {
			continue
		}
		if r.over(d, home) {
			d.assume(path, say("slipped", home+1, r.past))
		}
		if s, committed := d.prog.committed[home]; committed && !r.over(d, home) {
			m.pinned = home
			m.pin = limit{cause: &cause{"committed", s.with(say("committed.holds", m.id(), home+1)), d.prog.refs()}}
		}
	}
}

// joins reports whether the mover may be in a wave although that has begun: it was in it before, or a person fixed it there.
func (r *replan) joins(m *mover, wave int) bool {
	if r == nil || wave != r.running || m.pinned == wave {
		return true
	}
	home, had := r.home[m.id()]
	return had && home == wave
}

// begins is the first wave that the work on a group may begin in: of work that no plan had before, the first that is not over.
func (r *replan) begins(d *draft, group *group, waves int) int {
	if r == nil || slices.ContainsFunc(group.members, func(i int) bool { _, had := r.home[d.movers[i].id()]; return had }) {
		return 0
	}
	first := 0
	for first < waves-1 && r.over(d, first) {
		first++
	}
	return first
}

// homes is the wave that most members of every group were in, and what it costs when it moves elsewhere: so many more of them than in the
// wave that is second best change theirs.
func (d *draft) homes() packing.Aim {
	a := packing.Aim{Home: make([]int, len(d.groups)), Away: make([]int64, len(d.groups))}
	for g, group := range d.groups {
		count := map[int]int64{}
		var all int64
		for _, i := range group.members {
			if home, had := d.replan.home[d.movers[i].id()]; had {
				count[home]++
				all++
			}
		}
		a.Home[g] = -1
		var best, second int64
		for _, i := range group.members { // in a fixed order
			home, had := d.replan.home[d.movers[i].id()]
			switch n := count[home]; {
			case !had || home == a.Home[g]:
			case n > best:
				a.Home[g], best, second = home, n, best
			case n > second:
				second = n
			}
		}
		a.Away[g] = best - second
		d.replan.split += all - best
	}
	return a
}

// settle leaves as many applications as it can in the wave they had, in as many waves as planning afresh finds; or in fewer, when the plan before
// still holds and has fewer.
func (d *draft) settle(ctx context.Context, m *model, s *packing.Result) error {
	r := d.replan
	if r == nil {
		return nil
	}
	r.aim = d.homes()
	for len(r.aim.Home) < len(m.p.Items) { // parts of longer work have no wave to keep
		r.aim.Home, r.aim.Away = append(r.aim.Home, -1), append(r.aim.Away, 0)
	}
	afresh := slices.Clone(s.Wave)
	if _, err := d.improve(ctx, m, afresh); err != nil {
		return err
	}
	r.afresh = d.movedIn(afresh)
	if used := packing.Used(r.aim.Home); used < s.Waves && !slices.Contains(r.aim.Home, -1) && m.p.Check(r.aim.Home) == nil {
		s.Wave, s.Waves = slices.Clone(r.aim.Home), used
	}
	stayed, err := packing.Stay(ctx, m.p, s.Wave, r.aim, int64(d.opt.work()))
	if err != nil {
		return fmt.Errorf("planner: %w", err)
	}
	r.stayed = stayed
	s.Wave = slices.Clone(stayed.Wave)
	s.Work += stayed.Work
	m.stay = &r.aim
	return nil
}

// movedIn counts the applications that are in another wave than before.
func (d *draft) movedIn(wave []int) int {
	n := 0
	for i, m := range d.movers {
		if home, had := d.replan.home[m.id()]; had && home != wave[d.groupOf[i]] {
			n++
		}
	}
	return n
}
