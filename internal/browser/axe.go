package browser

import (
	_ "embed"
	"fmt"
	"strings"
)

// axeSource is axe-core 4.14.1 as npm packs it, under the Mozilla Public License 2.0: testdata/axe.LICENSE. A test checks its digest.
//
//go:embed testdata/axe.min.js
var axeSource string

// Fault is what axe-core holds against a page.
type Fault struct {
	ID, Impact, Help string
	Nodes            []struct {
		Target         []any
		HTML           string
		FailureSummary string
	}
}

// String tells the fault and its first places.
func (f Fault) String() string {
	lines := []string{fmt.Sprintf("%s %s: %s (%d places)", f.Impact, f.ID, f.Help, len(f.Nodes))}
	for i, n := range f.Nodes {
		if i == 5 {
			break
		}
		lines = append(lines, fmt.Sprintf("  %v %s\n    %s", n.Target, n.HTML, strings.ReplaceAll(n.FailureSummary, "\n", " ")))
	}
	return strings.Join(lines, "\n")
}

// Axe returns what axe-core finds against what the page shows now, of the guidelines WCAG 2.2 A and AA and of best practice.
func (p *Page) Axe() ([]Fault, error) {
	if _, err := Run[int](p, axeSource+"\n;0"); err != nil {
		return nil, err
	}
	return Run[[]Fault](p, `axe.run(document, {
		resultTypes: ["violations"],
		runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
	}).then(r => r.violations)`)
}
