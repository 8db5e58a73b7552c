package packing

import (
	"math/bits"
	"slices"
)

// merger makes waves by merging: at first every item is a wave of its own, and two waves become one when they fit and nothing lies between
// them. It merges along a matching, so that as many as possible can still be merged afterwards, least harm first.
type merger struct {
	p      *problem
	most   []int64
	work   *meter
	need   [][]int64 // by block: its first item
	after  []bitset  // by block: the blocks that come after it
	before []bitset
	never  []bitset // by block: those it must not be merged with; nil: none
	with   []bitset // by block: those it can be merged with now
	alive  bitset
	into   []int32 // by item: the block it was merged into, or itself
	mate   []int32 // by block: what it is matched with, or -1
	harm   []int64 // by block: what merging it with its mate costs; -1: not known
	part   bitset  // the blocks to be matched
	try    uint64

	seen  bitset
	prior []int32
	queue []int32
}

// merge returns waves for all items, at most as many as the target; nil: it found none. It starts with those of a solution that are not
// dissolved; windows are not looked at. Large items are matched first. Every try goes a little differently.
func (q *pairing) merge(wave []int32, dissolved bitset, target int, try uint64, work *meter) []int32 {
	m := q.newMerger(wave, dissolved, work)
	m.try = try
	for a := m.alive.next(0); a >= 0; a = m.alive.next(a + 1) {
		if q.large.has(a) && dissolved.has(int(wave[a])) || !dissolved.has(int(wave[a])) && m.roomy(a) {
			m.part.add(a)
		}
	}
	for m.match(); m.next(); {
		if work.spent() {
			return nil
		}
	}
	for more := true; more; {
		m.gather(wave, dissolved)
		more = false
		for m.match(); m.next(); more = true {
			if work.spent() {
				return nil
			}
		}
	}
	if m.alive.count() > target {
		return nil
	}
	return m.waves()
}

// roomy reports whether a third of a wave is left beside the block.
func (m *merger) roomy(a int) bool {
	for r, x := range m.need[a] {
		if 3*x > 2*m.most[r] {
			return false
		}
	}
	return true
}

// gather has all blocks matched that are not full.
func (m *merger) gather(wave []int32, dissolved bitset) {
	least := slices.Clone(m.most)
	for a := m.alive.next(0); a >= 0; a = m.alive.next(a + 1) {
		if dissolved.has(int(wave[a])) {
			for r, x := range m.need[a] {
				least[r] = min(least[r], x)
			}
		}
	}
	for a := m.alive.next(0); a >= 0; a = m.alive.next(a + 1) {
		ok := true
		for r, x := range m.need[a] {
			ok = ok && x+least[r] <= m.most[r]
		}
		if m.part.remove(a); ok {
			m.part.add(a)
		}
	}
}

// join finds out what the block can be merged with.
func (m *merger) join(a int32) {
	n := len(m.p.items)
	set := newBitset(n)
	for w := range set {
		set[w] = m.part[w] & m.alive[w]
		if m.never[a] != nil {
			set[w] &^= m.never[a][w]
		}
	}
	set.remove(int(a))
	m.work.checks += int64(len(set))
	for w := range set {
		related := m.after[a][w] | m.before[a][w]
		for x := set[w]; x != 0; x &= x - 1 {
			bit := x & -x
			b := int32(w<<6 + bits.TrailingZeros64(x))
			m.work.checks++
			if !m.fits(a, b) || related&bit != 0 && !m.adjacent(a, b) {
				set[w] &^= bit
			}
		}
	}
	m.with[a] = set
}

func (m *merger) fits(a, b int32) bool {
	for r, most := range m.most {
		if m.need[a][r]+m.need[b][r] > most {
			return false
		}
	}
	return true
}

// adjacent reports whether nothing lies between two blocks of a chain.
func (m *merger) adjacent(a, b int32) bool {
	if m.before[a].has(int(b)) {
		a, b = b, a
	}
	m.work.checks += 4
	for w, x := range m.after[a] {
		if x&m.before[b][w]&m.alive[w] != 0 {
			return false
		}
	}
	return true
}

// next merges the matched pair that costs least, and repairs the matching. It reports false when there is none.
func (m *merger) next() bool {
	best, least := int32(-1), int64(0)
	for a := m.part.next(0); a >= 0; a = m.part.next(a + 1) {
		if b := m.mate[a]; b > int32(a) {
			m.harm[a] = -1
			if h := m.known(int32(a)); best < 0 || h < least {
				best, least = int32(a), h
			}
		}
	}
	if best < 0 {
		return false
	}
	b := m.mate[best]
	m.mate[best], m.mate[b] = -1, -1
	m.fuse(best, b)
	return true
}

// fuse makes one block of two.
func (m *merger) fuse(a, b int32) {
	m.into[b] = a
	m.alive.remove(int(b))
	m.part.remove(int(a)) // done in this round
	m.part.remove(int(b))
	for r, x := range m.need[b] {
		m.need[a][r] += x
	}
	if m.never[b] != nil {
		if m.never[a] == nil {
			m.never[a] = newBitset(len(m.mate))
		}
		m.never[a].union(m.never[b])
		for o := m.never[b].next(0); o >= 0; o = m.never[b].next(o + 1) {
			m.never[o].add(int(a))
		}
	}
	after, before := m.after[a], m.before[a]
	after.union(m.after[b])
	before.union(m.before[b])
	for _, s := range []bitset{after, before} {
		s.remove(int(a))
		s.remove(int(b))
	}
	var broken []int32
	for x := before.next(0); x >= 0; x = before.next(x + 1) {
		m.after[x].union(after)
		m.after[x].add(int(a))
		broken = m.divide(int32(x), after, broken)
	}
	for x := after.next(0); x >= 0; x = after.next(x + 1) {
		m.before[x].union(before)
		m.before[x].add(int(a))
		broken = m.divide(int32(x), before, broken)
	}
	m.work.checks += int64((before.count() + after.count()) * len(after))
	for x := m.part.next(0); x >= 0; x = m.part.next(x + 1) {
		m.with[x].remove(int(a))
		m.with[x].remove(int(b))
	}
	for _, x := range broken {
		if m.mate[x] < 0 && m.part.has(int(x)) {
			m.augment(x)
		}
	}
}

// divide takes the blocks out of what x can be merged with.
func (m *merger) divide(x int32, others bitset, broken []int32) []int32 {
	if !m.part.has(int(x)) {
		return broken
	}
	set := m.with[x]
	for w, o := range others {
		set[w] &^= o
	}
	if y := m.mate[x]; y >= 0 && others.has(int(y)) {
		m.mate[x], m.mate[y] = -1, -1
		broken = append(broken, x, y)
	}
	return broken
}

// waves puts the blocks in an order that the arcs allow.
func (m *merger) waves() []int32 {
	var order []int32
	size := make([]int, len(m.mate))
	for a := m.alive.next(0); a >= 0; a = m.alive.next(a + 1) {
		order = append(order, int32(a))
		for w, x := range m.before[a] {
			size[a] += bits.OnesCount64(x & m.alive[w])
		}
	}
	slices.SortStableFunc(order, func(a, b int32) int { return size[a] - size[b] })
	at := make([]int32, len(m.mate))
	for w, a := range order {
		at[a] = int32(w)
	}
	wave := make([]int32, len(m.mate))
	for i := range wave {
		a := int32(i)
		for m.into[a] != a {
			a = m.into[a]
		}
		wave[i] = at[a]
	}
	return wave
}
