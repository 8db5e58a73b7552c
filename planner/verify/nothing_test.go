package verify

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// TestNoPlanIsNoGoodPlan gives what planner.Build returns beside an error.
func TestNoPlanIsNoGoodPlan(t *testing.T) {
	inv, asm, plan := &inventory.Inventory{}, &readiness.Assessment{}, &planner.Plan{}
	for _, r := range []*Report{
		Plan(inv, asm, nil, planner.Options{}), Plan(inv, nil, plan, planner.Options{}), Plan(nil, asm, plan, planner.Options{}),
	} {
		require.Len(t, r.Faults, 1)
		require.Contains(t, r.Faults[0].Text, "nothing can be checked")
	}
}
