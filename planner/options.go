package planner

import (
	"fmt"
	"math"

	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// DefaultWork is the work budget when Options.Work is 0, in units of about a microsecond.
const DefaultWork = packing.DefaultWork

// DefaultEffort is the effort assumed when Options.DefaultEffort is 0, in person-days.
const DefaultEffort = 10

// Options says how to plan. The zero value is ready to use.
type Options struct {
	// Programme is the id of the programme block that cuts the waves. Empty: the first one by id. When the inventory holds none, a
	// programme is assumed, and the plan says so.
	Programme string

	// Work is the budget of the search in work units of about a microsecond. 0: DefaultWork. It is never
	// wall time: the same inputs give the same plan on any computer. A first plan is found whatever the budget.
	Work int

	// DefaultEffort is what an application is assumed to take when move.effort is not known, in person-days. 0: DefaultEffort.
	// Every use of it is an Assumption of the plan.
	DefaultEffort float64

	// Aims are what plans in as many waves are compared by, the first one first: see AimHybrid and the others. nil: DefaultAims. Empty, but
	// not nil: any plan in so few waves will do.
	Aims []string

	// Dispositions says what becomes of applications for which no person has decided in the inventory, by id, such as what
	// readiness/disposition recommends. Those to retire or to retain get no wave.
	Dispositions map[string]policy.Disposition

	// Beside are plans of other programmes whose teams this one shares: their work comes first, spread evenly over the working days of
	// their waves.
	Beside []*Plan

	// Previous is the plan that this one takes the place of. What it says stands as far as it can: among the plans in as few waves as
	// planning afresh finds, few applications are in another wave than before; Plan.Disturbance lists them, and proves how few there could be.
	// Waves that ended by the inventory's as-of date are over: nothing moves in them any more, and what was to move in one and has no
	// move.moved_on is free again. The wave that runs on that day is open to those that were in it only. In a committed wave stays what
	// was in it. nil: none.
	Previous *Plan

	// Defer lets what does not fit before the end of the programme wait, listed in Plan.Unplaced, instead of refusing to plan.
	Defer bool

	// Provisional also places applications whose best verdict is undetermined, with an empty target and a reason of kind
	// provisional.
	Provisional bool
}

// checkEffort refuses what is no effort. Not a number would be a default here, and none where a plan is verified.
func (o Options) checkEffort() error {
	if o.DefaultEffort >= 0 && !math.IsInf(o.DefaultEffort, 1) {
		return nil
	}
	return fmt.Errorf("planner: an effort of %v person-days cannot be assumed: put a number that is not negative into Options.DefaultEffort", o.DefaultEffort)
}

func (o Options) work() int {
	if o.Work > 0 {
		return o.Work
	}
	return DefaultWork
}

func (o Options) aims() []string {
	if o.Aims == nil {
		return DefaultAims()
	}
	return o.Aims
}

func (o Options) effort() float64 {
	if o.DefaultEffort > 0 {
		return o.DefaultEffort
	}
	return DefaultEffort
}
