package scheduling

import "math/rand/v2"

// shortest tries all starts of all activities; -1 means that there is no schedule. Activities are in an order of the arcs.
func shortest(p *Problem) int {
	starts := make([]int, len(p.Activities))
	best := -1
	var try func(i int)
	try = func(i int) {
		if i == len(starts) {
			end := 0
			for k, s := range starts {
				end = max(end, s+p.Activities[k].Duration)
			}
			if (best < 0 || end < best) && verify(p, starts, end) == nil {
				best = end
			}
			return
		}
		from := 0
		for _, a := range p.Arcs {
			if a.To == i {
				from = max(from, starts[a.From]+p.Activities[a.From].Duration+a.Lag)
			}
		}
		for s := from; s+p.Activities[i].Duration <= p.Horizon; s++ {
			if best >= 0 && s+p.Activities[i].Duration >= best {
				break
			}
			starts[i] = s
			try(i + 1)
		}
	}
	try(0)
	return best
}

// draw makes a small problem with everything a problem can have.
func draw(r *rand.Rand) *Problem {
	p := &Problem{Horizon: 7 + r.IntN(6)}
	for range r.IntN(4) {
		resource := Resource{}
		for t := r.IntN(2) * r.IntN(3); t < p.Horizon; t += 1 + r.IntN(6) {
			resource.Capacity = append(resource.Capacity, Step{t, r.IntN(8)})
		}
		p.Resources = append(p.Resources, resource)
	}
	for i := range 2 + r.IntN(4) {
		a := Activity{Duration: r.IntN(5)}
		for k := range p.Resources {
			if r.IntN(2) == 0 {
				a.Needs = append(a.Needs, Need{k, r.IntN(5)})
			}
		}
		if r.IntN(4) == 0 {
			a.Earliest = r.IntN(4)
		}
		if r.IntN(4) == 0 {
			a.Latest = 4 + r.IntN(10)
		}
		if r.IntN(5) == 0 {
			f := r.IntN(8)
			a.NoStart = append(a.NoStart, Span{f, f + r.IntN(3)})
		}
		if r.IntN(5) == 0 {
			for range 2 {
				f := r.IntN(8)
				a.NoFinish = append(a.NoFinish, Span{f, f + r.IntN(4)})
			}
		}
		for j := range i {
			if r.IntN(4) == 0 {
				p.Arcs = append(p.Arcs, Arc{j, i, r.IntN(2) * r.IntN(3)})
			}
		}
		p.Activities = append(p.Activities, a)
	}
	return p
}
