package policy

import "github.com/cloudfirst-toolkit/cloudfirst/inventory"

// Disposition is what becomes of an application, or of a part of one, in a migration.
type Disposition uint8

// The seven dispositions, in the order reports show them. The zero value is invalid.
const (
	DispositionInvalid Disposition = iota
	Retire                         // switched off, its data archived
	Retain                         // left where it is for now
	Relocate                       // moved with its whole platform: machines, network, addresses
	Rehost                         // moved machine by machine, as it is
	Replatform                     // moved, with what it runs on renewed or managed by the provider
	Repurchase                     // replaced by a service or product of the market
	Refactor                       // rebuilt
)

var dispositionNames = []string{"invalid", "retire", "retain", "relocate", "rehost", "replatform", "repurchase", "refactor"}

// Dispositions lists the seven in the order reports show them.
func Dispositions() []Disposition {
	return []Disposition{Retire, Retain, Relocate, Rehost, Replatform, Repurchase, Refactor}
}

// String returns retire, retain, relocate, rehost, replatform, repurchase or refactor.
func (d Disposition) String() string { return name(dispositionNames, int(d)) }

// MarshalText writes the name.
func (d Disposition) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads a name.
func (d *Disposition) UnmarshalText(b []byte) error {
	return unname(d, dispositionNames, b, "disposition")
}

// Leaning is what a rule of effect dispose says of one disposition when it speaks: so many points for it, or against it when negative;
// or that it cannot be.
type Leaning struct {
	Disposition Disposition `json:"disposition"`
	Points      int         `json:"points,omitempty"`
	Excludes    bool        `json:"excludes,omitempty"`
}

// Argument is one rule of effect dispose speaking of one application or of one part of it. What it says is in the rule's
// Dispositions, why in its message.
type Argument struct {
	Rule     RuleID           `json:"rule"`
	Subject  inventory.Ref    `json:"subject,omitzero"` // the application; a server, database or component of it; zero: some part, not known which
	Params   map[string]any   `json:"params,omitempty"`
	Possible bool             `json:"possible,omitempty"` // true: it speaks only if the facts in Missing turn out so
	Missing  []inventory.Path `json:"missing,omitempty"`  // sorted
}
