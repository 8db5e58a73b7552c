package packing

import "math/bits"

// matching is the greatest set of pairs (first, second) in which every item is first once at most and second once at most: a fractional
// matching of twice the size, by Hopcroft and Karp (SIAM Journal on Computing 2, 1973).
type matching struct {
	with   []bitset // by item; symmetric
	items  []int32
	second []int32 // by first item: its second, or -1
	first  []int32 // by second item: its first, or -1
	level  []int32 // by first item: distance from a free one, or -1
	open   bitset  // second items that a path may still take

	left, right bitset // first and second items that free first items reach: what covers all pairs is the other first and these second ones
}

func newMatching(with []bitset, items []int32) *matching {
	n := len(with)
	m := &matching{with: with, items: items, first: make([]int32, n), second: make([]int32, n), level: make([]int32, n), open: newBitset(n)}
	for i := range n {
		m.first[i], m.second[i] = -1, -1
	}
	return m
}

// run finds the matching and what free items reach.
func (m *matching) run(work *meter) {
	for m.layer(work) {
		for _, i := range m.items {
			m.open.add(int(i))
		}
		for _, i := range m.items {
			if m.second[i] < 0 {
				m.augment(i, work)
			}
		}
	}
}

// layer finds how far every first item is from a free one, and reports whether a free second item can be reached.
func (m *matching) layer(work *meter) bool {
	n := len(m.with)
	m.left, m.right = newBitset(n), newBitset(n)
	var queue []int32
	for _, i := range m.items {
		if m.level[i] = -1; m.second[i] < 0 {
			m.level[i] = 0
			m.left.add(int(i))
			queue = append(queue, i)
		}
	}
	found := false
	for k := 0; k < len(queue); k++ {
		i := queue[k]
		work.checks += int64(len(m.right))
		for w, x := range m.with[i] {
			x &^= m.right[w]
			m.right[w] |= x
			for ; x != 0; x &= x - 1 {
				f := m.first[w<<6+bits.TrailingZeros64(x)]
				if f < 0 {
					found = true
					continue
				}
				m.level[f] = m.level[i] + 1
				m.left.add(int(f))
				queue = append(queue, f)
			}
		}
	}
	return found
}

// augment looks for a path from a first item to a free second one along the layers, and matches anew along it.
func (m *matching) augment(i int32, work *meter) bool {
	for w := range m.open {
		work.checks++
		for {
			x := m.with[i][w] & m.open[w]
			if x == 0 {
				break
			}
			j := int32(w<<6 + bits.TrailingZeros64(x))
			f := m.first[j]
			if f >= 0 && m.level[f] != m.level[i]+1 {
				// Another item of the right layer may take it.
				x &= x - 1
				if j = m.inLayer(w, x, m.level[i]+1); j < 0 {
					break
				}
				f = m.first[j]
			}
			m.open.remove(int(j))
			if f < 0 || m.augment(f, work) {
				m.first[j], m.second[i] = i, j
				return true
			}
		}
	}
	return false
}

// inLayer returns the first of a word's second items that is free or whose first item is in the layer, or -1.
func (m *matching) inLayer(w int, x uint64, level int32) int32 {
	for ; x != 0; x &= x - 1 {
		j := int32(w<<6 + bits.TrailingZeros64(x))
		if f := m.first[j]; f < 0 || m.level[f] == level {
			return j
		}
	}
	return -1
}
