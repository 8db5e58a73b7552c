package packing

// solver looks for a solution of a problem in as few waves as it can, stage after stage.
type solver struct {
	p     *problem
	bases [2]*base // forward and mirrored, made when first needed
	lower int      // no solution has fewer waves
	best  []int32
	used  int
	done  bool // nothing better exists
	taste int  // the next taste to try, with the measures in turn
}

func (s *solver) base(mirrored bool) *base {
	if s.bases[0] == nil {
		s.bases[0] = newBase(s.p)
	}
	if !mirrored {
		return s.bases[0]
	}
	if s.bases[1] == nil {
		s.bases[1] = s.bases[0].mirrored()
	}
	return s.bases[1]
}

// target returns how many waves the next solution may have.
func (s *solver) target() int {
	if s.best == nil {
		return s.p.waves
	}
	return s.used - 1
}

// keep stores a better solution of the problem or of its mirror image in target waves; nil is none. It reports whether it did.
func (s *solver) keep(wave []int32, target int, mirrored bool) bool {
	if wave == nil {
		return false
	}
	if mirrored {
		for i, w := range wave {
			wave[i] = int32(target) - 1 - w
		}
	}
	s.p.shiftLeft(wave)
	used := wavesUsed(wave)
	if s.best != nil && used >= s.used {
		return false
	}
	s.best, s.used = append([]int32(nil), wave...), used
	return true
}

// wavesUsed counts the waves up to the last one with an item.
func wavesUsed(wave []int32) int {
	last := int32(-1)
	for _, w := range wave {
		last = max(last, w)
	}
	return int(last) + 1
}

// firstRound is what a stage of the first round may cost, in checks; every round may cost twice as much as the one before.
const firstRound = 1 << 19

// improve runs the stages in rounds of growing budgets, forward and backward, always aiming at one wave less than the best solution.
func (s *solver) improve(m *meter) {
	limit := m.limit
	for round := 0; m.checks < limit && !m.stopped(); round++ {
		budget := max(firstRound, 500*int64(len(s.p.items))) << min(round, 40)
		for _, mirrored := range []bool{false, true} {
			for stage := 0; stage < stages && s.worth(stage, round); {
				target := s.target()
				if target < s.lower {
					s.done = true
				}
				if s.done || m.stopped() {
					return
				}
				c := s.base(mirrored).aim(target, mirrored)
				if c == nil {
					s.done = true
					return
				}
				m.limit = min(limit, m.checks+budget)
				if m.checks >= limit {
					return
				}
				if !s.stage(c, stage, round, budget, mirrored, m) {
					stage++
				}
				m.limit = limit
			}
		}
	}
}

// stages is the number of stages of a round.
const stages = 3

// worth reports whether a stage has a chance in a round: with many items, only the cheap ones have at first.
func (s *solver) worth(stage, round int) bool {
	return len(s.p.items) <= 300 || stage <= round/2
}

// stage runs one stage of a round and reports whether it found a better solution.
func (s *solver) stage(c *core, stage, round int, budget int64, mirrored bool, m *meter) bool {
	n := int64(len(c.order))
	switch stage {
	case 0:
		return s.keep(s.hoffmann(c, m, budget/20), c.target, mirrored)
	case 1:
		c.savour(tastes[(1+7*round)%len(tastes)], round%measures)
		loads := 16 << min(round, 4)
		width := int(budget / (int64(c.target) * (4*n + 40*int64(loads))))
		b := &beam{c: c, l: newLoader(c, m), s: newStates(int(n)), width: min(max(width, 2), 5000), loads: loads}
		return s.keep(b.run(), c.target, mirrored)
	}
	c.savour(tastes[1], 1)
	loads := 64 << (2 * min(round, 6))
	if round >= 5 {
		loads = 1 << 30
	}
	b := newBranch(c, m, loads)
	found := b.run()
	if found == nil && b.complete && !m.stopped() {
		s.done = true
	}
	return s.keep(found, c.target, mirrored)
}
