package verify

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
)

// stint is work that lies between two days of a wave, counted from its first.
type stint struct {
	from, until int
	units       int64
}

// agenda is what one stock has to do, by wave.
type agenda struct {
	early, late map[int][]stint
	behind      map[int]bool // waves in which something comes too late, so that nothing need be as late as it may
}

// checkWorkDays holds the days of work to what people can do on them: between any two days of a wave there is room for all the work that lies between
// them. That is all it takes for work that can be divided, so it is no matter in which order the plan puts it. What may begin at the latest is
// tried the same way.
func (a *audit) checkWorkDays() {
	agendas := make([]agenda, len(a.stocks))
	for k := range agendas {
		agendas[k] = agenda{map[int][]stint{}, map[int][]stint{}, map[int]bool{}}
	}
	for _, m := range a.moves {
		if m.placement == nil {
			continue
		}
		known := 0
		for _, n := range m.needs {
			if s := a.stocks[n.Resource]; n.Amount > 0 && !s.unlimited && len(s.crews) > 0 {
				known++
				a.readWork(m, s, n.Amount, &agendas[n.Resource])
			}
		}
		if len(m.placement.Work) != known {
			a.fault(FaultWork, m.wave+1, []string{m.app.ID}, "%s has work of %d teams and skills whose capacity is stated, and not of %d", m.app.ID, known, len(m.placement.Work))
		}
	}
	for k, s := range a.stocks {
		for w := range len(a.plan.Waves) {
			a.fits(w, s, agendas[k].early[w], "from")
			if !agendas[k].behind[w] {
				a.fits(w, s, agendas[k].late[w], "latest")
			}
		}
	}
}

// readWork reads what the plan says of the work of one stock on an application.
func (a *audit) readWork(m *move, s *stock, units int64, of *agenda) {
	x := m.placement
	no := func(format string, args ...any) {
		args = append([]any{m.app.ID, s.kind, s.id}, args...)
		a.fault(FaultWork, m.wave+1, []string{m.app.ID}, "%s: work of %s %s: "+format, args...)
	}
	at := slices.IndexFunc(x.Work, func(w planner.Work) bool { return w.Kind == s.kind && w.Resource == s.id })
	if at < 0 {
		no("the plan says nothing of it")
		return
	}
	w := &x.Work[at]
	waves := append(slices.Clone(m.work), m.wave+1)
	first, end := a.span(waves[0] - 1)
	start, last := a.span(m.wave)
	switch {
	case x.Cutover < start || x.Cutover > last: // checkDay says so
	case !nearly(w.Effort, float64(units)/s.scale, 1e-9):
		no("it is %g and not %g", float64(units)/s.scale, w.Effort)
	case w.From < first || w.From > end || w.Until < start || w.Until > last || w.Until < w.From:
		no("it goes from %s to %s, and may from %s to %s", w.From, w.Until, first, last)
	case (w.Late > 0) != (w.Until > x.Cutover) || w.Late < 0 || w.Late > w.Effort:
		no("%g person-days come after the cutover on %s, and the work ends on %s", w.Late, x.Cutover, w.Until)
	case w.Latest != 0 && (w.Latest < w.From || w.Late > 0 || w.Latest > min(end, x.Cutover)):
		no("it may begin on %s at the latest, from %s and with %g late", w.Latest, w.From, w.Late)
	default:
		a.cut(m, w, units, waves, of)
	}
}

// cut divides work among its waves.
func (a *audit) cut(m *move, w *planner.Work, units int64, waves []int, of *agenda) {
	parts := int64(len(waves))
	for k, wave := range waves {
		begin, finish := a.span(wave - 1)
		n := int64(k)
		e := stint{0, int(finish - begin), units*(n+1)/parts - units*n/parts}
		l := e
		if k == 0 {
			e.from, l.from = int(w.From-begin), int(max(w.Latest, w.From)-begin)
			of.behind[wave-1] = of.behind[wave-1] || w.Latest == 0
		}
		if k == len(waves)-1 {
			e.until, l.until = int(w.Until-begin), int(m.placement.Cutover-begin)
			of.behind[wave-1] = of.behind[wave-1] || w.Late > 0
		}
		of.early[wave-1], of.late[wave-1] = append(of.early[wave-1], e), append(of.late[wave-1], l)
	}
}

// fits compares what lies between any two days of a wave with what people give between them.
func (a *audit) fits(wave int, s *stock, list []stint, which string) {
	if len(list) == 0 {
		return
	}
	first, last := a.span(wave)
	given := a.evenings(s, first, last)
	byFrom := make([][]stint, len(given))
	for _, x := range list {
		byFrom[x.from] = append(byFrom[x.from], x)
	}
	until := make([]int64, len(given)) // of what begins on the day at hand or later, by its last day
	for from := len(given) - 1; from >= 0; from-- {
		if len(byFrom[from]) == 0 {
			continue // the next day on which something begins asks for as much of less
		}
		for _, x := range byFrom[from] {
			until[x.until] += x.units
		}
		before, asked := 0.0, int64(0)
		if from > 0 {
			before = given[from-1]
		}
		for to := from; to < len(given); to++ {
			asked += until[to]
			// Every piece of work is rounded up to a unit.
			if has := given[to] - before; float64(asked) > has+float64(len(list))+1 {
				a.fault(FaultWork, wave+1, nil, "wave %d: by the days called %s, %s %s has to do %g from %s to %s, and gives %g", wave+1, which,
					s.kind, s.id, float64(asked)/s.scale, first.AddDays(from), first.AddDays(to), has/s.scale)
				return
			}
		}
	}
}

// evenings is what people have given by the evening of each day. What other plans ask beyond what there is on a day, they have from the days before.
func (a *audit) evenings(s *stock, first, last inventory.Date) []float64 {
	out := make([]float64, int(last-first)+1)
	for _, c := range s.crews {
		mine, sum := make([]float64, len(out)), 0.0
		for k := range mine {
			sum += a.onDay(c, first.AddDays(k)) * s.scale
			mine[k] = sum
		}
		least := sum
		for k, v := range slices.Backward(mine) {
			least = min(least, v)
			out[k] += max(0, least)
		}
	}
	return out
}
