package readiness

import (
	"fmt"
	"slices"
)

// Prospect is what people can count on: the outcome of a verdict, except that an undetermined one stands apart where a target is open
// whatever the unknown facts turn out to be. The verdict stays undetermined, for whether it has conditions is not known; but an application
// may be planned to move there, and no answer refuses it any more. Prospects are ordered from worst to best.
type Prospect uint8

// Prospects. The zero value is invalid.
const (
	ProspectInvalid      Prospect = iota
	ProspectDenied                // some rule denies it, whatever the unknown facts are
	ProspectUndetermined          // the unknown facts may refuse it
	ProspectTolerated             // the hosting that exists is tolerated until a date
	ProspectOpen                  // undetermined, and open at worst: the unknown facts decide about conditions only
	ProspectConditional           // eligible once the listed conditions are met
	ProspectEligible              //
)

var prospectNames = []string{"invalid", "denied", "undetermined", "tolerated_until", "open_at_worst", "eligible_with_conditions", "eligible"}

// String returns open_at_worst, or the name of the outcome.
func (p Prospect) String() string {
	if int(p) < len(prospectNames) {
		return prospectNames[p]
	}
	return fmt.Sprintf("Prospect(%d)", uint8(p))
}

// MarshalText writes the name.
func (p Prospect) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads a name.
func (p *Prospect) UnmarshalText(b []byte) error {
	i := slices.Index(prospectNames, string(b))
	if i < 1 {
		return fmt.Errorf("%q is no prospect: use one of %v", b, prospectNames[1:])
	}
	*p = Prospect(i)
	return nil
}

// Prospects lists them, best first.
func Prospects() []Prospect {
	return []Prospect{ProspectEligible, ProspectConditional, ProspectOpen, ProspectTolerated, ProspectUndetermined, ProspectDenied}
}

// Open reports whether an application may move there whatever the unknown facts turn out to be.
func (p Prospect) Open() bool { return p >= ProspectOpen }

func prospectOf(outcome, worst Outcome) Prospect {
	switch outcome {
	case Eligible:
		return ProspectEligible
	case Conditional:
		return ProspectConditional
	case Tolerated:
		return ProspectTolerated
	case Undetermined:
		if worst.Open() {
			return ProspectOpen
		}
		return ProspectUndetermined
	case Denied:
		return ProspectDenied
	}
	return ProspectInvalid
}

// Prospect is what people can count on for the part.
func (p Part) Prospect() Prospect { return prospectOf(p.Outcome, p.AtWorst()) }

// Prospect is what people can count on for the application on the target.
func (v Verdict) Prospect() Prospect { return prospectOf(v.Outcome, v.AtWorst()) }

// Prospect is the best over all targets. It is open exactly when a target is recommended. Where there is no target nothing is refused:
// nobody has said yet where the application could go, so it is undetermined.
func (a *Application) Prospect() Prospect {
	if len(a.Verdicts) == 0 {
		return ProspectUndetermined
	}
	best := ProspectDenied
	for _, v := range a.Verdicts {
		best = max(best, v.Prospect())
	}
	return best
}
