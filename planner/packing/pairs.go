package packing

import (
	"cmp"
	"math/bits"
	"slices"
)

// pairs are large items, of which no three share a wave, and which two of them do.
type pairs struct {
	items []int32  // ascending
	with  []bitset // by item of the problem: the items it can share a wave with
}

// pairBound proves a number of waves for each resource with the large items: a wave holds two of them at most, and only if all that comes
// between the two fits beside them. So what is needed is a matching of the items that can share a wave.
func (p *problem) pairBound(work *meter) (Certificate, bool) {
	n := int64(len(p.items))
	if n == 0 || n > reachLimit || work.limit-work.checks < leastPerPair*n*n/4 {
		return Certificate{}, false
	}
	best := Certificate{}
	var r *reach
	most := p.mostCapacity()
	for k := range p.capacity {
		large := p.noThree(k, most[k])
		if len(large) < 2 {
			continue
		}
		if r == nil {
			r = p.reach()
			work.checks += n * (n/32 + 1)
		}
		if c := p.newPairs(r, large, k, most, work).certificate(work); c.Waves > best.Waves {
			best = c
		}
	}
	return best, best.Waves > 0
}

// mostCapacity returns the capacity of the largest wave by resource.
func (p *problem) mostCapacity() []int64 {
	most := make([]int64, len(p.capacity))
	for r, caps := range p.capacity {
		most[r] = slices.Max(caps)
	}
	return most
}

// noThree returns the items that take most of the resource, as many as there can be without three that fit into a wave; largest first.
func (p *problem) noThree(resource int, most int64) []int32 {
	var all []int32
	for i := range p.items {
		if p.items[i].amount(resource) > 0 {
			all = append(all, int32(i))
		}
	}
	need := func(i int32) int64 { return p.items[i].amount(resource) }
	slices.SortStableFunc(all, func(a, b int32) int { return cmp.Compare(need(b), need(a)) })
	for k := 2; k < len(all); k++ {
		if need(all[k-2])+need(all[k-1])+need(all[k]) <= most {
			return all[:k]
		}
	}
	return all
}

// newPairs finds out which of the items, largest first by the resource, can share a wave.
func (p *problem) newPairs(r *reach, items []int32, resource int, most []int64, work *meter) *pairs {
	n := len(p.items)
	q := &pairs{items: items, with: make([]bitset, n)}
	fitting, large := newBitset(n), newBitset(n)
	words := int64(len(large))
	for _, i := range items {
		large.add(int(i))
		q.with[i] = newBitset(n)
	}
	next := len(items) - 1 // the largest item that is not yet known to fit
	for _, i := range items {
		room := most[resource] - p.items[i].amount(resource)
		for ; next >= 0 && p.items[items[next]].amount(resource) <= room; next-- {
			fitting.add(int(items[next]))
		}
		for w, x := range fitting {
			q.with[i][w] |= x &^ (r.after[i][w] | r.before[i][w])
		}
		q.with[i].remove(int(i))
		for _, o := range p.apart[i] {
			q.with[i].remove(int(o))
		}
		if len(most) > 1 {
			q.sift(p, i, most)
		}
		for w, x := range fitting {
			for x &= r.after[i][w] &^ r.strict[i][w]; x != 0; x &= x - 1 {
				if j := int32(w<<6 + bits.TrailingZeros64(x)); p.spanFits(r, i, j, large, most) {
					q.with[i].add(int(j))
					q.with[j].add(int(i))
				}
				work.checks += words
			}
		}
		work.checks += 4 * words
	}
	slices.Sort(q.items)
	return q
}

// sift drops what does not fit beside the item by some other resource.
func (q *pairs) sift(p *problem, i int32, most []int64) {
	for j := q.with[i].next(0); j >= 0; j = q.with[i].next(j + 1) {
		for _, n := range p.items[i].needs {
			if n.amount+p.items[j].amount(n.resource) > most[n.resource] {
				q.with[i].remove(j)
				break
			}
		}
	}
}

// spanFits reports whether a wave can hold two items of a chain with all between them, none of which is large.
func (p *problem) spanFits(r *reach, i, j int32, large bitset, most []int64) bool {
	for w, x := range r.after[i] {
		if x&r.before[j][w]&large[w] != 0 {
			return false
		}
	}
	left := slices.Clone(most)
	take := func(b int32) bool {
		for _, n := range p.items[b].needs {
			if left[n.resource] -= n.amount; left[n.resource] < 0 {
				return false
			}
		}
		return true
	}
	if !take(i) || !take(j) || slices.Contains(p.apart[i], j) {
		return false
	}
	for w, x := range r.after[i] {
		for x &= r.before[j][w]; x != 0; x &= x - 1 {
			if !take(int32(w<<6 + bits.TrailingZeros64(x))) {
				return false
			}
		}
	}
	return true
}

// certificate weighs the items by a cover of the pairs.
func (q *pairs) certificate(work *meter) Certificate {
	m := newMatching(q.with, q.items)
	m.run(work)
	c := Certificate{Kind: KindLoads, Resource: -1, Scale: scale}
	total := int64(0)
	for _, i := range q.items {
		weight := int64(2)
		if !m.left.has(int(i)) { // in the cover as the first of a pair
			weight--
		}
		if m.right.has(int(i)) {
			weight--
		}
		if weight > 0 {
			c.Items, c.Weights = append(c.Items, int(i)), append(c.Weights, weight*scale/2)
			total += weight
		}
	}
	c.Waves = int(total+1) / 2
	return c
}
