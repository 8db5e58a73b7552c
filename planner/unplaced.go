package planner

import (
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// outside says why an application is no matter of waves, whatever its targets: it has moved, it stays, it is retired, it belongs to
// another programme. nil: it is one.
func (d *draft) outside(m *mover) *Unplaced {
	if day, ok := m.move.MovedOn.Value(); ok {
		return &Unplaced{Kind: "moved", Say: say("unplaced.moved", day), From: day}
	}
	if ref, ok := m.app.Administration.Value(); d.prog.whose != nil && ok && !d.prog.whose[ref.ID] {
		return &Unplaced{Kind: "other_programme", Say: say("unplaced.other_programme", ref.ID, d.prog.id), Refs: []inventory.Ref{ref}}
	}
	if why, ok := m.app.Stays.Value(); ok {
		return &Unplaced{Kind: "stays", Say: say("unplaced.stays", why), Until: d.lastDay(m)}
	}
	switch d.disposition(m) {
	case policy.Retire:
		return &Unplaced{Kind: "retire", Say: say("unplaced.retire"), From: m.move.NotBefore.Or(0), Until: d.lastDay(m)}
	case policy.Retain:
		u := &Unplaced{Kind: "retain", Say: say("unplaced.retain"), Until: d.lastDay(m)}
		if u.Until != 0 {
			u.Say = say("unplaced.retain.until", u.Until)
		}
		return u
	}
	return nil
}

// disposition is what becomes of an application: as a person decided in the inventory, else as the options say.
func (d *draft) disposition(m *mover) policy.Disposition {
	var said policy.Disposition
	if text, ok := m.move.Disposition.Value(); ok && said.UnmarshalText([]byte(text)) == nil {
		return said
	}
	return d.opt.Dispositions[m.id()]
}

// retired tells of the applications that are switched off: from when on nothing that moves needs them any more.
func (d *draft) retired(cutover []inventory.Date) {
	for k := range d.unplaced {
		u := &d.unplaced[k]
		if u.Kind != "retire" {
			continue
		}
		last, who := inventory.Date(0), ""
		for i, m := range d.movers {
			for _, f := range m.app.Flows.Or(nil) {
				to, _ := f.To.Value()
				if to == applicationRef(u.Application) && cutover[i] > last {
					last, who = cutover[i], m.id()
				}
			}
		}
		if last != 0 {
			u.From = max(u.From, last.AddDays(1))
			u.Say = say("unplaced.retire.after", who, last)
			u.Refs = []inventory.Ref{applicationRef(who)}
			u.Text = u.Say.String()
		}
	}
}

// denied says which rules close every target.
func denied(a *readiness.Application) *Unplaced {
	u := &Unplaced{Kind: "denied"}
	for _, v := range a.Verdicts {
		if v.Outcome == readiness.Tolerated {
			u.Until = max(u.Until, v.Until)
		}
	}
	parts := []Sentence{say("unplaced.denied", len(a.Verdicts))}
	if ids := ruleIDs(a.Verdicts, func(r readiness.Reason) bool { return r.Kind == readiness.ReasonDenial }); len(ids) > 0 {
		parts = append(parts, say("unplaced.denied.by", strings.Join(ids, ", ")))
	}
	if u.Until != 0 {
		parts = append(parts, say("unplaced.tolerated", u.Until))
	}
	u.Say = say("all", parts)
	return u
}

// undetermined counts the facts that decide.
func undetermined(a *readiness.Application) *Unplaced {
	var open []inventory.Path
	for _, v := range a.Verdicts {
		if v.Outcome != readiness.Undetermined {
			continue
		}
		for _, p := range v.Parts {
			for _, r := range p.Reasons {
				open = append(open, r.Missing...)
			}
		}
	}
	open = append(open, a.Missing...)
	slices.Sort(open)
	open = slices.Compact(open)
	if len(open) == 1 {
		return &Unplaced{Kind: "undetermined", Say: say("unplaced.undetermined.one")}
	}
	return &Unplaced{Kind: "undetermined", Say: say("unplaced.undetermined", len(open))}
}
