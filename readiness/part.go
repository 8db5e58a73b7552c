package readiness

import "github.com/cloudfirst-toolkit/cloudfirst/inventory"

// newPart makes the verdict of one subject out of its reasons: the worst of them decides.
func newPart(subject inventory.Ref, reasons []Reason) Part {
	sortReasons(reasons)
	p := Part{Subject: subject, Outcome: Eligible, Reasons: reasons}
	for _, r := range reasons {
		p.Outcome = min(p.Outcome, outcomeOf(r))
	}
	if p.Outcome >= Tolerated {
		for _, r := range reasons {
			p.Until = earliest(p.Until, r.Until)
		}
	}
	return p
}

// outcomeOf is what a part comes to when there is no worse reason.
func outcomeOf(r Reason) Outcome {
	switch r.Kind {
	case ReasonDenial:
		return Denied
	case ReasonUnknown:
		return Undetermined
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

// settle makes the verdict the worst of its parts. It ends when the first of the reliefs it rests on ends; a verdict that grants
// nothing has no end.
func (v *Verdict) settle() {
	v.Outcome = Eligible
	for _, p := range v.Parts {
		v.Outcome = min(v.Outcome, p.Outcome)
	}
	if v.Outcome >= Tolerated {
		for _, p := range v.Parts {
			v.Until = earliest(v.Until, p.Until)
		}
	}
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
