package packing

import "fmt"

// Check reports the first rule that a solution breaks, or nil. It is written without the code of the search.
func (p *Problem) Check(wave []int) error {
	if len(wave) != len(p.Items) {
		return fmt.Errorf("packing: %d waves for %d items", len(wave), len(p.Items))
	}
	used := make([][]int64, len(p.Capacity))
	for r := range used {
		used[r] = make([]int64, p.Waves)
	}
	for i := range p.Items {
		it, w := &p.Items[i], wave[i]
		if w < 0 || w >= p.Waves || w < it.Earliest || w > it.Latest || it.IsShut(w) {
			return fmt.Errorf("packing: item %d is in wave %d, which is not open to it", i, w)
		}
		for _, n := range it.Needs {
			used[n.Resource][w] += n.Amount
		}
	}
	for r := range used {
		for w, u := range used[r] {
			if u > p.Capacity[r][w] {
				return fmt.Errorf("packing: wave %d takes %d of resource %d, of which there are %d", w, u, r, p.Capacity[r][w])
			}
		}
	}
	for _, a := range p.Arcs {
		if wave[a.To] < wave[a.From]+a.Lag {
			return fmt.Errorf("packing: item %d is in wave %d, less than %d after item %d in wave %d", a.To, wave[a.To], a.Lag, a.From, wave[a.From])
		}
	}
	for _, x := range p.Apart {
		if wave[x[0]] == wave[x[1]] {
			return fmt.Errorf("packing: items %d and %d share wave %d", x[0], x[1], wave[x[0]])
		}
	}
	return nil
}
