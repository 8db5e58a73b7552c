package verify

import (
	"math/big"

	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
)

// near is what may share a wave: what comes before and after every item, and what never meets it.
type near struct {
	after, before []*big.Int // by item, as a set of items
	never         []*big.Int // by item: apart from it, or a lag away along some chain
}

func newNear(p *packing.Problem) *near {
	n := len(p.Items)
	k := &near{after: sets(n), before: sets(n), never: sets(n)}
	strict := sets(n)
	out := make([][]packing.Arc, n)
	waits := make([]int, n)
	for _, a := range p.Arcs {
		out[a.From] = append(out[a.From], a)
		waits[a.To]++
	}
	var order []int
	for i := range n {
		if waits[i] == 0 {
			order = append(order, i)
		}
	}
	for at := 0; at < len(order); at++ {
		i := order[at]
		for _, a := range out[i] {
			reach := new(big.Int).SetBit(k.before[i], i, 1)
			k.before[a.To].Or(k.before[a.To], reach)
			if a.Lag == 0 {
				reach = strict[i]
			}
			strict[a.To].Or(strict[a.To], reach)
			if waits[a.To]--; waits[a.To] == 0 {
				order = append(order, a.To)
			}
		}
	}
	for i := range n {
		for j := range n {
			if k.before[i].Bit(j) == 1 {
				k.after[j].SetBit(k.after[j], i, 1)
			}
			if strict[i].Bit(j) == 1 {
				k.forbid(i, j)
			}
		}
	}
	for _, x := range p.Apart {
		k.forbid(x[0], x[1])
	}
	return k
}

func sets(n int) []*big.Int {
	out := make([]*big.Int, n)
	for i := range out {
		out[i] = new(big.Int)
	}
	return out
}

func (k *near) forbid(i, j int) {
	k.never[i].SetBit(k.never[i], j, 1)
	k.never[j].SetBit(k.never[j], i, 1)
}

// exclude reports whether two different loads cannot both be waves.
func (k *near) exclude(a, b []int) bool {
	forth, back := false, false
	for _, i := range a {
		for _, j := range b {
			if i == j {
				return true
			}
			forth = forth || k.after[i].Bit(j) == 1
			back = back || k.after[j].Bit(i) == 1
		}
	}
	return forth && back
}
