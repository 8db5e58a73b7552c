package disposition_test

import (
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/disposition"
)

// A report as an engine makes it: one rule speaks for rehosting, another perhaps for repurchasing.
func report() *policy.Report {
	paie := inventory.Ref{Kind: inventory.KindApplication, ID: "paie"}
	return &policy.Report{
		Rules: []policy.Rule{
			{ID: "COMMON", Effect: policy.EffectDispose, Dispositions: []policy.Leaning{{Disposition: policy.Repurchase, Points: 40}}},
			{ID: "VIRTUAL", Effect: policy.EffectDispose, Dispositions: []policy.Leaning{{Disposition: policy.Rehost, Points: 20}}},
		},
		Applications: []policy.ApplicationReport{{Application: "paie", Arguments: []policy.Argument{
			{Rule: "COMMON", Subject: paie, Possible: true, Missing: []inventory.Path{"application.paie.commodity"}},
			{Rule: "VIRTUAL", Subject: paie},
		}}},
	}
}

func ExampleRecommend() {
	inv, _ := inventory.New(20757, inventory.Inventory{})
	for _, a := range disposition.Recommend(inv, report()) {
		fmt.Println(a.Application, "waits for", a.Missing)
		for _, d := range a.Possible {
			fmt.Println("still possible:", d)
		}
	}
	// Output:
	// paie waits for [application.paie.commodity]
	// still possible: rehost
	// still possible: repurchase
}

func ExampleFor() {
	inv, _ := inventory.New(20757, inventory.Inventory{})
	a := disposition.For(inv, report(), "paie")
	for _, o := range a.Options {
		if len(o.Reasons) > 0 {
			fmt.Println(o.Disposition, o.Support.Lo, "to", o.Support.Hi)
		}
	}
	// Output:
	// rehost 20 to 20
	// repurchase 0 to 40
}

func ExampleTies() {
	for i, d := range disposition.Ties() {
		fmt.Println(i+1, d)
	}
	// Output:
	// 1 rehost
	// 2 replatform
	// 3 relocate
	// 4 repurchase
	// 5 refactor
	// 6 retain
	// 7 retire
}
