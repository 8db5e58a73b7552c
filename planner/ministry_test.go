package planner_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/verify"
)

// TestReplanMinistry halves each team of the example ministry in turn, for three months: for good, half of each would be too few for some
// application. It logs how many applications the new plan puts in another wave, how many planning afresh would, and how many must be.
func TestReplanMinistry(t *testing.T) {
	inv, asm := ministry()
	before, err := planner.Build(t.Context(), inv, asm, planner.Options{Work: 50_000})
	require.NoError(t, err)
	plans := 0
	for _, team := range inv.Teams {
		if !team.Capacity.Known() {
			continue
		}
		weaker, err := inv.Put(halved(inv, team.ID, "2027-04-05", "2027-07-02"))
		require.NoError(t, err)
		afresh, err := planner.Build(t.Context(), weaker, asm, planner.Options{Work: 50_000})
		require.NoError(t, err)
		p, err := planner.Build(t.Context(), weaker, asm, planner.Options{Previous: before, Work: 50_000})
		require.NoError(t, err)
		assert.Empty(t, verify.Plan(weaker, asm, p, planner.Options{Previous: before}).Faults)
		x := p.Disturbance
		t.Logf("half of team %s: %d waves, afresh %d, before %d; of %d in another wave %d, afresh %d, at least %d",
			team.ID, len(p.Waves), len(afresh.Waves), len(before.Waves), p.Measure(inv).Placed, len(x.Moved), x.Afresh, x.Bound)
		assert.LessOrEqual(t, p.Last(), afresh.Last())
		assert.LessOrEqual(t, x.Bound, len(x.Moved))
		if x.Afresh > x.Bound {
			assert.Less(t, len(x.Moved), x.Afresh)
		}
		plans++
	}
	assert.Positive(t, plans)
}

// halved is a team with half its people away for a time.
func halved(inv *inventory.Inventory, id, from, until string) *inventory.Team {
	team := inv.Copy(inventory.Ref{Kind: inventory.KindTeam, ID: id}).(*inventory.Team)
	first, _ := inventory.ParseDate(from)
	last, _ := inventory.ParseDate(until)
	team.Absences = inventory.Is(append(team.Absences.Or(nil), &inventory.Absence{From: inventory.Is(first), Until: inventory.Is(last), Share: inventory.Is(0.5)}))
	return team
}

// TestPlanMinistry reads the ministry's plan as the head of its programme would, by rules written here a second time: the fewest waves, pilots
// first, days on which people work and nothing is frozen, ends of contracts and last days kept, and every wave explained in every language.
func TestPlanMinistry(t *testing.T) {
	inv, asm := ministry()
	p, err := planner.Build(t.Context(), inv, asm, planner.Options{})
	require.NoError(t, err)
	assert.Zero(t, p.Gap, "no plan of fewer waves exists")
	pilots := int(inv.Programmes[0].Pilots.Or(0))
	require.Positive(t, pilots)
	closed := closedDays(inv.Calendars[0])
	placed := map[string]inventory.Date{}
	for i := range p.Waves {
		w := &p.Waves[i]
		assert.Equal(t, i < pilots, w.Pilot, "wave %d", w.Number)
		for j := range w.Placements {
			x := &w.Placements[j]
			placed[x.Application] = x.Cutover
			assert.False(t, closed(x.Cutover), "%s moves on %s, when nobody works", x.Application, x.Cutover)
			assert.Empty(t, frozenBy(inv, x.Application, x.Cutover), "%s on %s", x.Application, x.Cutover)
			require.NotEmpty(t, x.Reasons, x.Application)
			for _, r := range x.Reasons {
				assert.Equal(t, r.Text, r.Say.In("en"))
				assert.NotEqual(t, r.Text, r.Say.In("fr"))
				assert.NotEqual(t, r.Say.In("fr"), r.Say.In("ar"))
			}
		}
	}
	assert.NotEmpty(t, placed)
	assert.Less(t, placed["paie"], endOf(inv, "paie"), "the payroll's contract ends in the middle of the programme")
	assert.NotZero(t, placed["paie"])
	limited := 0
	for _, a := range inv.Applications {
		if m := a.Move.Or(&inventory.Move{}); m.NotAfter.Known() && placed[a.ID] != 0 {
			limited++
			assert.LessOrEqual(t, placed[a.ID], m.NotAfter.Or(0), "the last day of %s", a.ID)
		}
	}
	assert.Positive(t, limited)
}

// closedDays tells the days on which nothing can be cut over: weekends, holidays, and every day a feast may fall on.
func closedDays(c *inventory.Calendar) func(inventory.Date) bool {
	return func(d inventory.Date) bool {
		weekday := strings.ToLower(d.Time().Weekday().String()[:3])
		if slices.Contains(c.Weekend.Or(nil), weekday) || slices.Contains(c.Holidays.Or(nil), d) {
			return true
		}
		return slices.ContainsFunc(c.Feasts.Or(nil), func(h *inventory.Holiday) bool {
			between := h.Between.Or(nil)
			return between[0] <= d && d <= between[1]
		})
	}
}

// frozenBy is the freeze that forbids an application to move on a day, "" for none. One that only leaves less capacity forbids nothing.
func frozenBy(inv *inventory.Inventory, application string, d inventory.Date) string {
	for _, f := range inv.Freezes {
		named := f.Applies.Or(nil)
		of := len(named) == 0 || slices.ContainsFunc(named, func(r inventory.Ref) bool { return r.ID == application })
		if !f.Factor.Known() && of && f.From.Or(0) <= d && d <= f.Until.Or(0) {
			return f.ID
		}
	}
	return ""
}

func endOf(inv *inventory.Inventory, contract string) inventory.Date {
	for _, c := range inv.Contracts {
		if c.ID == contract {
			return c.End.Or(0)
		}
	}
	return 0
}
