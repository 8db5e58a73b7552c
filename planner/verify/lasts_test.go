package verify

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// TestAfterTheQualification finds a cutover on a day when the target offers no longer what is asked of it.
func TestAfterTheQualification(t *testing.T) {
	start, err := inventory.ParseDate("2027-01-04")
	require.NoError(t, err)
	inv, diags := inventory.New(start.AddDays(-3), inventory.Inventory{
		Programmes:   []*inventory.Programme{{Block: inventory.Block{ID: "p"}, Start: inventory.Is(start), WaveLength: inventory.Is(inventory.Duration(28 * 86400e3))}},
		Targets:      []*inventory.Target{{Block: inventory.Block{ID: "cloud"}, Kind: inventory.Is("cloud")}},
		Applications: []*inventory.Application{{Block: inventory.Block{ID: "a"}, Name: inventory.Is("A")}},
	})
	require.False(t, diags.HasErrors(), "%v", diags)
	verdict := []readiness.Verdict{{Target: "cloud", Outcome: readiness.Eligible, Lasts: start.AddDays(25)}}
	asm := &readiness.Assessment{Applications: []readiness.Application{{ID: "a", Recommended: "cloud", Verdicts: verdict}}}
	plan, err := planner.Build(t.Context(), inv, asm, planner.Options{})
	require.NoError(t, err)
	require.Empty(t, Plan(inv, asm, plan, planner.Options{}).Faults)
	verdict[0].Lasts = plan.Waves[0].Placements[0].Cutover - 1
	faults := Plan(inv, asm, plan, planner.Options{}).Faults
	require.NotEmpty(t, faults)
	require.Equal(t, FaultDate, faults[0].Kind)
}
