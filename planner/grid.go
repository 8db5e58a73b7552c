package planner

import "github.com/cloudfirst-toolkit/cloudfirst/inventory"

// grid cuts the programme's time into waves.
type grid struct {
	start   inventory.Date
	until   inventory.Date // the wave it falls into ends here; 0: open
	length  int
	waves   int
	past    inventory.Date  // no cutover until then
	working []bool          // by day from start
	lifted  map[string]bool // freezes that do not scale capacities, by statement; nil: none
}

// newGrid cuts waves; with an end there are as many as reach it, the last perhaps shorter.
func (d *draft) newGrid(waves int) *grid {
	g := &grid{start: d.prog.start, until: d.prog.until, length: d.prog.length, waves: waves, lifted: d.lifted}
	if d.replan != nil {
		g.past = d.replan.past
	}
	_, last := g.span(waves - 1)
	g.working = make([]bool, max(0, int(last-g.start)+1))
	for i := range g.working {
		g.working[i] = d.cal.works(g.start.AddDays(i))
	}
	return g
}

// span returns the first and the last day of a wave, counted from 0.
func (g *grid) span(wave int) (first, last inventory.Date) {
	first = g.start.AddDays(wave * g.length)
	last = first.AddDays(g.length - 1)
	if g.until != 0 && first <= g.until && last > g.until {
		last = g.until
	}
	return first, last
}

func (g *grid) works(day inventory.Date) bool {
	i := int(day - g.start)
	return i >= 0 && i < len(g.working) && g.working[i]
}

// fill finds the last open day of every wave under the schedule's freezes.
func (g *grid) fill(s *schedule) {
	s.last = make([]inventory.Date, g.waves)
	for w := range s.last {
		first, last := g.span(w)
		s.last[w] = g.lastOpen(s, first, last)
	}
}

// lastOpen returns the last working day from first to last on which nothing is frozen; 0 when there is none.
func (g *grid) lastOpen(s *schedule, first, last inventory.Date) inventory.Date {
	for day := last; day >= max(first, g.past+1); day-- {
		if g.works(day) && s.frozen(day) == nil {
			return day
		}
	}
	return 0
}

// cutover returns the last day of the wave on which the application can be cut over within its limits; 0 when there is none.
func (g *grid) cutover(m *mover, wave int) inventory.Date {
	day := m.schedule.last[wave]
	if m.until.date != 0 && day > m.until.date {
		first, _ := g.span(wave)
		day = g.lastOpen(m.schedule, first, m.until.date)
	}
	if day < m.from.date {
		return 0
	}
	return day
}
