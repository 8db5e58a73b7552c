package readiness

import (
	"cmp"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// Scope says what a condition belongs to.
type Scope string

// The scopes, in the order conditions are listed.
const (
	ScopeProcessing Scope = "processing" // the processing or the application: the same on every target, and met once
	ScopeContract   Scope = "contract"   // the contract the application would be hosted under
	ScopeTarget     Scope = "target"     // the target itself, or its provider
)

// Condition is one thing that a verdict with conditions hangs on.
type Condition struct {
	Rule    policy.RuleID  `json:"rule"` // the one to satisfy, or the relief the verdict rests on
	Scope   Scope          `json:"scope"`
	Subject inventory.Ref  `json:"subject"`           // what it is about: the application, a dataset, a server, a site
	Who     inventory.Ref  `json:"who,omitzero"`      // team or administration that has to act; zero when none is stated
	Remedy  policy.Remedy  `json:"remedy,omitzero"`   // what to do, as the rule says
	Params  map[string]any `json:"params,omitempty"`  // of the finding
	Relief  bool           `json:"relief,omitempty"`  // nothing to do now: the record of the relief has to stay true
	Perhaps bool           `json:"perhaps,omitempty"` // owed only if unknown facts turn out badly
	Until   inventory.Date `json:"until,omitempty"`   // end of the relief
	Recheck inventory.Date `json:"recheck,omitempty"` // the day by which its record has to be made anew
	Due     inventory.Date `json:"due,omitempty"`     // until when hosting that exists need not meet it
}

// Conditions lists what a verdict of an application asks for: what belongs to the processing first, then to the contract, then to the
// target, each by rule and subject. A verdict that denies asks for nothing. The report is the one the verdict was made from.
func Conditions(inv *inventory.Inventory, rep *policy.Report, application string, v Verdict) []Condition {
	if !v.AtWorst().Open() {
		return nil
	}
	l := conditionLister{inv: inv, rep: rep, application: application, target: v.Target, everywhere: map[owed]bool{}}
	if r := rep.Application(application); r != nil {
		for _, f := range r.Findings {
			if f.Target == "" {
				l.everywhere[owed{f.Rule, l.subject(f.Subject)}] = true
			}
		}
	}
	var out []Condition
	for _, p := range v.Parts {
		for _, r := range p.Reasons {
			if outcomeOf(r) == Conditional {
				out = append(out, l.condition(p.Subject, r))
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Condition) int {
		return cmp.Or(cmp.Compare(slices.Index(scopes, a.Scope), slices.Index(scopes, b.Scope)),
			strings.Compare(string(a.Rule), string(b.Rule)), a.Subject.Compare(b.Subject))
	})
	return out
}

var scopes = []Scope{ScopeProcessing, ScopeContract, ScopeTarget}

// owed names a finding.
type owed struct {
	rule    policy.RuleID
	subject inventory.Ref
}

type conditionLister struct {
	inv                 *inventory.Inventory
	rep                 *policy.Report
	application, target string
	everywhere          map[owed]bool // found of no target in particular
}

func (l *conditionLister) subject(ref inventory.Ref) inventory.Ref {
	if ref == (inventory.Ref{}) {
		return inventory.Ref{Kind: inventory.KindApplication, ID: l.application}
	}
	return ref
}

func (l *conditionLister) condition(part inventory.Ref, r Reason) Condition {
	c := Condition{
		Rule: r.Rule, Subject: part, Params: r.Params, Relief: r.Kind == ReasonRelief, Perhaps: r.Kind == ReasonUnknown,
		Until: r.Until, Recheck: r.Recheck, Due: r.Due,
	}
	if r.About != (inventory.Ref{}) {
		c.Subject = r.About
	}
	rule := l.rep.Rule(r.Rule)
	if rule != nil {
		c.Remedy = rule.Remedy
	}
	c.Scope = l.scope(c, rule)
	c.Who = l.who(c)
	return c
}

func (l *conditionLister) scope(c Condition, rule *policy.Rule) Scope {
	switch {
	case l.everywhere[owed{c.Rule, c.Subject}]:
		return ScopeProcessing
	case rule != nil && rule.Dimension == policy.ContractTerms:
		return ScopeContract
	}
	return ScopeTarget
}

// who has to act: for a contract the administration that signs it; for data their steward; for all else the team that owns the
// application, or its administration, which also has to obtain from a provider what is the provider's to do.
func (l *conditionLister) who(c Condition) inventory.Ref {
	if t := l.inv.Target(l.target); c.Scope == ScopeContract && t != nil {
		ref, _ := t.Contract.Value()
		if x := l.inv.Contract(ref.ID); x != nil && x.Administration.Known() {
			return x.Administration.Or(inventory.Ref{})
		}
	}
	if d := l.inv.Dataset(c.Subject); d != nil && d.Steward.Known() {
		return d.Steward.Or(inventory.Ref{})
	}
	if a := l.inv.Application(l.application); a != nil {
		return a.Owner.Or(a.Administration.Or(inventory.Ref{}))
	}
	return inventory.Ref{}
}
