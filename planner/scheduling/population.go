package scheduling

import (
	"cmp"
	"context"
	"slices"
)

// fitness says how good a schedule is: how much comes too late, then when it ends, then how much stands late in it.
type fitness struct {
	late int64
	end  int32
	rest int64
}

func (f fitness) compare(g fitness) int {
	return cmp.Or(cmp.Compare(f.late, g.late), cmp.Compare(f.end, g.end), cmp.Compare(f.rest, g.rest))
}

// member is a schedule, with its activities in the order of their starts.
type member struct {
	fitness
	list   []int32
	starts []int32
}

func newMember(n int) *member {
	both := make([]int32, 2*n)
	return &member{list: both[:n:n], starts: both[n:]}
}

func (m *member) copyFrom(o *member) {
	m.fitness = o.fitness
	copy(m.list, o.list)
	copy(m.starts, o.starts)
}

// breeder is a population of schedules and the work on it.
type breeder struct {
	*model
	decoder  *decoder
	crossing *crossing
	random   *random
	members  []*member // the best first
	child    *member
	size     int
	eligible []int32
	waits    []int32
}

const (
	populationSize  = 60
	populationCells = 4 << 20 // bounds the memory of a population
	mutationRate    = 20      // of a thousand activities
	peakShare       = 70      // of a hundred crossings
)

func newBreeder(m *model, seed, stream uint64) *breeder {
	return &breeder{model: m, decoder: newDecoder(m), crossing: newCrossing(m), random: newRandom(seed, stream), child: newMember(m.n),
		size: max(2, min(populationSize, populationCells/(m.n+1))), waits: make([]int32, m.n)}
}

func (b *breeder) checks() int64 { return b.decoder.checks + b.crossing.checks }

// step makes one schedule and keeps it if it is worth it.
func (b *breeder) step() {
	switch {
	case len(b.members) == 0:
		b.mostUrgent(b.child.list)
	case len(b.members) < b.size:
		b.sample(b.child.list)
	default:
		b.breed()
	}
	if b.evaluate() {
		b.keep()
	}
}

// sample draws a list: one eligible activity after the other, those with little time left with more chance.
func (b *breeder) sample(list []int32) {
	for i := range b.waits {
		b.waits[i] = b.pred.first[i+1] - b.pred.first[i]
	}
	b.eligible = b.eligible[:0]
	for _, i := range b.order {
		if b.waits[i] == 0 {
			b.eligible = append(b.eligible, i)
		}
	}
	for k := range list {
		at, tries := 0, 1+min(len(b.eligible)/4, 24)
		for t := range tries {
			c := b.random.below(len(b.eligible))
			if t == 0 || b.urgent(b.eligible[c]) < b.urgent(b.eligible[at]) {
				at = c
			}
		}
		i := b.eligible[at]
		b.eligible[at] = b.eligible[len(b.eligible)-1]
		b.eligible = b.eligible[:len(b.eligible)-1]
		list[k] = i
		to, _ := b.succ.of(i)
		for _, j := range to {
			if b.waits[j]--; b.waits[j] == 0 {
				b.eligible = append(b.eligible, j)
			}
		}
		b.decoder.checks += int64(tries + len(to) + 2)
	}
}

// mostUrgent orders by urgency. Whoever must come before another is no less urgent, and stands before it in the order that is sorted.
func (b *breeder) mostUrgent(list []int32) {
	copy(list, b.order)
	slices.SortStableFunc(list, func(i, j int32) int { return int(b.urgent(i) - b.urgent(j)) })
	b.decoder.checks += int64(16 * len(list))
}

// urgent is the latest finish as far as arcs and windows say, small for what must come soon.
func (b *breeder) urgent(i int32) int32 { return min(b.due[i]-b.horizon, -b.tail[i]) }

func (b *breeder) breed() {
	r := b.random
	mother, father := b.pick(), b.pick()
	from, to := b.crossing.peak(r, father.list, father.starts)
	if r.below(100) < peakShare {
		b.crossing.cross(b.child.list, mother.list, father.list, from, to)
	} else {
		b.crossing.twoPoint(b.child.list, mother.list, father.list, from, to)
	}
	if r.below(2) == 0 {
		b.crossing.mutate(r, b.child.list, mutationRate)
	}
}

// pick is a tournament of two.
func (b *breeder) pick() *member {
	return b.members[min(b.random.below(len(b.members)), b.random.below(len(b.members)))]
}

// evaluate makes the child's list a schedule. It gives false if the caller has given up meanwhile.
func (b *breeder) evaluate() bool {
	c, d := b.child, b.decoder
	end := d.forward(c.list, c.starts)
	if d.stopped {
		return false
	}
	if end = d.justify(c.list, c.starts, end); d.stopped {
		return false
	}
	d.sortBy(c.list, func(i int32) int32 { return c.starts[i] }, end)
	c.fitness = b.fitnessOf(c.starts, end)
	return true
}

func (b *breeder) fitnessOf(starts []int32, end int32) fitness {
	f := fitness{end: end}
	for i, s := range starts {
		if l := s + b.dur[i] - b.due[i]; l > 0 {
			f.late += int64(l)
		}
		f.rest += int64(s + b.dur[i])
	}
	return f
}

// keep puts the child in place of the worst unless it is worse, or there already.
func (b *breeder) keep() {
	at, found := slices.BinarySearchFunc(b.members, b.child, func(m, c *member) int { return m.compare(c.fitness) })
	if found || at >= b.size {
		return
	}
	var m *member
	if len(b.members) < b.size {
		m = newMember(b.n)
	} else {
		m = b.members[b.size-1]
		b.members = b.members[:b.size-1]
	}
	m.copyFrom(b.child)
	b.members = slices.Insert(b.members, at, m)
}

// adopt makes a schedule from elsewhere the child, and keeps it if it is worth it. The caller may have given up already: it is kept even
// so.
func (b *breeder) adopt(starts []int32) {
	b.decoder.ctx, b.decoder.stopped = context.Background(), false
	copy(b.child.list, b.order)
	b.decoder.sortBy(b.child.list, func(i int32) int32 { return starts[i] }, b.horizon)
	b.evaluate()
	b.keep()
}
