package packing

import "slices"

// memory is a hash table of states by the items placed.
type memory struct {
	slots []int32 // state + 1, or 0
	used  int
}

func newMemory() *memory { return &memory{slots: make([]int32, 1<<10)} }

// find returns the state with a hash and set.
func (t *memory) find(s *states, hash uint64, set bitset) (int32, bool) {
	mask := uint64(len(t.slots) - 1)
	for at := hash & mask; t.slots[at] != 0; at = (at + 1) & mask {
		if k := t.slots[at] - 1; s.hash[k] == hash && slices.Equal(s.set(k), set) {
			return k, true
		}
	}
	return 0, false
}

// put remembers a state instead of any with the same hash and set.
func (t *memory) put(s *states, k int32) {
	if 2*t.used >= len(t.slots) {
		old := t.slots
		t.slots, t.used = make([]int32, 2*len(old)), 0
		for _, x := range old {
			if x != 0 {
				t.insert(s, x-1)
			}
		}
	}
	t.insert(s, k)
}

func (t *memory) insert(s *states, k int32) {
	mask := uint64(len(t.slots) - 1)
	at := s.hash[k] & mask
	for ; t.slots[at] != 0; at = (at + 1) & mask {
		if x := t.slots[at] - 1; s.hash[x] == s.hash[k] && slices.Equal(s.set(x), s.set(k)) {
			t.slots[at] = k + 1
			return
		}
	}
	t.slots[at] = k + 1
	t.used++
}
