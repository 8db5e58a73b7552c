package packing

import (
	"math/bits"
	"slices"
)

// match matches as many blocks as it can.
func (m *merger) match() {
	for i := range m.mate {
		m.mate[i], m.harm[i] = -1, -1
	}
	var order []int32
	for a := m.part.next(0); a >= 0; a = m.part.next(a + 1) {
		m.join(int32(a))
		order = append(order, int32(a))
	}
	degree := make([]int, len(m.mate))
	for _, a := range order {
		degree[a] = m.with[a].count()
	}
	slices.SortStableFunc(order, func(a, b int32) int { return degree[a] - degree[b] })
	for _, a := range order {
		if m.mate[a] < 0 {
			m.nearest(a)
		}
	}
	for _, a := range order {
		if m.mate[a] < 0 {
			m.augment(a)
		}
	}
	for range 2 {
		if m.work.spent() || !m.swap(order) {
			break
		}
	}
}

// nearest matches a free block with the free one that costs least to merge.
func (m *merger) nearest(a int32) {
	best, least := int32(-1), int64(0)
	for b := m.with[a].next(0); b >= 0; b = m.with[a].next(b + 1) {
		if m.mate[b] >= 0 {
			continue
		}
		if h := m.cost(a, int32(b)); best < 0 || h < least {
			best, least = int32(b), h
		}
	}
	if best >= 0 {
		m.pair(a, best)
	}
}

func (m *merger) pair(a, b int32) {
	m.mate[a], m.mate[b] = b, a
	m.harm[a], m.harm[b] = -1, -1
}

// cost returns how many pairs of blocks would come to be in order by merging two.
func (m *merger) cost(a, b int32) int64 {
	var above, below, over, under int
	aa, ba, ab, bb := m.after[a], m.before[a], m.after[b], m.before[b]
	for w, x := range m.alive {
		above += bits.OnesCount64(ba[w] &^ bb[w] & x)
		below += bits.OnesCount64(ab[w] &^ aa[w] & x)
		over += bits.OnesCount64(bb[w] &^ ba[w] & x)
		under += bits.OnesCount64(aa[w] &^ ab[w] & x)
	}
	m.work.checks += int64(len(m.alive)) / 2
	h := int64(above*below + over*under)
	if m.try > 0 {
		h += h * int64(mix(uint64(a*b)^uint64(a+b)<<32^m.try<<50)>>56) / 512
	}
	return h
}

// swap exchanges mates where that costs less, and reports whether it did.
func (m *merger) swap(order []int32) bool {
	any := false
	for _, a := range order {
		b := m.mate[a]
		if b < 0 {
			continue
		}
		now := m.known(a)
		for c := m.with[a].next(0); c >= 0 && !m.work.spent(); c = m.with[a].next(c + 1) {
			d := m.mate[c]
			if d < 0 || int32(c) == b || !m.with[b].has(int(d)) {
				continue
			}
			was := now + m.known(int32(c))
			if first := m.cost(a, int32(c)); first < was && first+m.cost(b, d) < was {
				m.pair(a, int32(c))
				m.pair(b, d)
				b, now, any = int32(c), m.known(a), true
			}
		}
	}
	return any
}

func (m *merger) known(a int32) int64 {
	if m.harm[a] < 0 {
		m.harm[a] = m.cost(a, m.mate[a])
		m.harm[m.mate[a]] = m.harm[a]
	}
	return m.harm[a]
}

// augment matches one more block than before if an alternating path from the free one shows how. Paths that need an odd cycle are missed.
func (m *merger) augment(root int32) {
	clear(m.seen)
	m.seen.add(int(root))
	m.queue = append(m.queue[:0], root)
	for k := 0; k < len(m.queue); k++ {
		u := m.queue[k]
		m.work.checks += int64(len(m.seen)) / 2
		for w, x := range m.with[u] {
			for x &^= m.seen[w]; x != 0; x &= x - 1 {
				v := int32(w<<6 + bits.TrailingZeros64(x))
				if m.seen.has(int(v)) {
					continue
				}
				m.seen.add(int(v))
				m.prior[v] = u
				next := m.mate[v]
				if next < 0 {
					m.flip(root, v)
					return
				}
				m.seen.add(int(next))
				m.queue = append(m.queue, next)
			}
		}
	}
}

// flip matches along the path that ends in v.
func (m *merger) flip(root, v int32) {
	for {
		u := m.prior[v]
		next := m.mate[u]
		m.pair(u, v)
		if u == root {
			return
		}
		v = next
	}
}
