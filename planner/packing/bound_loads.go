package packing

import (
	"math"
	"slices"
)

// loadLimit is the number of loads up to which the linear programme over them is made.
const loadLimit = 400_000

// leastPerPair is the work, in checks per pair of items, without which the linear programme is not worth starting.
const leastPerPair = 20

// scale is what a whole wave of kind 0 weighs: a multiple of all small numbers, since dual values are mostly small fractions.
const scale = 720720

// bound proves a number of waves with weights of items such that no load weighs more than a wave has room for: the dual values. It stops
// when it has proved as many waves as the target.
func (t *partition) bound(target int) (Certificate, bool) {
	best := Certificate{}
	for {
		done := t.solve() // any weights prove something, those of a solution most
		if c := t.certificate(); c.Waves > best.Waves {
			best = c
		}
		if !done || best.Waves >= target || t.separate(150) == 0 {
			return best, best.Waves > 0
		}
	}
}

// newLoadPartition prepares a partition of all items, or, where they have too many loads, of the large ones; nil: not even of those.
func (p *problem) newLoadPartition(lower int, work *meter) *partition {
	n := int64(len(p.items))
	if n == 0 || n > reachLimit || len(p.capacity) == 0 || work.limit-work.checks < leastPerPair*n*n {
		return nil
	}
	kinds := p.kinds()
	if len(kinds.capacity) == 1 {
		lower = 0
	}
	r := p.reach()
	work.checks += n * (n/32 + 1)
	order := p.bySize(kinds.capacity[0])
	for part := 16; part > 0; part = part * 7 / 8 {
		support := p.inOrder(order[:max(1, len(order)*part/16)])
		share := newMeter(work.ctx, 0, work.until)
		share.limit = (work.limit - work.checks) / 6
		l := p.enumerateLoads(r, kinds.capacity, support, min(loadLimit, 300*len(p.items)), share)
		work.checks += share.checks
		if l != nil {
			return p.newPartition(r, kinds, l, lower, work)
		}
		if work.spent() {
			return nil
		}
	}
	return nil
}

// inOrder returns the items in topological order.
func (p *problem) inOrder(items []int32) []int32 {
	in := newBitset(len(p.items))
	for _, i := range items {
		in.add(int(i))
	}
	out := make([]int32, 0, len(items))
	for _, i := range p.topo {
		if in.has(int(i)) {
			out = append(out, i)
		}
	}
	return out
}

// certificate rounds the dual values and counts what they prove exactly.
func (t *partition) certificate() Certificate {
	dual := t.lp.Dual()
	whole := func(row int32) int64 { return int64(math.Round(dual[row] * scale)) }
	c := Certificate{Kind: KindLoads, Resource: -1, Items: ints(t.l.support)}
	weight := make([]int64, len(t.p.items))
	total := int64(0)
	for _, i := range t.l.support {
		weight[i] = whole(t.row[i])
		total += weight[i]
	}
	heavy := make([]int64, t.l.count()) // by load
	for q := range heavy {
		for _, i := range t.l.load(q) {
			heavy[q] += weight[i]
		}
	}
	for _, k := range t.cuts {
		v := -whole(k.row)
		if v <= 0 {
			continue
		}
		total -= v
		out := Conflict{Weight: v}
		for _, q := range k.loads {
			heavy[q] -= v
			load := ints(t.l.load(int(q)))
			slices.Sort(load)
			out.Loads = append(out.Loads, load)
		}
		c.Conflicts = append(c.Conflicts, out)
	}
	room := make([]int64, len(t.room))
	for q, h := range heavy {
		for k := range room {
			if t.l.fits[q]&(1<<k) != 0 {
				room[k] = max(room[k], h)
			}
		}
	}
	slices.Sort(c.Items)
	for _, i := range c.Items {
		c.Weights = append(c.Weights, weight[i])
	}
	c.Scale = room[0]
	// A wave with room left for a part of the weight is a wave used; past the last wave there is none.
	for w := 0; total > 0 && w < t.p.waves; w++ {
		if total -= room[t.kinds.of[w]]; len(room) > 1 && total > 0 {
			c.Rooms = append(c.Rooms, room[t.kinds.of[w]])
		}
		c.Waves = w + 1
	}
	if total > 0 {
		c.Waves = t.p.waves + 1
	}
	return c
}
