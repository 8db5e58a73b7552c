package planner

import (
	"maps"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Measures are the numbers plans are compared by. Of every one, less is better, but for Placed.
type Measures struct {
	Waves       int            `json:"waves"`
	End         inventory.Date `json:"end,omitempty"` // the last day of the last wave; 0: no waves
	LastCutover inventory.Date `json:"last_cutover,omitempty"`
	Placed      int            `json:"placed"`
	Unplaced    int            `json:"unplaced"` // those that have moved left out
	LargestRisk int64          `json:"largest_risk"`

	// EarlyRisk is the sum over all applications of the points of risk of the cutover times its earliness: the share of the applications that are not
	// cut over before it, 1 in the first wave. What is risky should rather come when others have shown the way; to begin later changes nothing.
	EarlyRisk float64 `json:"early_risk"`

	// HybridWeeks is the sum over the pairs of applications that exchange data, in different waves, of the weeks between their cutovers.
	HybridWeeks float64 `json:"hybrid_weeks"`
}

// Measure measures a plan of the inventory. Pairs are read from flows, those by hand and those to common services left out; one that has no
// wave makes no pair.
func (p *Plan) Measure(inv *inventory.Inventory) Measures {
	m := Measures{Waves: len(p.Waves)}
	cutover := map[string]inventory.Date{}
	for _, w := range p.Waves {
		m.End = w.End
		for _, x := range w.Placements {
			cutover[x.Application] = x.Cutover
			m.LastCutover = max(m.LastCutover, x.Cutover)
			m.Placed++
		}
		m.LargestRisk = max(m.LargestRisk, w.Risk())
	}
	for _, u := range p.Unplaced {
		if u.Kind != "moved" {
			m.Unplaced++
		}
	}
	m.EarlyRisk = p.earlyRisk(cutover)
	for _, pair := range Coupled(inv) {
		a, ok1 := cutover[pair[0]]
		b, ok2 := cutover[pair[1]]
		if ok1 && ok2 {
			m.HybridWeeks += weeks(min(a, b), max(a, b))
		}
	}
	return m
}

// earlyRisk is the sum of risk times earliness.
func (p *Plan) earlyRisk(cutover map[string]inventory.Date) float64 {
	days := slices.Sorted(maps.Values(cutover))
	var sum int64
	for _, w := range p.Waves {
		for _, x := range w.Placements {
			before, _ := slices.BinarySearch(days, x.Cutover)
			sum += x.Risk * int64(len(days)-before)
		}
	}
	return float64(sum) / float64(max(1, len(days)))
}

// Risk is the sum of the points of risk of what moves in the wave.
func (w *Wave) Risk() int64 {
	var sum int64
	for _, x := range w.Placements {
		sum += x.Risk
	}
	return sum
}

// Last is the last day of the plan; 0 when it has no waves.
func (p *Plan) Last() inventory.Date {
	if len(p.Waves) == 0 {
		return 0
	}
	return p.Waves[len(p.Waves)-1].End
}

// WaveOf is the number of the wave an application moves in; 0: none.
func (p *Plan) WaveOf(application string) int {
	for _, w := range p.Waves {
		for _, x := range w.Placements {
			if x.Application == application {
				return w.Number
			}
		}
	}
	return 0
}

// Coupled lists the pairs of applications that exchange data otherwise than by hand, each once, the smaller id first, in the order of the
// inventory. While one of a pair has moved and the other has not, both worlds must work together. Common services are reached from wherever
// they are, and make no pair.
func Coupled(inv *inventory.Inventory) [][2]string {
	var out [][2]string
	seen := map[[2]string]bool{}
	for _, app := range inv.Applications {
		for _, f := range app.Flows.Or(nil) {
			to, _ := f.To.Value()
			if to.Kind != inventory.KindApplication || to.ID == app.ID || f.Mode.Or("") == "manual" {
				continue
			}
			other := inv.Application(to.ID)
			pair := [2]string{min(app.ID, to.ID), max(app.ID, to.ID)}
			if other == nil || other.CommonService.Or(false) || app.CommonService.Or(false) || seen[pair] {
				continue
			}
			seen[pair] = true
			out = append(out, pair)
		}
	}
	return out
}

// weeks is the time between two days in weeks.
func weeks(from, until inventory.Date) float64 { return float64(until-from) / 7 }
