package readiness_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

func TestStandingUsesTheWordsOfPolicy(t *testing.T) {
	app := readiness.Application{ID: "a", Recommended: "t"}
	want := map[readiness.Outcome]string{
		readiness.Denied: "denied", readiness.Undetermined: "undetermined", readiness.Tolerated: "denied",
		readiness.Conditional: "conditional", readiness.Eligible: "eligible",
	}
	for o, word := range want {
		app.Verdicts = []readiness.Verdict{{Target: "t", Outcome: o}}
		got := (&readiness.Assessment{Applications: []readiness.Application{app}}).Standing()["a"]
		require.Equal(t, word, got.Best())
		require.Equal(t, "t", got.Recommended)
	}
}

func ExampleAssessment_Standing() {
	a := readiness.Assessment{Applications: []readiness.Application{{
		ID: "paie", Recommended: "n1",
		Verdicts: []readiness.Verdict{{Target: "n1", Outcome: readiness.Conditional}, {Target: "n2", Outcome: readiness.Denied}},
	}}}
	standing := a.Standing()
	fmt.Println(standing["paie"].Best(), standing["paie"].Recommended)
	fmt.Println(policy.WorstStanding([]string{standing["paie"].Best(), "eligible"}))
	// Output:
	// conditional n1
	// conditional
}
