package packing

import (
	"context"
	"slices"
	"time"
)

// Stayed is a solution that leaves many items in the waves they had, and how few could leave theirs.
type Stayed struct {
	Wave    []int
	Cost    int64     // of the items that are not in their home wave
	Lower   int64     // every solution in as many waves costs as much
	Leaving []Leaving // why: the sum of their costs is Lower
	Work    int64     // work units spent
}

// Stay looks for a solution that uses no wave behind the last one of start, which is a solution, and costs little by aim.Home and aim.Away;
// the rest of the aim is not looked at. It repairs the homes where they do not hold any more, and then gives small neighbourhoods of items
// new waves, by exact search, as long as that helps and the work lasts. The same arguments give the same result. The error is that of a start
// that does not hold, or of ctx.
func Stay(ctx context.Context, in *Problem, start []int, aim Aim, work int64) (*Stayed, error) {
	if err := in.Check(start); err != nil {
		return nil, err
	}
	in = in.cut(Used(start))
	s := &stay{in: in, p: prepare(in), aim: aim, m: newMeter(ctx, work, time.Time{})}
	s.home = make([]int, len(in.Items))
	for i := range s.home {
		if s.home[i] = -1; aim.Home != nil && aim.Home[i] >= 0 && aim.weight(i) > 0 {
			s.home[i] = aim.Home[i]
		}
	}
	out := &Stayed{}
	out.Leaving = s.leaving()
	for _, l := range out.Leaving {
		out.Lower += l.Cost
	}
	s.lower = out.Lower
	s.offer(slices.Clone(start))
	if err := s.repair(); err != nil {
		return nil, err
	}
	s.refine()
	if s.m.err != nil {
		return nil, s.m.err
	}
	out.Wave, out.Cost, out.Work = s.best, s.cost, s.m.units()
	return out, nil
}

// cut returns the problem with only the first waves.
func (p *Problem) cut(waves int) *Problem {
	q := &Problem{Waves: waves, Items: slices.Clone(p.Items), Arcs: p.Arcs, Apart: p.Apart}
	for i := range q.Items {
		q.Items[i].Latest = min(q.Items[i].Latest, waves-1)
	}
	for _, capacity := range p.Capacity {
		q.Capacity = append(q.Capacity, capacity[:waves])
	}
	return q
}

// stay is a search for a solution near the homes of the items.
type stay struct {
	in    *Problem // cut to the waves that may be used
	p     *problem
	aim   Aim
	home  []int  // by item; -1: it may be anywhere at no cost
	stuck []bool // by item: it cannot be at home
	lower int64
	best  []int
	cost  int64
	m     *meter
}

// away is what a solution costs.
func (s *stay) away(wave []int) int64 {
	var sum int64
	for i, w := range wave {
		if s.home[i] >= 0 && s.home[i] != w {
			sum += s.aim.weight(i)
		}
	}
	return sum
}

// offer keeps a solution if it is better.
func (s *stay) offer(wave []int) {
	if cost := s.away(wave); s.best == nil || cost < s.cost {
		s.best, s.cost = wave, cost
	}
}
