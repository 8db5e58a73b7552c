package packing

// loader holds a partial solution, wave after wave, and enumerates the loads the next wave can have.
type loader struct {
	c    *core
	work *meter

	wave     int
	open     int     // items not placed
	free     bitset  // positions of items not placed for which nothing has to be waited
	placed   bitset  // items
	waits    []int32 // by item: predecessors with lag 0 neither placed nor in the load
	lags     []int32 // by item: predecessors with a lag not placed
	opens    []int32 // by item: the first wave that its window and the lags of placed predecessors allow
	dueAt    []int32 // by wave: items not placed for which it is the last
	rest     []int64 // by row: weight of items not placed
	clash    []int32 // by item: apart partners in the load
	eligible []int32 // items that may join the load, in the order they became eligible
	in       []bool  // by item: in the load
	left     []int64 // by resource
	least    int64   // smallest size of an item not placed, when single
	bySize   []int32 // items, smallest first
	smallest int     // index in bySize of the first item that may not be placed
	load     []int32
	worth    int64 // value of the load
	due      int32 // items in the load for which this is the last wave

	limit int64       // checks at which an enumeration stops
	visit func() bool // false: enough
}

func newLoader(c *core, work *meter) *loader {
	n := len(c.p.items)
	l := &loader{
		c: c, work: work, free: newBitset(n), placed: newBitset(n), waits: make([]int32, n), lags: make([]int32, n),
		opens: make([]int32, n), dueAt: make([]int32, c.target+1), rest: make([]int64, len(c.rows)), clash: make([]int32, n),
		in: make([]bool, n), left: make([]int64, len(c.p.capacity)),
	}
	if c.single {
		l.bySize = sortedBy(c.order, func(i int32) int64 { return c.size[i] })
	}
	l.reset()
	return l
}

// reset empties the partial solution.
func (l *loader) reset() {
	c := l.c
	l.open, l.smallest = len(c.order), 0
	clear(l.placed)
	clear(l.free)
	clear(l.dueAt)
	copy(l.opens, c.earliest)
	copy(l.waits, c.waits)
	copy(l.lags, c.lags)
	copy(l.rest, c.total)
	for at, i := range c.order {
		l.dueAt[c.latest[i]]++
		if l.waits[i]+l.lags[i] == 0 {
			l.free.add(at)
		}
	}
	l.work.checks += int64(len(c.order))
}

// place puts an item into a wave for good. All that must come before it has been placed.
func (l *loader) place(i, wave int32) {
	c := l.c
	l.placed.add(int(i))
	l.open--
	l.dueAt[c.latest[i]]--
	l.free.remove(int(c.pos[i]))
	l.weigh(i)
	for _, s := range c.same[i] {
		if l.waits[s]--; l.waits[s]+l.lags[s] == 0 {
			l.free.add(int(c.pos[s]))
		}
	}
	for _, s := range c.lagged[i] {
		l.opens[s.item] = max(l.opens[s.item], wave+s.lag)
		if l.lags[s.item]--; l.waits[s.item]+l.lags[s.item] == 0 {
			l.free.add(int(c.pos[s.item]))
		}
	}
	l.work.checks += int64(8 + 4*len(c.same[i]) + 4*len(c.lagged[i]))
}

// weigh takes an item out of the rest. Of many resources an item needs few.
func (l *loader) weigh(i int32) {
	for _, n := range l.c.p.items[i].needs {
		l.rest[n.resource] -= n.amount
	}
	for r := len(l.left); r < len(l.rest); r++ {
		l.rest[r] -= l.c.rows[r].weight[i]
	}
}

// begin opens a wave. The items that may go into it are listed in the order of the core.
func (l *loader) begin(wave int) {
	c := l.c
	l.wave, l.load, l.worth, l.due = wave, l.load[:0], 0, 0
	for r := range l.left {
		l.left[r] = c.capacity[r][wave]
	}
	l.eligible = l.eligible[:0]
	for at := l.free.next(0); at >= 0; at = l.free.next(at + 1) {
		if i := c.order[at]; l.ready(i) {
			l.eligible = append(l.eligible, i)
		}
		l.work.checks++
	}
	l.work.checks += int64(len(l.free)) / 4
	if c.single {
		for l.smallest < len(l.bySize) && l.placed.has(int(l.bySize[l.smallest])) {
			l.smallest++
		}
		if l.smallest < len(l.bySize) {
			l.least = c.size[l.bySize[l.smallest]]
		}
	}
}

// ready reports whether the wave is open to an item for which nothing has to be waited. The wave is not behind its last, because a load
// without it would not have been complete there.
func (l *loader) ready(i int32) bool {
	return int(l.opens[i]) <= l.wave && (!l.c.gaps || !l.c.p.items[i].shut.has(l.wave))
}

// fits reports whether an eligible item can join the load.
func (l *loader) fits(i int32) bool {
	if l.c.single {
		return l.c.size[i] <= l.left[0] && l.clash[i] == 0
	}
	if l.clash[i] > 0 {
		return false
	}
	for _, n := range l.c.p.items[i].needs {
		if n.amount > l.left[n.resource] {
			return false
		}
	}
	return true
}

func (l *loader) add(i int32) {
	c := l.c
	l.in[i] = true
	l.load = append(l.load, i)
	l.worth += c.value[i]
	if int(c.latest[i]) == l.wave {
		l.due++
	}
	if c.single {
		l.left[0] -= c.size[i]
	} else {
		for _, n := range c.p.items[i].needs {
			l.left[n.resource] -= n.amount
		}
	}
	for _, s := range c.same[i] {
		if l.waits[s]--; l.waits[s] == 0 && l.lags[s] == 0 && l.ready(s) {
			l.eligible = append(l.eligible, s)
		}
	}
	if c.pairs {
		for _, a := range c.p.apart[i] {
			l.clash[a]++
		}
	}
}

// drop takes back the last add, after which there were as many eligible items as given.
func (l *loader) drop(eligible int) {
	c := l.c
	i := l.load[len(l.load)-1]
	l.load = l.load[:len(l.load)-1]
	l.in[i] = false
	l.worth -= c.value[i]
	if int(c.latest[i]) == l.wave {
		l.due--
	}
	if c.single {
		l.left[0] += c.size[i]
	} else {
		for _, n := range c.p.items[i].needs {
			l.left[n.resource] += n.amount
		}
	}
	for _, s := range c.same[i] {
		l.waits[s]++
	}
	if c.pairs {
		for _, a := range c.p.apart[i] {
			l.clash[a]--
		}
	}
	l.eligible = l.eligible[:eligible]
}

// enumerate calls visit for loads of the wave to which nothing can be added, the greedy one first, until visit returns false, the checks
// reach the limit or the meter stops. It leaves the load empty and reports whether all loads were visited.
func (l *loader) enumerate(limit int64, visit func() bool) bool {
	l.limit, l.visit = limit, visit
	return l.extend(0)
}

// extend enumerates what can be added to the load from an eligible position on. Its depth is the number of items in a load.
func (l *loader) extend(from int) bool {
	full := true
	if !l.c.single || l.left[0] >= l.least {
		for at := from; at < len(l.eligible); at++ {
			l.work.checks++
			i := l.eligible[at]
			if !l.fits(i) {
				continue
			}
			full = false
			count := len(l.eligible)
			l.add(i)
			l.work.checks += int64(2 + len(l.c.same[i]))
			on := l.extend(at + 1)
			l.drop(count)
			if !on {
				return false
			}
		}
	}
	if !full {
		return true
	}
	if l.maximal(from) && !l.visit() {
		return false
	}
	return l.work.checks < l.limit && !l.work.stopped()
}

// maximal reports whether none of the first eligible items, which were passed over, can join the load.
func (l *loader) maximal(until int) bool {
	if l.c.single && l.left[0] < l.least {
		return true
	}
	for _, i := range l.eligible[:until] {
		l.work.checks++
		if !l.in[i] && l.fits(i) {
			return false
		}
	}
	return true
}
