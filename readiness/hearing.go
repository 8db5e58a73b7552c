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

	reasons [][]Reason // by part, of the target at hand
	costs   []Cost     // what weighs on every target
	costsOn [][]Cost   // what weighs on one target
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
			h.charge(&h.costs, f)
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
	for _, r := range h.needs[t] {
		h.judgeNeed(t, r)
	}
	for _, f := range h.common { // charged already, once for all targets
		h.judgeFinding(t, f)
	}
	for _, f := range h.special[t] {
		if h.judgeFinding(t, f) != setAside {
			h.charge(&h.costsOn[t], f)
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
	if offer == nil || offer.Lo >= need.AtLeast {
		return
	}
	subject := h.subject(need.Subject)
	r := Reason{Rule: need.Rule, Component: need.Component, Need: need.AtLeast, OfferLo: offer.Lo, OfferHi: offer.Hi}
	var missing []inventory.Path
	if need.Possible {
		missing = need.Missing
	}
	straddles := offer.Hi >= need.AtLeast
	if straddles {
		missing = union(missing, offer.Missing)
	}
	certain := !need.Possible && !straddles
	if e := h.decide(t, subject, r, certain, missing); e != setAside {
		h.costsOn[t] = append(h.costsOn[t], h.cost(need.Rule, subject, h.targets[t].ID, certain && e != perhaps))
	}
}

// decide files a violation, certain or possible, of what reliefs may set aside, and returns what they do to it.
func (h *hearing) decide(t int, subject inventory.Ref, r Reason, certain bool, missing []inventory.Path) effect {
	rule := r.Rule
	ruling := h.relieve(t, rule, subject)
	if e := ruling.effect; e == setAside || e == tolerated && certain {
		r.Kind = ReasonRelief
		if e == tolerated {
			r.Kind = ReasonTolerated
		}
		r.Rule, r.Until, r.Params = ruling.relief.Rule, ruling.relief.Until, map[string]any{"relieves": string(rule)}
	} else {
		r.Kind = ReasonDenial
		if !certain || e == perhaps {
			r.Kind, r.Missing = ReasonUnknown, missing
			if e == perhaps {
				r.Missing = union(missing, ruling.missing)
			}
		}
	}
	h.add(subject, r)
	return ruling.effect
}

// judgeFinding files what a finding does to the target, and returns what reliefs do to it.
func (h *hearing) judgeFinding(t int, f *policy.Finding) effect {
	kind := h.rules[f.Rule].Effect
	if kind != policy.EffectDeny && kind != policy.EffectCondition && kind != policy.EffectBeforeWave {
		return noRelief
	}
	subject := h.subject(f.Subject)
	r := Reason{Rule: f.Rule, Params: f.Params, Confidence: f.Confidence}
	if _, isPart := h.parts[subject]; !isPart && subject != h.ref {
		r.About = subject
	}
	switch {
	case f.Outcome == policy.OutcomeWaived:
		r.Kind, r.Waived = ReasonRelief, true
	case f.Outcome != policy.OutcomeViolated && f.Outcome != policy.OutcomeUndetermined:
		return noRelief
	case kind == policy.EffectDeny:
		return h.decide(t, subject, r, f.Outcome == policy.OutcomeViolated, f.Missing)
	case f.Outcome == policy.OutcomeViolated:
		r.Kind = ReasonCondition
	default:
		r.Kind, r.Missing, r.AtWorst = ReasonUnknown, f.Missing, Conditional
	}
	h.add(subject, r)
	return noRelief
}

// sortReasons puts the worst first, then orders by rule and component; equal ones keep the order of the report.
func sortReasons(rs []Reason) {
	slices.SortStableFunc(rs, func(a, b Reason) int {
		return cmp.Or(cmp.Compare(reasonRank(a.Kind), reasonRank(b.Kind)), cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Component, b.Component))
	})
}

var reasonKinds = []ReasonKind{ReasonDenial, ReasonUnknown, ReasonTolerated, ReasonCondition, ReasonRelief}

func reasonRank(k ReasonKind) int { return slices.Index(reasonKinds, k) }
