package readiness

import "github.com/cloudfirst-toolkit/cloudfirst/inventory"

// newPart makes the verdict of one subject out of its reasons.
func newPart(subject inventory.Ref, reasons []Reason) Part {
	sortReasons(reasons)
	p := Part{Subject: subject, Reasons: reasons}
	var s span
	s.add(reasons)
	p.Outcome = s.outcome()
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

func (s *span) add(reasons []Reason) {
	if *s == (span{}) {
		*s = span{Eligible, Eligible}
	}
	for _, x := range reasons {
		o := outcomeOf(x)
		s.worst = min(s.worst, o)
		switch {
		case x.Kind != ReasonUnknown:
			s.best = min(s.best, o)
		case x.AtBest != OutcomeInvalid:
			s.best = min(s.best, x.AtBest)
		}
	}
}

func (s span) outcome() Outcome {
	if s.worst == s.best {
		return s.worst
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

// AtWorst is the outcome if every unknown fact turns out badly. It equals Outcome unless that is Undetermined.
func (p Part) AtWorst() Outcome {
	if p.Outcome != Undetermined {
		return p.Outcome
	}
	var s span
	s.add(p.Reasons)
	return s.worst
}

// AtWorst is the outcome if every unknown fact turns out badly. It equals Outcome unless that is Undetermined.
func (v Verdict) AtWorst() Outcome {
	if v.Outcome != Undetermined {
		return v.Outcome
	}
	return v.span().worst
}

// AtBest is the outcome if every unknown fact turns out well. It equals Outcome unless that is Undetermined.
func (v Verdict) AtBest() Outcome {
	if v.Outcome != Undetermined {
		return v.Outcome
	}
	return v.span().best
}

// settle makes the verdict what all the reasons of its parts come to. It ends when the first of the reliefs it rests on ends; a
// verdict that grants nothing has no end.
func (v *Verdict) settle() {
	s := v.span()
	v.Outcome = s.outcome()
	if v.Outcome >= Tolerated {
		for _, p := range v.Parts {
			v.Until = earliest(v.Until, p.Until)
		}
	}
}

// span is what the reasons of all parts leave open.
func (v *Verdict) span() span {
	s := span{Eligible, Eligible}
	for _, p := range v.Parts {
		s.add(p.Reasons)
	}
	return s
}

// earliest returns the earlier of two dates; zero is no date.
func earliest(a, b inventory.Date) inventory.Date {
	if a == 0 || b != 0 && b < a {
		return b
	}
	return a
}

// Missing lists the facts that an undetermined verdict waits for, sorted; those of a determined one could change its reasons only.
func (v *Verdict) Missing() []inventory.Path {
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
