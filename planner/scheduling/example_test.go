package scheduling_test

import (
	"context"
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/planner/scheduling"
)

// Two applications share a team of three that is away in periods 4 and 5. Both cannot move at once.
func ExampleSolve() {
	team := scheduling.Resource{Capacity: []scheduling.Step{{From: 0, Amount: 3}, {From: 4, Amount: 0}, {From: 6, Amount: 3}}}
	r, err := scheduling.Solve(context.Background(), &scheduling.Problem{
		Horizon:   20,
		Resources: []scheduling.Resource{team},
		Activities: []scheduling.Activity{
			{Duration: 4, Needs: []scheduling.Need{{Resource: 0, Amount: 2}}},
			{Duration: 3, Needs: []scheduling.Need{{Resource: 0, Amount: 2}}},
			{Duration: 2, Needs: []scheduling.Need{{Resource: 0, Amount: 1}}, NoFinish: []scheduling.Span{{From: 7, To: 9}}},
		},
		Arcs: []scheduling.Arc{{From: 0, To: 2}},
	}, scheduling.Options{})
	fmt.Println(r.Status, r.Makespan, r.Starts, err)
	// Output: optimal 10 [0 6 8] <nil>
}

func ExampleProblem_Check() {
	p := scheduling.Problem{Horizon: 5, Activities: []scheduling.Activity{{Duration: 2, Needs: []scheduling.Need{{Resource: 0, Amount: 1}}}}}
	fmt.Println(p.Check())
	// Output: scheduling: activity 0: resource 0 does not exist; there are 0
}
