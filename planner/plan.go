package planner

import (
	"fmt"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Plan is an ordered set of waves with dates, what could not be placed and why, and how far from the fewest waves it can be at most.
type Plan struct {
	Programme   string         `json:"programme"`
	AsOf        inventory.Date `json:"as_of"`
	Waves       []Wave         `json:"waves"`
	Groups      []Group        `json:"groups,omitempty"`      // applications bound to one wave, with what binds them
	Unplaced    []Unplaced     `json:"unplaced,omitempty"`    // sorted by application
	Bounds      []Bound        `json:"bounds"`                // greatest first
	Gap         int            `json:"gap"`                   // waves used less the greatest bound; 0: proven fewest
	Assumptions []Assumption   `json:"assumptions,omitempty"` // what stood in for facts nobody stated
	Work        int            `json:"work"`                  // work units the search spent
}

// Wave is one step of the migration.
type Wave struct {
	Number     int            `json:"number"` // from 1
	Start      inventory.Date `json:"start"`
	End        inventory.Date `json:"end"` // included
	Pilot      bool           `json:"pilot,omitempty"`
	Placements []Placement    `json:"placements"` // sorted by application
	Loads      []Load         `json:"loads,omitempty"`
}

// Placement puts one application in a wave.
type Placement struct {
	Application string         `json:"application"`
	Target      string         `json:"target"`
	Effort      float64        `json:"effort"` // person-days
	Cutover     inventory.Date `json:"cutover"`
	Conditions  []string       `json:"conditions,omitempty"` // ids of rules to satisfy before go-live
	Reasons     []Reason       `json:"reasons"`
}

// Reason says why a placement is not earlier, or why it is in this wave. Its kinds are
//
//	earliest          nothing held it back: it is in the first wave
//	not_before        move.not_before
//	target_available  the target is not there yet
//	link_available    the link of its site is not there yet
//	freeze            a freeze leaves no day for the cutover
//	closed            the wave has no working day
//	pilot             the wave is kept for pilots
//	prerequisite      what must come before it moves in the wave before, or in this one
//	capacity          a team, or the number of applications per wave, leaves no room
//	apart             something it is kept apart from moves there
//	together          it moves with others, whose reasons are its own
//	provisional       it is placed although its target is open
//
// and, in Group.Binds, together, shared_database and cycle.
type Reason struct {
	Kind string          `json:"kind"` // one of those listed below
	Text string          `json:"text"` // English; other languages are made from Kind and Refs
	Refs []inventory.Ref `json:"refs,omitempty"`
	Date inventory.Date  `json:"date,omitempty"`
}

// Load is what a wave asks of a resource and what there is, in the resource's unit.
type Load struct {
	Resource  string  `json:"resource"` // team id, or "applications"
	Used      float64 `json:"used"`
	Capacity  float64 `json:"capacity"`            // meaningless when Unlimited
	Unlimited bool    `json:"unlimited,omitempty"` // the capacity is not stated
}

// Group is a set of applications that move in one wave.
type Group struct {
	Applications []string `json:"applications"`
	Binds        []Reason `json:"binds"` // kind together, shared_database or cycle
}

// Unplaced is an application without a wave.
type Unplaced struct {
	Application string          `json:"application"`
	Kind        string          `json:"kind"` // denied, undetermined, stays, no_target
	Text        string          `json:"text"`
	Refs        []inventory.Ref `json:"refs,omitempty"`
}

// Bound is a proof that no plan has fewer waves: the arithmetic can be checked by hand.
type Bound struct {
	Name         string   `json:"name"` // capacity, critical_path, big_items or window
	Waves        int      `json:"waves"`
	Proof        string   `json:"proof"`
	Applications []string `json:"applications,omitempty"` // the subset the proof is about
}

// Assumption stands in for a fact that nobody stated.
type Assumption struct {
	Fact inventory.Path `json:"fact"`
	Text string         `json:"text"`
}

// Conflict is one set of statements that cannot all hold.
type Conflict struct {
	Kind       string      `json:"kind"` // cycle, window, capacity, together_apart
	Statements []Statement `json:"statements"`
}

// Statement is one line of the inventory that takes part in a conflict.
type Statement struct {
	Fact  inventory.Path     `json:"fact"`
	Text  string             `json:"text"`
	Place inventory.Position `json:"place"`
}

// InfeasibleError is returned when no plan exists. It is the evidence: every conflict lists statements that cannot all hold.
type InfeasibleError struct {
	Conflicts []Conflict

	// Unproven says that the search neither found a plan nor proved that none exists before its work budget ended: a plan may exist.
	// A greater Options.Work may find it. Conflicts then holds what the search ran into.
	Unproven bool
}

// Error lists the conflicts, one line each.
func (e *InfeasibleError) Error() string {
	lines := []string{fmt.Sprintf("no plan exists: %d conflict(s)", len(e.Conflicts))}
	if e.Unproven {
		lines[0] = "no plan was found within the work budget"
	}
	for _, c := range e.Conflicts {
		parts := make([]string, len(c.Statements))
		for i, s := range c.Statements {
			parts[i] = s.Text
			if s.Place.File != "" {
				parts[i] += " (" + s.Place.String() + ")"
			}
		}
		lines = append(lines, c.Kind+": "+strings.Join(parts, "; "))
	}
	return strings.Join(lines, "\n")
}
