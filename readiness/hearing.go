package readiness

import (
	"cmp"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// RuleOpenClass stands for the rule in the reason of a verdict that no rule decides: what the application holds or receives is not
// fully stated, or it may be of another secrecy. Such an application can be denied a target, but never given one.
const RuleOpenClass policy.RuleID = "CF-OPEN"

// hearing is the case of one application before all targets.
type hearing struct {
	*court
	ref     inventory.Ref
	class   *policy.ApplicationClass
	report  *policy.ApplicationReport
	parts   map[inventory.Ref]int // of the datasets it holds, from 1
	hosted  []hosting             // by target
	reliefs reliefs
	needs   [][]*policy.Requirement // by target
	common  []*policy.Finding       // of every target
	special [][]*policy.Finding     // of one target

	reasons [][]Reason     // by part, of the target at hand
	lasts   inventory.Date // how long the target at hand offers what it is asked for
	costs   []Cost         // what weighs on every target
	costsOn [][]Cost       // what weighs on one target
}

func (c *court) hear(class *policy.ApplicationClass, report *policy.ApplicationReport) *hearing {
	h := &hearing{court: c, class: class, report: report, ref: inventory.Ref{Kind: inventory.KindApplication, ID: class.Application}}
	h.parts = make(map[inventory.Ref]int, len(class.Held))
	for i, d := range class.Held {
		h.parts[d.Dataset] = i + 1
	}
	h.reasons = make([][]Reason, len(class.Held)+1)
	h.findHosting()
	h.indexReliefs()
	h.needs = make([][]*policy.Requirement, len(c.targets))
	for i := range report.Requirements {
		r := &report.Requirements[i]
		for _, t := range h.targetsNamed(r.Target) {
			h.needs[t] = append(h.needs[t], r)
		}
	}
	h.special = make([][]*policy.Finding, len(c.targets))
	for i := range report.Findings {
		f := &report.Findings[i]
		if f.Target == "" {
			h.common = append(h.common, f)
			h.charge(&h.costs, f, true)
			continue
		}
		for _, t := range h.targetsNamed(f.Target) {
			h.special[t] = append(h.special[t], f)
		}
	}
	h.costsOn = make([][]Cost, len(c.targets))
	return h
}

// subject is the reference a subject is filed under: the application when none is named.
func (h *hearing) subject(ref inventory.Ref) inventory.Ref {
	if ref == (inventory.Ref{}) {
		return h.ref
	}
	return ref
}

func (h *hearing) findHosting() {
	h.hosted = make([]hosting, len(h.targets))
	app := h.inv.Application(h.ref.ID)
	on, known := app.HostedOn.Value()
	for t, target := range h.targets {
		switch {
		case !known && app.HostedOn.State() != inventory.NotApplicable:
			h.hosted[t] = hostedUnknown
		case slices.Contains(on, inventory.Ref{Kind: inventory.KindTarget, ID: target.ID}):
			h.hosted[t] = hostedHere
		}
	}
}

// verdict judges one target.
func (h *hearing) verdict(t int) Verdict {
	for i := range h.reasons {
		h.reasons[i] = nil
	}
	h.lasts = 0
	for _, r := range h.needs[t] {
		h.judgeNeed(t, r)
	}
	for _, f := range h.common { // charged already, once for all targets
		h.judgeFinding(t, f)
	}
	for _, f := range h.special[t] {
		if ruling := h.judgeFinding(t, f); ruling.worst.effect != setAside {
			h.charge(&h.costsOn[t], f, ruling.best.effect != setAside)
		}
	}
	v := Verdict{Target: h.targets[t].ID, Parts: make([]Part, len(h.reasons))}
	if h.unsettled() && !h.denied() {
		h.add(h.ref, Reason{Kind: ReasonUnknown, Rule: RuleOpenClass, Missing: h.class.Missing})
	}
	for i, rs := range h.reasons {
		ref := h.ref
		if i > 0 {
			ref = h.class.Held[i-1].Dataset
		}
		v.Parts[i] = newPart(ref, rs)
	}
	v.settle()
	if v.AtWorst() >= Conditional {
		v.Lasts = h.lasts
	}
	return v
}

// unsettled reports whether what the application holds is not fully stated, or whether it may be secret: no advice is given on
// what may be a matter of defence.
func (h *hearing) unsettled() bool {
	return h.class.Open || h.class.Class.Lo.Secrecy != h.class.Class.Hi.Secrecy
}

func (h *hearing) denied() bool {
	for _, rs := range h.reasons {
		if slices.ContainsFunc(rs, func(r Reason) bool { return r.Kind == ReasonDenial }) {
			return true
		}
	}
	return false
}

// add files a reason under the dataset it is about, or under the application.
func (h *hearing) add(subject inventory.Ref, r Reason) {
	i := h.parts[subject] // 0, the application, for whatever it does not hold
	h.reasons[i] = append(h.reasons[i], r)
}

// judgeNeed compares one requirement with the target's offer.
func (h *hearing) judgeNeed(t int, need *policy.Requirement) {
	offer := h.offers[t][need.Component]
	if offer == nil {
		return
	}
	if offer.Lo >= need.AtLeast {
		if need.AtLeast > 0 {
			h.lasts = earliest(h.lasts, offer.Until)
		}
		return
	}
	v := violation{subject: h.subject(need.Subject), weight: Denied}
	v.reason = Reason{Rule: need.Rule, Component: need.Component, Need: need.AtLeast, OfferLo: offer.Lo, OfferHi: offer.Hi}
	if need.Possible {
		v.missing = need.Missing
	}
	straddles := offer.Hi >= need.AtLeast
	if straddles {
		v.missing = union(v.missing, offer.Missing)
	}
	v.certain = !need.Possible && !straddles
	if ruling := h.judge(t, v); ruling.worst.effect != setAside {
		h.costsOn[t] = append(h.costsOn[t], h.cost(need.Rule, v.subject, h.targets[t].ID, v.certain && ruling.best.effect != setAside))
	}
}

// judgeFinding files what a finding does to the target, and returns what reliefs do to it.
func (h *hearing) judgeFinding(t int, f *policy.Finding) ruling {
	v := violation{subject: h.subject(f.Subject), certain: f.Outcome == policy.OutcomeViolated, missing: f.Missing}
	switch h.rules[f.Rule].Effect {
	case policy.EffectDeny:
		v.weight = Denied
	case policy.EffectCondition, policy.EffectBeforeWave:
		v.weight = Conditional
	default:
		return ruling{}
	}
	v.reason = Reason{Rule: f.Rule, Params: f.Params, Confidence: f.Confidence}
	if _, isPart := h.parts[v.subject]; !isPart && v.subject != h.ref {
		v.reason.About = v.subject
	}
	switch f.Outcome {
	case policy.OutcomeViolated, policy.OutcomeUndetermined:
		return h.judge(t, v)
	case policy.OutcomeWaived:
		v.reason.Kind, v.reason.Waived = ReasonRelief, true
		h.add(v.subject, v.reason)
	}
	return ruling{}
}

// sortReasons puts the worst first, then orders by rule and component; equal ones keep the order of the report.
func sortReasons(rs []Reason) {
	slices.SortStableFunc(rs, func(a, b Reason) int {
		return cmp.Or(cmp.Compare(reasonRank(a.Kind), reasonRank(b.Kind)), cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Component, b.Component))
	})
}

var reasonKinds = []ReasonKind{ReasonDenial, ReasonUnknown, ReasonTolerated, ReasonCondition, ReasonRelief}

func reasonRank(k ReasonKind) int { return slices.Index(reasonKinds, k) }
