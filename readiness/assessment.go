package readiness

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// Outcome says whether an application may be hosted on a target. Outcomes are ordered from worst to best.
type Outcome uint8

// Outcomes. The zero value is invalid.
const (
	OutcomeInvalid Outcome = iota
	Denied                 // some rule denies it, whatever the unknown facts are
	Undetermined           // the unknown facts decide
	Tolerated              // denied for a move; the hosting that exists is tolerated until a date
	Conditional            // eligible once the listed conditions are met
	Eligible               //
)

var outcomeNames = []string{"invalid", "denied", "undetermined", "tolerated_until", "eligible_with_conditions", "eligible"}

// String returns denied, undetermined, tolerated_until, eligible_with_conditions or eligible.
func (o Outcome) String() string {
	if int(o) < len(outcomeNames) {
		return outcomeNames[o]
	}
	return fmt.Sprintf("Outcome(%d)", uint8(o))
}

// Open reports whether the outcome lets an application move there: eligible, with conditions or without.
func (o Outcome) Open() bool { return o >= Conditional }

// MarshalText writes the name.
func (o Outcome) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// UnmarshalText reads a name.
func (o *Outcome) UnmarshalText(b []byte) error {
	i := slices.Index(outcomeNames, string(b))
	if i < 1 {
		return fmt.Errorf("%q is no outcome: use one of %v", b, outcomeNames[1:])
	}
	*o = Outcome(i)
	return nil
}

// ReasonKind says what a reason does to a verdict.
type ReasonKind string

// The kinds of reason, worst first.
const (
	ReasonDenial    ReasonKind = "denial"    // the target is refused
	ReasonUnknown   ReasonKind = "unknown"   // the facts in Missing decide
	ReasonTolerated ReasonKind = "tolerated" // existing hosting only, until Until
	ReasonCondition ReasonKind = "condition" // to put right
	ReasonRelief    ReasonKind = "relief"    // a requirement is set aside on recorded proof, perhaps until Until
)

// Reason is one rule's part in a verdict.
type Reason struct {
	Kind ReasonKind    `json:"kind"`
	Rule policy.RuleID `json:"rule"`
	// About is what the finding is about where that is no part of the verdict: a site, a server, an AI system, the administration.
	About     inventory.Ref           `json:"about,omitzero"`
	Component policy.HostingComponent `json:"component,omitempty"` // when a need is compared with an offer
	Need      int                     `json:"need,omitempty"`      // rank asked
	OfferLo   int                     `json:"offer_lo,omitempty"`
	OfferHi   int                     `json:"offer_hi,omitempty"`
	Params    map[string]any          `json:"params,omitempty"`
	// Confidence is that of the finding: the lowest over what it rests on. Zero for a comparison, which has its rule's own.
	Confidence policy.Confidence `json:"confidence,omitzero"`
	Until      inventory.Date    `json:"until,omitempty"`
	// Recheck is the day by which the record behind a relief has to be made anew for the relief to go on.
	Recheck inventory.Date `json:"recheck,omitempty"`
	// Due is the day until which hosting that exists need not meet a condition, by the rule DueUnder; a move must meet it at once.
	Due      inventory.Date   `json:"due,omitempty"`
	DueUnder policy.RuleID    `json:"due_under,omitempty"`
	Waived   bool             `json:"waived,omitempty"` // a relief that is a waiver of the rule: listed, without effect
	Missing  []inventory.Path `json:"missing,omitempty"`
	AtWorst  Outcome          `json:"at_worst,omitzero"` // of an unknown: what it comes to if it turns out badly, when that is no denial
	AtBest   Outcome          `json:"at_best,omitzero"`  // of an unknown: what it comes to if it turns out well, when something remains
}

// Part is the verdict of the application itself, or of one dataset it holds, on a target. A split placement shows in parts
// that differ: the front end may go where the data may not.
type Part struct {
	Subject inventory.Ref  `json:"subject"`
	Outcome Outcome        `json:"outcome"`
	Until   inventory.Date `json:"until,omitempty"`
	Reasons []Reason       `json:"reasons,omitempty"` // worst first, then by rule
}

// Verdict is the answer for one application and one target: what the reasons of all its parts come to together.
type Verdict struct {
	Target  string         `json:"target"`
	Outcome Outcome        `json:"outcome"`
	Until   inventory.Date `json:"until,omitempty"` // end of toleration or of a relief
	Lasts   inventory.Date `json:"lasts,omitempty"` // last day on which the target offers what is asked of it, such as its qualification; zero: no end is stated
	Parts   []Part         `json:"parts"`           // the application first, then its datasets
}

// Contribution is what one finding takes from a score.
type Contribution struct {
	Rule    policy.RuleID `json:"rule"`
	Subject inventory.Ref `json:"subject"`
	Target  string        `json:"target,omitempty"`
	Points  int           `json:"points"`  // at most 0, except of RuleFloor and RuleOtherTarget
	Certain bool          `json:"certain"` // false: counts in Low only
}

// Score is an interval: Low if every unknown fact turns out badly, High if every one turns out well.
// High = Start + the points of the certain contributions; Low = Start + the points of all.
type Score struct {
	Dimension     policy.Dimension `json:"dimension"`
	Start         int              `json:"start"`
	Low           int              `json:"low"`
	High          int              `json:"high"`
	Contributions []Contribution   `json:"contributions,omitempty"`
}

// Application is everything assessed of one application.
type Application struct {
	ID          string           `json:"application"`
	Class       policy.Interval  `json:"class"`
	Why         []policy.Why     `json:"why,omitempty"`
	Verdicts    []Verdict        `json:"verdicts"`              // one per target, sorted by target id
	Recommended string           `json:"recommended,omitempty"` // best target of those open whatever the unknown facts are, or ""
	Provisional string           `json:"provisional,omitempty"` // the one that comes before it if all unknown facts turn out well, or ""
	Scores      []Score          `json:"scores"`                // the ten dimensions, in order
	Missing     []inventory.Path `json:"missing,omitempty"`     // facts that keep the class open
}

// Verdict returns the verdict on a target, or nil.
func (a *Application) Verdict(target string) *Verdict {
	i, ok := slices.BinarySearchFunc(a.Verdicts, target, func(v Verdict, t string) int { return strings.Compare(v.Target, t) })
	if !ok {
		return nil
	}
	return &a.Verdicts[i]
}

// Best returns the best outcome over all targets: Denied when there is no target.
func (a *Application) Best() Outcome {
	best := Denied
	for _, v := range a.Verdicts {
		best = max(best, v.Outcome)
	}
	return best
}

// Score returns the score of a dimension.
func (a *Application) Score(d policy.Dimension) Score {
	for _, s := range a.Scores {
		if s.Dimension == d {
			return s
		}
	}
	return Score{Dimension: d}
}

// Question is a fact worth asking for.
type Question struct {
	Fact         inventory.Path `json:"fact"`
	State        string         `json:"state"`            // left_out, unknown, bounded or conflict
	Reason       string         `json:"reason,omitempty"` // why it is unknown, as stated
	Ask          inventory.Ref  `json:"ask"`              // team or administration to ask, zero when not stated
	Alone        int            `json:"alone"`            // verdicts this fact settles by itself
	Verdicts     int            `json:"verdicts"`         // verdicts that wait for it, alone or with others
	Applications []string       `json:"applications"`     // whose verdicts wait for it
}

// Assessment is the readiness of a portfolio.
type Assessment struct {
	AsOf         inventory.Date        `json:"as_of"`
	Model        Model                 `json:"model"`
	Applications []Application         `json:"applications"` // sorted by id
	Datasets     []policy.DatasetClass `json:"datasets"`
	Questions    []Question            `json:"questions"` // most valuable first
}

// Application returns the assessment of one application, or nil.
func (a *Assessment) Application(id string) *Application {
	i, ok := slices.BinarySearchFunc(a.Applications, id, func(x Application, id string) int { return strings.Compare(x.ID, id) })
	if !ok {
		return nil
	}
	return &a.Applications[i]
}
