package questions

import (
	"context"
	"slices"
)

// shrink leaves out of a set what settles no verdict: reasons of an undetermined verdict may name a fact too many. First all that can be
// spared one at a time, if they can be spared together; else one after the other.
func (c *chooser) shrink(ctx context.Context, s *set) error {
	for len(s.facts) > 1 {
		smaller := make([]*set, len(s.facts))
		for i := range s.facts {
			smaller[i] = &set{facts: slices.Delete(slices.Clone(s.facts), i, i+1), touches: s.touches}
		}
		if done, err := c.measure(ctx, smaller); err != nil || !done {
			c.complete = c.complete && done
			return err
		}
		spared := &set{touches: s.touches}
		var one *set
		for i, x := range smaller {
			if x.adds.Verdicts < s.adds.Verdicts {
				spared.facts = append(spared.facts, s.facts[i])
			} else if one == nil {
				one = x
			}
		}
		if one == nil {
			return nil
		}
		if len(spared.facts) > 0 && len(spared.facts) < len(one.facts) {
			done, err := c.measure(ctx, []*set{spared})
			if err != nil || !done {
				c.complete = c.complete && done
				return err
			}
			if spared.adds.Verdicts >= s.adds.Verdicts {
				one = spared
			}
		}
		*s = *one
	}
	return nil
}
