package packing

// states is a memory of partial solutions: which items are placed, and how it came to that. The memory is bounded by the caller.
type states struct {
	words  int
	sets   []uint64
	parent []int32
	wave   []int32 // the wave that is next
	hash   []uint64
	worth  []int64
}

func newStates(items int) *states { return &states{words: (items + 63) / 64} }

func (s *states) len() int { return len(s.parent) }

func (s *states) set(k int32) bitset {
	at := int(k) * s.words
	return s.sets[at : at+s.words : at+s.words]
}

// root adds the state in which nothing is placed.
func (s *states) root() int32 {
	s.sets = append(s.sets, make([]uint64, s.words)...)
	s.parent, s.wave, s.hash, s.worth = append(s.parent, -1), append(s.wave, 0), append(s.hash, 0), append(s.worth, 0)
	return int32(len(s.parent) - 1)
}

// child adds the state that a load leads to.
func (s *states) child(parent int32, load []int32, hash uint64, worth int64) int32 {
	at := len(s.sets)
	s.sets = append(s.sets, s.set(parent)...)
	set := bitset(s.sets[at:])
	for _, i := range load {
		set.add(int(i))
	}
	s.parent, s.wave = append(s.parent, parent), append(s.wave, s.wave[parent]+1)
	s.hash, s.worth = append(s.hash, hash), append(s.worth, worth)
	return int32(len(s.parent) - 1)
}

// clear forgets everything and keeps the memory.
func (s *states) clear() {
	s.sets, s.parent, s.wave, s.hash, s.worth = s.sets[:0], s.parent[:0], s.wave[:0], s.hash[:0], s.worth[:0]
}

// each calls f for the items that were placed on the way to a state, with their waves.
func (s *states) each(k int32, f func(item, wave int32)) {
	for ; s.parent[k] >= 0; k = s.parent[k] {
		now, before, wave := s.set(k), s.set(s.parent[k]), s.wave[s.parent[k]]
		for w, x := range now {
			for diff := (bitset{x &^ before[w]}); diff[0] != 0; {
				bit := diff.next(0)
				diff.remove(bit)
				f(int32(w<<6+bit), wave)
			}
		}
	}
}

// restore makes a state the loader's partial solution.
func (l *loader) restore(s *states, k int32) {
	c := l.c
	copy(l.placed, s.set(k))
	copy(l.waits, c.waits)
	copy(l.lags, c.lags)
	copy(l.rest, c.total)
	clear(l.dueAt)
	l.open, l.smallest = 0, 0
	for _, i := range c.order {
		if !l.placed.has(int(i)) {
			l.open++
			l.dueAt[c.latest[i]]++
			continue
		}
		for _, s := range c.same[i] {
			l.waits[s]--
		}
		for _, s := range c.lagged[i] {
			l.lags[s.item]--
		}
		l.weigh(i)
	}
	clear(l.free)
	for at, i := range c.order {
		if l.waits[i]+l.lags[i] == 0 && !l.placed.has(int(i)) {
			l.free.add(at)
		}
	}
	copy(l.opens, c.earliest)
	if c.deep {
		s.each(k, func(i, wave int32) {
			for _, s := range c.lagged[i] {
				l.opens[s.item] = max(l.opens[s.item], wave+s.lag)
			}
		})
	}
	l.work.checks += int64(2 * len(c.order))
}

// hashed returns the hash of a state after the load is added to it. When lags are long, what they still hold back counts as well.
func (l *loader) hashed(hash uint64) uint64 {
	for _, i := range l.load {
		hash ^= l.c.key[i]
	}
	if l.c.deep {
		for _, i := range l.load {
			for _, s := range l.c.lagged[i] {
				if s.lag > 1 {
					hash ^= mix(l.c.key[s.item] ^ uint64(l.wave+int(s.lag)))
				}
			}
		}
	}
	return hash
}
