package mermaid_test

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/sample"
	"github.com/cloudfirst-toolkit/cloudfirst/report/mermaid"
)

func write(t testing.TB, d report.Document) string {
	var b bytes.Buffer
	require.NoError(t, mermaid.Write(&b, d, report.Options{Lang: "fr"}))
	return b.String()
}

// lines are all that a drawing may hold: whatever a name holds, it cannot make a line of another kind.
var lines = regexp.MustCompile(`^(flowchart (LR|RL)|  acc(Title|Descr): [^"\[\]{};<>|#` + "`" + `]*|  %% .*|  end|` +
	`  subgraph w\d+\["[^"]*"\]|  (  )?n\d+(\["[^"]*"\]|\(\["[^"]*"\]\)):::[a-zA-Z]+|  (note|marking)\["[^"]*"\]:::note|` +
	`  n\d+ (==>|-->|-\.->)(\|"\d+"\|)? n\d+|  classDef [a-zA-Z]+ [a-z0-9#:,\- ]+)$`)

func TestHostileNames(t *testing.T) {
	for what, text := range sample.Hostile() {
		for line := range strings.Lines(write(t, sample.With(func(string) string { return text }))) {
			line = strings.TrimSuffix(line, "\n")
			require.True(t, lines.MatchString(line), "%s: %q", what, line)
		}
	}
}

// Of more than Mermaid draws the most connected part is left, and the drawing says so.
func TestLargeGraphsAreCut(t *testing.T) {
	var apps []*inventory.Application
	asm := &readiness.Assessment{AsOf: 20000, Model: readiness.DefaultModel()}
	const many = 1500
	for i := range many {
		a := &inventory.Application{Block: inventory.Block{ID: fmt.Sprintf("a%04d", i)}, Name: inventory.Is(fmt.Sprintf("Une application au nom plutôt long, numéro %d", i))}
		var flows []*inventory.Flow
		for k := range 3 {
			flows = append(flows, &inventory.Flow{
				Block: inventory.Block{ID: fmt.Sprint(k)}, To: inventory.Is(inventory.Ref{Kind: inventory.KindApplication, ID: fmt.Sprintf("a%04d", (i*7+k*13+1)%many)}),
			})
		}
		a.Flows = inventory.Is(flows)
		apps = append(apps, a)
		asm.Applications = append(asm.Applications, readiness.Application{ID: a.ID})
	}
	inv, diags := inventory.New(20000, inventory.Inventory{Applications: apps})
	require.False(t, diags.HasErrors())
	text := write(t, report.Document{Inventory: inv, Policy: &policy.Report{Classes: &policy.Classes{}}, Assessment: asm})
	require.LessOrEqual(t, utf8.RuneCountInString(text), 50000)
	require.LessOrEqual(t, strings.Count(text, " --> "), 500)
	require.Contains(t, text, "most connected of 1500 nodes")
}

func ExampleWrite() {
	var b bytes.Buffer
	if err := mermaid.Write(&b, sample.Document(), report.Options{Lang: "fr"}); err != nil {
		panic(err)
	}
	for line := range strings.Lines(b.String()) {
		if strings.Contains(line, "n1") {
			fmt.Print(line)
		}
	}
	// Output:
	//     n1["Paie #40;C–A#41;"]:::classAopen
	//   n1 ==> n3
	//   n1 -.-> n4
	//   n2 -->|"2"| n1
	//   n3 --> n1
}
