package scheduling

import (
	"context"
	"sync"
)

// Solve finds a schedule that ends as early as it can find in the budget, and proves how early one can end. The error is that of
// [Problem.Check]; when the context ends, what has been found until then is the result, with Cut set.
func Solve(ctx context.Context, p *Problem, o Options) (*Result, error) {
	if err := p.Check(); err != nil {
		return nil, err
	}
	m, against, err := compile(p)
	if err != nil {
		return nil, err
	}
	if against != nil {
		return &Result{Status: Infeasible, Lower: against.Value, Bounds: []Bound{*against}}, nil
	}
	s := &search{model: m, options: o}
	s.bounds = append(s.bounds, m.criticalPath())
	return s.run(ctx), nil
}

// search is the state of a run between rounds.
type search struct {
	*model
	options Options
	bounds  []Bound
	islands []*breeder
	cut     bool
}

const (
	islandCount = 2
	roundUnits  = 10_000
)

func (s *search) run(ctx context.Context) *Result {
	for k := range islandCount {
		s.islands = append(s.islands, newBreeder(s.model, s.options.Seed, uint64(k)))
	}
	sortBounds(s.bounds)
	lower := s.bounds[0].Value
	best := newMember(s.n)
	best.late = 1 << 62
	for {
		s.round(ctx, int32(lower))
		for _, b := range s.islands {
			if len(b.members) > 0 && b.members[0].compare(best.fitness) < 0 {
				best.copyFrom(b.members[0])
			}
		}
		if s.cut || s.work() >= s.options.budget() || best.late == 0 && int(best.end) <= lower {
			break
		}
	}
	r := &Result{Lower: lower, Bounds: s.bounds, Work: s.work(), Cut: s.cut}
	if best.late == 0 {
		r.Status, r.Makespan, r.Proved = Feasible, int(best.end), int(best.end) == lower
		if r.Proved {
			r.Status = Optimal
		}
		r.Starts = make([]int, s.n)
		for i, t := range best.starts {
			r.Starts[i] = int(t)
		}
	}
	return r
}

func (s *search) work() int64 {
	sum := int64(0)
	for _, b := range s.islands {
		sum += b.checks()
	}
	return sum / checksPerUnit
}

func (s *search) round(ctx context.Context, lower int32) {
	var wait sync.WaitGroup
	for _, b := range s.islands {
		wait.Add(1)
		go func() {
			defer wait.Done()
			limit := b.checks() + roundUnits*checksPerUnit
			for b.checks() < limit && ctx.Err() == nil {
				b.step()
				if b.members[0].late == 0 && b.members[0].end <= lower {
					return
				}
			}
		}()
	}
	wait.Wait()
	s.cut = ctx.Err() != nil
}
