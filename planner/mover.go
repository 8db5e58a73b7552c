package planner

import (
	"fmt"
	"math"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// mover is an application that gets a wave.
type mover struct {
	app         *inventory.Application
	move        *inventory.Move // never nil
	target      string          // "" when provisional
	conditions  []string
	provisional string  // why, or ""
	effort      float64 // person-days
	team        string  // "" when not stated
	statement   Statement
	from        limit // no cutover before
	until       limit // no cutover after
	schedule    *schedule
	pilot       bool
	neighbours  int // applications it exchanges with
}

// limit is a date that binds a cutover, and why. The zero limit binds nothing.
type limit struct {
	date      inventory.Date
	kind      string // of the reason it gives: not_before, target_available, link_available, contract_end, …
	statement Statement
	refs      []inventory.Ref
}

func (m *mover) id() string { return m.app.ID }

// needUnits is the number of units a person-day has in the integer problem.
const needUnits = 1000

// mostEffort keeps sums of efforts inside 64 bits, in person-days.
const mostEffort = 1e6

// demand returns the effort in integer units, rounded up so that a wave is never overfull.
func (m *mover) demand() int64 { return int64(math.Ceil(m.effort*needUnits - 1e-6)) }

// collect sorts the applications into those that get a wave and those that do not.
func (d *draft) collect() {
	for _, app := range d.inv.Applications {
		m := &mover{app: app, move: app.Move.Or(nil)}
		if m.move == nil {
			m.move = &inventory.Move{}
		}
		if u := d.judge(m); u != nil {
			u.Application = app.ID
			d.unplaced = append(d.unplaced, *u)
			continue
		}
		d.index[app.ID] = len(d.movers)
		d.movers = append(d.movers, m)
	}
	for _, m := range d.movers {
		d.readEffort(m)
		d.readTeam(m)
		d.readLimits(m)
		m.schedule = d.scheduleFor(m.id())
	}
	d.readPilots()
}

func (d *draft) readEffort(m *mover) {
	path := pathOf(inventory.KindApplication, m.id(), "move.effort")
	low, high := m.move.Effort.Bounds()
	switch v, known := m.move.Effort.Value(); {
	case known:
		m.effort = float64(v)
	case high != nil:
		m.effort = float64(*high)
		d.assume(path, fmt.Sprintf("the effort is only known to be at most %s; that is taken", *high))
	case low != nil:
		m.effort = max(float64(*low), d.opt.effort())
		d.assume(path, fmt.Sprintf("the effort is only known to be at least %s; %s person-days are taken", *low, plain(m.effort)))
	default:
		m.effort = d.opt.effort()
		d.assume(path, fmt.Sprintf("the effort is not known; %s person-days are taken", plain(m.effort)))
	}
	if !(m.effort >= 0) {
		m.effort = 0
	}
	m.effort = min(m.effort, mostEffort)
	m.statement = d.statement(path, fmt.Sprintf("%s takes %s person-days", m.id(), plain(m.effort)), m.move.Effort.Pos())
}

func (d *draft) readTeam(m *mover) {
	if ref, ok := m.app.Owner.Value(); ok {
		m.team = ref.ID
		return
	}
	d.assume(pathOf(inventory.KindApplication, m.id(), "owner"), "no team is stated; the effort weighs on none")
}

// judge chooses the target of an application, or says why it gets no wave.
func (d *draft) judge(m *mover) *Unplaced {
	if why, ok := m.app.Stays.Value(); ok {
		return &Unplaced{Kind: "stays", Text: "it stays where it is: " + why}
	}
	a := d.asm.Application(m.id())
	if a == nil {
		return &Unplaced{Kind: "undetermined", Text: "it was not assessed"}
	}
	if len(a.Verdicts) == 0 {
		return &Unplaced{Kind: "no_target", Text: "the inventory names no target it could move to"}
	}
	if v := d.chosen(m, a); v != nil {
		m.target, m.conditions = v.Target, conditions(v)
		return nil
	}
	if a.Best() != readiness.Undetermined {
		return denied(a)
	}
	u := undetermined(a)
	if !d.opt.Provisional {
		return u
	}
	m.provisional = u.Text
	return nil
}

// movable reports whether a target is open whatever the unknown facts turn out to be.
func movable(v *readiness.Verdict) bool {
	return v != nil && v.AtWorst().Open()
}

// chosen returns the verdict on the target a person decided, else on the recommended one; nil when none is open for certain.
func (d *draft) chosen(m *mover, a *readiness.Application) *readiness.Verdict {
	ref, decided := m.move.Target.Value()
	if v := a.Verdict(ref.ID); decided && movable(v) {
		return v
	}
	v := a.Verdict(a.Recommended)
	if decided && v != nil {
		d.assume(pathOf(inventory.KindApplication, m.id(), "move.target"),
			fmt.Sprintf("the decided target %s is not open to it; %s is taken", ref.ID, v.Target))
	}
	return v
}

// conditions lists the rules to satisfy before the application goes live, those included that unknown facts may yet show to be met.
func conditions(v *readiness.Verdict) []string {
	return ruleIDs([]readiness.Verdict{*v}, func(r readiness.Reason) bool {
		return r.Kind == readiness.ReasonCondition || r.Kind == readiness.ReasonUnknown && r.AtWorst == readiness.Conditional
	})
}

// ruleIDs lists the rules behind some reasons, sorted.
func ruleIDs(verdicts []readiness.Verdict, wanted func(readiness.Reason) bool) []string {
	var ids []string
	for _, v := range verdicts {
		for _, p := range v.Parts {
			for _, r := range p.Reasons {
				if wanted(r) {
					ids = append(ids, string(r.Rule))
				}
			}
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}
