package author

import (
	"cmp"
	"context"
	"fmt"
	"io/fs"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/policytest"
)

// TestOptions choose what Test does.
type TestOptions struct {
	Run    *regexp.Regexp // only rules whose id or folder, and tests whose full name, match; nil: all
	Mutate bool           // also switch each rule off and demand that its own example fails
}

// FailureKind says what went wrong.
type FailureKind string

// The kinds of failure.
const (
	FailedTest    FailureKind = "rego"    // a Rego test fails
	FailedExample FailureKind = "example" // a # want comment does not come out, or the example cannot be read
	Lacking       FailureKind = "lacks"   // neither tests nor example show an outcome the rule can have
	Surviving     FailureKind = "mutant"  // the example is content although its rule is switched off
)

// Failure is one thing to put right.
type Failure struct {
	Kind  FailureKind        `json:"kind"`
	Place inventory.Position `json:"place"` // line 0 when a whole file is meant
	Rule  policy.RuleID      `json:"rule,omitempty"`
	Text  string             `json:"text"`
}

// String writes the place and the text.
func (f Failure) String() string {
	at := f.Place.File
	if f.Place.Line > 0 {
		at = fmt.Sprintf("%s:%d", at, f.Place.Line)
	}
	if f.Kind == Misread {
		at = fmt.Sprintf("%s:%d", at, f.Place.Column)
	}
	return fmt.Sprintf("%s: %s", at, f.Text)
}

// RuleCoverage says how much of a rule its Rego tests reach.
type RuleCoverage struct {
	Rule    policy.RuleID `json:"rule"`
	File    string        `json:"file"`
	Percent float64       `json:"percent"` // of the lines that can be reached
	Missed  []int         `json:"missed"`  // lines no test reaches, sorted
}

// TestResult is what Test found. Slices are sorted: failures by place, coverage by rule.
type TestResult struct {
	Rules    int            `json:"rules"`
	Tests    int            `json:"tests"`
	Examples int            `json:"examples"`
	Wants    int            `json:"wants"`
	Mutants  int            `json:"mutants"` // rules that were switched off
	Coverage []RuleCoverage `json:"coverage"`
	Failures []Failure      `json:"failures"`
	Took     time.Duration  `json:"-"`
}

// Failed reports whether anything is to be put right.
func (t *TestResult) Failed() bool { return len(t.Failures) > 0 }

// Test runs the Rego tests and the examples of a source. The error is about a source that cannot be loaded; everything else that is wrong
// is a failure of the result, all of them at once.
func Test(ctx context.Context, src Source, opt TestOptions) (*TestResult, error) {
	begin := time.Now()
	e, err := opa.New(ctx, src.Config())
	if err != nil {
		return nil, err
	}
	out := &TestResult{Failures: src.astray(e)}
	rules := slices.DeleteFunc(src.rules(e), func(r policy.Rule) bool { return !opt.wants(r) })
	out.Rules = len(rules)
	tests, err := runRego(ctx, src, opt, out, rules)
	if err != nil {
		return nil, err
	}
	for _, r := range rules {
		ex, err := out.example(ctx, e, src, r, opt.Mutate)
		if err != nil {
			return nil, err
		}
		if err := out.lacks(src, r, tests[folderOf(r)], ex); err != nil {
			return nil, err
		}
	}
	slices.SortFunc(out.Failures, func(a, b Failure) int {
		return cmp.Or(strings.Compare(a.Place.File, b.Place.File), cmp.Compare(a.Place.Line, b.Place.Line), strings.Compare(a.Text, b.Text))
	})
	out.Took = time.Since(begin)
	return out, nil
}

func (o TestOptions) wants(r policy.Rule) bool {
	return o.Run == nil || o.Run.MatchString(string(r.ID)) || o.Run.MatchString(folderOf(r)) || o.Run.MatchString(r.Package)
}

// example runs a rule's example and, when asked to, the example without the rule. It returns what the example wants of the rule.
func (t *TestResult) example(ctx context.Context, e *opa.Engine, src Source, r policy.Rule, mutate bool) ([]policytest.Want, error) {
	name := folderOf(r) + "/example.hcl"
	text, err := src.file(name)
	if err != nil {
		t.fail(Lacking, src.place(folderOf(r)), 0, r.ID, "there is no example.hcl: write a small inventory with # want comments")
		return nil, nil //nolint:nilerr // a missing file is a failure to report
	}
	t.Examples++
	problems, err := policytest.Check(ctx, e, name, text)
	if err != nil {
		t.fail(FailedExample, src.place(name), 0, r.ID, err.Error())
		return nil, ctx.Err()
	}
	for _, p := range problems {
		t.fail(FailedExample, src.place(p.Place.File), p.Place.Line, r.ID, p.Text)
	}
	wants := wantsOf(name, text, r.ID)
	t.Wants += len(wants)
	if mutate && len(problems) == 0 {
		return wants, t.mutate(ctx, e, src, r, name, text)
	}
	return wants, nil
}

// mutate switches a rule off and demands that its example notices.
func (t *TestResult) mutate(ctx context.Context, e *opa.Engine, src Source, r policy.Rule, name string, text []byte) error {
	t.Mutants++
	without := e.Choose(func(other policy.Rule) bool { return other.ID != r.ID })
	problems, err := policytest.Check(ctx, without, name, text)
	if err != nil {
		return ctx.Err() // an example that cannot run without the rule notices that it is gone
	}
	onlyTheRule := func(p policytest.Problem) bool {
		return p.Outcome != "" && p.Outcome != "satisfied" && p.Outcome != "not_applicable"
	}
	if !slices.ContainsFunc(problems, onlyTheRule) {
		t.fail(Surviving, src.place(name), 0, r.ID, fmt.Sprintf("the example stays content when %s is switched off: want an outcome that only the rule can give", r.ID))
	}
	return nil
}

// wantsOf reads the expectations of an example about one rule.
func wantsOf(name string, text []byte, rule policy.RuleID) []policytest.Want {
	inv, _ := inventory.Parse(name, text, inventory.LoadOptions{})
	if inv == nil {
		return nil
	}
	wants, _ := policytest.Wants(inv, name, text)
	return slices.DeleteFunc(wants, func(w policytest.Want) bool { return w.Rule != rule })
}

func (t *TestResult) fail(kind FailureKind, file string, line int, rule policy.RuleID, text string) {
	t.Failures = append(t.Failures, Failure{kind, inventory.Position{File: file, Line: line}, rule, text})
}

// exists reports whether the source has a file.
func (s Source) exists(name string) bool {
	_, err := fs.Stat(s.fsys, name)
	return err == nil
}
