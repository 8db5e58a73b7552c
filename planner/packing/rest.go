package packing

// rest is the demand that is not placed yet against the capacity that is left.
type rest struct {
	demand []int64   // by resource
	ahead  [][]int64 // by resource and wave: capacity from that wave on
}

func (p *problem) newRest(waves int) *rest {
	r := &rest{demand: make([]int64, len(p.capacity)), ahead: make([][]int64, len(p.capacity))}
	for i := range p.items {
		for _, n := range p.items[i].needs {
			r.demand[n.resource] += n.amount
		}
	}
	for x := range r.ahead {
		r.ahead[x] = make([]int64, waves+1)
		for w := waves - 1; w >= 0; w-- {
			r.ahead[x][w] = r.ahead[x][w+1] + p.capacity[x][w]
		}
	}
	return r
}

func (r *rest) take(it *item) {
	for _, n := range it.needs {
		r.demand[n.resource] -= n.amount
	}
}

// enough reports whether the waves from w on could hold what is left, were it liquid.
func (r *rest) enough(w int) bool {
	for x, d := range r.demand {
		if d > r.ahead[x][w] {
			return false
		}
	}
	return true
}
