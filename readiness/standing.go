package readiness

import "github.com/cloudfirst-toolkit/cloudfirst/policy"

// Standing tells rules about the portfolio where every application may go. What is tolerated for hosting that exists is denied to a
// move.
func (a *Assessment) Standing() policy.Standing {
	words := map[Outcome]string{Denied: "denied", Undetermined: "undetermined", Tolerated: "denied", Conditional: "conditional", Eligible: "eligible"}
	out := make(policy.Standing, len(a.Applications))
	for _, app := range a.Applications {
		h := policy.Hosting{Targets: make(map[string]string, len(app.Verdicts)), Recommended: app.Recommended}
		for _, v := range app.Verdicts {
			h.Targets[v.Target] = words[v.Outcome]
		}
		out[app.ID] = h
	}
	return out
}
