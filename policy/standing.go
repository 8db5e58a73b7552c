package policy

// Standing says of applications, by id, where they may be hosted. It is what rules about the portfolio know of the assessment: plain words, so
// that whoever assesses can make one.
type Standing map[string]Hosting

// Hosting is where one application may go: the outcome of every target, eligible, conditional, undetermined or denied, and the target
// that is recommended, "" for none.
type Hosting struct {
	Targets     map[string]string `json:"targets"`
	Recommended string            `json:"recommended,omitempty"`
}

// standings are the outcomes from worst to best.
var standings = []string{"denied", "undetermined", "conditional", "eligible"}

// Best returns the best outcome over all targets; denied when there are none.
func (h Hosting) Best() string {
	best := 0
	for _, word := range h.Targets {
		best = max(best, standingRank(word))
	}
	return standings[best]
}

// Of returns the best outcome of an application; undetermined when the standing does not hold it.
func (s Standing) Of(application string) string {
	if h, ok := s[application]; ok {
		return h.Best()
	}
	return "undetermined"
}

// WorstStanding returns the worst of some outcomes, or "" of none. A word that is no outcome counts as undetermined.
func WorstStanding(words []string) string {
	worst := len(standings)
	for _, word := range words {
		worst = min(worst, standingRank(word))
	}
	if worst == len(standings) {
		return ""
	}
	return standings[worst]
}

func standingRank(word string) int {
	for i, s := range standings {
		if s == word {
			return i
		}
	}
	return 1
}
