package author

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// Flip is a verdict that another library changes.
type Flip struct {
	Application string          `json:"application"`
	Target      string          `json:"target"`
	Was         string          `json:"was"`
	Is          string          `json:"is"`
	Because     []policy.RuleID `json:"because"` // rules that give a reason on one side only, or another one; sorted
}

// Shift is a finding that only one library has, or that has another outcome.
type Shift struct {
	Application string        `json:"application"`
	Rule        policy.RuleID `json:"rule"`
	Subject     inventory.Ref `json:"subject"`
	Target      string        `json:"target,omitempty"`
	Was         string        `json:"was,omitempty"` // violated, undetermined or waived; "" for none
	Is          string        `json:"is,omitempty"`
}

// Impact is what one library in the place of another changes in an inventory. Everything is sorted by application.
type Impact struct {
	Added    []policy.RuleID `json:"added,omitempty"`   // rules that only the new library has
	Removed  []policy.RuleID `json:"removed,omitempty"` // rules that only the old one has
	Verdicts []Flip          `json:"verdicts"`
	Findings []Shift         `json:"findings"`
	Judged   int             `json:"judged"` // verdicts compared
}

// Compare evaluates an inventory with two engines and says what the new one changes.
func Compare(ctx context.Context, before, after *opa.Engine, inv *inventory.Inventory) (*Impact, error) {
	was, err := assess(ctx, before, inv)
	if err != nil {
		return nil, fmt.Errorf("with the old rules: %w", err)
	}
	is, err := assess(ctx, after, inv)
	if err != nil {
		return nil, fmt.Errorf("with the new rules: %w", err)
	}
	out := &Impact{Verdicts: []Flip{}, Findings: []Shift{}}
	out.Added, out.Removed = onlyIn(is.report.Rules, was.report.Rules), onlyIn(was.report.Rules, is.report.Rules)
	for _, a := range inv.Applications {
		out.verdicts(was.assessment.Application(a.ID), is.assessment.Application(a.ID))
		out.findings(a.ID, was.report.Application(a.ID).Findings, is.report.Application(a.ID).Findings)
	}
	return out, nil
}

// judged is an inventory as one library sees it.
type judged struct {
	report     *policy.Report
	assessment *readiness.Assessment
}

func assess(ctx context.Context, e *opa.Engine, inv *inventory.Inventory) (judged, error) {
	intrinsic, err := e.Classify(ctx, inv)
	if err != nil {
		return judged{}, err
	}
	rep, err := e.Evaluate(ctx, inv, readiness.Propagate(inv, intrinsic))
	if err != nil {
		return judged{}, err
	}
	asm, err := readiness.Assess(inv, rep.Classes, rep, readiness.DefaultModel())
	return judged{rep, asm}, err
}

func onlyIn(a, b []policy.Rule) []policy.RuleID {
	var out []policy.RuleID
	for _, r := range a {
		if !slices.ContainsFunc(b, func(x policy.Rule) bool { return x.ID == r.ID }) {
			out = append(out, r.ID)
		}
	}
	return out
}

// verdicts compares the verdicts of one application, target by target.
func (i *Impact) verdicts(was, is *readiness.Application) {
	for _, v := range is.Verdicts {
		i.Judged++
		old := was.Verdict(v.Target)
		if old == nil || old.Outcome == v.Outcome && old.Until == v.Until {
			continue
		}
		i.Verdicts = append(i.Verdicts, Flip{is.ID, v.Target, outcomeText(*old), outcomeText(v), because(*old, v)})
	}
}

func outcomeText(v readiness.Verdict) string {
	if v.Until != 0 {
		return v.Outcome.String() + " " + v.Until.String()
	}
	return v.Outcome.String()
}

// because lists the rules whose reasons differ between two verdicts.
func because(was, is readiness.Verdict) []policy.RuleID {
	a, b := reasons(was), reasons(is)
	out := []policy.RuleID{}
	for key, rule := range a {
		if _, same := b[key]; !same {
			out = append(out, rule)
		}
	}
	for key, rule := range b {
		if _, same := a[key]; !same {
			out = append(out, rule)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// reasons maps the reasons of a verdict, with what they come to, to their rules.
func reasons(v readiness.Verdict) map[string]policy.RuleID {
	out := map[string]policy.RuleID{}
	for _, p := range v.Parts {
		for _, r := range p.Reasons {
			out[fmt.Sprint(p.Subject, r.Kind, r.Rule, r.Component, r.Need, r.OfferLo, r.OfferHi, r.Until)] = r.Rule
		}
	}
	return out
}

// findings compares the findings of one application.
func (i *Impact) findings(app string, was, is []policy.Finding) {
	type key struct {
		rule    policy.RuleID
		subject inventory.Ref
		target  string
	}
	outcomes := map[key][2]string{}
	for side, list := range [][]policy.Finding{was, is} {
		for _, f := range list {
			k := key{f.Rule, f.Subject, f.Target}
			o := outcomes[k]
			o[side] = f.Outcome.String()
			outcomes[k] = o
		}
	}
	var out []Shift
	for k, o := range outcomes {
		if o[0] != o[1] {
			out = append(out, Shift{app, k.rule, k.subject, k.target, o[0], o[1]})
		}
	}
	slices.SortFunc(out, func(a, b Shift) int {
		if c := strings.Compare(string(a.Rule), string(b.Rule)); c != 0 {
			return c
		}
		if c := strings.Compare(a.Target, b.Target); c != 0 {
			return c
		}
		return a.Subject.Compare(b.Subject)
	})
	i.Findings = append(i.Findings, out...)
}
