package packing

// wavewiseLimit is the number of items up to which priority rules are also tried wave by wave, which keeps deadlines better.
const wavewiseLimit = 20_000

// priorityRules is the number of priority rules.
const priorityRules = 6

// greedy tries priority rules, each in both directions. It ignores the budget: they are cheap, and a solution comes before a good solution.
func (s *solver) greedy(m *meter) {
	for k := range priorityRules {
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
			s.byRule(c, c.ruled(k), mirrored, m)
		}
	}
}

// patience is the number of rules tried once there is a solution.
func (s *solver) patience() int {
	if len(s.p.items) > manyItems {
		return 2
	}
	return priorityRules
}

// byRule places items one by one and, unless they are very many, wave by wave.
func (s *solver) byRule(c *core, order []int32, mirrored bool, m *meter) {
	if s.keep(newSerial(c.p).run(order, m), c.target, mirrored) || len(s.p.items) > wavewiseLimit {
		return
	}
	s.keep(newLoader(c.inOrder(order), m).fill(0), c.target, mirrored)
}

// ruled returns the items in the order of a rule: which goes first where the arcs leave a choice.
func (c *core) ruled(rule int) []int32 {
	w := c.weights
	switch rule {
	case 0:
		return c.ranked
	case 1:
		return c.order
	case 2:
		return c.p.ordered(func(i int32) int64 { return int64(c.latest[i]) })
	case 3:
		return c.p.ordered(func(i int32) int64 { return -w.size[i] })
	case 4:
		return c.p.ordered(func(i int32) int64 { return int64(c.latest[i])<<40 - w.position[i] })
	}
	return c.p.ordered(func(i int32) int64 { return -w.followers[i] })
}
