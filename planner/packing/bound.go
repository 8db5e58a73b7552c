package packing

import (
	"cmp"
	"slices"
)

// bounds proves how many waves every solution has at least, greatest first.
func (p *problem) bounds(win *windows) []Certificate {
	if len(p.items) == 0 || win.empty >= 0 {
		return nil
	}
	all := []Certificate{p.windowBound(), p.criticalPath(win)}
	users := p.users()
	for r := range p.capacity {
		all = append(all, p.capacityBound(r, win, users[r]))
		if b, ok := p.bigItems(r, users[r]); ok {
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

// user is an item that needs a resource, and how much of it.
type user struct {
	item   int
	amount int64
}

// users lists them by resource.
func (p *problem) users() [][]user {
	out := make([][]user, len(p.capacity))
	for i := range p.items {
		for _, n := range p.items[i].needs {
			out[n.resource] = append(out[n.resource], user{i, n.amount})
		}
	}
	return out
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
func (p *problem) capacityBound(r int, win *windows, users []user) Certificate {
	from := make([]int64, p.waves+1) // demand of the items that cannot move before a wave
	for _, u := range users {
		from[win.earliest[u.item]] += u.amount
	}
	best, first := -1, 0
	for e := p.waves - 1; e >= 0; e-- {
		from[e] += from[e+1]
		if n := p.wavesFor(r, e, from[e]); n >= best {
			best, first = n, e
		}
	}
	c := Certificate{Kind: KindCapacity, Waves: best, Resource: r, First: first, Last: max(first-1, best-2)}
	for _, u := range users {
		if int(win.earliest[u.item]) >= first {
			c.Items = append(c.Items, u.item)
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
func (p *problem) bigItems(r int, users []user) (Certificate, bool) {
	most := slices.Max(p.capacity[r])
	var big, half []int
	for _, u := range users {
		switch {
		case 2*u.amount > most:
			big = append(big, u.item)
		case 2*u.amount == most:
			half = append(half, u.item)
		}
	}
	n := len(big) + (len(half)+1)/2
	if n == 0 {
		return Certificate{}, false
	}
	return Certificate{Kind: KindBigItems, Waves: n, Resource: r, Items: append(big, half...)}, true
}
