package scheduling

import (
	"context"
	"fmt"
	"math/rand/v2"
	"runtime"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// verify holds a schedule to the problem as it is written, without any code of the package.
func verify(p *Problem, starts []int, makespan int) error {
	if len(starts) != len(p.Activities) {
		return fmt.Errorf("%d starts", len(starts))
	}
	end := 0
	for i, a := range p.Activities {
		s, f := starts[i], starts[i]+a.Duration
		end = max(end, f)
		if s < a.Earliest || f > p.Horizon || a.Latest > 0 && f > a.Latest {
			return fmt.Errorf("activity %d in [%d,%d) is out of its window", i, s, f)
		}
		last := f - 1
		if a.Duration == 0 {
			last = s
		}
		if inside(a.NoStart, s) || inside(a.NoFinish, last) {
			return fmt.Errorf("activity %d in [%d,%d) begins or ends when it must not", i, s, f)
		}
	}
	for _, a := range p.Arcs {
		if starts[a.To] < starts[a.From]+p.Activities[a.From].Duration+a.Lag {
			return fmt.Errorf("arc %v", a)
		}
	}
	for r, resource := range p.Resources {
		for t := range p.Horizon {
			used, capacity := 0, 0
			for _, s := range resource.Capacity {
				if s.From <= t {
					capacity = s.Amount
				}
			}
			for i, a := range p.Activities {
				for _, n := range a.Needs {
					if n.Resource == r && starts[i] <= t && t < starts[i]+a.Duration {
						used += n.Amount
					}
				}
			}
			if used > capacity {
				return fmt.Errorf("resource %d has %d in period %d and gives %d", r, capacity, t, used)
			}
		}
	}
	if end != makespan {
		return fmt.Errorf("the end is %d, not %d", end, makespan)
	}
	return nil
}

func inside(spans []Span, t int) bool {
	for _, s := range spans {
		if s.From <= t && t < s.To {
			return true
		}
	}
	return false
}

func TestAgainstAllSchedules(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	infeasible, byBound, count := 0, 0, 1000
	if testing.Short() {
		count = 200
	}
	for k := range count {
		p := draw(r)
		want := shortest(p)
		got, err := Solve(t.Context(), p, Options{Work: 60_000, Seed: uint64(k), Workers: 1})
		require.NoError(t, err)
		require.False(t, got.Cut)
		for _, b := range got.Bounds {
			if want >= 0 {
				require.LessOrEqual(t, b.Value, want, "problem %d: %v %+v", k, b, p)
				require.NoError(t, arithmetic(p, b), "problem %d: %v %+v", k, b, p)
			}
		}
		if want < 0 {
			infeasible++
			require.Equal(t, Infeasible, got.Status, "problem %d: %+v", k, p)
			require.Nil(t, got.Starts)
			require.Greater(t, got.Lower, p.Horizon)
			continue
		}
		require.Equal(t, Optimal, got.Status, "problem %d: %+v", k, p)
		require.True(t, got.Proved)
		require.Equal(t, want, got.Makespan, "problem %d: %+v", k, p)
		require.Equal(t, want, got.Lower)
		require.NoError(t, verify(p, got.Starts, got.Makespan), "problem %d: %+v", k, p)
		if got.Bounds[0].Name != Exhausted {
			byBound++
		}
	}
	t.Logf("%d of %d have no schedule; %d optima are proved by a bound alone", infeasible, count, byBound)
	assert.Greater(t, infeasible, count/10)
	assert.Greater(t, byBound, count/10)
}

// project draws a problem of the size of those in use, feasible and hard enough that a small budget leaves it open.
func project(seed uint64, n int) *Problem {
	r := rand.New(rand.NewPCG(seed, 7))
	p := &Problem{}
	for range 3 {
		p.Resources = append(p.Resources, Resource{Capacity: []Step{{0, 12}, {20, 0}, {23, 12}, {40, 8}}})
	}
	for i := range n {
		a := Activity{Duration: 1 + r.IntN(8)}
		for k := range p.Resources {
			a.Needs = append(a.Needs, Need{k, r.IntN(7)})
		}
		p.Activities = append(p.Activities, a)
		p.Horizon += a.Duration
		for range 2 {
			if i > 4 && r.IntN(3) > 0 {
				p.Arcs = append(p.Arcs, Arc{From: max(0, i-2-r.IntN(12)), To: i})
			}
		}
	}
	p.Horizon += 40
	return p
}

func TestSameOnAnyNumberOfCores(t *testing.T) {
	cores := runtime.GOMAXPROCS(0)
	defer runtime.GOMAXPROCS(cores)
	work := int64(60_000)
	if testing.Short() {
		work = 15_000
	}
	for seed := range uint64(2) {
		p := project(seed, 50)
		var first *Result
		for _, c := range []struct{ procs, workers int }{{1, 1}, {1, 0}, {2, 2}, {2, 0}} {
			runtime.GOMAXPROCS(c.procs)
			got, err := Solve(t.Context(), p, Options{Work: work, Seed: seed, Workers: c.workers})
			require.NoError(t, err)
			require.NoError(t, verify(p, got.Starts, got.Makespan))
			if first == nil {
				first = got
			}
			require.Equal(t, first, got)
		}
	}
}

func TestCancelled(t *testing.T) {
	p := project(1, 200)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	got, err := Solve(ctx, p, Options{Unlimited: true})
	require.NoError(t, err)
	assert.True(t, got.Cut)
	assert.Equal(t, Unknown, got.Status)

	ctx, cancel = context.WithCancel(t.Context())
	done := make(chan *Result)
	go func() {
		r, _ := Solve(ctx, p, Options{Unlimited: true})
		done <- r
	}()
	for range 1000 {
		runtime.Gosched()
	}
	cancel()
	assert.True(t, (<-done).Cut)
}

// patience is a context that ends when it is looked at for the nth time.
type patience struct {
	context.Context
	looks atomic.Int64
	n     int64
}

func (p *patience) Err() error {
	if p.looks.Add(1) >= p.n {
		return context.Canceled
	}
	return nil
}

func TestCancelledAnywhere(t *testing.T) {
	p := project(1, 600)
	for n := int64(1); n < 20_000; n += n/2 + 1 {
		ctx := &patience{Context: t.Context(), n: n}
		got, err := Solve(ctx, p, Options{Unlimited: true, Workers: 1})
		require.NoError(t, err)
		require.True(t, got.Cut)
		require.Less(t, ctx.looks.Load(), n+10, "the search went on")
		if got.Starts != nil {
			require.NoError(t, verify(p, got.Starts, got.Makespan))
		}
	}
}

func TestWhatCannotBe(t *testing.T) {
	one := []Resource{{Capacity: []Step{{0, 2}, {4, 0}}}}
	for _, c := range []struct {
		name   string
		p      Problem
		bound  BoundName
		subset []int
		terms  []int64
	}{
		{"circle", Problem{Horizon: 9, Activities: make([]Activity, 4), Arcs: []Arc{{0, 1, 0}, {1, 2, 0}, {2, 1, 0}, {2, 3, 0}}}, Circle, []int{2, 1}, nil},
		{"shortage", Problem{Horizon: 9, Resources: one, Activities: []Activity{{}, {Duration: 1, Needs: []Need{{0, 3}}}}}, Shortage, []int{1}, []int64{3, 2}},
		{"window", Problem{Horizon: 9, Activities: []Activity{{Duration: 5}, {Duration: 2, Latest: 7}}, Arcs: []Arc{{0, 1, 1}}}, Window, []int{0, 1}, []int64{6, 2, 7}},
		{"freeze", Problem{Horizon: 9, Resources: one, Activities: []Activity{{Duration: 3, Earliest: 2, Needs: []Need{{0, 1}}}}}, Window, []int{0}, []int64{9, 3, 4}},
	} {
		got, err := Solve(t.Context(), &c.p, Options{})
		require.NoError(t, err, c.name)
		assert.Equal(t, Infeasible, got.Status, c.name)
		require.Len(t, got.Bounds, 1, c.name)
		assert.Equal(t, c.bound, got.Bounds[0].Name, c.name)
		assert.Equal(t, c.subset, got.Bounds[0].Subset, c.name)
		assert.Equal(t, c.terms, got.Bounds[0].Terms, c.name)
	}
}

func TestCheck(t *testing.T) {
	p := &Problem{Horizon: 5, Resources: []Resource{{Capacity: []Step{{2, 1}, {2, -1}}}},
		Activities: []Activity{{Duration: -1, Needs: []Need{{0, 1}, {0, 1}, {4, 1}}, NoStart: []Span{{3, 2}}}}, Arcs: []Arc{{0, 1, 0}}}
	_, err := Solve(t.Context(), p, Options{})
	require.Error(t, err)
	for _, want := range []string{
		"resource 0: the beginning of a step is 2; it must lie between 3 and",
		"resource 0: the capacity is -1",
		"activity 0: the duration is -1",
		"activity 0 names resource 0 twice",
		"activity 0: resource 4 does not exist; there are 1",
		"activity 0: the end of a span is 2",
		"arc 0: activity 1 does not exist; there are 1",
	} {
		assert.ErrorContains(t, err, want)
	}
	_, err = Solve(t.Context(), &Problem{}, Options{})
	assert.ErrorContains(t, err, "the horizon is 0")
	r, err := Solve(t.Context(), &Problem{Horizon: 1}, Options{})
	require.NoError(t, err)
	assert.Equal(t, Optimal, r.Status)
	assert.Zero(t, r.Makespan)
}
