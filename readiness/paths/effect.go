package paths

import "github.com/cloudfirst-toolkit/cloudfirst/readiness"

// compare lists the verdicts that are better in the second of two worlds, and reports whether any got worse: it may turn out worse than
// before, or cannot turn out as well. A condition that is met can leave a question which it hid; that is nothing worse. Verdicts that reach the
// goal are never worse.
func compare(before, after *world, goal readiness.Outcome) (better []Effect, worse bool) {
	for i := range before.assessment.Applications {
		old := &before.assessment.Applications[i]
		now := after.assessment.Application(old.ID)
		for _, v := range old.Verdicts {
			n := now.Verdict(v.Target)
			switch {
			case n.AtWorst() >= goal && n.AtBest() < v.AtBest():
				better = append(better, Effect{old.ID, v.Target, v.Outcome, n.Outcome})
			case n.AtWorst() < v.AtWorst() || n.AtBest() < v.AtBest():
				worse = true
			case n.AtWorst() > v.AtWorst() || n.AtBest() > v.AtBest():
				better = append(better, Effect{old.ID, v.Target, v.Outcome, n.Outcome})
			}
		}
	}
	return better, worse
}
