package packing

import "slices"

// A dive turns a fractional solution of a partition into waves: it decides on the loads that are used most, forbids all that conflict
// with what is decided, solves again, and so on until every item is in a load.

// forbidden is the cost of a column that must not be used.
const forbidden = 50

// dive returns waves for all items, or nil when it finds none in at most target waves. Every try decides a little differently.
func (t *partition) dive(try, target int) []int32 {
	if !t.whole() {
		return nil
	}
	defer t.allow()
	d := &diver{t: t, after: clones(t.reach.after), before: clones(t.reach.before), in: make([]int32, len(t.p.items)), try: try}
	for i := range d.in {
		d.in[i] = -1
	}
	for d.placed < len(d.in) {
		if !t.solve() || t.lp.Objective() > float64(target)+0.5 || !d.decide() {
			return nil
		}
	}
	return d.waves()
}

// whole reports whether a dive can give waves: the partition is of all items, and all waves are alike.
func (t *partition) whole() bool { return len(t.l.support) == len(t.p.items) && len(t.room) == 1 }

// allow takes back what a dive has forbidden.
func (t *partition) allow() {
	clear(t.banned)
	for c, at := range t.of {
		if at >= 0 {
			t.lp.SetCost(c, 1)
		}
	}
	for k := range t.l.support {
		t.lp.SetCost(k, 1)
	}
}

func clones(sets []bitset) []bitset {
	out := make([]bitset, len(sets))
	for i, s := range sets {
		out[i] = slices.Clone(s)
	}
	return out
}

// diver is a dive under way.
type diver struct {
	t      *partition
	after  []bitset // by item: what comes after it when decided loads are waves
	before []bitset
	in     []int32 // by item: its decided load, or -1
	chosen []int32
	placed int
	try    int
}

// decide decides on all loads that are used for nearly all they can be, and on one more. It reports whether it decided on any.
func (d *diver) decide() bool {
	type candidate struct {
		load  int32
		value float64
	}
	var all []candidate
	d.t.lp.Values(func(c int, v float64) {
		at := d.t.of[c]
		switch {
		case at >= 0 && d.in[d.t.l.load(int(at))[0]] < 0:
			all = append(all, candidate{at, v * d.noise(at, v)})
		case at < 0 && c < len(d.t.l.support) && d.in[d.t.l.support[c]] < 0 && v > 0.99:
			all = append(all, candidate{d.single(d.t.l.support[c]), v})
		}
	})
	slices.SortFunc(all, func(a, b candidate) int {
		if a.value != b.value {
			return sign(b.value - a.value)
		}
		return int(a.load - b.load)
	})
	more := 1 + (len(d.in)-d.placed)/100
	decided := false
	for _, c := range all {
		if c.value < 0.99 && more <= 0 {
			break
		}
		if !d.allowed(c.load) {
			continue
		}
		if c.value < 0.99 {
			more--
		}
		d.fix(c.load)
		decided = true
	}
	if decided {
		d.forbid()
	}
	return decided
}

// noise makes every try but the first prefer other loads.
func (d *diver) noise(q int32, v float64) float64 {
	if d.try == 0 || v > 0.99 {
		return 1
	}
	return 1 - 0.4*float64(mix(uint64(q)<<20+uint64(d.try))>>11)/(1<<53)
}

// single returns the load of one item.
func (d *diver) single(i int32) int32 {
	for q := range d.t.l.count() {
		if l := d.t.l.load(q); len(l) == 1 && l[0] == i {
			return int32(q)
		}
	}
	return -1
}

// allowed reports whether the load can be a wave beside the decided ones: nothing lies between its items but itself, and none is placed.
func (d *diver) allowed(q int32) bool {
	l := d.t.l.load(int(q))
	for _, i := range l {
		if d.in[i] >= 0 {
			return false
		}
	}
	d.t.work.checks += int64(len(l) * len(l))
	if len(l) == 1 {
		return true
	}
	for _, i := range l {
		for _, j := range l {
			if i == j || !d.after[i].has(int(j)) {
				continue
			}
			for w, x := range d.after[i] {
				x &= d.before[j][w]
				for _, k := range l {
					if int(k)>>6 == w {
						x &^= 1 << (k & 63)
					}
				}
				if x != 0 {
					return false
				}
			}
			d.t.work.checks += int64(len(d.after[i]))
		}
	}
	return true
}

// fix decides on a load: what comes before one of its items comes before all, and what comes after.
func (d *diver) fix(q int32) {
	l := d.t.l.load(int(q))
	after, before := newBitset(len(d.in)), newBitset(len(d.in))
	for _, i := range l {
		after.union(d.after[i])
		before.union(d.before[i])
		after.add(int(i))
		before.add(int(i))
		d.in[i] = int32(len(d.chosen))
	}
	if len(l) > 1 {
		for i := before.next(0); i >= 0; i = before.next(i + 1) {
			d.after[i].union(after)
		}
		for i := after.next(0); i >= 0; i = after.next(i + 1) {
			d.before[i].union(before)
		}
		d.t.work.checks += int64((before.count() + after.count()) * len(after))
	}
	d.chosen = append(d.chosen, q)
	d.placed += len(l)
}

// forbid forbids every load that what is decided leaves no place for.
func (d *diver) forbid() {
	t := d.t
	keep := newBitset(t.l.count())
	for _, q := range d.chosen {
		keep.add(int(q))
	}
	for q := range t.l.count() {
		if t.banned.has(q) || keep.has(q) || d.allowed(int32(q)) {
			continue
		}
		t.banned.add(q)
		if c := t.lpOf[q]; c >= 0 {
			t.lp.SetCost(int(c), forbidden)
		}
	}
	for k, i := range t.l.support {
		if at := d.in[i]; at >= 0 && len(t.l.load(int(d.chosen[at]))) > 1 {
			t.lp.SetCost(k, forbidden)
		}
	}
}

// waves puts the decided loads in an order that the arcs allow. It returns nil when the waves so made break a rule.
func (d *diver) waves() []int32 {
	order := make([]int32, len(d.chosen))
	size := make([]int, len(d.chosen))
	for k, q := range d.chosen {
		order[k] = int32(k)
		l := d.t.l.load(int(q))
		if size[k] = d.before[l[0]].count(); len(l) > 1 {
			size[k] -= len(l) // fix counts the items of a load as before one another
		}
	}
	// What comes before a load is a true part of what comes before a later one.
	slices.SortStableFunc(order, func(a, b int32) int { return size[a] - size[b] })
	at := make([]int32, len(order))
	for w, k := range order {
		at[k] = int32(w)
	}
	wave := make([]int32, len(d.in))
	for i, k := range d.in {
		wave[i] = at[k]
	}
	if !d.t.p.holds(wave) {
		return nil
	}
	return wave
}

// holds reports whether the waves break no rule.
func (p *problem) holds(wave []int32) bool {
	left := make([][]int64, len(p.capacity))
	for r := range left {
		left[r] = slices.Clone(p.capacity[r])
	}
	for i, w := range wave {
		it := &p.items[i]
		if int(w) >= p.waves || int(w) < it.earliest || int(w) > it.latest || it.shut.has(int(w)) {
			return false
		}
		for _, n := range it.needs {
			if left[n.resource][w] -= n.amount; left[n.resource][w] < 0 {
				return false
			}
		}
		for _, s := range p.succ[i] {
			if wave[s.item] < w+s.lag {
				return false
			}
		}
		for _, o := range p.apart[i] {
			if wave[o] == w {
				return false
			}
		}
	}
	return true
}
