package papers_test

import (
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/report/papers"
)

func ExampleParseKind() {
	k, err := papers.ParseKind("CNDP")
	fmt.Println(k, err)
	_, err = papers.ParseKind("f118")
	fmt.Println(err)
	// Output:
	// cndp <nil>
	// "f118" is no kind of paper: use one of article-17, cndp, homologation, cloud-first, tender, note
}

func ExampleItem_Blank() {
	items := []papers.Item{
		{Label: "Retention", State: papers.Unknown, Ask: "Registry"},
		{Label: "Purpose", State: papers.Stated, Value: "payroll", Place: "data.inv.hcl:12"},
	}
	for _, i := range items {
		if i.Blank() {
			fmt.Println(i.Label, "- ask", i.Ask)
			continue
		}
		fmt.Println(i.Label, "-", i.Value, "-", i.Place)
	}
	// Output:
	// Retention - ask Registry
	// Purpose - payroll - data.inv.hcl:12
}
