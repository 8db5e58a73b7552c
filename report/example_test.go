package report_test

import (
	"bytes"
	"fmt"
	"os"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

// exampleDocument is what the stages before would hand over: one application that may move to the one target there is.
func exampleDocument() report.Document {
	asOf, _ := inventory.ParseDate("2026-11-21")
	inv, _ := inventory.New(asOf, inventory.Inventory{
		Applications: []*inventory.Application{{Block: inventory.Block{ID: "paie"}, Name: inventory.Is("Payroll"), NameFr: inventory.Is("Paie")}},
		Targets:      []*inventory.Target{{Block: inventory.Block{ID: "etat"}, Name: inventory.Is("State cloud"), Kind: inventory.Is("state_cloud")}},
	})
	return report.Document{
		Inventory: inv,
		Policy:    &policy.Report{Library: "sha256:1f2e"},
		Assessment: &readiness.Assessment{AsOf: asOf, Applications: []readiness.Application{{
			ID: "paie", Recommended: "etat",
			Verdicts: []readiness.Verdict{{Target: "etat", Outcome: readiness.Eligible}},
		}}},
	}
}

func ExampleHTML() {
	var page bytes.Buffer
	if err := report.HTML(&page, exampleDocument(), report.Options{Lang: "ar"}); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(strings.Contains(page.String(), `<html lang="ar" dir="rtl">`))
	// Output: true
}

func ExampleMarkdown() {
	var text bytes.Buffer
	if err := report.Markdown(&text, exampleDocument(), report.Options{Lang: "fr"}); err != nil {
		fmt.Println(err)
		return
	}
	for line := range strings.Lines(text.String()) {
		if strings.HasPrefix(line, "| Paie") {
			fmt.Print(line)
		}
	}
	// Output: | Paie | D | **✓ Admise** |
}

func ExampleJSON() {
	var data bytes.Buffer
	if err := report.JSON(&data, exampleDocument(), report.Options{}); err != nil {
		fmt.Println(err)
		return
	}
	f, err := report.ReadJSON(&data)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, a := range f.Applications {
		for _, v := range a.Verdicts {
			fmt.Println(a.ID, v.Target, v.Outcome)
		}
	}
	// Output: paie etat eligible
}

func ExampleReadJSON() {
	_, err := report.ReadJSON(strings.NewReader(`{"format": "something-else"}`))
	fmt.Fprintln(os.Stdout, err)
	// Output: not a cloudfirst report of version 1: write it again with this version of cloudfirst (found format "something-else", version 0)
}

func ExampleNewFile() {
	f, err := report.NewFile(exampleDocument(), report.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(f.Format, f.Version, f.AsOf)
	// Output: cloudfirst-report 1 2026-11-21
}

func ExampleExplain() {
	x, err := report.Explain(exampleDocument(), "paie", report.Options{}, "etat")
	if err != nil {
		fmt.Println(err)
		return
	}
	_ = x.WriteText(os.Stdout, 100)
	// Output:
	// Payroll
	//
	// Why may it go to State cloud?
	//   State cloud: Eligible, no rule stands against it. It is the recommended target.
}
