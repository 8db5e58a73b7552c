package lint

import (
	"fmt"
	"strings"
)

// Page is rego/LINT.md: every rule of the linter with its reason and its examples.
func Page() []byte {
	var b strings.Builder
	b.WriteString("# What cloudfirst policy lint reports\n\nGenerated from the package policy/lint: `go test ./policy/lint -update` renews it. An error fails the " +
		"run, a warning does not. A comment such as `# lint:ignore no-sprintf: why`\non the line or above it silences a warning.\n\n| rule | severity | what must be so |\n| --- | --- | --- |\n")
	for _, r := range Rules() {
		fmt.Fprintf(&b, "| [%s](#%s) | %s | %s |\n", r.ID, r.ID, r.Severity, r.Title)
	}
	for _, r := range Rules() {
		fmt.Fprintf(&b, "\n## %s\n\n%s. %s\n", r.ID, r.Title, r.Why)
		if r.Bad != "" {
			fmt.Fprintf(&b, "\nReported:\n\n```rego\n%s\n```\n\nGood:\n\n```rego\n%s\n```\n", r.Bad, r.Good)
		}
	}
	return []byte(b.String())
}
