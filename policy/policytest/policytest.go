// Package policytest checks rules against examples that say, in comments, what must come out:
//
//	application "paie" {
//	  # want MA-0520-12a violated on nuage-n1
//	  name = "Paie"
//	}
//
// The words after a rule's id are violated, satisfied, undetermined and not_applicable; required and relieved for rules that say what a
// target must offer; raised and a component for rules that classify; reached, a scale and the level that is certain, or both
// ends as in 1-3, for rules that measure; spoken and a server, database or component, left out for the application, for rules about
// dispositions. "on" and a target narrow the expectation to one target. The comment stands in the block of
// the rule's subject: an application, a dataset, a register, an administration, or the inventory block for the portfolio.
// Examples run through the same stages as any inventory: classes are propagated along flows before the rules see them.
package policytest

import (
	"context"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// Want is one expectation of an example.
type Want struct {
	Place   inventory.Position
	Block   inventory.Ref // the block the comment stands in; its kind alone is set for the inventory block
	Rule    policy.RuleID
	Outcome string
	Detail  string // the component of raised, the scale and level of reached, the part of spoken
	Target  string // "" for any
}

// words are the outcomes an expectation may name.
var words = []string{"violated", "satisfied", "undetermined", "not_applicable", "required", "relieved", "raised", "waived", "reached", "spoken"}

// Problem is an expectation that does not come out, or an example that cannot be read.
type Problem struct {
	Place   inventory.Position
	Text    string
	Outcome string // the one that was wanted and did not come out; "" for anything else
}

// String writes the place and the text.
func (p Problem) String() string { return p.Place.String() + ": " + p.Text }

// Run checks every file named example.hcl below fsys, one subtest a directory.
func Run(t *testing.T, e *opa.Engine, fsys fs.FS) {
	t.Helper()
	err := fs.WalkDir(fsys, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || d.Name() != "example.hcl" {
			return err
		}
		src, err := fs.ReadFile(fsys, path)
		if err != nil {
			return err
		}
		t.Run(strings.TrimSuffix(path, "/example.hcl"), func(t *testing.T) {
			problems, err := Check(t.Context(), e, path, src)
			if err != nil {
				t.Fatal(err)
			}
			for _, p := range problems {
				t.Error(p)
			}
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// Check runs one example and returns the expectations that do not come out. An example without any expectation is a problem too.
func Check(ctx context.Context, e *opa.Engine, filename string, src []byte) ([]Problem, error) {
	inv, diags := inventory.Parse(filename, src, inventory.LoadOptions{})
	if inv == nil {
		return nil, diags
	}
	wants, problems := Wants(inv, filename, src)
	if len(wants) == 0 {
		return append(problems, Problem{inventory.Position{File: filename}, "the example has no # want comment", ""}), nil
	}
	intrinsic, err := e.Classify(ctx, inv)
	if err != nil {
		return nil, err
	}
	classes := readiness.Propagate(inv, intrinsic)
	rep, err := evaluate(ctx, e, inv, classes)
	if err != nil {
		return nil, err
	}
	for _, w := range wants {
		if got := outcomes(rep, w); !slices.Contains(got, w.Outcome) {
			what := strings.Join(got, ", ")
			if what == "" {
				what = "nothing"
			}
			problems = append(problems, Problem{w.Place, fmt.Sprintf("%s: %s is wanted for %s%s, but there is %s", w.Rule, strings.TrimSpace(w.Outcome+" "+w.Detail), w.Block, on(w.Target), what), w.Outcome})
		}
	}
	return problems, nil
}

// evaluate runs all stages.
func evaluate(ctx context.Context, e *opa.Engine, inv *inventory.Inventory, classes *policy.Classes) (*policy.Report, error) {
	rep, err := e.Evaluate(ctx, inv, classes)
	if err != nil {
		return nil, err
	}
	asm, err := readiness.Assess(inv, rep.Classes, rep, readiness.DefaultModel())
	if err != nil {
		return nil, err
	}
	rep.Portfolio, err = e.EvaluatePortfolio(ctx, inv, asm.Standing())
	return rep, err
}

func on(target string) string {
	if target == "" {
		return ""
	}
	return " on " + target
}

// Wants reads the expectations of an example.
func Wants(inv *inventory.Inventory, filename string, src []byte) ([]Want, []Problem) {
	var wants []Want
	var problems []Problem
	for i, line := range strings.Split(string(src), "\n") {
		_, comment, ok := strings.Cut(line, "# want ")
		if !ok {
			continue
		}
		w := Want{Place: inventory.Position{File: filename, Line: i + 1, Column: 1}, Block: enclosing(inv, i+1)}
		fields := strings.Fields(comment)
		if n := slices.Index(fields, "on"); n >= 0 && n+1 < len(fields) {
			w.Target = strings.Join(fields[n+1:], " ")
			fields = fields[:n]
		}
		if len(fields) < 2 || !slices.Contains(words, fields[1]) || w.Block == (inventory.Ref{}) {
			problems = append(problems, Problem{w.Place, "write # want RULE-ID OUTCOME [on TARGET] inside an inventory, application, dataset, register, administration or e-service block; the outcomes are " + strings.Join(words, ", "), ""})
			continue
		}
		w.Rule, w.Outcome = policy.RuleID(fields[0]), fields[1]
		w.Detail = strings.Join(fields[2:], " ")
		wants = append(wants, w)
	}
	return wants, problems
}

// portfolio is the block in which expectations about the portfolio stand.
const portfolio inventory.Kind = "inventory"

// enclosing finds the inventory block, the application, dataset, register or administration whose block begins last before a line.
func enclosing(inv *inventory.Inventory, line int) inventory.Ref {
	var best inventory.Ref
	at := 0
	look := func(b inventory.Block, ref inventory.Ref) {
		if l := inv.Position(b.Pos).Line; l <= line && l > at {
			best, at = ref, l
		}
	}
	for _, a := range inv.Applications {
		look(a.Block, inventory.Ref{Kind: inventory.KindApplication, ID: a.ID})
	}
	look(inventory.Block{Pos: inv.Header.Pos}, inventory.Ref{Kind: portfolio})
	for _, a := range inv.Administrations {
		look(a.Block, inventory.Ref{Kind: inventory.KindAdministration, ID: a.ID})
	}
	for _, d := range inv.Datasets {
		look(d.Block, d.Ref())
	}
	for _, x := range inv.EServices {
		look(x.Block, inventory.Ref{Kind: inventory.KindEService, ID: x.ID})
	}
	return best
}

// outcomes lists, in the words of expectations, what a rule says of a block.
func outcomes(rep *policy.Report, w Want) []string {
	var got []string
	var findings []policy.Finding
	var notApplicable []policy.RuleID
	measures := rep.Measures
	switch w.Block.Kind {
	case inventory.KindDataset:
		return raised(rep.Classes.Dataset(w.Block).Why, w)
	case inventory.KindApplication:
		app := rep.Application(w.Block.ID)
		got = append(raised(rep.Classes.Application(w.Block.ID).Why, w), hosting(app, w)...)
		got = append(got, spoken(app, w)...)
		findings, notApplicable, measures = app.Findings, app.NotApplicable, append(slices.Clone(measures), app.Measures...)
	case portfolio:
		if s := rep.Portfolio; s != nil {
			findings, notApplicable, measures = w.about(s.Findings), s.NotApplicable, s.Measures
		}
	default:
		if w.Block.Kind == inventory.KindRegister {
			got = raised(rep.Classes.Dataset(w.Block).Why, w)
		}
		if s := rep.Subject(w.Block); s != nil {
			findings, notApplicable, measures = s.Findings, s.NotApplicable, s.Measures
		}
	}
	if s := rep.Portfolio; s != nil && w.Block.Kind != portfolio { // what a rule about the portfolio says of this block
		for _, f := range s.Findings {
			if f.Subject == w.Block {
				findings = append(findings, f)
			}
		}
		notApplicable = append(slices.Clone(notApplicable), s.NotApplicable...)
	}
	for _, f := range findings {
		if w.matches(f.Rule, f.Target) {
			got = append(got, f.Outcome.String())
		}
	}
	for _, m := range measures {
		if w.matches(m.Rule, m.Target) && w.reached(m) {
			got = append(got, "reached")
		}
		if w.matches(m.Rule, m.Target) && (w.Detail == "" || w.Detail == m.Scale) && m.Lo < m.Hi {
			got = append(got, "undetermined")
		}
	}
	if slices.Contains(notApplicable, w.Rule) {
		return append(got, "not_applicable")
	}
	if len(got) == 0 && rep.Rule(w.Rule) != nil { // nothing for this target: the rule has no quarrel with it
		return []string{"satisfied"}
	}
	return got
}

// about keeps the findings about the entry of the portfolio that an expectation names, such as a provider: a parameter of its finding.
func (w Want) about(findings []policy.Finding) []policy.Finding {
	if w.Target == "" {
		return findings
	}
	var out []policy.Finding
	for _, f := range findings {
		for _, v := range f.Params {
			if v == w.Target {
				out = append(out, f)
				break
			}
		}
	}
	return out
}

// reached reports whether a measure is what is wanted: some level; or the level that is certain; or both ends.
func (w Want) reached(m policy.Measure) bool {
	return w.Detail == "" && m.Lo > 0 || w.Detail == fmt.Sprintf("%s %d", m.Scale, m.Lo) || w.Detail == fmt.Sprintf("%s %d-%d", m.Scale, m.Lo, m.Hi)
}

// hosting lists what a rule asks of a target for an application, or sets aside.
func hosting(app *policy.ApplicationReport, w Want) []string {
	var got []string
	for _, r := range app.Requirements {
		if w.matches(r.Rule, r.Target) {
			got = append(got, possible(r.Possible, "required"))
		}
	}
	for _, r := range app.Reliefs {
		if w.matches(r.Rule, r.Target) {
			got = append(got, possible(r.Possible, "relieved"))
		}
	}
	return got
}

// spoken lists what a rule says for or against dispositions of an application, or of the part that is wanted.
func spoken(app *policy.ApplicationReport, w Want) []string {
	about := w.Detail
	if about == "" {
		about = w.Block.String()
	}
	var got []string
	for _, a := range app.Arguments {
		if a.Rule == w.Rule && (a.Subject.String() == about || a.Subject == (inventory.Ref{})) {
			got = append(got, possible(a.Possible, "spoken"))
		}
	}
	return got
}

func (w Want) matches(rule policy.RuleID, target string) bool {
	return rule == w.Rule && (w.Target == "" || target == "" || target == w.Target)
}

func possible(doubtful bool, word string) string {
	if doubtful {
		return "undetermined"
	}
	return word
}

func raised(why []policy.Why, w Want) []string {
	var got []string
	for _, y := range why {
		if slices.Contains(y.Rules, w.Rule) && (w.Detail == "" || y.Component == w.Detail) {
			got = append(got, "raised")
		}
	}
	return got
}
