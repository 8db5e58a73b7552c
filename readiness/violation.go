package readiness

import (
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// violation is what one rule holds, or may hold, against a target: a requirement its offer does not meet, or a finding.
type violation struct {
	subject inventory.Ref
	reason  Reason           // all but what the judgement decides
	weight  Outcome          // what it comes to unless something relieves it: Denied or Conditional
	certain bool             //
	missing []inventory.Path // the facts that decide whether there is one, when it is not certain
}

// comesTo is what is left of a violation under a relief. To rest on a relief is a condition of its own: the record behind it must
// stay true. A condition that is tolerated is a condition still: a move must meet it, and the hosting that exists later.
func (v *violation) comesTo(e effect) Outcome {
	switch {
	case e == setAside:
		return Conditional
	case e == tolerated && v.weight == Denied:
		return Tolerated
	}
	return v.weight
}

// judge weighs a violation against the reliefs from its rule, files what it comes to, and returns what they do to it.
func (h *hearing) judge(t int, v violation) ruling {
	ruling := h.relieve(t, v.reason.Rule, v.subject)
	worst, best := v.comesTo(ruling.worst.effect), Eligible
	if v.certain {
		best = v.comesTo(ruling.best.effect)
	}
	if worst == best {
		h.add(v.subject, v.settled(ruling.worst))
		return ruling
	}
	r := v.reason
	r.Kind, r.Missing = ReasonUnknown, v.missing
	if v.comesTo(ruling.best.effect) != worst {
		r.Missing = union(r.Missing, ruling.missing)
	}
	if worst != Denied {
		r.AtWorst = worst
	}
	if best != Eligible {
		r.AtBest = best
	}
	h.add(v.subject, r)
	return ruling
}

// settled is the reason of a violation whose outcome no unknown fact changes.
func (v *violation) settled(g grant) Reason {
	r := v.reason
	switch {
	case g.effect == setAside:
		return v.excused(ReasonRelief, g.relief)
	case g.effect == tolerated && v.weight == Denied:
		return v.excused(ReasonTolerated, g.relief)
	case v.weight == Denied:
		r.Kind = ReasonDenial
	default:
		r.Kind = ReasonCondition
		if g.effect == tolerated {
			r.Due, r.DueUnder = g.relief.Until, g.relief.Rule
		}
	}
	return r
}

// excused is a reason in the name of the relief, which says what it relieves.
func (v *violation) excused(kind ReasonKind, by *policy.Relief) Reason {
	r := v.reason
	r.Kind, r.Rule, r.Params = kind, by.Rule, map[string]any{"relieves": string(v.reason.Rule)}
	r.Until, r.Recheck = by.Until, by.Recheck
	return r
}
