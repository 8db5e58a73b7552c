package packing

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"time"
)

// DefaultWork is the budget when Options.Work is 0, in work units.
const DefaultWork = 600_000

// Options says how long to search, and from where. The zero value is ready to use.
type Options struct {
	// Work is the budget in work units of about a microsecond. 0: DefaultWork. Priority rules look for a first solution whatever the
	// budget. The same problem and options give the same result on any computer as long as Time does not cut the search.
	Work int64

	// Time ends the search early; what it has found by then depends on the computer, and Result.Cut says so. 0: no limit.
	Time time.Duration

	// Workers is the number of goroutines that search, at most two. 0: as many as there are processors. The result does not depend on it.
	Workers int

	// Seed starts the random choices of the search.
	Seed uint64

	// Start is a known solution to improve, by item. nil: none. One that does not hold is an error.
	Start []int
}

// Result is what a search found and proved.
type Result struct {
	Wave         []int         // by item; nil: no solution was found
	Waves        int           // waves up to the last one that is not empty
	Lower        int           // every solution has at least as many
	Certificates []Certificate // proofs that hold without the search, greatest first
	Proved       bool          // no solution has fewer waves
	Infeasible   bool          // it is proved that no solution exists
	Work         int64         // work units spent
	Cut          string        // what ended the search before a proof: time, work, or nothing
}

// What ended a search before it had a proof.
const (
	CutTime = "time"
	CutWork = "work"
)

// Solve looks for a solution of a valid problem in as few waves as it can. The error is that of Validate, of a start that does not hold, or
// of ctx. That no solution exists or was found is no error: see Result.
func Solve(ctx context.Context, in *Problem, opt Options) (*Result, error) {
	until := opt.until()
	q, err := in.Prepare()
	if err != nil {
		return nil, err
	}
	return q.solve(ctx, opt, until)
}

func (q *Prepared) solve(ctx context.Context, opt Options, until time.Time) (*Result, error) {
	var start []int32
	if opt.Start != nil {
		if err := q.in.Check(opt.Start); err != nil {
			return nil, fmt.Errorf("packing: the start is no solution: %w", err)
		}
		for _, w := range opt.Start {
			start = append(start, int32(w))
		}
	}
	if opt.Work == 0 {
		opt.Work = DefaultWork
	}
	m := newMeter(ctx, opt.Work, until)
	s := &solver{ready: q, p: q.p, windows: q.p.tighten(), stride: 1, alone: opt.Workers == 1 || opt.Workers == 0 && runtime.GOMAXPROCS(0) == 1}
	s.begin(start, m)
	s.proofs = s.p.bounds(s.windows)
	s.lower = most(s.proofs)
	s.search(m)
	if m.err != nil {
		if s.best == nil || !errors.Is(m.err, context.DeadlineExceeded) {
			return nil, m.err
		}
		m.late = true
	}
	r := &Result{Certificates: s.proofs}
	r.report(s, m)
	return r, nil
}

// until is when the time is over.
func (o Options) until() time.Time {
	if o.Time > 0 {
		return time.Now().Add(o.Time)
	}
	return time.Time{}
}

// begin has a first solution, where one can be found at once.
func (s *solver) begin(start []int32, m *meter) {
	if s.best = start; start != nil {
		s.used = wavesUsed(start)
		return
	}
	if s.windows.empty < 0 && len(s.p.items) > 0 && !m.stopped() {
		s.best = newSerial(s.p).run(s.p.topo, m)
		s.used = wavesUsed(s.best)
	}
}

// search runs the other stages.
func (s *solver) search(m *meter) {
	switch {
	case m.stopped():
	case len(s.p.items) == 0:
		s.best, s.done = []int32{}, true
	case s.p.waves < s.lower || s.windows.empty >= 0:
		s.done = true
	default:
		s.greedy(m)
		s.improve(m)
	}
}

// report says what the search found and what ended it.
func (r *Result) report(s *solver, m *meter) {
	r.Work, r.Lower = m.units(), s.lower
	if s.best != nil {
		r.Wave, r.Waves = ints(s.best), s.used
		r.Proved = s.done || r.Waves <= r.Lower
	} else {
		r.Infeasible = s.done
	}
	switch {
	case r.Proved:
		r.Lower = r.Waves
	case r.Infeasible:
	case m.late:
		r.Cut = CutTime
	default:
		r.Cut = CutWork
	}
}

// Used counts the waves up to the last one with an item.
func Used(wave []int) int {
	last := -1
	for _, w := range wave {
		last = max(last, w)
	}
	return last + 1
}
