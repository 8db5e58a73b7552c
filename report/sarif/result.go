package sarif

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/field"
	"github.com/cloudfirst-toolkit/cloudfirst/report/tables"
)

// finding is what one rule says of one subject, over all targets.
type finding struct {
	owner    inventory.Ref // the application, administration or register it belongs to; zero: the portfolio
	subject  inventory.Ref
	rule     policy.RuleID
	outcome  policy.Outcome
	level    string
	messages []string
	missing  []inventory.Path
	offered  bool
}

// key tells findings apart that are results of their own.
type key struct {
	owner, subject inventory.Ref
	rule           policy.RuleID
	outcome        policy.Outcome
	offered        bool // whether it compares what is required with what a target offers
}

// collector joins findings that differ by target only.
type collector struct {
	list []*finding
	at   map[key]*finding
}

func (c *collector) of(k key, level string) *finding {
	f := c.at[k]
	if f == nil {
		f = &finding{owner: k.owner, subject: k.subject, rule: k.rule, outcome: k.outcome, level: level, offered: k.offered}
		c.at[k] = f
		c.list = append(c.list, f)
	}
	return f
}

func (f *finding) add(text string, missing []inventory.Path) {
	if text != "" && !slices.Contains(f.messages, text) {
		f.messages = append(f.messages, text)
	}
	for _, p := range missing {
		if i, ok := slices.BinarySearch(f.missing, p); !ok {
			f.missing = slices.Insert(f.missing, i, p)
		}
	}
}

// found lists the findings by owner, rule and subject.
func (x *writer) found() []*finding {
	c := &collector{at: map[key]*finding{}}
	rep := x.d.Policy
	for _, s := range slices.Concat(rep.Administrations, rep.Registers) {
		x.findings(c, s.Subject, s.Findings)
	}
	if rep.Portfolio != nil {
		x.findings(c, inventory.Ref{}, rep.Portfolio.Findings)
	}
	for _, a := range rep.Applications {
		x.findings(c, inventory.Ref{Kind: inventory.KindApplication, ID: a.Application}, a.Findings)
	}
	for i := range x.d.Assessment.Applications {
		x.refusals(c, &x.d.Assessment.Applications[i])
	}
	slices.SortStableFunc(c.list, func(a, b *finding) int {
		return cmp.Or(a.owner.Compare(b.owner), cmp.Compare(a.rule, b.rule), a.subject.Compare(b.subject), cmp.Compare(b.outcome, a.outcome))
	})
	return c.list
}

func (x *writer) findings(c *collector, owner inventory.Ref, list []policy.Finding) {
	for _, f := range list {
		rule := x.d.Policy.Rule(f.Rule)
		if rule == nil {
			continue
		}
		k := key{owner: owner, subject: f.Subject, rule: f.Rule, outcome: f.Outcome}
		text := ""
		if f.Outcome != policy.OutcomeUndetermined {
			text = x.w.Finding(f)
			if f.Target != "" && rule.Message.En == "" {
				text = x.t("refused", "target", x.w.Name(inventory.Ref{Kind: inventory.KindTarget, ID: f.Target}), "why", text)
			}
		}
		c.of(k, x.levelOf(owner, f, rule)).add(text, f.Missing)
	}
}

// levelOf is the level of a finding: one that concerns a single target is a note where another target is open.
func (x *writer) levelOf(owner inventory.Ref, f policy.Finding, rule *policy.Rule) string {
	if a := x.d.Assessment.Application(owner.ID); f.Target != "" && owner.Kind == inventory.KindApplication && a != nil && a.Prospect().Open() {
		return "note"
	}
	return level(rule.Severity)
}

// refusals adds what targets do not offer, which is no finding of a rule but comes of comparing.
func (x *writer) refusals(c *collector, a *readiness.Application) {
	owner := inventory.Ref{Kind: inventory.KindApplication, ID: a.ID}
	for i := range a.Verdicts {
		v := &a.Verdicts[i]
		for p := range v.Parts {
			part := &v.Parts[p]
			for r := range part.Reasons {
				reason := &part.Reasons[r]
				rule := x.d.Policy.Rule(reason.Rule)
				if rule == nil || reason.Kind != readiness.ReasonDenial || reason.Component == policy.ComponentInvalid {
					continue
				}
				severity := "note"
				if !a.Prospect().Open() {
					severity = level(rule.Severity)
				}
				f := c.of(key{owner, part.Subject, reason.Rule, policy.OutcomeViolated, true}, severity)
				name := x.w.Name(inventory.Ref{Kind: inventory.KindTarget, ID: v.Target})
				f.add(x.t("refused", "target", name, "why", x.w.Reason(part.Subject, v.Target, reason)), nil)
			}
		}
	}
}

func (x *writer) result(f *finding) result {
	title := x.w.RuleTitle(f.rule)
	lines := []string{title}
	for _, m := range f.messages {
		if m != title {
			lines = append(lines, field.Line(m))
		}
	}
	out := result{RuleID: string(f.rule), RuleIndex: x.rule[f.rule], Kind: "fail", Level: f.level, Fingerprints: map[string]string{"cloudfirst/v1": f.fingerprint()}}
	switch f.outcome {
	case policy.OutcomeUndetermined:
		out.Kind, out.Level = "open", "none"
		var facts []string
		for _, p := range f.missing {
			facts = append(facts, x.w.Fact(p))
		}
		lines = append(lines, x.t("waits.for", "facts", strings.Join(facts, "; ")))
	case policy.OutcomeWaived:
		out.Suppressions = []suppression{{"external", "accepted"}}
	}
	out.Message.Text = strings.Join(lines, "\n")
	at := location{Physical: x.at(tables.Place(x.d.Inventory, policy.Finding{Subject: f.subject, Missing: f.missing}))}
	if f.owner != (inventory.Ref{}) {
		at.Logical = []logical{{x.w.Name(f.owner), f.owner.String(), "module"}}
	}
	if at.Physical == nil {
		at.Physical = x.at(tables.BlockPlace(x.d.Inventory, f.owner))
	}
	if at.Physical != nil || at.Logical != nil {
		out.Locations = []location{at}
	}
	out.Related = x.related(f, at.Physical)
	return out
}

// related are the places of further facts that are missing and that somebody wrote something of.
func (x *writer) related(f *finding, first *physical) []location {
	var out []location
	for _, p := range f.missing {
		fact, ok := x.d.Inventory.Fact(p)
		if !ok || fact.State == inventory.LeftOut || len(out) == maxRelated {
			continue
		}
		at := x.at(x.d.Inventory.Position(fact.Pos))
		if at == nil || first != nil && at.Region != nil && first.Region != nil && *at.Region == *first.Region && at.Artifact == first.Artifact {
			continue
		}
		out = append(out, location{Physical: at, Message: &message{Text: x.w.Fact(p)}})
	}
	return out
}

func (f *finding) fingerprint() string {
	h := sha256.New()
	kind := "found"
	if f.offered {
		kind = "offered"
	}
	for _, s := range []string{string(f.rule), f.owner.String(), f.subject.String(), f.outcome.String(), kind} {
		_, _ = io.WriteString(h, s+"\x00")
	}
	return hex.EncodeToString(h.Sum(nil)[:16])
}
