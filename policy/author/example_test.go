package author_test

import (
	"context"
	"fmt"
	"os"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/author"
)

// A rule is started in an empty directory. Its texts are still to be written, and every one of them is listed.
func ExampleScaffold_Drafts() {
	dir, err := os.MkdirTemp("", "policies")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = os.RemoveAll(dir) }()
	drafts, err := author.Scaffold{ID: "EAU-01", Pack: "eau", Fact: "application.monitoring"}.Drafts()
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, d := range drafts {
		fmt.Println(d.Name)
	}
	if _, err := author.Write(dir, drafts); err != nil {
		fmt.Println(err)
		return
	}
	src, err := author.Open(dir)
	if err != nil {
		fmt.Println(err)
		return
	}
	_, err = author.Test(context.Background(), src, author.TestOptions{})
	fmt.Println(author.Defects(src, err)[0].Text)
	// Output:
	// custom/eau/rules/eau_01/example.hcl
	// custom/eau/rules/eau_01/rule.rego
	// custom/eau/rules/eau_01/rule_test.rego
	// EAU-01: title still says TODO: write it
}

func ExamplePack_NextID() {
	fmt.Println(author.Pack{Name: "eau", Rules: []string{"EAU-01", "EAU-02"}}.NextID())
	// Output: EAU-03
}

func ExampleCandidateCounts() {
	fmt.Println(author.CandidateCounts([]author.Candidate{
		{ID: "EAU-01", Rule: "EAU-01"}, {ID: "EAU-02", Rule: "EAU-01"}, {ID: "EAU-03", Reason: "nothing to check"},
	}))
	// Output: Candidate rows of the survey: 3, of which 1 are rules, 1 are aliases of rules, 1 are no rule for a written reason, 0 are missing.
}

func ExampleAttributes() {
	rules := []policy.Rule{{ID: "EAU-01", Facts: []string{"input.application.monitoring", "input.contract.law"}}}
	for _, a := range author.Attributes(rules) {
		if len(a.Rules) > 0 {
			fmt.Println(a.Kind, a.Path, a.Rules)
		}
	}
	// Output:
	// contract law [EAU-01]
	// application monitoring [EAU-01]
}
