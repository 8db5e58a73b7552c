package disposition

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// Recommendation is what the rules recommend for an application or a part of one, and how sure that is.
type Recommendation struct {
	Recommended policy.Disposition   `json:"recommended,omitzero"` // zero: undetermined, or nothing is left
	Possible    []policy.Disposition `json:"possible"`             // those that may be recommended once all is known, in the order of Ties
	Nothing     bool                 `json:"nothing,omitempty"`    // whether the rules may turn out to exclude all seven
	RunnerUp    policy.Disposition   `json:"runner_up,omitzero"`   // that comes closest to the recommended one; zero: all others are excluded
	Margin      Span                 `json:"margin"`               // of the recommended one over it; zero without a runner-up
	Missing     []inventory.Path     `json:"missing,omitempty"`    // the facts that decide, sorted; none when determined
	Options     []Option             `json:"options"`              // all seven, in the order of policy.Dispositions
}

// Span is an interval of points, both ends included.
type Span struct {
	Lo int `json:"lo"`
	Hi int `json:"hi"`
}

// Option is one of the seven dispositions: what supports it, and whether it is excluded.
type Option struct {
	Disposition policy.Disposition `json:"disposition"`
	Support     Span               `json:"support"`
	Excluded    Exclusion          `json:"excluded"`
	Reasons     []Contribution     `json:"reasons,omitempty"` // what excludes first, then most points first, then by rule
}

// Exclusion says whether a disposition is out.
type Exclusion string

// Exclusions.
const (
	Open     Exclusion = "no"
	Perhaps  Exclusion = "perhaps" // in some completions of the unknown facts
	Excluded Exclusion = "yes"
)

// Contribution is what one rule says of one disposition.
type Contribution struct {
	Rule     policy.RuleID    `json:"rule"`
	Subject  inventory.Ref    `json:"subject"` // the application, or the part
	Points   int              `json:"points,omitempty"`
	Excludes bool             `json:"excludes,omitempty"`
	Certain  bool             `json:"certain"` // false: only if the facts in Missing turn out so
	Params   map[string]any   `json:"params,omitempty"`
	Missing  []inventory.Path `json:"missing,omitempty"`
}

// Finding is the contribution as its rule words it: hand it to [policy.Rule.MessageOf].
func (c Contribution) Finding() policy.Finding {
	return policy.Finding{Rule: c.Rule, Subject: c.Subject, Params: c.Params, Missing: c.Missing}
}

// Option returns one of the seven.
func (r *Recommendation) Option(d policy.Disposition) Option {
	i := slices.IndexFunc(r.Options, func(o Option) bool { return o.Disposition == d })
	if i < 0 {
		return Option{Disposition: d, Excluded: Open}
	}
	return r.Options[i]
}

// Determined reports whether no unknown fact can change the recommendation.
func (r *Recommendation) Determined() bool {
	return len(r.Possible) == 0 || len(r.Possible) == 1 && !r.Nothing
}
