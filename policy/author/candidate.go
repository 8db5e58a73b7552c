package author

import (
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/util"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// Candidate is a row of the survey from which the rules of a pack were chosen.
type Candidate struct {
	ID      string        `json:"id"`
	Section string        `json:"section"`
	Rule    policy.RuleID `json:"rule,omitempty"`       // the rule it became, by id or alias
	Reason  string        `json:"not_a_rule,omitempty"` // why it is none
}

// Missing reports whether a row is neither a rule nor explained.
func (c Candidate) Missing() bool { return c.Rule == "" && c.Reason == "" }

// candidatesFile is the survey of the Moroccan pack.
const candidatesFile = "cloudfirst/packs/ma/candidates/data.yaml"

// Candidates reads the survey of a library and says what became of every row, sorted by section and id. A library without one has none.
func Candidates(src Source, rules []policy.Rule) ([]Candidate, error) {
	text, err := src.file(candidatesFile)
	if err != nil {
		return nil, nil //nolint:nilerr // a library of one's own need not have a survey
	}
	var rows map[string]struct {
		Section  string `json:"section"`
		NotARule string `json:"not_a_rule"`
	}
	if err := util.Unmarshal(text, &rows); err != nil {
		return nil, fmt.Errorf("%s: %w", src.place(candidatesFile), err)
	}
	ids := map[string]policy.RuleID{}
	for _, r := range rules {
		for _, id := range append([]policy.RuleID{r.ID}, r.Aliases...) {
			ids[string(id)] = r.ID
		}
	}
	var out []Candidate
	for id, row := range rows {
		c := Candidate{ID: id, Section: row.Section, Rule: ids[id], Reason: strings.TrimSpace(row.NotARule)}
		if c.Rule != "" && c.Reason != "" {
			return nil, fmt.Errorf("%s: %s is a rule, and a reason says why it is none: take the reason out", src.place(candidatesFile), id)
		}
		out = append(out, c)
	}
	slices.SortFunc(out, func(a, b Candidate) int {
		if a.Section != b.Section {
			return sectionNumber(a.Section) - sectionNumber(b.Section)
		}
		return strings.Compare(a.ID, b.ID)
	})
	return out, nil
}

// sectionNumber orders 3.2 before 3.10.
func sectionNumber(s string) int {
	major, minor := 0, 0
	_, _ = fmt.Sscanf(s, "%d.%d", &major, &minor)
	return major*1000 + minor
}

// NotRules writes the candidates that are no rule as a Markdown table.
func NotRules(all []Candidate) []byte {
	var b strings.Builder
	b.WriteString("| candidate | why it is no rule |\n| --- | --- |\n")
	for _, c := range all {
		if c.Reason != "" {
			fmt.Fprintf(&b, "| %s | %s |\n", c.ID, cell(c.Reason))
		}
	}
	return []byte(b.String())
}

// Markers between which a generated part of a page stands.
const (
	beginMark = "<!-- begin: candidates that are no rule; made by cloudfirst policy docs, do not edit -->\n"
	endMark   = "<!-- end: candidates that are no rule -->\n"
)

// WithNotRules returns a page with the list of candidates that are no rule between its markers, or an error that shows the markers.
func WithNotRules(page []byte, all []Candidate) ([]byte, error) {
	before, rest, ok := strings.Cut(string(page), beginMark)
	_, after, end := strings.Cut(rest, endMark)
	if !ok || !end {
		return nil, fmt.Errorf("the page has no place for the list: put these two lines where it is to stand:\n%s%s", beginMark, endMark)
	}
	return []byte(before + beginMark + string(NotRules(all)) + endMark + after), nil
}

// cell makes text fit a table of Markdown.
func cell(s string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(s, "|", `\|`)), " ")
}
