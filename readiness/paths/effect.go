package paths

import "github.com/cloudfirst-toolkit/cloudfirst/readiness"

// compare lists the verdicts that are better in the second of two worlds, and reports whether any got worse: it may turn out worse than
// before, or cannot turn out as well. A condition that is met can leave a question which it hid; that is nothing worse.
func compare(before, after *world) (better []Effect, worse bool) {
	for i := range before.assessment.Applications {
		old := &before.assessment.Applications[i]
		now := after.assessment.Application(old.ID)
		for j := range old.Verdicts {
			v := &old.Verdicts[j]
			n := now.Verdict(v.Target)
			low, high := ends(v)
			nowLow, nowHigh := ends(n)
			switch {
			case nowLow < low || nowHigh < high:
				worse = true
			case nowLow > low || nowHigh > high:
				better = append(better, Effect{old.ID, v.Target, v.Outcome, n.Outcome})
			}
		}
	}
	return better, worse
}

// ends are what a verdict comes to if every unknown fact turns out badly, and if every one turns out well.
func ends(v *readiness.Verdict) (low, high readiness.Outcome) {
	low, high = readiness.Eligible, readiness.Eligible
	for i := range v.Parts {
		for j := range v.Parts[i].Reasons {
			r := &v.Parts[i].Reasons[j]
			o := comesTo(r)
			low = min(low, o)
			if r.Kind != readiness.ReasonUnknown {
				high = min(high, o)
			}
		}
	}
	return low, high
}

// comesTo is what a reason makes of a verdict, at worst.
func comesTo(r *readiness.Reason) readiness.Outcome {
	switch r.Kind {
	case readiness.ReasonUnknown:
		if r.AtWorst != readiness.OutcomeInvalid {
			return r.AtWorst
		}
		return readiness.Denied
	case readiness.ReasonDenial:
		return readiness.Denied
	case readiness.ReasonTolerated:
		return readiness.Tolerated
	case readiness.ReasonCondition:
		return readiness.Conditional
	case readiness.ReasonRelief:
		if !r.Waived {
			return readiness.Conditional
		}
	}
	return readiness.Eligible
}
