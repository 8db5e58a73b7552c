package packing

import "slices"

// dives is the number of times a proof's fractional loads are turned into a solution.
const dives = 20

// prove spends up to a budget, in checks, on proofs that do not come from the search, as long as they may settle what is best, and looks for a
// solution that is as good as the proof.
func (s *solver) prove(budget int64, m *meter) {
	target := s.p.waves + 1
	if s.best != nil {
		target = s.used
	}
	if s.done || m.spent() || target <= s.lower {
		return
	}
	f := m.fork(m.ctx, min(budget, m.limit-m.checks))
	defer func() {
		m.join(f)
		s.settle()
	}()
	t := s.p.newLoadPartition(s.lower, f)
	if t == nil {
		return
	}
	full := f.limit
	if t.whole() {
		f.limit -= (f.limit - f.checks) / 2
	}
	if c, ok := t.bound(target); ok {
		s.adopt(c)
	}
	f.limit = full
	for try := 0; try < dives && t.whole() && s.best != nil && s.used > s.lower && !f.spent(); try++ {
		s.keep(t.dive(try, s.used-1), s.used-1, false)
	}
}

// pair proves what large items can, which costs little.
func (s *solver) pair(m *meter) {
	if s.done || m.spent() {
		return
	}
	c, ok := s.p.pairBound(m)
	if ok && c.Waves > s.lower {
		s.adopt(c)
		s.settle()
	}
	if most := s.p.mostCapacity(); !s.done && ok && len(s.p.items) <= fewItems*s.lower {
		var large []int32
		for r := range most {
			large = append(large, s.p.noThree(r, most[r])...)
		}
		s.merging = &remerger{q: s.p.newPairing(large, m)}
	}
}

// adopt keeps the better of two proofs of a kind, and lets the search prune by it.
func (s *solver) adopt(c Certificate) {
	at := slices.IndexFunc(s.proofs, func(o Certificate) bool { return o.Kind == c.Kind })
	if at >= 0 && s.proofs[at].Waves >= c.Waves {
		return
	}
	if at >= 0 {
		s.proofs = slices.Delete(s.proofs, at, at+1)
	}
	s.proofs = greatestFirst(append(s.proofs, c))
	s.lower = max(s.lower, c.Waves)
	if len(c.Conflicts) == 0 {
		s.learn(c)
	}
}

// learn makes a row of the weights of a proof without conflicts.
func (s *solver) learn(c Certificate) {
	r := row{weight: make([]int64, len(s.p.items)), room: make([]int64, s.p.waves)}
	for k, i := range c.Items {
		r.weight[i] = c.Weights[k]
	}
	for w := range r.room {
		if r.room[w] = c.Scale; w < len(c.Rooms) {
			r.room[w] = c.Rooms[w]
		}
	}
	s.learned, s.bases = []row{r}, [2]*base{}
}
