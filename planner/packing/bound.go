package packing

import (
	"cmp"
	"slices"
)

// bounds proves how many waves every solution has at least, greatest first.
func (p *problem) bounds() []Certificate {
	if len(p.items) == 0 {
		return nil
	}
	win := p.tighten()
	if win.empty >= 0 {
		return nil
	}
	all := []Certificate{p.windowBound(), p.criticalPath(win)}
	for r := range p.capacity {
		all = append(all, p.capacityBound(r, win))
		if b, ok := p.bigItems(r); ok {
			all = append(all, b)
		}
	}
	return greatestFirst(all)
}

func greatestFirst(all []Certificate) []Certificate {
	slices.SortStableFunc(all, func(a, b Certificate) int { return cmp.Compare(b.Waves, a.Waves) })
	return all
}

// prove adds the proofs that cost work, cheap ones first, until the target is proved.
func (p *problem) prove(all []Certificate, target int, work *meter) []Certificate {
	if len(all) == 0 || work.spent() {
		return all
	}
	if c, ok := p.pairBound(work); ok && c.Waves > most(all) {
		all = append(all, c)
	}
	if most(all) >= target {
		return greatestFirst(all)
	}
	if t := p.newLoadPartition(most(all), work); t != nil {
		if c, ok := t.bound(target); ok && c.Waves >= most(all) {
			all = append(all, c)
		}
	}
	return greatestFirst(all)
}

// windowBound is the largest earliest wave that dates alone impose.
func (p *problem) windowBound() Certificate {
	at := 0
	for i := range p.items {
		if p.items[i].earliest > p.items[at].earliest {
			at = i
		}
	}
	return Certificate{Kind: KindWindow, Waves: p.items[at].earliest + 1, Resource: -1, Items: []int{at}}
}

// criticalPath is the longest chain of prerequisites, windows included.
func (p *problem) criticalPath(win *windows) Certificate {
	last := int32(0)
	for i := range p.items {
		if win.earliest[i] > win.earliest[last] {
			last = int32(i)
		}
	}
	chain := []int{int(last)}
	for b := win.before[last]; b >= 0; b = win.before[b] {
		chain = append(chain, int(b))
	}
	slices.Reverse(chain)
	return Certificate{Kind: KindCriticalPath, Waves: int(win.earliest[last]) + 1, Resource: -1, Items: chain}
}

// capacityBound compares demand and capacity from a first wave on: what cannot move before that wave must fit into the waves from it.
func (p *problem) capacityBound(r int, win *windows) Certificate {
	from := make([]int64, p.waves+1) // demand of the items that cannot move before a wave
	for i := range p.items {
		from[win.earliest[i]] += p.items[i].amount(r)
	}
	best, first := -1, 0
	for e := p.waves - 1; e >= 0; e-- {
		from[e] += from[e+1]
		if n := p.wavesFor(r, e, from[e]); n >= best {
			best, first = n, e
		}
	}
	c := Certificate{Kind: KindCapacity, Waves: best, Resource: r, First: first, Last: max(first-1, best-2)}
	for i := range p.items {
		if int(win.earliest[i]) >= first && p.items[i].amount(r) > 0 {
			c.Items = append(c.Items, i)
		}
	}
	return c
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
	if demand > 0 {
		return p.waves + 1
	}
	return w
}

// bigItems counts items that cannot share a wave because each takes more than half of the largest one; of those that take exactly
// half, two can (Martello and Toth's LM2).
func (p *problem) bigItems(r int) (Certificate, bool) {
	most := slices.Max(p.capacity[r])
	var big, half []int
	for i := range p.items {
		switch a := p.items[i].amount(r); {
		case 2*a > most:
			big = append(big, i)
		case 2*a == most && a > 0:
			half = append(half, i)
		}
	}
	n := len(big) + (len(half)+1)/2
	if n == 0 {
		return Certificate{}, false
	}
	return Certificate{Kind: KindBigItems, Waves: n, Resource: r, Items: append(big, half...)}, true
}
