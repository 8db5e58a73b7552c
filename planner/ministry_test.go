package planner_test

import (
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
