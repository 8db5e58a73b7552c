package policy

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Outcome is what a rule says of one subject.
type Outcome uint8

// Outcomes. The zero value is invalid.
const (
	OutcomeInvalid       Outcome = iota
	OutcomeNotApplicable         // the rule does not concern the application
	OutcomeSatisfied             // every completion of the unknown facts satisfies it
	OutcomeWaived                // violated, and set aside by a valid waiver
	OutcomeUndetermined          // the facts in Missing decide
	OutcomeViolated              // every completion violates it
)

var outcomeNames = []string{"invalid", "not_applicable", "satisfied", "waived", "undetermined", "violated"}

// String returns not_applicable, satisfied, waived, undetermined or violated.
func (o Outcome) String() string { return name(outcomeNames, int(o)) }

// MarshalText writes the name.
func (o Outcome) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// UnmarshalText reads a name.
func (o *Outcome) UnmarshalText(b []byte) error { return unname(o, outcomeNames, b, "outcome") }

// Finding is what one rule found: never prose, but the rule, its subject and its parameters; the text is made from the rule's
// metadata in the reader's language.
type Finding struct {
	Rule    RuleID           `json:"rule"`
	Outcome Outcome          `json:"outcome"`          // violated, undetermined or waived
	Subject inventory.Ref    `json:"subject,omitzero"` // the application, or a dataset, flow's application, administration, server it concerns; zero: the portfolio
	Target  string           `json:"target,omitempty"`
	Params  map[string]any   `json:"params,omitempty"`
	Missing []inventory.Path `json:"missing,omitempty"` // sorted

	// Confidence is the lowest over what the finding rests on: the rule's own, and that of the classes it reads.
	Confidence Confidence `json:"confidence,omitzero"`
}

// HostingComponent is one chain of the vector in which an application's need and a target's offer are compared.
type HostingComponent uint8

// The components. The zero value is invalid.
const (
	ComponentInvalid   HostingComponent = iota
	Location                            // of data, replicas and backups: any < adequate < morocco
	Operations                          // of operation, supervision and support: any < disclosed < morocco
	QualificationLevel                  // under decree 2-24-921, of a cloud offer: 0 < 1 < 2
	KeyCustody                          // provider < customer < customer_morocco
	ForeignControl                      // full < indirect < marginal < none
)

var componentNames = []string{"invalid", "location", "operations", "qualification", "key_custody", "foreign_control"}

var levelNames = map[HostingComponent][]string{
	Location:           {"any", "adequate", "morocco"},
	Operations:         {"any", "disclosed", "morocco"},
	QualificationLevel: {"0", "1", "2"},
	KeyCustody:         {"provider", "customer", "customer_morocco"},
	ForeignControl:     {"full", "indirect", "marginal", "none"},
}

// HostingComponents lists the components in the order reports show them.
func HostingComponents() []HostingComponent {
	return []HostingComponent{Location, Operations, QualificationLevel, KeyCustody, ForeignControl}
}

// String returns location, operations, qualification, key_custody or foreign_control.
func (c HostingComponent) String() string { return name(componentNames, int(c)) }

// MarshalText writes the name.
func (c HostingComponent) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads a name.
func (c *HostingComponent) UnmarshalText(b []byte) error {
	return unname(c, componentNames, b, "hosting component")
}

// Levels lists the names of the component's levels from lowest to highest.
func (c HostingComponent) Levels() []string { return slices.Clone(levelNames[c]) }

// Level returns the rank of a level's name, or an error that lists the names.
func (c HostingComponent) Level(name string) (int, error) {
	i := slices.Index(levelNames[c], name)
	if i < 0 {
		return 0, fmt.Errorf("%q is no level of %s: use one of %v", name, c, levelNames[c])
	}
	return i, nil
}

// LevelName returns the name of a rank.
func (c HostingComponent) LevelName(level int) string { return name(levelNames[c], level) }

// Requirement is what one rule asks of one target for the application itself or for one dataset it holds.
type Requirement struct {
	Rule      RuleID           `json:"rule"`
	Subject   inventory.Ref    `json:"subject"` // the application, or a dataset
	Target    string           `json:"target"`
	Component HostingComponent `json:"component"`
	AtLeast   int              `json:"at_least"`          // rank in the component's levels
	Possible  bool             `json:"possible"`          // true: asked only if the facts in Missing turn out so
	Missing   []inventory.Path `json:"missing,omitempty"` // sorted
}

// Relief sets requirements, denials and conditions of other rules aside for one target on proof a text accepts: the article 17 record,
// a transfer basis of law 09-08 article 44, the transition of article 18.
type Relief struct {
	Rule     RuleID           `json:"rule"`
	Relieves []RuleID         `json:"relieves"`
	Subject  inventory.Ref    `json:"subject"` // a dataset; the application itself stands for the application and all it holds
	Target   string           `json:"target"`
	Existing bool             `json:"existing,omitempty"` // holds only for hosting that exists already, never for a move
	Until    inventory.Date   `json:"until,omitempty"`    // its last day; zero: no end is stated
	Recheck  inventory.Date   `json:"recheck,omitempty"`  // the day by which its record has to be made anew for it to go on
	Possible bool             `json:"possible"`
	Missing  []inventory.Path `json:"missing,omitempty"`
}

// Offer is what a target gives in one component: an interval of ranks, equal ends when every fact is known.
type Offer struct {
	Target    string           `json:"target"`
	Component HostingComponent `json:"component"`
	Lo        int              `json:"lo"`
	Hi        int              `json:"hi"`
	Until     inventory.Date   `json:"until,omitempty"` // the last day it is offered, as far as that is known; zero: no end is stated
	Missing   []inventory.Path `json:"missing,omitempty"`
}

// ApplicationReport is everything the rules say of one application. Slices are sorted: findings by rule, target and subject;
// requirements, reliefs, measures and arguments likewise. A rule of effect dispose that does not speak is in none of them, unless it does not
// apply.
type ApplicationReport struct {
	Application   string        `json:"application"`
	Findings      []Finding     `json:"findings,omitempty"`
	Requirements  []Requirement `json:"requirements,omitempty"`
	Reliefs       []Relief      `json:"reliefs,omitempty"`
	Measures      []Measure     `json:"measures,omitempty"`
	Arguments     []Argument    `json:"arguments,omitempty"` // for and against dispositions
	Satisfied     []RuleID      `json:"satisfied,omitempty"`
	NotApplicable []RuleID      `json:"not_applicable,omitempty"`
}

// SubjectReport is everything the rules say of one subject that is no application. Slices are sorted as in an ApplicationReport.
type SubjectReport struct {
	Subject       inventory.Ref `json:"subject,omitzero"` // zero: the portfolio
	Findings      []Finding     `json:"findings,omitempty"`
	Measures      []Measure     `json:"measures,omitempty"`
	Satisfied     []RuleID      `json:"satisfied,omitempty"`
	NotApplicable []RuleID      `json:"not_applicable,omitempty"`
}

// Report is what the rules say of a portfolio.
type Report struct {
	Rules        []Rule              `json:"rules"`   // those that were run, sorted by id
	Library      string              `json:"library"` // digest of rules and their data
	Classes      *Classes            `json:"classes"` // final: with what rules derive from propagated classes
	Offers       []Offer             `json:"offers"`  // sorted by target and component
	Applications []ApplicationReport `json:"applications"`

	Administrations []SubjectReport `json:"administrations,omitempty"` // sorted by subject; none when no rule looks at them
	Registers       []SubjectReport `json:"registers,omitempty"`       // likewise
	Portfolio       *SubjectReport  `json:"portfolio,omitempty"`       // as EvaluatePortfolio gave it
	Coming          []Change        `json:"coming,omitempty"`          // what changes after the as-of date, sorted by day and rule
	Measures        []Measure       `json:"measures,omitempty"`        // of targets, the same whatever the application; sorted
}

// Rule returns the rule with this id, or nil.
func (r *Report) Rule(id RuleID) *Rule {
	i, ok := slices.BinarySearchFunc(r.Rules, id, func(x Rule, id RuleID) int { return strings.Compare(string(x.ID), string(id)) })
	if !ok {
		return nil
	}
	return &r.Rules[i]
}

// Subject returns the report of one administration or register, or nil.
func (r *Report) Subject(ref inventory.Ref) *SubjectReport {
	list := r.Administrations
	if ref.Kind == inventory.KindRegister {
		list = r.Registers
	}
	i, ok := slices.BinarySearchFunc(list, ref, func(x SubjectReport, ref inventory.Ref) int { return x.Subject.Compare(ref) })
	if !ok {
		return nil
	}
	return &list[i]
}

// Application returns the report of one application, or nil.
func (r *Report) Application(id string) *ApplicationReport {
	i, ok := slices.BinarySearchFunc(r.Applications, id, func(x ApplicationReport, id string) int { return strings.Compare(x.Application, id) })
	if !ok {
		return nil
	}
	return &r.Applications[i]
}
