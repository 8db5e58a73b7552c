package planner

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// team is what a team can give.
type team struct {
	id        string
	weekly    float64 // person-days
	unlimited bool    // not stated
	absences  []absence
	factors   []*freeze // that scale its capacity
	statement Statement
}

type absence struct {
	days  days
	share float64
}

// mostCapacity keeps sums inside 64 bits, in person-days a week.
const mostCapacity = 1e6

// readTeams reads the teams that have work. One whose capacity is not stated is not limited, and the plan says so.
func (d *draft) readTeams() {
	seen := map[string]bool{"": true}
	for _, m := range d.movers {
		if !seen[m.team] {
			seen[m.team] = true
			d.teams = append(d.teams, d.readTeamBlock(m.team))
		}
	}
	slices.SortFunc(d.teams, func(a, b *team) int { return strings.Compare(a.id, b.id) })
}

func (d *draft) readTeamBlock(id string) *team {
	t := &team{id: id}
	path := pathOf(inventory.KindTeam, id, "capacity")
	block := d.inv.Team(id)
	if block == nil {
		block = &inventory.Team{}
	}
	low, high := block.Capacity.Bounds()
	switch v, known := block.Capacity.Value(); {
	case known:
		t.weekly = float64(v)
	case low != nil:
		t.weekly = float64(*low)
		d.assume(path, fmt.Sprintf("the capacity is only known to be at least %s; that is taken", *low))
	case high != nil:
		t.weekly = float64(*high)
		d.assume(path, fmt.Sprintf("the capacity is only known to be at most %s; that is taken", *high))
	default:
		t.unlimited = true
		d.assume(path, "the capacity is not known; the team is not taken to limit the waves")
	}
	if !(t.weekly >= 0) {
		t.weekly = 0
	}
	t.weekly = min(t.weekly, mostCapacity)
	t.statement = d.statement(path, fmt.Sprintf("team %s gives %s person-days a week", id, plain(t.weekly)), block.Capacity.Pos())
	for _, a := range block.Absences.Or(nil) {
		from, ok1 := a.From.Value()
		until, ok2 := a.Until.Value()
		if ok1 && ok2 {
			t.absences = append(t.absences, absence{days{from, until}, min(max(0, a.Share.Or(1)), 1)})
		}
	}
	for _, f := range d.freezes {
		if !f.hard && (f.all || d.ownsAny(id, f.apps)) {
			t.factors = append(t.factors, f)
		}
	}
	return t
}

// ownsAny reports whether one of the team's applications is among apps: a share for some applications is a share for their teams.
func (d *draft) ownsAny(team string, apps map[string]bool) bool {
	return slices.ContainsFunc(d.movers, func(m *mover) bool { return m.team == team && apps[m.id()] })
}

// share returns which part of its capacity the team has on a day. Absences at the same time add up; factors multiply.
func (t *team) share(day inventory.Date) float64 {
	left := 1.0
	for _, a := range t.absences {
		if a.days.has(day) {
			left -= a.share
		}
	}
	left = max(0, left)
	for _, f := range t.factors {
		if f.days.has(day) {
			left *= f.factor
		}
	}
	return left
}

// capacity returns what the team gives in a wave, in integer units, rounded down: for every working day, a week's capacity over the
// working days of a week, less absences, times the factors of freezes.
func (t *team) capacity(g *grid, wave, workweek int) int64 {
	sum := 0.0
	first, last := g.span(wave)
	for day := first; day <= last; day++ {
		if g.works(day) {
			sum += t.share(day)
		}
	}
	if workweek == 0 {
		return 0
	}
	return int64(math.Floor(t.weekly*sum/float64(workweek)*needUnits + 1e-6))
}
