package packing

import (
	"cmp"
	"math"
	"math/bits"
	"slices"
)

// loads are all sets of a support that can be what a wave holds of it. When two items share a wave so does everything between them, so a
// load comes with a hull: the items between its own. A load must not miss an item of the support that is in its hull.
type loads struct {
	support []int32 // in topological order
	start   []int32 // by load: where its items start; one more at the end
	items   []int32
	fits    []uint32 // by load: the kinds of waves that are large enough for it
}

func (l *loads) count() int         { return len(l.start) - 1 }
func (l *loads) load(q int) []int32 { return l.items[l.start[q]:l.start[q+1]] }

// gatherer enumerates loads. Items are added in topological order: what remains of a load without its last item in that order is a load
// too, so every load is found once.
type gatherer struct {
	p       *problem
	reach   *reach
	kinds   [][]int64 // by kind of wave: its capacities
	out     *loads
	marked  bitset // the support
	limit   int    // of loads
	work    *meter
	apart   []bitset // by item; nil: none
	least   []int64  // by resource: the smallest need in the support
	load    []int32
	hulls   []bitset // by depth: the load with all between its items
	behind  []bitset // by depth: what comes after some of its items
	used    [][]int64
	blocked []bitset // by depth: items that must not share the wave
}

// enumerateLoads returns all loads of the support; nil when there are more than limit or the work is spent.
func (p *problem) enumerateLoads(r *reach, kinds [][]int64, support []int32, limit int, work *meter) *loads {
	l := &gatherer{p: p, reach: r, kinds: kinds, limit: limit, work: work, out: &loads{support: support, start: []int32{0}}}
	n := len(p.items)
	l.apart = make([]bitset, n)
	for i, others := range p.apart {
		if len(others) > 0 {
			l.apart[i] = newBitset(n)
			for _, o := range others {
				l.apart[i].add(int(o))
			}
		}
	}
	l.marked = newBitset(n)
	for _, i := range support {
		l.marked.add(int(i))
	}
	for r := range p.capacity {
		least := int64(math.MaxInt64 / 2)
		for _, i := range support {
			least = min(least, p.items[i].amount(r))
		}
		l.least = append(l.least, least)
	}
	l.grow()
	if !l.extend(0, support) {
		return nil
	}
	return l.out
}

// grow makes the buffers of one more depth.
func (l *gatherer) grow() {
	n := len(l.p.items)
	l.hulls, l.behind, l.blocked = append(l.hulls, newBitset(n)), append(l.behind, newBitset(n)), append(l.blocked, newBitset(n))
	l.used = append(l.used, make([]int64, len(l.p.capacity)))
}

// extend adds every candidate in turn to the load of the depth, all candidates coming after its last item in topological order.
func (l *gatherer) extend(depth int, candidates []int32) bool {
	if len(l.hulls) == depth+1 {
		l.grow()
	}
	words := int64(len(l.hulls[0]))
	for k, j := range candidates {
		l.work.checks += 4
		if l.blocked[depth].has(int(j)) || !l.room(depth, j) {
			continue
		}
		l.work.checks += 6 * words
		fits, ok := l.add(depth, j)
		if !ok {
			continue
		}
		l.load = append(l.load, j)
		l.out.items = append(l.out.items, l.load...)
		l.out.start = append(l.out.start, int32(len(l.out.items)))
		l.out.fits = append(l.out.fits, fits)
		if l.out.count() > l.limit || l.work.spent() {
			return false
		}
		more := !l.more(depth+1) || l.extend(depth+1, candidates[k+1:])
		l.load = l.load[:len(l.load)-1]
		if !more {
			return false
		}
	}
	return true
}

// more reports whether some kind of wave has room for yet another item.
func (l *gatherer) more(depth int) bool {
	for _, caps := range l.kinds {
		ok := true
		for r, u := range l.used[depth] {
			ok = ok && u+l.least[r] <= caps[r]
		}
		if ok {
			return true
		}
	}
	return false
}

// room reports whether some kind of wave has room for the item beside the load and its hull, whatever comes between.
func (l *gatherer) room(depth int, j int32) bool {
	for _, caps := range l.kinds {
		ok := true
		for _, n := range l.p.items[j].needs {
			if l.used[depth][n.resource]+n.amount > caps[n.resource] {
				ok = false
				break
			}
		}
		if ok {
			return true
		}
	}
	return false
}

// add writes the load with the item into the buffers of the next depth. It reports whether that is a load, and which kinds of waves hold it.
func (l *gatherer) add(depth int, j int32) (uint32, bool) {
	next := depth + 1
	hull, used := l.hulls[next], l.used[next]
	copy(hull, l.hulls[depth])
	copy(used, l.used[depth])
	for _, n := range l.p.items[j].needs {
		used[n.resource] += n.amount
	}
	hull.add(int(j))
	if l.behind[depth].has(int(j)) && !l.between(depth, j, hull, used) {
		return 0, false
	}
	fits := uint32(0)
	for k, caps := range l.kinds {
		if within(used, caps) {
			fits |= 1 << k
		}
	}
	if fits == 0 {
		return 0, false
	}
	copy(l.behind[next], l.behind[depth])
	l.behind[next].union(l.reach.after[j])
	copy(l.blocked[next], l.blocked[depth])
	l.blocked[next].union(l.reach.strict[j])
	if l.apart[j] != nil {
		l.blocked[next].union(l.apart[j])
	}
	return fits, true
}

// between adds what is between the load and the item to the hull. It reports false when that is in the support, or must not share the wave.
func (l *gatherer) between(depth int, j int32, hull bitset, used []int64) bool {
	for w, x := range l.reach.before[j] {
		for x &= l.behind[depth][w] &^ hull[w]; x != 0; x &= x - 1 {
			b := int32(w<<6 + bits.TrailingZeros64(x))
			if l.marked.has(int(b)) {
				return false
			}
			hull.add(int(b))
			for _, n := range l.p.items[b].needs {
				used[n.resource] += n.amount
			}
			for _, o := range l.p.apart[b] {
				if hull.has(int(o)) {
					return false
				}
			}
		}
	}
	return true
}

func within(used, caps []int64) bool {
	for r, u := range used {
		if u > caps[r] {
			return false
		}
	}
	return true
}

// bySize returns the items, largest first, where the size is the largest share of a resource's largest wave that the item takes.
func (p *problem) bySize(most []int64) []int32 {
	size := make([]float64, len(p.items))
	order := make([]int32, len(p.items))
	for i := range p.items {
		order[i] = int32(i)
		for _, n := range p.items[i].needs {
			if most[n.resource] > 0 {
				size[i] = max(size[i], float64(n.amount)/float64(most[n.resource]))
			}
		}
	}
	slices.SortStableFunc(order, func(a, b int32) int { return cmp.Compare(size[b], size[a]) })
	return order
}
