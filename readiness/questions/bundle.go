package questions

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// bundles adds the sets of facts that single verdicts wait for.
func (c *chooser) bundles(a *readiness.Assessment, number map[inventory.Path]int) {
	for i := range a.Applications {
		for j := range a.Applications[i].Verdicts {
			missing := missingOf(&a.Applications[i].Verdicts[j])
			facts := make([]int, 0, len(missing))
			for _, p := range missing {
				if n, ok := number[p]; ok && len(c.facts[n].values) > 0 {
					facts = append(facts, n)
				}
			}
			if len(missing) == 0 || len(facts) < len(missing) {
				continue // somebody must be asked for a fact without values first
			}
			slices.Sort(facts)
			c.verdicts = append(c.verdicts, facts)
			if len(facts) > 1 && len(facts) <= c.opt.MaxSet+2 {
				c.add(facts)
			}
		}
	}
}

func (c *chooser) add(facts []int) {
	if slices.ContainsFunc(c.pool, func(s *set) bool { return slices.Equal(s.facts, facts) }) {
		return
	}
	c.pool = append(c.pool, &set{facts: facts, touches: c.touches(facts)})
}

// touches are the applications that some facts may matter to.
func (c *chooser) touches(facts []int) []int {
	var out []int
	for _, f := range facts {
		out = append(out, c.facts[f].touches...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}
