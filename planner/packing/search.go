package packing

import "context"

// solution gives every item a wave.
type solution struct {
	wave []int32
	used int  // waves up to the last one that is not empty
	work int  // units spent
	done bool // true: nothing better exists, or, without a solution, none exists at all
}

// taste is how the modified Hoffmann method values an item in a load: size + a × positional weight + b × followers - g, the
// three in thousandths of a wave (Fleszar and Hindi, European Journal of Operational Research 145, 2003).
type taste struct{ position, followers, count int64 }

// tastes are tried in this order: the plain rule first, then mixtures from mild to strong.
var tastes = func() []taste {
	var all []taste
	for _, g := range []int64{0, 10, 20, 30} {
		for _, a := range []int64{0, 5, 10, 15, 20} {
			for _, b := range []int64{0, 5, 10, 15, 20} {
				all = append(all, taste{a, b, g})
			}
		}
	}
	return all
}()

// solver looks for a solution of a problem in as few waves as it can.
type solver struct {
	p     *problem
	lower int // no solution has fewer waves
	best  []int32
	used  int
}

// solve places every item, in the fewest waves that the work budget finds: units per direction, and as many again for the exact
// search when the problem is small. start is a known solution or nil. Without a solution, wave is nil. The error is that of ctx.
func solve(ctx context.Context, p *problem, lower, units int, start []int32) (*solution, error) {
	s := &solver{p: p, lower: max(lower, 1)}
	if len(p.items) == 0 {
		return &solution{wave: []int32{}, done: true}, ctx.Err()
	}
	if start != nil {
		s.keep(start)
	}
	free := newMeter(ctx, 0)
	if err := s.greedy(free); err != nil {
		return nil, err
	}
	work := free.units()
	for _, mirrored := range []bool{false, true} {
		m := newMeter(ctx, units)
		s.hoffmann(m, mirrored)
		if work += m.units(); m.err != nil {
			return nil, m.err
		}
	}
	m := newMeter(ctx, units)
	done := s.exact(m)
	if work += m.units(); m.err != nil {
		return nil, m.err
	}
	return &solution{wave: s.best, used: s.used, work: work, done: done}, nil
}

// keep stores a better solution.
func (s *solver) keep(wave []int32) {
	used := wavesUsed(wave)
	if s.best == nil || used < s.used {
		s.best, s.used = append([]int32(nil), wave...), used
	}
}

// wavesUsed counts the waves up to the last one with an item.
func wavesUsed(wave []int32) int {
	last := int32(-1)
	for _, w := range wave {
		last = max(last, w)
	}
	return int(last) + 1
}

// target returns how many waves the next solution may have.
func (s *solver) target() int {
	if s.best == nil {
		return s.p.waves
	}
	return s.used - 1
}

// greedy tries priority rules. It ignores the budget: they are cheap, and a plan comes before a good plan.
func (s *solver) greedy(m *meter) error {
	win := s.p.tighten()
	if win.empty >= 0 {
		return nil
	}
	w := s.p.weigh()
	rules := []func(int32) int64{
		func(i int32) int64 { return 0 },
		func(i int32) int64 { return int64(win.latest[i]) },
		func(i int32) int64 { return -w.position[i] },
		func(i int32) int64 { return -w.size[i] },
		func(i int32) int64 { return int64(win.latest[i])<<40 - w.position[i] },
		func(i int32) int64 { return -w.followers[i] },
	}
	for _, rule := range rules {
		k := newPacker(s.p, win, s.p.ordered(rule), m)
		if k.pass(s.p.waves, 0) {
			s.keep(k.assigned)
		}
		if m.err != nil {
			return m.err
		}
		if s.best != nil && s.used <= s.lower {
			break
		}
	}
	return nil
}

// hoffmann fills waves one at a time with the most valuable load it finds, taste after taste, always aiming at one wave less than
// the best solution so far.
func (s *solver) hoffmann(m *meter, mirrored bool) {
	var k *packer
	var w *weights
	aim := -1
	for _, t := range tastes {
		target := s.target()
		if target < s.lower || m.spent() {
			return
		}
		if target != aim {
			aim = target
			if k, w = s.aimAt(target, mirrored, m); k == nil {
				return
			}
		}
		for i := range k.value {
			k.value[i] = 1000*w.size[i] + t.position*w.position[i] + (t.followers*w.followers[i]-t.count)*fullWave/1000
		}
		k.reset()
		share := (m.limit - m.checks) / 8
		if k.pass(aim, max(share, 1)) {
			s.keepMirror(k.assigned, aim, mirrored)
		}
	}
}

// aimAt prepares a packer for solutions of at most target waves; nil when no such solution exists.
func (s *solver) aimAt(target int, mirrored bool, m *meter) (*packer, *weights) {
	q := s.p.truncated(target)
	if mirrored {
		q = s.p.reversed(target)
	}
	win := q.tighten()
	if win.empty >= 0 {
		return nil, nil
	}
	w := q.weigh()
	return newPacker(q, win, q.ordered(func(i int32) int64 { return -w.position[i] }), m), w
}

// keepMirror stores a solution found for the problem or its mirror image.
func (s *solver) keepMirror(wave []int32, target int, mirrored bool) {
	if mirrored {
		turned := make([]int32, len(wave))
		for i, w := range wave {
			turned[i] = int32(target) - 1 - w
		}
		s.p.shiftLeft(turned)
		wave = turned
	}
	s.keep(wave)
}

// pass fills the waves in order. Every wave gets an equal part of the checks that remain for the pass, and at least its greedy load;
// it reports whether every item found a wave.
func (k *packer) pass(waves int, checks int64) bool {
	end := k.work.checks + checks
	rest := k.p.newRest(waves)
	load := []int32(nil)
	for w := 0; w < waves && k.open > 0; w++ {
		if k.work.cancelled() || !rest.enough(w) {
			return false
		}
		k.begin(w)
		limit := k.work.checks + max(0, end-k.work.checks)/int64(waves-w)
		// An item for which this is the last wave goes before any value.
		due, worth := -1, int64(0)
		k.enumerate(limit, func() bool {
			if k.due > due || k.due == due && k.worth > worth {
				due, worth = k.due, k.worth
				load = append(load[:0], k.load...)
			}
			return checks > 0
		})
		if due < k.mustHave() {
			return false
		}
		for _, at := range load {
			rest.take(&k.p.items[k.order[at]])
		}
		k.commit(load)
	}
	return k.open == 0
}
