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
	Aims        []AimCost      `json:"aims,omitempty"`        // what the plan costs by each aim, the first one first
	Disturbance *Disturbance   `json:"disturbance,omitempty"` // what changes in the plan before, Options.Previous
	Bounds      []Bound        `json:"bounds"`                // greatest first
	Gap         int            `json:"gap"`                   // waves used, deferred applications included, less the greatest bound; 0: proven fewest
	Assumptions []Assumption   `json:"assumptions,omitempty"` // what stood in for facts nobody stated
	Work        int64          `json:"work"`                  // work units the search spent
	Cut         string         `json:"cut,omitempty"`         // what ended the search before a proof: work or time
}

// AimCost is what a plan costs by one aim, in the aim's own unit; less is better. No bound is proved for it.
type AimCost struct {
	Name string `json:"name"`
	Cost int64  `json:"cost"`
}

// Wave is one step of the migration.
type Wave struct {
	Number     int            `json:"number"` // from 1
	Start      inventory.Date `json:"start"`
	End        inventory.Date `json:"end"` // included
	Pilot      bool           `json:"pilot,omitempty"`
	Committed  bool           `json:"committed,omitempty"` // only what people fixed in it moves in it
	Past       bool           `json:"past,omitempty"`      // it was over when the facts were stated: nothing moves in it any more
	Placements []Placement    `json:"placements"`          // sorted by application
	Loads      []Load         `json:"loads,omitempty"`
}

// Placement puts one application in a wave.
type Placement struct {
	Application string         `json:"application"`
	Target      string         `json:"target"`
	Effort      float64        `json:"effort"` // person-days
	Cutover     inventory.Date `json:"cutover"`
	WorkFrom    inventory.Date `json:"work_from,omitempty"`  // the first day of the first wave with work on it, when that is an earlier one
	WorkWaves   []int          `json:"work_waves,omitempty"` // the waves with work on it before that of the cutover, ascending
	Work        []Work         `json:"work,omitempty"`       // when who works on it, in the order of Wave.Loads; nothing of those whose capacity is not stated
	Risk        int64          `json:"risk,omitempty"`       // points
	Value       int64          `json:"value,omitempty"`      // points
	Transfer    *Transfer      `json:"transfer,omitempty"`   // of its data, when sizes and a link are known
	Conditions  []string       `json:"conditions,omitempty"` // ids of rules to satisfy before go-live
	Reasons     []Reason       `json:"reasons"`              // why it is not earlier, what binds most first

	// Earlier says what would let it, or the group it belongs to, move one wave earlier, everything else staying where it is. Zero: it is in the
	// first wave, or only an aim of the plan keeps it.
	Earlier Sentence `json:"earlier,omitzero"`
}

// Begins is the first day of work on the application; of work whose days are not known, that of the first wave with work on it, which is w when there is
// none before.
func (p *Placement) Begins(w *Wave) inventory.Date {
	first := w.Start
	if p.WorkFrom != 0 {
		first = p.WorkFrom
	}
	for i, k := range p.Work {
		if i == 0 || k.From < first {
			first = k.From
		}
	}
	return first
}

// Transfer is how long the data of an application are on the way to its target: size over rate.
type Transfer struct {
	Site              string  `json:"site"`
	Link              string  `json:"link"`
	Gigabytes         float64 `json:"gigabytes"` // of 1,000,000,000 bytes
	MegabitsPerSecond float64 `json:"megabits_per_second"`
	Hours             float64 `json:"hours"`
	WindowHours       float64 `json:"window_hours,omitempty"` // move.window; 0: not stated
	Beforehand        bool    `json:"beforehand,omitempty"`   // they take longer than the window and are sent before the cutover
	Partial           bool    `json:"partial,omitempty"`      // some sizes are not known: it takes at least so long
}

// Reason says why a placement is not earlier, or why it is in this wave. Its kinds are
//
//	earliest          nothing held it back: it is in the first wave
//	not_before        move.not_before
//	waits_for         a procurement, a convention or a decision that is not there yet
//	target_available  the target is not there yet
//	link_available    the link of its site is not there yet
//	freeze            a freeze leaves no day for the cutover
//	closed            the wave has no working day
//	pilot             the wave is kept for pilots
//	committed         people have committed to what moves in the wave
//	pinned            a person fixed the wave
//	prerequisite      what must come before it moves in the wave before, or in this one
//	work              its work takes longer than a wave
//	capacity          a team, a skill, a link or another limit leaves no room
//	apart             something it is kept apart from moves there
//	together          it moves with others, whose reasons are its own
//	aim               it could be earlier, but by an aim of the plan this is better
//	kept              it could be earlier, and stays in the wave it had in the plan before
//	past              the wave is over, or has begun without it
//	shorter           the plan ends before the wave it had
//	provisional       it is placed although its target is open
//
// and, in Group.Binds, together, shared_database and cycle.
type Reason struct {
	Kind string          `json:"kind"`         // one of those listed below
	Text string          `json:"text"`         // English
	Say  Sentence        `json:"say,omitzero"` // in any language
	Refs []inventory.Ref `json:"refs,omitempty"`
	Date inventory.Date  `json:"date,omitempty"`
}

// Load is what a wave asks of a resource and what there is, in the resource's unit.
type Load struct {
	Kind      string  `json:"kind"`                // team, skill, link, applications, servers or risk
	Resource  string  `json:"resource"`            // id of the team or the skill, site and link; of the others the kind
	Used      float64 `json:"used"`                // person-days, gigabytes, or a number
	Capacity  float64 `json:"capacity"`            // meaningless when Unlimited
	Unlimited bool    `json:"unlimited,omitempty"` // the capacity is not stated
}

// Group is a set of applications that move in one wave.
type Group struct {
	Applications []string `json:"applications"`
	Binds        []Reason `json:"binds"` // kind together, shared_database or cycle
}

// Unplaced is an application without a wave. Its kinds are
//
//	denied           no target is open to it
//	undetermined     facts are missing; Options.Provisional places it all the same
//	no_target        the inventory names none
//	stays            a person said that it stays, and why
//	retain           its disposition is to stay for now
//	retire           it is switched off: from From on nothing that moves needs it any more
//	moved            it has moved, on From
//	other_programme  its administration is none of the programme's
//	deferred         the programme ends before there is room for it
type Unplaced struct {
	Application string          `json:"application"`
	Kind        string          `json:"kind"`
	Text        string          `json:"text"`         // English
	Say         Sentence        `json:"say,omitzero"` // in any language
	Refs        []inventory.Ref `json:"refs,omitempty"`
	From        inventory.Date  `json:"from,omitempty"`       // see the kinds
	Until       inventory.Date  `json:"until,omitempty"`      // the last day it may be where it is, if there is one
	WorkWaves   []int           `json:"work_waves,omitempty"` // of what is deferred, as in Placement
}

// Bound is a proof that no plan has fewer waves: the arithmetic can be checked by hand.
type Bound struct {
	Name         string   `json:"name"` // a kind of packing.Certificate
	Waves        int      `json:"waves"`
	Proof        string   `json:"proof"`                  // English
	Say          Sentence `json:"say,omitzero"`           // in any language
	Applications []string `json:"applications,omitempty"` // the subset the proof is about, sorted

	// Evidence is what the arithmetic rests on; nil where the proof is that everything was tried.
	Evidence *Evidence `json:"evidence,omitempty"`
}

// Assumption stands in for a fact that nobody stated.
type Assumption struct {
	Fact inventory.Path `json:"fact"`
	Text string         `json:"text"`         // English
	Say  Sentence       `json:"say,omitzero"` // in any language
}

// Conflict is one set of statements that cannot all hold.
type Conflict struct {
	Kind       string      `json:"kind"` // cycle, window, capacity, together_apart
	Statements []Statement `json:"statements"`

	// Minimal says that without any one of the statements of the inventory the others could hold; the start of the programme and the
	// calendar stand fast. Otherwise there was not work enough to test every one.
	Minimal bool `json:"minimal"`

	// Relaxations are changes of one statement each that resolve this conflict, the smallest first.
	Relaxations []Relaxation `json:"relaxations,omitempty"`
}

// Statement is one line of the inventory that takes part in a conflict.
type Statement struct {
	Fact  inventory.Path     `json:"fact"`
	Text  string             `json:"text"`         // English
	Say   Sentence           `json:"say,omitzero"` // in any language
	Place inventory.Position `json:"place"`
	key   string             // what it states, however it is worded
}

// Relaxation is the least change of one statement that resolves a conflict.
type Relaxation struct {
	Fact    inventory.Path `json:"fact"`
	Kind    string         `json:"kind"`            // raise, later, earlier or drop
	Value   string         `json:"value,omitempty"` // what to state instead, in the language of the inventory; "" with drop
	Text    string         `json:"text"`            // English
	Say     Sentence       `json:"say,omitzero"`    // in any language
	Change  float64        `json:"change"`          // how much of what was stated changes; dates count in waves: the order of relaxations
	Suffice bool           `json:"suffice"`         // with it alone a plan exists
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
