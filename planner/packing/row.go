package packing

import (
	"cmp"
	"slices"
)

// row is a resource as the search's bounds see it: weights of items of which no load of a wave has more than the wave's room. The first
// rows of a problem are its resources, without weights when there are many of them; the others come from dual feasible functions of them.
type row struct {
	weight []int64
	room   []int64 // by wave
}

// rowsPerResource is the number of functions of a resource that are worth their time in every node of a search.
const rowsPerResource = 6

// mostMeasured is the number of resources up to which rows have weights by item; of more resources there is no room for them.
const mostMeasured = 16

// rows returns the rows of a problem.
func (p *problem) rows() []row {
	var all []row
	for r := range p.capacity {
		all = append(all, row{room: p.capacity[r]})
	}
	if len(p.capacity) > mostMeasured {
		return all
	}
	for r := range all {
		all[r].weight = make([]int64, len(p.items))
	}
	for i := range p.items {
		for _, n := range p.items[i].needs {
			all[n.resource].weight[i] = n.amount
		}
	}
	for r := range p.capacity {
		all = append(all, dualRows(all[r])...)
	}
	return all
}

// dualRows returns the dual feasible functions under which the resource's needs are largest. A function of the family turns amounts into
// weights so that whatever fits into the largest wave weighs no more than that wave (Clautiaux, Alves and Valério de Carvalho, Annals of
// Operations Research 179, 2010).
func dualRows(base row) []row {
	if len(base.room) == 0 || slices.Max(base.room) == 0 {
		return nil
	}
	most := slices.Max(base.room)
	type rated struct {
		row
		scale int64
		share float64 // waves it proves
	}
	var all []rated
	for _, f := range dualFunctions(base.weight, most) {
		x := rated{row: row{weight: make([]int64, len(base.weight))}, scale: f(most)}
		if x.scale <= 0 {
			continue
		}
		var sum int64
		for i, a := range base.weight {
			if a <= most {
				x.weight[i] = f(a)
			}
			sum += x.weight[i]
		}
		x.share = float64(sum) / float64(x.scale)
		all = append(all, x)
	}
	slices.SortStableFunc(all, func(a, b rated) int { return cmp.Compare(b.share, a.share) })
	var out []row
	for k, x := range all {
		if len(out) == rowsPerResource {
			break
		}
		if k > 0 && slices.Equal(x.weight, all[k-1].weight) {
			continue
		}
		x.room = make([]int64, len(base.room))
		for w, c := range base.room {
			if c > 0 {
				x.room[w] = x.scale
			}
		}
		out = append(out, x.row)
	}
	return out
}

// dualFunctions lists functions of amounts for waves of at most c. What a function gives c is the room of a wave.
func dualFunctions(amounts []int64, c int64) []func(int64) int64 {
	const mostThresholds = 60
	var steps []int64
	for _, a := range amounts {
		if 0 < a && 2*a <= c {
			steps = append(steps, a, a+1)
		}
		if 2*a > c && a < c {
			steps = append(steps, c-a+1)
		}
	}
	slices.Sort(steps)
	steps = slices.Compact(steps)
	if len(steps) > mostThresholds {
		for k := range mostThresholds {
			steps[k] = steps[k*(len(steps)-1)/(mostThresholds-1)]
		}
		steps = slices.Compact(steps[:mostThresholds])
	}
	var all []func(int64) int64
	for _, l := range steps {
		if l <= 0 || 2*l > c {
			continue
		}
		all = append(all, func(a int64) int64 { return dropSmall(a, l, c) }, func(a int64) int64 { return roundTo(a, l, c) })
	}
	for k := int64(1); k <= 12; k++ {
		all = append(all, func(a int64) int64 { return stairs(a, k, c) })
	}
	return all
}

// dropSmall forgets amounts below l and rounds those that leave less than l up to a whole wave.
func dropSmall(a, l, c int64) int64 {
	switch {
	case a > c-l:
		return c
	case a < l:
		return 0
	}
	return a
}

// roundTo counts whole pieces of size l, large amounts by what they leave.
func roundTo(a, l, c int64) int64 {
	switch {
	case 2*a > c:
		return 2 * (c/l - (c-a)/l)
	case 2*a == c:
		return c / l
	}
	return 2 * (a / l)
}

// stairs rounds (k+1)·a/c down to whole steps, unless it is whole already.
func stairs(a, k, c int64) int64 {
	if (k+1)*a%c == 0 {
		return k * a
	}
	return (k + 1) * a / c * c
}
