package compare_test

import (
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/compare"
)

func ExamplePlans() {
	day := func(s string) inventory.Date { d, _ := inventory.ParseDate(s); return d }
	plan := func(cutover string, wave int) *planner.Plan {
		p := &planner.Plan{AsOf: day("2027-01-01")}
		start := day("2027-01-04")
		for n := range wave {
			first := start.AddDays(28 * n)
			p.Waves = append(p.Waves, planner.Wave{Number: n + 1, Start: first, End: first.AddDays(27)})
		}
		p.Waves[wave-1].Placements = []planner.Placement{{Application: "paie", Target: "nuage", Cutover: day(cutover)}}
		return p
	}
	for _, line := range compare.Plans(plan("2027-01-29", 1), plan("2027-02-26", 2)).Lines("en") {
		fmt.Println(line.Text)
	}
	// Output:
	// End: 2027-02-28, was 2027-01-31; days later: 28
	// Waves: 2, were 1
	// Later: 1
	// paie: wave 2 on 2027-02-26, was wave 1 on 2027-01-29
}
