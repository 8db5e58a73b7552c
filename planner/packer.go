package planner

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
	assigned []int32    // by item: its wave, or -1
	open     []int32    // unassigned items, by position
	wait     [2][]int32 // by lag and item: predecessors not assigned yet
	clash    []int32    // by item: apart partners in the load
	avail    bitset     // positions that may join the load now
	left     []int64    // by resource: capacity not used by the load
	load     []int32    // positions in the load, ascending
	worth    int64      // sum of the load's values
	due      int        // items in the load for which this is the last wave
	mustHave int        // open items for which this is the last wave
	common   int        // a resource that every item needs, or -1
	least    int64      // smallest need of it among the open items
}

func newPacker(p *problem, win *windows, order []int32, work *meter) *packer {
	n := len(p.items)
	k := &packer{
		p: p, win: win, order: order, work: work,
		pos: make([]int32, n), value: make([]int64, n), assigned: make([]int32, n), clash: make([]int32, n),
		avail: newBitset(n), left: make([]int64, len(p.capacity)), common: p.common(),
	}
	for at, i := range order {
		k.pos[i] = int32(at)
	}
	for lag := range k.wait {
		k.wait[lag] = make([]int32, n)
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
	k.open = append(k.open[:0], k.order...)
	for i := range k.assigned {
		k.assigned[i] = -1
		for lag := range k.wait {
			k.wait[lag][i] = int32(len(k.p.pred[lag][i]))
		}
	}
}

// restore sets the items' waves; -1 is none yet.
func (k *packer) restore(assigned []int32) {
	k.reset()
	copy(k.assigned, assigned)
	for i, w := range assigned {
		if w >= 0 {
			k.release(int32(i))
		}
	}
	k.compact()
	k.work.checks += 4 * int64(len(assigned))
}

func (k *packer) release(i int32) {
	for lag := range k.wait {
		for _, s := range k.p.succ[lag][i] {
			k.wait[lag][s]--
		}
	}
}

func (k *packer) compact() {
	rest := k.open[:0]
	for _, i := range k.open {
		if k.assigned[i] < 0 {
			rest = append(rest, i)
		}
	}
	k.open = rest
}

// begin opens a wave with an empty load.
func (k *packer) begin(wave int) {
	k.wave, k.load, k.worth, k.due, k.mustHave = wave, k.load[:0], 0, 0, 0
	for r := range k.left {
		k.left[r] = k.p.capacity[r][wave]
	}
	clear(k.avail)
	k.least = 0
	for at, i := range k.open {
		if k.ready(i) {
			k.avail.add(int(k.pos[i]))
		}
		if int(k.win.latest[i]) == wave {
			k.mustHave++
		}
		if k.common >= 0 {
			if a := k.p.items[i].amount(k.common); at == 0 || a < k.least {
				k.least = a
			}
		}
	}
	k.work.checks += int64(len(k.open))
}

// ready reports whether the wave is in the item's window and all that must come before it has.
func (k *packer) ready(i int32) bool {
	return k.wait[lagSame][i] == 0 && k.wait[lagStrict][i] == 0 &&
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
	k.work.checks += int64(8 + 4*len(k.p.succ[lagSame][i]) + 2*len(k.p.apart[i]))
	k.worth += k.value[i]
	if int(k.win.latest[i]) == k.wave {
		k.due++
	}
	for _, n := range k.p.items[i].needs {
		k.left[n.resource] -= n.amount
	}
	for _, s := range k.p.succ[lagSame][i] {
		if k.wait[lagSame][s]--; k.ready(s) {
			k.avail.add(int(k.pos[s]))
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
	for _, s := range k.p.succ[lagSame][i] {
		k.avail.remove(int(k.pos[s]))
		k.wait[lagSame][s]++
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
		k.assigned[k.order[at]] = int32(k.wave)
		k.release(k.order[at])
	}
	k.compact()
}
