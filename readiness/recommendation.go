package readiness

import (
	"cmp"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// preference ranks a target's kind: 0 is most wanted, and a kind that is not listed or not known comes after all that are.
func (m Model) preference(t *inventory.Target) int {
	if i := slices.Index(m.Preference, t.Kind.Or("")); i >= 0 {
		return i
	}
	return len(m.Preference)
}

// recommend returns the target to move to, or "" when none may be moved to for certain: eligible before conditional, then the
// model's preference, then the fewest conditions, then the least id.
func (c *court) recommend(verdicts []Verdict) string {
	best := -1
	for t, v := range verdicts {
		if v.Outcome < Conditional {
			continue
		}
		if best < 0 || cmp.Or(
			cmp.Compare(verdicts[best].Outcome, v.Outcome),
			cmp.Compare(c.ranks[t], c.ranks[best]),
			cmp.Compare(v.conditions(), verdicts[best].conditions()),
		) < 0 {
			best = t
		}
	}
	if best < 0 {
		return ""
	}
	return verdicts[best].Target
}

// conditions counts what has to be put right, and the reliefs the verdict rests on.
func (v *Verdict) conditions() int {
	n := 0
	for _, p := range v.Parts {
		for _, r := range p.Reasons {
			if outcomeOf(r) == Conditional {
				n++
			}
		}
	}
	return n
}
