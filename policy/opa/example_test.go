package opa_test

import (
	"context"
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// An engine and an assessor that remember are asked what if. They judge again only what a change reaches.
func ExampleEngine_Remembering() {
	ctx := context.Background()
	inv, _ := inventory.Parse("paie.inv.hcl", []byte(`
inventory {
  schema   = "1.0"
  as_of    = "2026-10-31"
  complete = ["flows"]
}
application "paie" {
  name  = "Paie"
  owns  = "none"
  reads = "none"
}
target "salle" {
  kind      = "own_premises"
  locations = { data = ["MA"] }
}
`), inventory.LoadOptions{})
	engine, err := opa.DefaultOnes() // opa.New
	if err != nil {
		fmt.Println(err)
		return
	}
	engine = engine.Remembering(opa.DefaultMemory)
	eval, assessor := readiness.EvaluateWith(engine.Classify, engine.Evaluate), readiness.NewAssessor(readiness.DefaultMemory)
	for _, tested := range []bool{false, true} {
		supposed, err := inv.With(inventory.Change{Path: "application.paie.monitoring", State: inventory.Known, Value: tested})
		if err != nil {
			fmt.Println(err)
			return
		}
		rep, a, err := eval.AssessBy(ctx, assessor, supposed, readiness.DefaultModel())
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(tested, len(rep.Applications), a.Applications[0].Verdicts[0].Target)
	}
	// Output:
	// false 1 salle
	// true 1 salle
}
