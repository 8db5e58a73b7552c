package planner

import (
	"math"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// needUnits is the number of integer units a person-day has.
const needUnits = 1000

// mostEffort keeps sums of efforts inside 64 bits, in person-days.
const mostEffort = 1e6

// mostCapacity keeps sums inside 64 bits, in person-days a week.
const mostCapacity = 1e6

// roundUp rounds up what is not whole but for the error of floating point.
func roundUp(v float64) int64 { return int64(math.Ceil(v - 1e-6)) }

// team is what a team can give.
type team struct {
	id        string
	weekly    float64 // person-days
	unlimited bool    // not stated
	skills    []string
	absences  []absence
	factors   []*freeze // that scale its capacity
	taken     []taken   // by plans that stand beside this one
	statement Statement
}

type absence struct {
	days  days
	share float64
}

// taken is work that another plan has for the team on every working day of a wave.
type taken struct {
	days  days
	daily float64 // person-days
}

// readTeams reads the teams that have work. One whose capacity is not stated is not limited, and the plan says so.
func (d *draft) readTeams() {
	var ids []string
	for _, m := range d.movers {
		for _, w := range m.work {
			ids = append(ids, w.team)
		}
	}
	slices.Sort(ids)
	at := map[string]int{}
	for _, id := range slices.Compact(ids) {
		if id != "" {
			at[id] = d.addTeam(d.team(id))
		}
	}
	for _, m := range d.movers {
		for _, w := range m.work {
			if w.team != "" {
				m.take(at[w.team], d.resources[at[w.team]].units(w.effort))
			}
		}
	}
}

// addTeam makes a resource of a team and returns its number.
func (d *draft) addTeam(t *team) int {
	r := &resource{
		kind: ResourceTeam, id: t.id, unit: "person_day", scale: needUnits, statement: t.statement, unlimited: t.unlimited,
		refs: []inventory.Ref{{Kind: inventory.KindTeam, ID: t.id}},
	}
	week := d.cal.workweek()
	r.level, r.digits = t.weekly, 2
	r.at = func(weekly float64) func(*grid, int) int64 {
		other := *t
		other.weekly = weekly
		return func(g *grid, wave int) int64 { return other.capacity(g, wave, week) }
	}
	r.capacity = r.at(t.weekly)
	r.days = func(g *grid, wave int) []float64 { return t.days(g, wave, week) }
	return d.addResource(r)
}

// team reads a team, once.
func (d *draft) team(id string) *team {
	if t := d.teams[id]; t != nil {
		return t
	}
	t := &team{id: id}
	d.teams[id] = t
	path := pathOf(inventory.KindTeam, id, "capacity")
	block := d.inv.Team(id)
	if block == nil {
		block = &inventory.Team{}
	}
	t.skills = block.Skills.Or(nil)
	low, high := block.Capacity.Bounds()
	switch v, known := block.Capacity.Value(); {
	case known:
		t.weekly = float64(v)
	case low != nil:
		t.weekly = float64(*low)
		d.assume(path, say("capacity.at_least", float64(*low)))
	case high != nil:
		t.weekly = float64(*high)
		d.assume(path, say("capacity.at_most", float64(*high)))
	default:
		t.unlimited = true
		d.assume(path, say("capacity.unknown"))
	}
	if !(t.weekly >= 0) {
		t.weekly = 0
	}
	t.weekly = min(t.weekly, mostCapacity)
	t.statement = d.statement(path, say("team.gives", id, t.weekly), block.Capacity.Pos())
	for _, a := range block.Absences.Or(nil) {
		from, ok1 := a.From.Value()
		until, ok2 := a.Until.Value()
		if ok1 && ok2 {
			t.absences = append(t.absences, absence{days{from, until}, min(max(0, a.Share.Or(1)), 1)})
		}
	}
	for _, f := range d.freezes {
		if !f.hard && (f.all || d.worksOnAny(id, f.apps)) {
			t.factors = append(t.factors, f)
		}
	}
	t.taken = append(d.besides(id), d.spent(id)...)
	return t
}

// worksOnAny reports whether the team has work on one of apps: a share for some applications is a share for their teams.
func (d *draft) worksOnAny(team string, apps map[string]bool) bool {
	return slices.ContainsFunc(d.movers, func(m *mover) bool {
		return apps[m.id()] && slices.ContainsFunc(m.work, func(w work) bool { return w.team == team })
	})
}

// besides is the work that the plans beside this one have for a team, spread evenly over the working days of their waves.
func (d *draft) besides(team string) []taken {
	var out []taken
	for _, p := range d.opt.Beside {
		for _, w := range p.Waves {
			for _, l := range w.Loads {
				if l.Kind != ResourceTeam || l.Resource != team || l.Used <= 0 {
					continue
				}
				out = append(out, taken{days{w.Start, w.End}, l.Used / float64(max(1, d.workingDays(w.Start, w.End)))})
			}
		}
	}
	return out
}

// share returns which part of its capacity the team has on a day. Absences at the same time add up; factors multiply.
func (t *team) share(day inventory.Date, lifted map[string]bool) float64 {
	left := 1.0
	for _, a := range t.absences {
		if a.days.has(day) {
			left -= a.share
		}
	}
	left = max(0, left)
	for _, f := range t.factors {
		if f.days.has(day) && !lifted[f.statement.key] {
			left *= f.factor
		}
	}
	return left
}

// capacity returns what the team gives in a wave, in integer units, rounded down: for every working day, a week's capacity over the
// working days of a week, less absences, times the factors of freezes, less what other plans take.
func (t *team) capacity(g *grid, wave, workweek int) int64 {
	sum := 0.0
	first, last := g.span(wave)
	for day := first; day <= last; day++ {
		sum += t.on(g, day, workweek)
	}
	return max(0, int64(math.Floor(sum*needUnits+1e-6)))
}

// on is what the team has for the plan on a day, in person-days; less than nothing when other plans ask more than it gives.
func (t *team) on(g *grid, day inventory.Date, workweek int) float64 {
	if workweek == 0 || !g.works(day) {
		return 0
	}
	left := t.weekly * t.share(day, g.lifted) / float64(workweek)
	for _, x := range t.taken {
		if x.days.has(day) {
			left -= x.daily
		}
	}
	return left
}
