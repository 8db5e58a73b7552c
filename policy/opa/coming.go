package opa

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// coming lists what changes after a day: rules that begin or end, deadlines of the rules in force, and reliefs that run out, with the
// applications they are for.
func (e *Engine) coming(day inventory.Date, applications []policy.ApplicationReport) []policy.Change {
	var out []policy.Change
	for _, r := range e.rules {
		if r.EffectiveFrom > day {
			out = append(out, policy.Change{On: r.EffectiveFrom, Kind: policy.ChangeBegins, Rule: r.ID})
		}
		if r.EffectiveTo > day {
			out = append(out, policy.Change{On: r.EffectiveTo, Kind: policy.ChangeEnds, Rule: r.ID})
		}
		if !r.InForce(day) {
			continue
		}
		for _, d := range r.Deadlines {
			if d.On > day {
				out = append(out, policy.Change{On: d.On, Kind: policy.ChangeDeadline, Rule: r.ID, Text: d.Text})
			}
		}
	}
	type end struct {
		rule policy.RuleID
		on   inventory.Date
	}
	ends := map[end][]string{}
	for _, app := range applications {
		for _, relief := range app.Reliefs {
			at := end{relief.Rule, relief.Until}
			if relief.Until > day && !slices.Contains(ends[at], app.Application) {
				ends[at] = append(ends[at], app.Application)
			}
		}
	}
	for at, ids := range ends {
		out = append(out, policy.Change{On: at.on, Kind: policy.ChangeRelief, Rule: at.rule, Applications: ids})
	}
	slices.SortStableFunc(out, policy.Change.Compare)
	return out
}
