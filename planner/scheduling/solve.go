package scheduling

import (
	"context"
	"runtime"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/worker"
)

// Solve finds a schedule that ends as early as it can find in the budget, and proves how early one can end. The error is that of
// [Problem.Check]; when the context ends, what has been found until then is the result, with Cut set.
func Solve(ctx context.Context, p *Problem, o Options) (*Result, error) {
	if err := p.Check(); err != nil {
		return nil, err
	}
	m, against, err := compile(ctx, p)
	if err != nil && ctx.Err() != nil {
		return &Result{Cut: true}, nil //nolint:nilerr // who gives up gets what there is
	}
	if err != nil {
		return nil, err
	}
	if against != nil {
		return &Result{Status: Infeasible, Lower: against.Value, Bounds: []Bound{*against}}, nil
	}
	s := newSearch(m, o)
	s.bounds = m.bounds(ctx)
	s.lower = int32(s.bounds[0].Value)
	if s.lower <= m.horizon {
		s.run(ctx)
	}
	return s.result(), nil
}

// search is the state of a run between rounds. In a round every island works alone for so many units; what they found is brought together
// between rounds in one order. So the result does not depend on how many of them run at once.
type search struct {
	*model
	options  Options
	workers  int
	bounds   []Bound
	lower    int32
	breeders []*breeder
	prover   *prover
	best     *member
	cut      bool
}

const (
	breederCount = 2
	firstUnits   = 2_000
	roundUnits   = 10_000
)

func newSearch(m *model, o Options) *search {
	s := &search{model: m, options: o, workers: o.Workers, best: newMember(m.n)}
	if s.workers <= 0 {
		s.workers = runtime.GOMAXPROCS(0)
	}
	s.best.late, s.best.end = 1<<62, m.horizon+1
	for k := range breederCount {
		s.breeders = append(s.breeders, newBreeder(m, o.Seed, uint64(k)))
	}
	return s
}

func (s *search) run(ctx context.Context) {
	s.round(ctx, firstUnits)
	if !s.finished() {
		s.prover = newProver(s.model, s.lower, s.upper())
		if s.prover != nil {
			s.breeders = s.breeders[:1]
			if s.best.late == 0 {
				s.prover.suggest(s.best.starts, s.best.end)
			}
		}
	}
	for !s.finished() {
		s.round(ctx, roundUnits)
	}
}

// upper is the end of the best schedule, or one after the horizon.
func (s *search) upper() int32 {
	if s.best.late > 0 {
		return s.horizon + 1
	}
	return s.best.end
}

func (s *search) finished() bool {
	return s.cut || s.work() >= s.options.budget() || s.upper() <= s.lower
}

func (s *search) work() int64 {
	sum := int64(0)
	for _, b := range s.breeders {
		sum += b.checks()
	}
	if s.prover != nil {
		sum += s.prover.checks()
	}
	return sum / checksPerUnit
}

func (s *search) round(ctx context.Context, units int64) {
	var tasks []func()
	for _, b := range s.breeders {
		tasks = append(tasks, func() { b.round(ctx, units*checksPerUnit, s.lower) })
	}
	if s.prover != nil {
		tasks = append(tasks, func() { s.prover.round(ctx, units*checksPerUnit) })
	}
	var wait worker.Group
	free := make(chan struct{}, s.workers)
	for _, task := range tasks {
		free <- struct{}{}
		wait.Go(func() {
			defer func() { <-free }()
			task()
		})
	}
	wait.Wait()
	s.cut = ctx.Err() != nil
	s.gather()
}

// gather takes over what islands found and tells it to the others.
func (s *search) gather() {
	for _, b := range s.breeders {
		if len(b.members) > 0 && b.members[0].compare(s.best.fitness) < 0 {
			s.best.copyFrom(b.members[0])
		}
	}
	if s.prover == nil {
		return
	}
	if len(s.prover.starts) > 0 {
		for _, b := range s.breeders {
			b.adopt(s.prover.starts)
			if b.child.compare(s.best.fitness) < 0 {
				s.best.copyFrom(b.child)
			}
		}
		s.prover.starts = s.prover.starts[:0]
	}
	if s.best.late == 0 && s.best.end < s.prover.upper {
		s.prover.suggest(s.best.starts, s.best.end)
	}
	s.lower = max(s.lower, s.prover.lower)
}

func (b *breeder) round(ctx context.Context, checks int64, lower int32) {
	b.decoder.ctx = ctx
	for limit := b.checks() + checks; b.checks() < limit && !b.decoder.stopped && ctx.Err() == nil; {
		b.step()
		if len(b.members) > 0 && b.members[0].late == 0 && b.members[0].end <= lower {
			return
		}
	}
}

// round works until so many checks are done, a schedule is found or nothing is left.
func (p *prover) round(ctx context.Context, checks int64) {
	for limit := p.checks() + checks; p.checks() < limit && ctx.Err() == nil; {
		if found, done := p.step(); found || done {
			return
		}
	}
}

func (s *search) result() *Result {
	r := &Result{Lower: int(s.lower), Bounds: s.bounds, Work: s.work(), Cut: s.cut}
	if int(s.lower) > s.bounds[0].Value {
		r.Bounds = append([]Bound{{Name: Exhausted, Value: int(s.lower), Resource: -1}}, r.Bounds...)
	}
	switch {
	case s.best.late == 0:
		r.Status, r.Makespan = Feasible, int(s.best.end)
		r.Starts = make([]int, s.n)
		for i, t := range s.best.starts {
			r.Starts[i] = int(t)
		}
		if r.Proved = s.best.end <= s.lower; r.Proved {
			r.Status = Optimal
		}
	case s.lower > s.horizon:
		r.Status = Infeasible
	}
	return r
}
