package planner

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
)

// bounded is a lower bound on the number of waves of a problem, with the items its proof is about.
type bounded struct {
	name  string
	waves int
	proof string
	items []int32
}

// maxWaves returns the greatest bound.
func maxWaves(all []bounded) int {
	most := 0
	for _, b := range all {
		most = max(most, b.waves)
	}
	return most
}

// prover makes bounds and the sentences that prove them. Names and amounts come from the caller: items of a plan are applications
// and amounts person-days, those of a benchmark are numbers.
type prover struct {
	p      *problem
	name   func(item int32) string
	amount func(resource int, n int64) string
}

// bounds proves how many waves every solution has at least, greatest first. The windows of the problem must not be empty.
func (p *problem) bounds() []bounded {
	return prover{
		p:      p,
		name:   func(i int32) string { return strconv.Itoa(int(i)) },
		amount: func(_ int, n int64) string { return strconv.FormatInt(n, 10) },
	}.bounds()
}

func (v prover) bounds() []bounded {
	if len(v.p.items) == 0 {
		return nil
	}
	win := v.p.tighten()
	all := []bounded{v.window(), v.criticalPath(win)}
	for r := range v.p.capacity {
		all = append(all, v.capacity(r, win))
		if b, ok := v.bigItems(r); ok {
			all = append(all, b)
		}
	}
	slices.SortStableFunc(all, func(a, b bounded) int { return cmp.Compare(b.waves, a.waves) })
	return all
}

// window is the largest earliest wave that dates alone impose.
func (v prover) window() bounded {
	at := int32(0)
	for i := range v.p.items {
		if v.p.items[i].earliest > v.p.items[at].earliest {
			at = int32(i)
		}
	}
	n := v.p.items[at].earliest + 1
	return bounded{
		name: "window", waves: n, items: []int32{at},
		proof: fmt.Sprintf("%s may not move before wave %d.", v.name(at), n),
	}
}

// criticalPath is the longest chain of prerequisites, windows included.
func (v prover) criticalPath(win *windows) bounded {
	last := int32(0)
	for i := range v.p.items {
		if win.earliest[i] > win.earliest[last] {
			last = int32(i)
		}
	}
	chain := []int32{last}
	for b := win.before[last]; b >= 0; b = win.before[b] {
		chain = append(chain, b)
	}
	slices.Reverse(chain)
	text := ""
	for at, i := range chain {
		if at > 0 {
			text += ", then "
		}
		text += fmt.Sprintf("%s in wave %d at the earliest", v.name(i), win.earliest[i]+1)
	}
	return bounded{name: "critical_path", waves: int(win.earliest[last]) + 1, proof: text + ".", items: chain}
}

// capacity compares demand and capacity from a first wave on: what cannot move before that wave must fit into the waves from it.
func (v prover) capacity(r int, win *windows) bounded {
	p := v.p
	from := make([]int64, p.waves+1) // demand of the items that cannot move before a wave
	for i := range p.items {
		from[win.earliest[i]] += p.items[i].amount(r)
	}
	best, bestFrom := -1, 0
	for e := p.waves - 1; e >= 0; e-- {
		from[e] += from[e+1]
		if n := p.wavesFor(r, e, from[e]); n >= best {
			best, bestFrom = n, e
		}
	}
	b := bounded{name: "capacity", waves: best}
	for i := range p.items {
		if int(win.earliest[i]) >= bestFrom && p.items[i].amount(r) > 0 {
			b.items = append(b.items, int32(i))
		}
	}
	var before int64
	for w := bestFrom; w < best-1; w++ {
		before += p.capacity[r][w]
	}
	b.proof = fmt.Sprintf("%s: %s that cannot move before wave %d need %s", p.resource[r], count(len(b.items), "move group"), bestFrom+1, v.amount(r, from[bestFrom]))
	switch {
	case best-1 > bestFrom:
		b.proof += fmt.Sprintf("; there are only %s in %s.", v.amount(r, before), stretch(bestFrom, best-2))
	case from[bestFrom] == 0:
		b.proof += "."
	default:
		b.proof += fmt.Sprintf(", so wave %d is used.", bestFrom+1)
	}
	return b
}

// wavesFor returns the first number of waves whose capacity from wave e on reaches the demand.
func (p *problem) wavesFor(r, e int, demand int64) int {
	if demand == 0 {
		return 0
	}
	w := e
	for ; w < p.waves && demand > 0; w++ {
		demand -= p.capacity[r][w]
	}
	return w
}

// bigItems counts items that cannot share a wave because each takes more than half of the largest one; of those that take exactly
// half, two can (Martello and Toth's LM2).
func (v prover) bigItems(r int) (bounded, bool) {
	p := v.p
	most := slices.Max(p.capacity[r])
	var big, half []int32
	for i := range p.items {
		switch a := p.items[i].amount(r); {
		case 2*a > most:
			big = append(big, int32(i))
		case 2*a == most && a > 0:
			half = append(half, int32(i))
		}
	}
	n := len(big) + (len(half)+1)/2
	if n == 0 {
		return bounded{}, false
	}
	text := fmt.Sprintf("%s: the largest wave gives %s; %s of more than half of that, no two of which can share a wave", p.resource[r], v.amount(r, most), count(len(big), "move group"))
	if len(half) > 0 {
		text += fmt.Sprintf(", and %s of exactly half, at most two of which can share one", count(len(half), "move group"))
	}
	return bounded{name: "big_items", waves: n, proof: text + ".", items: append(big, half...)}, true
}
