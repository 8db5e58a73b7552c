package policy

import (
	"cmp"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// WeightedScore is the score of one subject or target on the weighted scales of one pack, such as the sovereignty score of the EU
// Cloud Sovereignty Framework: the sum of weight times level over highest level, over the sum of the weights. It is shown beside the
// levels and never in place of them: a level that is too low stays too low however good the average is.
type WeightedScore struct {
	Pack    string        `json:"pack"`
	Subject inventory.Ref `json:"subject,omitzero"`
	Target  string        `json:"target,omitempty"`
	Lo      int           `json:"lo"` // tenths of a per cent, 0 to 1000, rounded down
	Hi      int           `json:"hi"` // rounded up
}

// WeightedScores computes the scores of all measures whose scale has a weight; a scale that is not measured counts from nothing
// to its highest level. They are sorted by pack, target and subject.
func WeightedScores(rules []Rule, measures []Measure) []WeightedScore {
	type place struct {
		rule  RuleID
		scale string
	}
	type group struct {
		pack, target string
		subject      inventory.Ref
	}
	weights := map[place]int{}
	packs := map[RuleID]string{}
	total := map[string]int{}
	for _, r := range rules {
		packs[r.ID] = r.Pack
		for _, s := range r.Scales {
			weights[place{r.ID, s.Name}] = s.Weight
			total[r.Pack] += s.Weight
		}
	}
	type sum struct{ lo, gap float64 } // gap: weight of what is not reached for certain, had it not been for unknown facts
	sums := map[group]*sum{}
	for _, m := range measures {
		w := weights[place{m.Rule, m.Scale}]
		if w == 0 || m.Of == 0 {
			continue
		}
		k := group{packs[m.Rule], m.Target, m.Subject}
		if sums[k] == nil {
			sums[k] = &sum{}
		}
		sums[k].lo += float64(w*m.Lo) / float64(m.Of)
		sums[k].gap += float64(w) - float64(w*m.Hi)/float64(m.Of)
	}
	out := make([]WeightedScore, 0, len(sums))
	for k, s := range sums {
		all := float64(total[k.pack])
		out = append(out, WeightedScore{Pack: k.pack, Subject: k.subject, Target: k.target, Lo: floor(s.lo * 1000 / all), Hi: 1000 - floor(s.gap*1000/all)})
	}
	slices.SortFunc(out, func(a, b WeightedScore) int {
		return cmp.Or(cmp.Compare(a.Pack, b.Pack), cmp.Compare(a.Target, b.Target), a.Subject.Compare(b.Subject))
	})
	return out
}

// floor rounds down, forgiving what floating point loses.
func floor(x float64) int { return int(x + 1e-6) }
