package paths

import (
	"fmt"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// Status says what came of looking for a path.
type Status string

// The statuses.
const (
	There   Status = "there"   // nothing to do: the goal is reached already
	Reached Status = "reached" // with the actions, the verdict is at least the goal, whatever the unknown facts are: evaluated
	Cleared Status = "cleared" // with the actions nothing objects any more, but questions remain: evaluated
	Nothing Status = "none"    // no change within anybody's hands leads there
	Bounded Status = "bounded" // the search ended before it found any
)

// Obstacle is an objection that no action meets.
type Obstacle struct {
	Rule    policy.RuleID    `json:"rule"`
	Subject inventory.Ref    `json:"subject"`
	Why     policy.Text      `json:"why,omitzero"`      // the rule's own reason why nothing can be done
	Missing []inventory.Path `json:"missing,omitempty"` // facts that decide whether it objects at all
}

// Effect is a verdict that a path changes beside its own.
type Effect struct {
	Application string            `json:"application"`
	Target      string            `json:"target"`
	From        readiness.Outcome `json:"from"`
	To          readiness.Outcome `json:"to"`
}

// Path is the change of least effort that makes an application eligible on a target, or why there is none.
type Path struct {
	Application string            `json:"application"`
	Target      string            `json:"target"`
	Goal        readiness.Outcome `json:"goal"`
	From        readiness.Outcome `json:"from"`
	To          readiness.Outcome `json:"to"` // with the actions done
	Status      Status            `json:"status"`
	Days        int               `json:"days"`
	Actions     []Action          `json:"actions,omitempty"`   // sorted by subject and rule
	Ask         []inventory.Path  `json:"ask,omitempty"`       // facts that are left to be asked, of a cleared path
	Obstacles   []Obstacle        `json:"obstacles,omitempty"` // of none: what nothing puts right
	Also        []Effect          `json:"also,omitempty"`      // other verdicts that get better
	Optimal     bool              `json:"optimal"`             // no cheaper set of the fixes of what objected does it; false: the search was bounded
	Evaluations int               `json:"evaluations"`         // of changed inventories

	known []Action // that the search met
}

// Options bound the search and say what it is for. The zero value is usable.
type Options struct {
	Goal        readiness.Outcome // Eligible, which zero means, or Conditional
	Model       Model             // the zero Model means DefaultModel
	Readiness   readiness.Model   // the zero Model means readiness.DefaultModel
	Evaluations int               // most evaluations per path; 0 means 200
	Steps       int               // most steps of a portfolio; 0 means 10
	Targets     []string          // that a portfolio may go to, by id; none means all
}

const (
	defaultEvaluations = 200
	defaultSteps       = 10
)

func (o Options) filled() (Options, error) {
	if o.Goal == readiness.OutcomeInvalid {
		o.Goal = readiness.Eligible
	}
	if o.Goal != readiness.Eligible && o.Goal != readiness.Conditional {
		return o, fmt.Errorf("paths: no goal %s: use eligible or eligible_with_conditions", o.Goal)
	}
	if o.Model.Days == nil && o.Model.Rules == nil && o.Model.Together == nil {
		o.Model = DefaultModel()
	}
	if err := o.Model.Validate(); err != nil {
		return o, fmt.Errorf("paths: %w", err)
	}
	if o.Readiness.Points == nil {
		o.Readiness = readiness.DefaultModel()
	}
	if o.Evaluations < 0 || o.Steps < 0 {
		return o, fmt.Errorf("paths: %d evaluations, %d steps: use 0 for the default or a positive number", o.Evaluations, o.Steps)
	}
	if o.Evaluations == 0 {
		o.Evaluations = defaultEvaluations
	}
	if o.Steps == 0 {
		o.Steps = defaultSteps
	}
	return o, nil
}

// sortForReaders puts the actions of a path into the order people read: by what is changed, then by rule.
func sortForReaders(actions []Action) []Action {
	out := slices.Clone(actions)
	slices.SortStableFunc(out, func(a, b Action) int {
		if c := a.Subject.Compare(b.Subject); c != 0 {
			return c
		}
		if a.Rule < b.Rule {
			return -1
		} else if a.Rule > b.Rule {
			return 1
		}
		return 0
	})
	return out
}
