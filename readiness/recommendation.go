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

// recommend returns the target to move to: of those that are open to the application whatever the unknown facts turn out to be, the
// best at worst. So a target of which little is known loses neither to one that is no better, nor gains by what nobody knows. It is ""
// when no target is open for certain.
func (c *court) recommend(verdicts []Verdict) string {
	return c.first(verdicts, Verdict.AtWorst, Verdict.AtBest)
}

// hope returns the target that comes first if every unknown fact turns out well, or "" when even then none is open.
func (c *court) hope(verdicts []Verdict) string {
	return c.first(verdicts, Verdict.AtBest, Verdict.AtWorst)
}

// first returns the target with the greatest measure among those that are open by it. Between equals the model's preference decides,
// then the second measure, the fewest conditions, and the least id.
func (c *court) first(verdicts []Verdict, measure, second func(Verdict) Outcome) string {
	best := -1
	for t, v := range verdicts {
		if !measure(v).Open() {
			continue
		}
		if best < 0 || cmp.Or(
			cmp.Compare(measure(verdicts[best]), measure(v)),
			cmp.Compare(c.ranks[t], c.ranks[best]),
			cmp.Compare(second(verdicts[best]), second(v)),
			cmp.Compare(v.conditions(), verdicts[best].conditions()),
			c.inv.Compare(targetRef(v), targetRef(verdicts[best])),
		) < 0 {
			best = t
		}
	}
	if best < 0 {
		return ""
	}
	return verdicts[best].Target
}

func targetRef(v Verdict) inventory.Ref {
	return inventory.Ref{Kind: inventory.KindTarget, ID: v.Target}
}

// conditions counts what has to be put right at worst, and the reliefs the verdict rests on.
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
