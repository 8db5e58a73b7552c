package readiness

import "github.com/cloudfirst-toolkit/cloudfirst/policy"

// Model says what findings are worth. It is data: print it, change it, store it beside a result.
type Model struct {
	Start      int                     `json:"start"`      // every score begins here
	Floor      int                     `json:"floor"`      // and never falls below this
	Points     map[policy.Severity]int `json:"points"`     // taken per violation, positive
	Preference []string                `json:"preference"` // kinds of target, most wanted first, among equally good verdicts
}

// DefaultModel is house judgement, not law: a hundred points, of which a violation takes more the more severe its rule, and the
// cloud-first order of targets.
func DefaultModel() Model {
	return Model{
		Start: 100,
		Floor: 0,
		Points: map[policy.Severity]int{
			policy.SeverityBlock: 40, policy.SeverityHigh: 20, policy.SeverityMedium: 10, policy.SeverityLow: 5, policy.SeverityInfo: 0,
		},
		Preference: []string{"state_cloud", "cloud", "colocation", "own_premises"},
	}
}
