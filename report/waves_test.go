package report_test

import (
	"testing"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/stretchr/testify/require"
)

// The planner's reasons carry English text; every kind it documents is said in the reader's language instead.
func TestKindsOfReasonAreTranslated(t *testing.T) {
	for _, kind := range []string{
		"earliest", "not_before", "target_available", "link_available", "freeze", "closed", "pilot", "prerequisite", "capacity", "apart", "together", "provisional",
	} {
		for _, r := range []planner.Reason{
			{Kind: kind, Text: "in English", Refs: []inventory.Ref{app("rh")}, Date: day("2027-05-01")},
			{Kind: kind, Text: "in English"},
		} {
			d := sampleDocument(t)
			d.Plan.Waves[0].Placements[0].Reasons = []planner.Reason{r}
			require.NotContains(t, render(t, d, "fr"), "in English", kind)
		}
	}
}
