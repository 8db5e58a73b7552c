package questions

import (
	"math"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// Gain is what answers settle. Means are rounded to a thousandth.
type Gain struct {
	Verdicts     float64 `json:"verdicts"`     // undetermined before, and no longer
	Targets      float64 `json:"targets"`      // applications whose recommended target can no longer change
	Applications float64 `json:"applications"` // applications with an undetermined verdict before, and none any more
	Classes      float64 `json:"classes"`      // applications whose class was open, and is so no longer
	Points       float64 `json:"points"`       // by which score intervals narrow, over all applications and dimensions
}

func (g Gain) plus(o Gain, weight float64) Gain {
	return Gain{
		g.Verdicts + weight*o.Verdicts, g.Targets + weight*o.Targets, g.Applications + weight*o.Applications,
		g.Classes + weight*o.Classes, g.Points + weight*o.Points,
	}
}

func (g Gain) least(o Gain) Gain {
	return Gain{
		min(g.Verdicts, o.Verdicts), min(g.Targets, o.Targets), min(g.Applications, o.Applications),
		min(g.Classes, o.Classes), min(g.Points, o.Points),
	}
}

func (g Gain) rounded() Gain {
	r := func(x float64) float64 { return math.Round(x*1000) / 1000 }
	return Gain{r(g.Verdicts), r(g.Targets), r(g.Applications), r(g.Classes), r(g.Points)}
}

// standing is what is open of one application.
type standing struct {
	verdicts []bool // by target: undetermined
	open     int    // how many of them
	target   bool   // the recommended target may change
	class    bool
	points   int // width of the score intervals together
}

// standingOf reads the standing of an application. kinds are the ranks of the targets' kinds in the model's preference.
func standingOf(a *readiness.Application, class *policy.ApplicationClass, ranks map[string]int) standing {
	s := standing{verdicts: make([]bool, len(a.Verdicts)), target: targetOpen(a, ranks)}
	for i := range a.Verdicts {
		if a.Verdicts[i].Outcome == readiness.Undetermined {
			s.verdicts[i] = true
			s.open++
		}
	}
	s.class = class == nil || class.Open || class.Class.Lo != class.Class.Hi
	for _, x := range a.Scores {
		s.points += x.High - x.Low
	}
	return s
}

// settled is what lies between two standings of an application.
func settled(before, after *standing) Gain {
	var g Gain
	for i, open := range before.verdicts {
		if open && !after.verdicts[i] {
			g.Verdicts++
		}
	}
	count := func(n *float64, was, is bool) {
		if was && !is {
			*n = 1
		}
	}
	count(&g.Targets, before.target, after.target)
	count(&g.Applications, before.open > 0, after.open > 0)
	count(&g.Classes, before.class, after.class)
	g.Points = float64(before.points - after.points)
	return g
}

// targetOpen reports whether another target may come to be recommended once more is known. It may say so of one that cannot: where
// outcome and kind tie, conditions are not compared.
func targetOpen(a *readiness.Application, ranks map[string]int) bool {
	now := a.Verdict(a.Recommended)
	for i := range a.Verdicts {
		v := &a.Verdicts[i]
		best := v.AtBest()
		if v == now || !best.Open() {
			continue
		}
		if now == nil {
			return true
		}
		if v.Outcome != readiness.Undetermined && now.Outcome != readiness.Undetermined {
			continue
		}
		if worst := now.AtWorst(); best > worst || best == worst && ranks[v.Target] <= ranks[now.Target] {
			return true
		}
	}
	return false
}
