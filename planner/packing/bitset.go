package packing

import "math/bits"

// bitset is a set of small non-negative integers. A nil bitset is empty and must not be added to.
type bitset []uint64

func newBitset(n int) bitset { return make(bitset, (n+63)/64) }

func (b bitset) has(i int) bool { return i>>6 < len(b) && b[i>>6]&(1<<(i&63)) != 0 }
func (b bitset) add(i int)      { b[i>>6] |= 1 << (i & 63) }
func (b bitset) remove(i int)   { b[i>>6] &^= 1 << (i & 63) }

// next returns the smallest member that is at least i, or -1.
func (b bitset) next(i int) int {
	w := i >> 6
	if w >= len(b) {
		return -1
	}
	if x := b[w] >> (i & 63); x != 0 {
		return i + bits.TrailingZeros64(x)
	}
	for w++; w < len(b); w++ {
		if b[w] != 0 {
			return w<<6 + bits.TrailingZeros64(b[w])
		}
	}
	return -1
}

func (b bitset) union(o bitset) {
	for i, x := range o {
		b[i] |= x
	}
}

func (b bitset) count() int {
	n := 0
	for _, x := range b {
		n += bits.OnesCount64(x)
	}
	return n
}

// key returns the members as a map key.
func (b bitset) key() string {
	out := make([]byte, 0, 8*len(b))
	for _, x := range b {
		for s := 0; s < 64; s += 8 {
			out = append(out, byte(x>>s))
		}
	}
	return string(out)
}

func (b bitset) intersect(o bitset) {
	for i, x := range o {
		b[i] &= x
	}
}
