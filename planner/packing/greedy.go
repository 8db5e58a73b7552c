package packing

// wavewiseLimit is the number of items up to which priority rules are also tried wave by wave, which keeps deadlines better.
const wavewiseLimit = 20_000

// greedy tries priority rules, each in both directions. It ignores the budget: they are cheap, and a solution comes before a good solution.
func (s *solver) greedy(m *meter) {
	for k := range 6 {
		for _, mirrored := range []bool{false, true} {
			target := s.target()
			if target < s.lower || m.stopped() || s.best != nil && k >= s.patience() {
				return
			}
			b := s.base(mirrored)
			c := b.aim(target, mirrored)
			if c == nil {
				s.none(target)
				return
			}
			s.byRule(c, c.rules()[k], mirrored, m)
		}
	}
}

// patience is the number of rules tried once there is a solution.
func (s *solver) patience() int {
	if len(s.p.items) > manyItems {
		return 2
	}
	return 6
}

// byRule places items one by one and, unless they are very many, wave by wave.
func (s *solver) byRule(c *core, rule func(int32) int64, mirrored bool, m *meter) {
	if s.keep(newSerial(c.p).run(c.p.ordered(rule), m), c.target, mirrored) || len(s.p.items) > wavewiseLimit {
		return
	}
	s.keep(newLoader(c.ordered(rule), m).fill(0), c.target, mirrored)
}

// rules are what decides which item goes first: the smaller number does.
func (c *core) rules() []func(int32) int64 {
	w := c.weights
	return []func(int32) int64{
		func(int32) int64 { return 0 },
		func(i int32) int64 { return -w.position[i] },
		func(i int32) int64 { return int64(c.latest[i]) },
		func(i int32) int64 { return -w.size[i] },
		func(i int32) int64 { return int64(c.latest[i])<<40 - w.position[i] },
		func(i int32) int64 { return -w.followers[i] },
	}
}
