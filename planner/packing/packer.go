package packing

import (
	"cmp"
	"slices"
)

// packer fills waves one after the other and enumerates the loads a wave can have (Hoffmann 1963). It works on positions in a
// topological order, so that an item which becomes available by a choice always stands behind that choice.
type packer struct {
	p     *problem
	win   *windows
	order []int32 // item by position
	pos   []int32 // position by item
	value []int64 // by item: what having it in a load is worth
	work  *meter

	wave     int
	assigned []int32 // by item: its wave, or -1
	open     int     // items not assigned
	free     bitset  // positions of those for which nothing has to be waited
	dueAt    []int32 // by wave: items not assigned for which it is the last
	bySize   []int32 // items by their need of the common resource, smallest first
	smallest int     // index in bySize of the first that is not assigned
	waitSame []int32 // by item: predecessors with lag 0 neither assigned nor in the load
	waitLag  []int32 // by item: predecessors with a lag not assigned yet
	release  []int32 // by item: the first wave that the lags of assigned predecessors allow
	clash    []int32 // by item: apart partners in the load
	avail    bitset  // positions that may join the load now
	left     []int64 // by resource: capacity not used by the load
	load     []int32 // positions in the load, ascending
	worth    int64   // sum of the load's values
	due      int     // items in the load for which this is the last wave
	common   int     // a resource that every item needs, or -1
	least    int64   // smallest need of it among the open items
}

func newPacker(p *problem, win *windows, order []int32, work *meter) *packer {
	n := len(p.items)
	k := &packer{
		p: p, win: win, order: order, work: work,
		pos: make([]int32, n), value: make([]int64, n), assigned: make([]int32, n), clash: make([]int32, n),
		avail: newBitset(n), free: newBitset(n), left: make([]int64, len(p.capacity)), common: p.common(),
		dueAt: make([]int32, p.waves),
	}
	for at, i := range order {
		k.pos[i] = int32(at)
	}
	k.waitSame, k.waitLag, k.release = make([]int32, n), make([]int32, n), make([]int32, n)
	if k.common >= 0 {
		k.bySize = slices.Clone(order)
		slices.SortStableFunc(k.bySize, func(a, b int32) int {
			return cmp.Compare(p.items[a].amount(k.common), p.items[b].amount(k.common))
		})
	}
	k.reset()
	return k
}

// common returns the first resource that every item needs, or -1.
func (p *problem) common() int {
	for r := range p.capacity {
		all := true
		for i := range p.items {
			all = all && p.items[i].amount(r) > 0
		}
		if all {
			return r
		}
	}
	return -1
}

// reset takes every item out of its wave.
func (k *packer) reset() {
	k.open, k.smallest = len(k.order), 0
	clear(k.dueAt)
	clear(k.free)
	for i := range k.assigned {
		k.assigned[i] = -1
		k.dueAt[k.win.latest[i]]++
		k.waitSame[i], k.waitLag[i], k.release[i] = 0, 0, 0
		for _, b := range k.p.pred[i] {
			if b.lag == 0 {
				k.waitSame[i]++
			} else {
				k.waitLag[i]++
			}
		}
		if k.waitSame[i]+k.waitLag[i] == 0 {
			k.free.add(int(k.pos[i]))
		}
	}
	k.work.checks += int64(len(k.order))
}

// restore sets the items' waves; -1 is none yet.
func (k *packer) restore(assigned []int32) {
	k.reset()
	for _, i := range k.order {
		if assigned[i] >= 0 {
			k.assign(i, assigned[i])
		}
	}
}

// assign gives an item its wave. All that must come before it has one.
func (k *packer) assign(i, wave int32) {
	k.assigned[i] = wave
	k.open--
	k.dueAt[k.win.latest[i]]--
	k.free.remove(int(k.pos[i]))
	for _, s := range k.p.succ[i] {
		if s.lag == 0 {
			k.waitSame[s.item]--
		} else {
			k.waitLag[s.item]--
			k.release[s.item] = max(k.release[s.item], wave+s.lag)
		}
		if k.waitSame[s.item]+k.waitLag[s.item] == 0 {
			k.free.add(int(k.pos[s.item]))
		}
	}
}

// begin opens a wave with an empty load.
func (k *packer) begin(wave int) {
	k.wave, k.load, k.worth, k.due, k.least = wave, k.load[:0], 0, 0, 0
	for r := range k.left {
		k.left[r] = k.p.capacity[r][wave]
	}
	clear(k.avail)
	for at := k.free.next(0); at >= 0; at = k.free.next(at + 1) {
		if k.ready(k.order[at]) {
			k.avail.add(at)
		}
		k.work.checks++
	}
	k.work.checks += int64(len(k.avail)) / 4
	for k.smallest < len(k.bySize) && k.assigned[k.bySize[k.smallest]] >= 0 {
		k.smallest++
	}
	if k.smallest < len(k.bySize) {
		k.least = k.p.items[k.bySize[k.smallest]].amount(k.common)
	}
}

// mustHave returns the number of items for which the wave is the last.
func (k *packer) mustHave() int { return int(k.dueAt[k.wave]) }

// ready reports whether the wave is in the item's window and all that must come before it has.
func (k *packer) ready(i int32) bool {
	return k.waitSame[i] == 0 && k.waitLag[i] == 0 && int(k.release[i]) <= k.wave &&
		int(k.win.earliest[i]) <= k.wave && k.wave <= int(k.win.latest[i]) && !k.p.items[i].shut.has(k.wave)
}

// nextFit returns the first available position at or behind at whose item fits what is left of the wave, or -1.
func (k *packer) nextFit(at int) int {
	if k.common >= 0 && k.left[k.common] < k.least {
		return -1
	}
next:
	for at = k.avail.next(at); at >= 0; at = k.avail.next(at + 1) {
		k.work.checks++
		i := k.order[at]
		if k.clash[i] > 0 {
			continue
		}
		for _, n := range k.p.items[i].needs {
			if n.amount > k.left[n.resource] {
				continue next
			}
		}
		return at
	}
	return -1
}

// add puts the item at a position into the load.
func (k *packer) add(at int) {
	i := k.order[at]
	k.avail.remove(at)
	k.load = append(k.load, int32(at))
	k.work.checks += int64(8 + 4*len(k.p.succ[i]) + 2*len(k.p.apart[i]))
	k.worth += k.value[i]
	if int(k.win.latest[i]) == k.wave {
		k.due++
	}
	for _, n := range k.p.items[i].needs {
		k.left[n.resource] -= n.amount
	}
	for _, s := range k.p.succ[i] {
		if s.lag > 0 {
			continue
		}
		if k.waitSame[s.item]--; k.ready(s.item) {
			k.avail.add(int(k.pos[s.item]))
		}
	}
	for _, a := range k.p.apart[i] {
		k.clash[a]++
	}
}

// drop takes the last item out of the load and returns its position.
func (k *packer) drop() int {
	at := int(k.load[len(k.load)-1])
	k.load = k.load[:len(k.load)-1]
	i := k.order[at]
	for _, a := range k.p.apart[i] {
		k.clash[a]--
	}
	for _, s := range k.p.succ[i] {
		if s.lag == 0 {
			k.avail.remove(int(k.pos[s.item]))
			k.waitSame[s.item]++
		}
	}
	for _, n := range k.p.items[i].needs {
		k.left[n.resource] += n.amount
	}
	if int(k.win.latest[i]) == k.wave {
		k.due--
	}
	k.worth -= k.value[i]
	k.avail.add(at)
	return at
}

// enumerate visits loads of the wave, the greedy one first, until visit returns false or the work reaches the limit. Loads that
// are part of a visited one are left out. It leaves the load empty and reports whether all loads were visited.
func (k *packer) enumerate(limit int64, visit func() bool) bool {
	at, fresh := 0, true
	for {
		if next := k.nextFit(at); next >= 0 {
			k.add(next)
			at, fresh = next+1, true
			continue
		}
		if fresh && (!visit() || k.work.checks >= limit || k.work.cancelled()) {
			for len(k.load) > 0 {
				k.drop()
			}
			return false
		}
		if len(k.load) == 0 {
			return true
		}
		at, fresh = k.drop()+1, false
	}
}

// maximal reports whether nothing can be added to the load.
func (k *packer) maximal() bool { return k.nextFit(0) < 0 }

// commit gives the items at the positions their wave.
func (k *packer) commit(load []int32) {
	for _, at := range load {
		k.assign(k.order[at], int32(k.wave))
	}
}
