package maturity_test

import (
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/maturity"
)

func ExampleCompute() {
	inv, _ := inventory.Parse("r.inv.hcl", []byte("inventory {\n  schema = \"1.0\"\n  as_of = \"2026-10-31\"\n}\nregister \"r\" {\n  name = \"R\"\n  dictionary = false\n}\n"), inventory.LoadOptions{})
	ref := inventory.Ref{Kind: inventory.KindRegister, ID: "r"}
	rep := &policy.Report{Registers: []policy.SubjectReport{{Subject: ref, Measures: []policy.Measure{{
		Rule: "X", Subject: ref, Scale: "governance", Of: 4, Criteria: []policy.Criterion{
			{Level: 1, Name: "dictionary", Outcome: policy.OutcomeViolated, Evidence: []inventory.Path{"register.r.dictionary"}},
		},
	}}}}}
	for _, m := range maturity.Compute(inv, rep) {
		fmt.Println(m.Name, m.Low, "of", m.Of, "lacks", m.Next[0].Text("fr"), "as", m.Next[0].Evidence[0].File, "says in line", m.Next[0].Evidence[0].Line)
	}
	// Output: R 0 of 4 lacks dictionnaire as r.inv.hcl says in line 7
}
