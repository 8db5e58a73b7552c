package packing

import "slices"

// need is what an item takes from one resource of the wave it moves in.
type need struct {
	resource int
	amount   int64
}

// item is an Item with the waves it is shut out of as a set.
type item struct {
	needs    []need
	earliest int
	latest   int
	shut     bitset // nil: none
	rank     int
	class    int
}

// link is one end of an arc, seen from the other.
type link struct{ item, lag int32 }

// problem is a Problem made ready for search: neighbours by item, and a topological order. It is not changed once prepared; truncated
// and reversed return views that share its arcs.
type problem struct {
	waves    int
	items    []item
	capacity [][]int64 // by resource and wave
	succ     [][]link  // by item: what comes after it
	pred     [][]link  // by item: what comes before it
	apart    [][]int32 // by item: items never in the same wave; symmetric
	topo     []int32   // items, every one after all that come before it; by rank where the arcs leave a choice
}

// prepare makes a valid problem ready. Items on or behind a cycle are missing from topo.
func prepare(in *Problem) *problem {
	p := &problem{waves: in.Waves, items: make([]item, len(in.Items)), capacity: in.Capacity}
	all := 0
	for i := range in.Items {
		all += len(in.Items[i].Needs)
	}
	needs := make([]need, 0, all) // in one piece of memory
	for i := range in.Items {
		it := &in.Items[i]
		first := len(needs)
		to := item{earliest: max(0, it.Earliest), latest: min(it.Latest, in.Waves-1), rank: it.Rank, class: it.Class}
		for _, n := range it.Needs {
			if n.Amount > 0 {
				needs = append(needs, need{n.Resource, n.Amount})
			}
		}
		to.needs = needs[first:len(needs):len(needs)]
		for _, w := range it.Shut {
			if w < 0 || w >= in.Waves {
				continue
			}
			if to.shut == nil {
				to.shut = newBitset(in.Waves)
			}
			to.shut.add(w)
		}
		p.items[i] = to
	}
	p.succ = links(len(p.items), in.Arcs, func(a Arc) (int, link) { return a.From, link{int32(a.To), int32(a.Lag)} })
	p.pred = links(len(p.items), in.Arcs, func(a Arc) (int, link) { return a.To, link{int32(a.From), int32(a.Lag)} })
	p.apart = make([][]int32, len(p.items))
	for _, x := range in.Apart {
		p.apart[x[0]] = append(p.apart[x[0]], int32(x[1]))
		p.apart[x[1]] = append(p.apart[x[1]], int32(x[0]))
	}
	p.topo = p.ordered(func(i int32) int64 { return int64(p.items[i].rank) })
	return p
}

// links lists the arcs by one of their ends, in one piece of memory.
func links(n int, arcs []Arc, end func(Arc) (int, link)) [][]link {
	count := make([]int, n)
	for _, a := range arcs {
		at, _ := end(a)
		count[at]++
	}
	all := make([]link, 0, len(arcs))
	by := make([][]link, n)
	for i, c := range count {
		by[i] = all[len(all) : len(all) : len(all)+c]
		all = all[:len(all)+c]
	}
	for _, a := range arcs {
		at, l := end(a)
		by[at] = append(by[at], l)
	}
	return by
}

// ordered returns the items in a topological order that takes, of the items it may choose from, the one with the smallest key.
// Equal keys go by rank, then index. Items on or behind a cycle are missing.
func (p *problem) ordered(key func(int32) int64) []int32 {
	n := len(p.items)
	wait := make([]int32, n)
	var h itemHeap
	enter := func(i int32) { h.push(heapEntry{key(i), p.items[i].rank, i}) }
	for i := range n {
		wait[i] = int32(len(p.pred[i]))
		if wait[i] == 0 {
			enter(int32(i))
		}
	}
	out := make([]int32, 0, n)
	for len(h) > 0 {
		i := h.pop()
		out = append(out, i)
		for _, s := range p.succ[i] {
			if wait[s.item]--; wait[s.item] == 0 {
				enter(s.item)
			}
		}
	}
	return out
}

// truncated returns the problem with only the first waves.
func (p *problem) truncated(waves int) *problem {
	q := *p
	q.waves = waves
	q.items = slices.Clone(p.items)
	for i := range q.items {
		q.items[i].latest = min(q.items[i].latest, waves-1)
	}
	return &q
}

// reversed returns the mirror image of the first waves: wave w becomes waves-1-w and what came before comes after.
// A solution of one is a solution of the other.
func (p *problem) reversed(waves int) *problem {
	q := p.truncated(waves)
	q.succ, q.pred = p.pred, p.succ
	q.topo = slices.Clone(p.topo)
	slices.Reverse(q.topo)
	q.capacity = make([][]int64, len(p.capacity))
	for r := range q.capacity {
		q.capacity[r] = slices.Clone(p.capacity[r][:waves])
		slices.Reverse(q.capacity[r])
	}
	for i := range q.items {
		it := &q.items[i]
		it.earliest, it.latest = waves-1-it.latest, waves-1-it.earliest
		if it.shut == nil {
			continue
		}
		shut := newBitset(waves)
		for w := range waves {
			if it.shut.has(waves - 1 - w) {
				shut.add(w)
			}
		}
		it.shut = shut
	}
	return q
}

// fits reports whether an empty wave w could take item i alone: the wave is open to it and large enough.
func (p *problem) fits(i, w int) bool {
	if p.items[i].shut.has(w) {
		return false
	}
	for _, n := range p.items[i].needs {
		if p.capacity[n.resource][w] < n.amount {
			return false
		}
	}
	return true
}

// demands returns the sum of what all items take, by resource.
func (p *problem) demands() []int64 {
	sum := make([]int64, len(p.capacity))
	for i := range p.items {
		for _, n := range p.items[i].needs {
			sum[n.resource] += n.amount
		}
	}
	return sum
}

// amount returns what the item takes from the resource.
func (it *item) amount(resource int) int64 {
	for _, n := range it.needs {
		if n.resource == resource {
			return n.amount
		}
	}
	return 0
}
