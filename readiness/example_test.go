package readiness_test

import (
	"context"
	"fmt"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// permits is a portfolio of two applications: permis owns the register of citizens and sends it to paiement, tokenised.
func permits() *inventory.Inventory {
	citizens := inventory.Ref{Kind: inventory.KindRegister, ID: "citoyens"}
	pay := &inventory.Flow{
		Block: inventory.Block{ID: "taxe"},
		To:    inventory.Is(inventory.Ref{Kind: inventory.KindApplication, ID: "paiement"}),
		Data:  inventory.Is([]inventory.Ref{citizens}), Mode: inventory.Is("sync"), IfBroken: inventory.Is("stops"),
		Transforms: inventory.Is([]*inventory.Transform{{
			Block: inventory.Block{ID: "jetons"}, Kind: inventory.Is("tokenise"), Reviewer: inventory.Is("CNDP correspondent"),
			Evidence: inventory.Is(inventory.Ref{Kind: inventory.KindSource, ID: "audit"}), Expires: inventory.Is(inventory.Date(21000)),
		}}),
	}
	none := inventory.Is([]inventory.Ref{})
	inv, diags := inventory.New(20000, inventory.Inventory{
		Applications: []*inventory.Application{
			{Block: inventory.Block{ID: "permis"}, Name: inventory.Is("Permis"), Owns: inventory.Is([]inventory.Ref{citizens}), Reads: none, Flows: inventory.Is([]*inventory.Flow{pay})},
			{Block: inventory.Block{ID: "paiement"}, Name: inventory.Is("Paiement"), Owns: none, Reads: none, Flows: inventory.Is([]*inventory.Flow{})},
		},
		Datasets: []*inventory.Dataset{{Block: inventory.Block{ID: "citoyens"}, Register: true, Name: inventory.Is("Citoyens")}},
		Sources:  []*inventory.Source{{Block: inventory.Block{ID: "audit"}}},
		Targets: []*inventory.Target{
			{Block: inventory.Block{ID: "abroad"}, Kind: inventory.Is("cloud")},
			{Block: inventory.Block{ID: "national"}, Kind: inventory.Is("state_cloud")},
		},
	})
	if len(diags) > 0 {
		fmt.Println(diags.Error())
	}
	return inv
}

// intrinsic stands in for what rules say of each block by itself.
func intrinsic() *policy.Classes {
	person := policy.Class{Confidentiality: 2, Availability: 1, Marks: policy.Personal | policy.NationalID}
	return &policy.Classes{
		Datasets:     []policy.DatasetClass{{Dataset: inventory.Ref{Kind: inventory.KindRegister, ID: "citoyens"}, Class: policy.Interval{Lo: person, Hi: person}}},
		Applications: []policy.ApplicationClass{{Application: "paiement"}, {Application: "permis"}},
	}
}

func ExamplePropagate() {
	classes := readiness.Propagate(permits(), intrinsic())
	a := classes.Application("paiement")
	fmt.Println("confidentiality", a.Class.Lo.Confidentiality)
	fmt.Println("marks", strings.Join(a.Class.Lo.Marks.Names(), ", "))
	fmt.Println("because of", a.Why[0].Origin, "along", a.Why[0].Path[0].From+"."+a.Why[0].Path[0].Flow)
	// Output:
	// confidentiality 2
	// marks personal
	// because of register.citoyens along permis.taxe
}

func ExampleAssess() {
	inv := permits()
	classes := readiness.Propagate(inv, intrinsic())
	report := &policy.Report{ // stands in for what the rule engine says
		Rules: []policy.Rule{{ID: "MA-0908-43", Effect: policy.EffectRequire, Severity: policy.SeverityBlock, Dimension: policy.PersonalData}},
		Offers: []policy.Offer{
			{Target: "abroad", Component: policy.Location, Lo: 0, Hi: 1, Missing: []inventory.Path{"target.abroad.locations.backups"}},
			{Target: "national", Component: policy.Location, Lo: 2, Hi: 2},
		},
		Applications: []policy.ApplicationReport{{Application: "paiement"}, {Application: "permis"}},
	}
	for i, c := range classes.Applications {
		for _, target := range inv.Targets {
			for _, h := range c.Held {
				report.Applications[i].Requirements = append(report.Applications[i].Requirements, policy.Requirement{
					Rule: "MA-0908-43", Subject: h.Dataset, Target: target.ID, Component: policy.Location, AtLeast: 1,
				})
			}
		}
	}
	assessment, err := readiness.Assess(inv, classes, report, readiness.DefaultModel())
	if err != nil {
		fmt.Println(err)
		return
	}
	permis := assessment.Application("permis")
	for _, v := range permis.Verdicts {
		fmt.Println(v.Target, v.Outcome)
	}
	fmt.Println("recommended", permis.Recommended)
	score := permis.Score(policy.PersonalData)
	fmt.Println("personal data", score.Low, "to", score.High)
	for _, q := range assessment.Questions {
		fmt.Println("ask for", q.Fact, "which settles", q.Alone)
	}
	// Output:
	// abroad undetermined
	// national eligible
	// recommended national
	// personal data 100 to 100
	// ask for target.abroad.locations.backups which settles 2
}

func ExampleModel_Validate() {
	m := readiness.DefaultModel()
	m.Preference = []string{"cloud", "cellar"}
	fmt.Println(m.Validate())
	// Output: readiness model: preference names "cellar", which is no kind of target: use [cloud state_cloud own_premises colocation]
}

func ExampleDefaultModel() {
	fmt.Println(readiness.DefaultModel().Points[policy.SeverityBlock])
	// Output: 40
}

func ExampleEvaluateWith() {
	// With a rule engine: readiness.EvaluateWith(engine.Classify, engine.Evaluate). Here two functions stand in for it.
	evaluate := readiness.EvaluateWith(
		func(context.Context, *inventory.Inventory) (*policy.Classes, error) { return intrinsic(), nil },
		func(_ context.Context, _ *inventory.Inventory, c *policy.Classes) (*policy.Report, error) {
			return &policy.Report{Classes: c, Applications: []policy.ApplicationReport{{Application: "paiement"}, {Application: "permis"}}}, nil
		},
	)
	_, assessment, err := evaluate.Assess(context.Background(), permits(), readiness.DefaultModel())
	fmt.Println(assessment.Application("paiement").Class.Lo.Confidentiality, err)
	// Output: 2 <nil>
}

func ExampleApplication_Splits() {
	files := inventory.Ref{Kind: inventory.KindDataset, ID: "files"}
	portal := inventory.Ref{Kind: inventory.KindApplication, ID: "portal"}
	a := readiness.Application{ID: "portal", Verdicts: []readiness.Verdict{
		{Target: "level-1", Outcome: readiness.Denied, Parts: []readiness.Part{
			{Subject: portal, Outcome: readiness.Eligible}, {Subject: files, Outcome: readiness.Denied},
		}},
		{Target: "premises", Outcome: readiness.Eligible, Parts: []readiness.Part{
			{Subject: portal, Outcome: readiness.Eligible}, {Subject: files, Outcome: readiness.Eligible},
		}},
	}}
	for _, s := range a.Splits() {
		fmt.Println("it may run on", s.Target)
		for _, d := range s.Apart {
			fmt.Println(d.Subject, "stands on", d.Targets)
		}
	}
	// Output:
	// it may run on level-1
	// dataset.files stands on [premises]
}

func ExampleConditions() {
	inv := permits()
	permit := inventory.Ref{Kind: inventory.KindApplication, ID: "permis"}
	rep := &policy.Report{
		Rules: []policy.Rule{
			{ID: "CLAUSE", Dimension: policy.ContractTerms, Remedy: policy.Remedy{Action: policy.Text{En: "Add the clause."}}},
			{ID: "DECLARE", Dimension: policy.PersonalData, Remedy: policy.Remedy{Action: policy.Text{En: "Declare the processing."}}},
		},
		Applications: []policy.ApplicationReport{{Application: "permis", Findings: []policy.Finding{
			{Rule: "CLAUSE", Outcome: policy.OutcomeViolated, Target: "national"}, {Rule: "DECLARE", Outcome: policy.OutcomeViolated},
		}}},
	}
	v := readiness.Verdict{Target: "national", Outcome: readiness.Conditional, Parts: []readiness.Part{{Subject: permit, Reasons: []readiness.Reason{
		{Kind: readiness.ReasonCondition, Rule: "CLAUSE"}, {Kind: readiness.ReasonCondition, Rule: "DECLARE"},
	}}}}
	for _, c := range readiness.Conditions(inv, rep, "permis", v) {
		fmt.Println(c.Scope, c.Rule, c.Remedy.Action.En)
	}
	// Output:
	// processing DECLARE Declare the processing.
	// contract CLAUSE Add the clause.
}
