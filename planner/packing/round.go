package packing

import (
	"context"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/worker"
)

// firstRound is what a stage of the first round may cost in each direction, in checks; every round may cost twice as much as the one
// before.
const firstRound = 1 << 19

// longShot is the part of a budget that goes into saving several waves at once.
const longShot = 32

// proofShare is how much more than a stage proofs may cost, in every other round, unless there are many items. They start afresh each time.
const proofShare = 8

// manyItems is the number of items above which stages that look at all loads have a chance in late rounds only.
const manyItems = 300

// proveMany is the round from which proofs are tried with many items.
const proveMany = 6

// The stages of a round.
const (
	stageHoffmann = iota
	stageBeam
	stageBranch
	stages
)

// improve runs the stages in rounds of growing budgets, always aiming at one wave less than the best solution.
func (s *solver) improve(m *meter) {
	s.pair(m)
	for round := 0; ; round++ {
		s.remerge(m)
		budget := max(firstRound, 500*int64(len(s.p.items))) << min(round, 30)
		for stage := range stages {
			if stage == stageBeam && round%2 == 0 {
				s.prove(s.proofBudget(round, budget), m)
			}
			if !s.worth(stage, round) {
				continue
			}
			for again := true; again; {
				if s.settle(); s.done || m.spent() {
					return
				}
				again = s.both(stage, round, budget, m)
			}
		}
	}
}

// proofBudget returns what proofs may cost in a round.
func (s *solver) proofBudget(round int, budget int64) int64 {
	switch {
	case len(s.p.items) <= manyItems:
		return proofShare * budget
	case round < proveMany:
		return 0
	}
	return budget
}

// worth reports whether a stage has a chance in a round: with many items, only the cheap ones have at first.
func (s *solver) worth(stage, round int) bool {
	return len(s.p.items) <= manyItems || stage <= round/3
}

// both runs a stage in both directions and reports whether it is worth running again: it found or proved something, or aimed too high. The
// direction that goes first wins; what the other found meanwhile on another core is left aside then, so that the result is that of one
// core.
func (s *solver) both(stage, round int, budget int64, m *meter) bool {
	var tasks [2]*task
	for k, mirrored := range []bool{s.lead == 1, s.lead == 0} {
		if tasks[k] = s.task(stage, round, mirrored); tasks[k] == nil {
			s.none(s.target())
			return true
		}
	}
	share := max(1, min(budget, (m.limit-m.checks)/2))
	if s.stride > 1 {
		share = max(1, share/longShot)
	}
	ctx, cancel := context.WithCancel(m.ctx)
	defer cancel()
	ready := make(chan error, 1)
	tasks[1].m = m.fork(ctx, share)
	if !s.alone {
		go func() {
			ready <- worker.Try(func() error {
				tasks[1].run()
				return nil
			})
		}()
	}
	tasks[0].m = m.fork(m.ctx, share)
	tasks[0].run()
	m.join(tasks[0].m)
	if s.take(tasks[0]) || m.stopped() {
		cancel()
		if !s.alone {
			<-ready //nolint:errcheck // one core would not have come to it: neither what it found nor its panic counts
		}
		return true
	}
	if s.alone {
		tasks[1].run()
	} else {
		_ = worker.Raise(<-ready)
	}
	m.join(tasks[1].m)
	if s.take(tasks[1]) {
		return true
	}
	long := s.stride > 1
	s.stride = 1
	return long
}

// take keeps what a task found or proved, and reports whether there was anything.
func (s *solver) take(t *task) bool {
	s.taste[t.direction] = t.taste
	if t.complete {
		s.none(t.c.target)
		return true
	}
	if !s.keep(t.wave, t.c.target, t.direction == 1) {
		return false
	}
	s.lead = t.direction
	s.stride = min(2*s.stride, 1+(s.used-s.lower)/4)
	return true
}

// task is one stage in one direction. It changes nothing of the solver's, so that two can run at once.
type task struct {
	c         *core
	m         *meter
	stage     int
	round     int
	direction int
	taste     int
	wave      []int32 // what it found
	complete  bool    // there is nothing to find
}

// task prepares a stage; nil when there is nothing to find.
func (s *solver) task(stage, round int, mirrored bool) *task {
	b := s.base(mirrored)
	if stage == stageBranch {
		b.compare()
	}
	t := &task{c: b.aim(s.target(), mirrored), stage: stage, round: round}
	if mirrored {
		t.direction = 1
	}
	if t.taste = s.taste[t.direction]; t.c == nil {
		return nil
	}
	return t
}

func (t *task) run() {
	budget := t.m.limit
	switch t.stage {
	case stageHoffmann:
		t.hoffmann(max(firstRound, 500*int64(len(t.c.order))) << min(t.round, 30) / 20)
	case stageBeam:
		t.beam(budget)
	case stageBranch:
		t.branch()
	}
}

// beam is as wide as the budget lets it be.
func (t *task) beam(budget int64) {
	c, n := t.c, int64(len(t.c.order))
	c.savour(tastes[(1+7*t.round)%len(tastes)], t.round%measures)
	loads := 16 << min(t.round, 4)
	width := int(budget / (int64(c.target) * (4*n + 40*int64(loads))))
	b := &beam{c: c, l: newLoader(c, t.m), s: newStates(int(n)), width: min(max(width, 2), 5000), loads: loads}
	t.wave = b.run()
}

// completeFrom is the round from which the exact search looks at all loads; before, it hurries.
const completeFrom = 5

func (t *task) branch() {
	t.c.savour(tastes[1], 1)
	loads := 64 << (2 * min(t.round, completeFrom))
	if t.round >= completeFrom {
		loads = 1 << 30
	}
	b := newBranch(t.c, t.m, loads)
	t.wave = b.run()
	t.complete = t.wave == nil && b.complete && !t.m.stopped()
}
