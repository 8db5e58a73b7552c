package planner

import (
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// mover is an application that gets a wave.
type mover struct {
	app         *inventory.Application
	move        *inventory.Move // never nil
	target      string          // "" when provisional
	conditions  []string
	provisional Sentence // why, or zero
	work        []work
	effort      float64 // person-days, the sum of work
	risk, value int64   // points
	data        float64 // bytes that its target is sent
	dataUnknown bool    // some size is not known
	route       *route  // nil: none, or nothing is known of it
	transfer    *Transfer
	needs       []need     // what it takes from resources
	takesWork   *Statement // of its work; nil: not asked for yet
	lower       []limit    // no cutover before any of them
	upper       []limit    // no cutover after any of them
	from        limit      // the latest of lower
	until       limit      // the earliest of upper
	pin         limit      // a wave that a person fixed; date is not used
	pinned      int        // that wave, from 0, or -1
	schedule    *schedule
	pilot       bool
}

// limit is a date that binds a cutover, and why. The zero limit binds nothing.
type limit struct {
	date inventory.Date
	*cause
}

// cause is why a limit binds. Nobody changes it: movers share it.
type cause struct {
	kind      string // of the reason it gives: not_before, target_available, link_available, contract_end, …
	statement Statement
	refs      []inventory.Ref
}

func (m *mover) id() string { return m.app.ID }

// collect sorts the applications into those that get a wave and those that do not.
func (d *draft) collect() {
	d.calls = newCalls(d.inv)
	apps := slices.Clone(d.inv.Applications)
	slices.SortFunc(apps, func(a, b *inventory.Application) int { return d.compare(inventory.KindApplication, a.ID, b.ID) })
	for _, app := range apps {
		m := &mover{app: app, move: app.Move.Or(nil), pinned: -1}
		if m.move == nil {
			m.move = &inventory.Move{}
		}
		if u := d.judge(m); u != nil {
			u.Application, u.Text = app.ID, u.Say.String()
			d.unplaced = append(d.unplaced, *u)
			if u.Kind == "moved" {
				d.leftOut(m, u.From)
			}
			continue
		}
		d.index[app.ID] = len(d.movers)
		d.calls.mover[d.calls.number[app.ID]] = int32(len(d.movers))
		d.movers = append(d.movers, m)
	}
	slices.SortFunc(d.unplaced, func(a, b Unplaced) int { return strings.Compare(a.Application, b.Application) })
	for _, m := range d.movers {
		d.readWork(m)
		d.readWorth(m)
		d.readTransfer(m)
		d.readLimits(m)
		d.readPin(m)
		m.schedule = d.scheduleFor(m.id())
	}
	d.readPilots()
}

// compare says which of two blocks is preferred when nothing else tells them apart: names that were taken out change no plan.
func (d *draft) compare(kind inventory.Kind, a, b string) int {
	return d.inv.Compare(inventory.Ref{Kind: kind, ID: a}, inventory.Ref{Kind: kind, ID: b})
}

// judge chooses the target of an application, or says why it gets no wave.
func (d *draft) judge(m *mover) *Unplaced {
	if u := d.outside(m); u != nil {
		return u
	}
	a := d.asm.Application(m.id())
	if a == nil {
		return &Unplaced{Kind: "undetermined", Say: say("unplaced.unassessed")}
	}
	if len(a.Verdicts) == 0 {
		return &Unplaced{Kind: "no_target", Say: say("unplaced.no_target")}
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
	m.provisional = u.Say
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
			say("target.not_open", ref.ID, v.Target))
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
