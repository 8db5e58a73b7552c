package readiness

import "github.com/cloudfirst-toolkit/cloudfirst/inventory"

// newPart makes the verdict of one subject out of its reasons.
func newPart(subject inventory.Ref, reasons []Reason) Part {
	sortReasons(reasons)
	p := Part{Subject: subject, Reasons: reasons}
	var r span
	r.add(reasons)
	p.Outcome = r.outcome()
	if p.Outcome >= Tolerated {
		for _, r := range reasons {
			p.Until = earliest(p.Until, r.Until)
		}
	}
	return p
}

// span holds how much a set of reasons takes from Eligible: at worst, if every unknown fact turns out badly, and at best. It is
// undetermined only when the two differ: where one condition stands for certain, another that may come to it changes nothing.
type span struct{ worst, best Outcome }

func (r *span) add(reasons []Reason) {
	if *r == (span{}) {
		*r = span{Eligible, Eligible}
	}
	for _, x := range reasons {
		o := outcomeOf(x)
		r.worst = min(r.worst, o)
		if x.Kind != ReasonUnknown {
			r.best = min(r.best, o)
		}
	}
}

func (r *span) outcome() Outcome {
	if r.worst == r.best {
		return r.worst
	}
	return Undetermined
}

// outcomeOf is what a part comes to, at worst, when there is no worse reason.
func outcomeOf(r Reason) Outcome {
	switch r.Kind {
	case ReasonDenial:
		return Denied
	case ReasonUnknown:
		if r.AtWorst != OutcomeInvalid {
			return r.AtWorst
		}
		return Denied
	case ReasonTolerated:
		return Tolerated
	case ReasonCondition:
		return Conditional
	case ReasonRelief:
		if !r.Waived {
			return Conditional
		}
	}
	return Eligible
}

// settle makes the verdict what all the reasons of its parts come to. It ends when the first of the reliefs it rests on ends; a
// verdict that grants nothing has no end.
func (v *Verdict) settle() {
	r := v.span()
	v.Outcome = r.outcome()
	if v.Outcome >= Tolerated {
		for _, p := range v.Parts {
			v.Until = earliest(v.Until, p.Until)
		}
	}
}

// span is what the reasons of all parts leave open.
func (v *Verdict) span() span {
	var r span
	r.add(nil)
	for _, p := range v.Parts {
		r.add(p.Reasons)
	}
	return r
}

// earliest returns the earlier of two dates; zero is no date.
func earliest(a, b inventory.Date) inventory.Date {
	if a == 0 || b != 0 && b < a {
		return b
	}
	return a
}

// missing lists the facts an undetermined verdict waits for, sorted.
func (v *Verdict) missing() []inventory.Path {
	var lists [][]inventory.Path
	for _, p := range v.Parts {
		for _, r := range p.Reasons {
			if r.Kind == ReasonUnknown && len(r.Missing) > 0 {
				lists = append(lists, r.Missing)
			}
		}
	}
	if len(lists) == 1 {
		return lists[0]
	}
	return union(lists...)
}
