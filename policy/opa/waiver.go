package opa

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// waive sets aside the violations for which a valid waiver stands: approved by somebody on a day that has come, not expired, and not
// of a blocking rule of law, which nobody can waive.
//
// The findings are a copy then: those that were found are remembered without waivers.
func waive(out *policy.ApplicationReport, rules []*rule, waivers []*inventory.Waiver, asOf inventory.Date) {
	if len(waivers) > 0 {
		out.Findings = slices.Clone(out.Findings)
	}
	for _, w := range waivers {
		id, _ := w.Rule.Value()
		i := slices.IndexFunc(rules, func(r *rule) bool { return r.Is(policy.RuleID(id)) })
		approved, ok := w.ApprovedOn.Value()
		expires, limited := w.Expires.Value()
		switch {
		case i < 0, w.Approver.Or("") == "", w.Reason.Or("") == "", !ok || approved > asOf, !limited || expires < asOf:
			continue
		case rules[i].Severity == policy.SeverityBlock && rules[i].Bundle == "law":
			continue
		}
		for n := range out.Findings {
			f := &out.Findings[n]
			if f.Rule == rules[i].ID && f.Outcome == policy.OutcomeViolated {
				f.Outcome = policy.OutcomeWaived
			}
		}
	}
}

// waiversOf lists the waivers of every application.
func waiversOf(inv *inventory.Inventory) map[string][]*inventory.Waiver {
	out := map[string][]*inventory.Waiver{}
	for _, w := range inv.Waivers {
		ref, _ := w.Application.Value()
		out[ref.ID] = append(out[ref.ID], w)
	}
	return out
}
