package paths_test

import (
	"context"
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/paths"
)

// planned stands in for the rules: an application needs a continuity plan. An engine of rules gives a function like this one, by
// readiness.EvaluateWith.
func planned(_ context.Context, inv *inventory.Inventory) (*policy.Report, error) {
	rule := policy.Rule{
		ID: "PLAN", Effect: policy.EffectCondition, Severity: policy.SeverityHigh, Dimension: policy.Resilience, Facts: []string{"input.application.continuity_plan"},
		Fixes: []policy.Fix{{
			Effort: "medium", Text: policy.Text{En: "Write a continuity plan.", Fr: "Rédiger un plan de continuité."},
			Set: []policy.FixFact{{Fact: "application.continuity_plan", To: []string{"true"}}},
		}},
	}
	rep := &policy.Report{Rules: []policy.Rule{rule}, Classes: &policy.Classes{}}
	for _, a := range inv.Applications {
		found := policy.ApplicationReport{Application: a.ID}
		if !a.ContinuityPlan.Or(false) {
			found.Findings = []policy.Finding{{Rule: "PLAN", Outcome: policy.OutcomeViolated, Subject: inventory.Ref{Kind: inventory.KindApplication, ID: a.ID}}}
		}
		rep.Applications = append(rep.Applications, found)
		rep.Classes.Applications = append(rep.Classes.Applications, policy.ApplicationClass{Application: a.ID})
	}
	return rep, nil
}

func payroll() *inventory.Inventory {
	inv, _ := inventory.New(20000, inventory.Inventory{
		Applications: []*inventory.Application{{Block: inventory.Block{ID: "paie"}, Name: inventory.Is("Paie"), HostedOn: inventory.Is([]inventory.Ref{})}},
		Targets:      []*inventory.Target{{Block: inventory.Block{ID: "nuage"}, Kind: inventory.Is("cloud")}},
	})
	return inv
}

func ExampleNew() {
	finder, err := paths.New(context.Background(), payroll(), planned, paths.Options{Goal: readiness.Eligible})
	if err != nil {
		fmt.Println(err)
		return
	}
	p, err := finder.Path(context.Background(), "paie", "nuage")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(p.Summary("en"))
	for _, line := range p.Lines("fr") {
		fmt.Println(line)
	}
	// Output:
	// paie becomes eligible on nuage with 1 change, 10 person-days.
	// Rédiger un plan de continuité. (application.paie, PLAN, 10 jours-personne)
}

func ExampleFinder_Portfolio() {
	finder, err := paths.New(context.Background(), payroll(), planned, paths.Options{Steps: 3})
	if err != nil {
		fmt.Println(err)
		return
	}
	p, err := finder.Portfolio(context.Background())
	if err != nil {
		fmt.Println(err)
		return
	}
	for i := range p.Steps {
		fmt.Println(p.Steps[i].Summary("en", p, i+1))
	}
	// Output:
	// 1. To nuage: 10 person-days for 1 application; 1 of 1 after 10 person-days.
}

func ExampleApply() {
	inv := payroll()
	finder, err := paths.New(context.Background(), inv, planned, paths.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	p, err := finder.Path(context.Background(), "paie", "nuage")
	if err != nil {
		fmt.Println(err)
		return
	}
	after, err := paths.Apply(inv, p.Actions)
	fmt.Println(after.Application("paie").ContinuityPlan.Or(false), err)
	// Output: true <nil>
}

func ExampleDefaultModel() {
	m := paths.DefaultModel()
	m.Days["high"] = 90
	fmt.Println(m.Days["low"], m.Days["high"], m.Validate())
	// Output: 2 90 <nil>
}
