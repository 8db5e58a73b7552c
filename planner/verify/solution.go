package verify

import (
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
)

// Fault is one rule that a solution breaks.
type Fault struct {
	Items    []int // the items concerned, at most two; none for a capacity
	Wave     int   // the wave concerned
	Resource int   // the resource of which the wave has too little, or -1
	Text     string
}

// Solution lists every rule of the problem that the solution breaks, by item, then wave, then arc. wave is by item.
func Solution(p *packing.Problem, wave []int) []Fault {
	if len(wave) != len(p.Items) {
		return []Fault{{Wave: -1, Resource: -1, Text: fmt.Sprintf("there are %d items and %d waves for them", len(p.Items), len(wave))}}
	}
	var faults []Fault
	add := func(items []int, w, resource int, format string, args ...any) {
		faults = append(faults, Fault{Items: items, Wave: w, Resource: resource, Text: fmt.Sprintf(format, args...)})
	}
	for i, w := range wave {
		if !open(p, i, w) {
			add([]int{i}, w, -1, "item %d is in wave %d, which is not open to it", i, w)
		}
	}
	for r, caps := range p.Capacity {
		used := map[int]int64{}
		for i, w := range wave {
			used[w] += need(p, i, r)
		}
		for w, c := range caps {
			if used[w] > c {
				add(nil, w, r, "wave %d takes %d of resource %d and has %d", w, used[w], r, c)
			}
		}
	}
	for _, a := range p.Arcs {
		if wave[a.To]-wave[a.From] < a.Lag {
			add([]int{a.From, a.To}, wave[a.To], -1, "item %d must come %d waves after item %d", a.To, a.Lag, a.From)
		}
	}
	for _, x := range p.Apart {
		if wave[x[0]] == wave[x[1]] {
			add([]int{x[0], x[1]}, wave[x[0]], -1, "items %d and %d share wave %d and must not", x[0], x[1], wave[x[0]])
		}
	}
	return faults
}

// open reports whether the window of the item has the wave and no freeze shuts it.
func open(p *packing.Problem, item, wave int) bool {
	it := p.Items[item]
	if wave < 0 || wave >= p.Waves || wave < it.Earliest || wave > it.Latest {
		return false
	}
	for _, s := range it.Shut {
		if s == wave {
			return false
		}
	}
	return true
}

// need returns what the item takes from the resource.
func need(p *packing.Problem, item, resource int) int64 {
	var sum int64
	for _, n := range p.Items[item].Needs {
		if n.Resource == resource {
			sum += n.Amount
		}
	}
	return sum
}
