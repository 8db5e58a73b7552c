package questions

import (
	"cmp"
	"context"
	"math/rand/v2"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// shortlist is how many sets are evaluated at a time while the best is looked for.
const shortlist = 8

// set is some facts to ask for together, and what they settle.
type set struct {
	facts   []int // numbers of facts, ascending in the structural rank; those answered left out
	touches []int
	fresh   bool     // adds, worst and probes hold, given what is answered
	probes  []*probe // by draw
	hope    float64  // verdicts it settled before something it touches was answered
	adds    Gain
	worst   Gain
}

// chooser looks for sets, one after another.
type chooser struct {
	*ranker
	draws    [][]int      // by draw and fact: the number of the value
	now      [][]standing // by draw and application: what is open, given the answers so far
	given    [][]inventory.Change
	pool     []*set
	verdicts [][]int // the facts that each undetermined verdict waits for
	answered []bool
}

// sets chooses sets until as many questions are in them as were asked for, or nothing more is settled. urgent is how many of the facts
// verdicts wait for.
func (r *ranker) sets(ctx context.Context, a *readiness.Assessment, urgent int) ([]set, error) {
	c := r.chooser(a, urgent)
	var out []set
	for room := r.opt.Ask; room > 0; {
		best, err := c.best(ctx, room)
		if err != nil || best == nil {
			return out, err
		}
		if err := c.shrink(ctx, best); err != nil {
			return out, err
		}
		out = append(out, *best)
		room -= len(best.facts)
		c.take(best)
	}
	return out, nil
}

func (r *ranker) chooser(a *readiness.Assessment, urgent int) *chooser {
	c := &chooser{ranker: r, answered: make([]bool, len(r.facts)), given: make([][]inventory.Change, r.opt.Draws)}
	rng := rand.New(rand.NewPCG(r.opt.Seed, 0))
	for range r.opt.Draws {
		draw := make([]int, urgent)
		for i := range draw {
			draw[i] = pick(rng, r.facts[i].values)
		}
		c.draws = append(c.draws, draw)
		c.now = append(c.now, slices.Clone(r.before))
	}
	number := map[inventory.Path]int{}
	for i, w := range r.facts[:urgent] {
		number[w.fact.Path] = i
		if s := r.singles[i]; s != nil {
			c.pool = append(c.pool, c.fromSingle(i, s))
		}
	}
	c.bundles(a, number)
	return c
}

// pick draws one of some values by their weights; 0 when there are none.
func pick(rng *rand.Rand, values []Value) int {
	total := 0.0
	for _, v := range values {
		total += v.Weight
	}
	x := rng.Float64() * total
	for i, v := range values {
		if x -= v.Weight; x < 0 {
			return i
		}
	}
	return max(0, len(values)-1)
}

// fromSingle is the set of one fact, which needs no further evaluation: its values were all tried.
func (c *chooser) fromSingle(i int, s *single) *set {
	out := &set{facts: []int{i}, touches: c.facts[i].touches, fresh: true, adds: s.expected, worst: s.guaranteed}
	for _, d := range c.draws {
		out.probes = append(out.probes, s.probes[d[i]])
	}
	return out
}

// promise is what a set is thought to settle for each question: the computed figure, or the greater of the one that was computed before
// and of how many verdicts wait for nothing else.
func (c *chooser) promise(s *set) float64 {
	if s.fresh {
		return s.adds.Verdicts / float64(len(s.facts))
	}
	n := 0
	for _, v := range c.verdicts {
		waits := false
		inside := true
		for _, f := range v {
			if !c.answered[f] {
				waits = true
				_, ok := slices.BinarySearch(s.facts, f)
				inside = inside && ok
			}
		}
		if waits && inside {
			n++
		}
	}
	return max(float64(n), s.hope) / float64(len(s.facts))
}

// best finds the set that settles most verdicts for each question, of those that fit. Sets are evaluated as long as one that is not
// promises more; nil when none settles anything.
func (c *chooser) best(ctx context.Context, room int) (*set, error) {
	for {
		fit := slices.DeleteFunc(slices.Clone(c.pool), func(s *set) bool { return len(s.facts) > min(room, c.opt.MaxSet) })
		promise := make(map[*set]float64, len(fit))
		for _, s := range fit {
			promise[s] = c.promise(s)
		}
		slices.SortStableFunc(fit, func(a, b *set) int {
			return cmp.Or(cmp.Compare(promise[b], promise[a]), compare(b.adds, a.adds),
				cmp.Compare(len(a.facts), len(b.facts)), slices.Compare(a.facts, b.facts))
		})
		if len(fit) == 0 || promise[fit[0]] <= 0 {
			return nil, nil
		}
		if fit[0].fresh {
			return fit[0], nil
		}
		var stale []*set
		for _, s := range fit {
			if !s.fresh && promise[s] > 0 && len(stale) < shortlist {
				stale = append(stale, s)
			}
		}
		all, err := c.measure(ctx, stale)
		if err != nil {
			return nil, err
		}
		if !all {
			c.complete = false
			c.pool = slices.DeleteFunc(c.pool, func(s *set) bool { return !s.fresh })
		}
	}
}

// measure evaluates sets in every draw, and reports whether the budget was enough for all of them.
func (c *chooser) measure(ctx context.Context, sets []*set) (bool, error) {
	var all []*batch
	for d := range c.draws {
		var probes []*probe
		for _, s := range sets {
			if d == 0 {
				s.probes = make([]*probe, len(c.draws))
			}
			s.probes[d] = &probe{changes: c.changes(d, s.facts), touches: s.touches}
			probes = append(probes, s.probes[d])
		}
		all = append(all, c.batches(c.given[d], probes)...)
	}
	done, err := c.run(ctx, all)
	if err != nil {
		return false, err
	}
	for _, s := range sets {
		if !slices.ContainsFunc(s.probes, func(p *probe) bool { return p.after == nil }) {
			c.count(s)
		}
	}
	return done, nil
}

// count adds up what an evaluated set settles.
func (c *chooser) count(s *set) {
	s.fresh, s.adds = true, Gain{}
	for d, p := range s.probes {
		g := p.gain(c.now[d])
		s.adds = s.adds.plus(g, 1/float64(len(c.draws)))
		if d == 0 {
			s.worst = g
		}
		s.worst = s.worst.least(g)
	}
}

func (c *chooser) changes(draw int, facts []int) []inventory.Change {
	out := make([]inventory.Change, len(facts))
	for i, f := range facts {
		v := c.facts[f].values[c.draws[draw][f]]
		out[i] = inventory.Change{Path: c.facts[f].fact.Path, State: v.State, Value: v.Value}
	}
	return out
}

// take answers the questions of a set, in every draw. Sets that touch an application of it must be evaluated again.
func (c *chooser) take(s *set) {
	touched := map[int]bool{}
	for i, app := range s.touches {
		touched[app] = true
		for d := range c.draws {
			c.now[d][app] = s.probes[d].after[i]
		}
	}
	for _, f := range s.facts {
		c.answered[f] = true
	}
	for d := range c.draws {
		c.given[d] = append(c.given[d], c.changes(d, s.facts)...)
	}
	old := c.pool
	c.pool = nil
	for _, x := range old {
		rest := slices.DeleteFunc(slices.Clone(x.facts), func(f int) bool { return c.answered[f] })
		if len(rest) == 0 || slices.ContainsFunc(c.pool, func(o *set) bool { return slices.Equal(o.facts, rest) }) {
			continue
		}
		if len(rest) < len(x.facts) || slices.ContainsFunc(x.touches, func(a int) bool { return touched[a] }) {
			hope := x.hope
			if x.fresh {
				hope = x.adds.Verdicts
			}
			x = &set{facts: rest, touches: c.touches(rest), hope: hope}
		}
		c.pool = append(c.pool, x)
	}
}
