package questions_test

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/worker"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/questions"
)

func rank(t require.TestingT, w *world, opt questions.Options) *questions.Ranking {
	r, err := questions.Rank(context.Background(), w.inv, w.evaluate, readiness.DefaultModel(), opt)
	require.NoError(t, err)
	return r
}

var factNames = []string{"monitoring", "backups", "stateless", "logs", "target.t.staff_moroccan", "target.u.staff_moroccan"}

func drawWorld(t *rapid.T) *world {
	var b strings.Builder
	b.WriteString("a t\na u\n")
	for i := range rapid.IntRange(1, 5).Draw(t, "lines") {
		app := rapid.SampledFrom([]string{"a", "b", "c"}).Draw(t, "app")
		target := []string{"t", "u"}[i%2]
		facts := rapid.SliceOfNDistinct(rapid.SampledFrom(factNames), 1, 3, rapid.ID[string]).Draw(t, "facts")
		fmt.Fprintf(&b, "%s %s %s\n", app, target, strings.Join(facts, " "))
	}
	return parseWorld(b.String())
}

// randomWorld is like drawWorld.
func randomWorld(rng *rand.Rand) *world {
	var b strings.Builder
	b.WriteString("a t\na u\n")
	for i := range 1 + rng.IntN(5) {
		fmt.Fprintf(&b, "%s %s", []string{"a", "b", "c"}[rng.IntN(3)], []string{"t", "u"}[i%2])
		for _, f := range rng.Perm(len(factNames))[:1+rng.IntN(3)] {
			b.WriteString(" " + factNames[f])
		}
		b.WriteByte('\n')
	}
	return parseWorld(b.String())
}

// What a question settles alone is what one evaluation for each of its values says, whatever other questions were tried in the same
// evaluation.
func TestAloneEqualsOneAtATime(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := drawWorld(t)
		before := w.open(w.inv)
		for _, q := range rank(t, w, questions.Options{Ask: -1}).Questions {
			mean, worst := 0.0, float64(before)
			for _, v := range q.Values {
				inv, err := w.inv.With(inventory.Change{Path: q.Fact, State: v.State, Value: v.Value})
				require.NoError(t, err)
				n := float64(before - w.open(inv))
				mean += n / float64(len(q.Values))
				worst = min(worst, n)
			}
			require.True(t, q.Evaluated && q.Exhaustive)
			require.InDelta(t, mean, q.Expected.Verdicts, 0.001, string(q.Fact))
			require.InDelta(t, worst, q.Guaranteed.Verdicts, 0.001, string(q.Fact))
		}
	})
}

// Two facts that settle nothing alone for sure settle a verdict together, and are found together.
func TestSetsSeeInteractions(t *testing.T) {
	w := parseWorld(`
		a t monitoring backups stateless
		a u monitoring backups stateless
		b t target.t.staff_moroccan
	`)
	all := func(v float64) questions.Prior { // a yes is likely: only all answers together settle
		return func(inventory.FactInfo) ([]questions.Value, bool) {
			return []questions.Value{{State: inventory.Known, Value: true, Weight: v}, {State: inventory.Known, Value: false, Weight: 0}}, true
		}
	}
	r := rank(t, w, questions.Options{Ask: 4, Prior: all(1)})
	require.True(t, r.Complete)
	require.Len(t, r.Sets, 2)
	require.Equal(t, []inventory.Path{"target.t.staff_moroccan"}, r.Sets[0].Questions) // 1 for one question
	require.ElementsMatch(t, []inventory.Path{"application.a.monitoring", "application.a.backups", "application.a.stateless"}, r.Sets[1].Questions)
	require.Equal(t, 2.0, r.Sets[1].Adds.Verdicts) // 2 for three
	require.Equal(t, 3.0, r.Sets[1].Total.Verdicts)
	require.Zero(t, r.Question("application.a.backups").Expected.Verdicts)
	require.Equal(t, 3.0, r.Open.Verdicts)
}

// A fact that a verdict names and does not need is left out of its set.
func TestSetsAreSmall(t *testing.T) {
	w := parseWorld("a t monitoring backups stateless\n")
	no := func(f inventory.FactInfo) ([]questions.Value, bool) { // backups are known not to be made, as soon as somebody asks
		return []questions.Value{{State: inventory.Known, Value: f.Field.Name != "backups", Weight: 1}}, true
	}
	r := rank(t, w, questions.Options{Ask: 3, Prior: no})
	require.Len(t, r.Sets, 1)
	require.Equal(t, []inventory.Path{"application.a.backups"}, r.Sets[0].Questions)
}

// Against all choices of as many questions on small cases: the greedy choice is not always the best, and never far from it here.
func TestSetsAgainstAllChoices(t *testing.T) {
	worst := 1.0
	rng := rand.New(rand.NewPCG(1, 1)) // a bound is not proved, so the cases are always the same
	for range 60 {
		w := randomWorld(rng)
		const ask = 2
		r := rank(t, w, questions.Options{Ask: ask, Draws: 16})
		var facts, chosen []inventory.Path
		for _, q := range r.Questions {
			facts = append(facts, q.Fact)
			if q.Set > 0 {
				chosen = append(chosen, q.Fact)
			}
		}
		best := 0.0
		for i := range facts {
			for j := range i + 1 {
				best = max(best, meanOf(t, w, slices.Compact([]inventory.Path{facts[i], facts[j]})))
			}
		}
		if best > 0 {
			got := meanOf(t, w, chosen) / best
			worst = min(worst, got)
			require.GreaterOrEqual(t, got, 0.5, "%v of %v", chosen, facts)
		}
	}
	t.Logf("the worst greedy choice of two questions settles %.2f of what the best one does", worst)
}

// meanOf is what some facts settle, the mean over all their values.
func meanOf(t require.TestingT, w *world, facts []inventory.Path) float64 {
	before, total := w.open(w.inv), 0
	for bits := range 1 << len(facts) {
		var changes []inventory.Change
		for i, p := range facts {
			changes = append(changes, inventory.Change{Path: p, State: inventory.Known, Value: bits>>i&1 == 1})
		}
		inv, err := w.inv.With(changes...)
		require.NoError(t, err)
		total += before - w.open(inv)
	}
	return float64(total) / float64(int(1)<<len(facts))
}

func TestRankIsDeterministicAndBounded(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := drawWorld(t)
		opt := questions.Options{Budget: rapid.IntRange(1, 60).Draw(t, "budget"), Ask: 4, Cores: 1}
		one, err := json.Marshal(rank(t, w, opt))
		require.NoError(t, err)
		w.calls.Store(0)
		opt.Cores = 8
		r := rank(t, w, opt)
		require.LessOrEqual(t, w.calls.Load(), int64(opt.Budget))
		require.Equal(t, int(w.calls.Load()), r.Evaluations)
		eight, err := json.Marshal(r)
		require.NoError(t, err)
		require.Equal(t, string(one), string(eight))
		late := false
		for _, q := range r.Questions {
			require.False(t, late && q.Evaluated, "what was not evaluated stands at the end")
			late = late || !q.Evaluated
		}
		require.False(t, late && r.Complete)
	})
}

func TestRankEndsWithTheContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	w := parseWorld("a t monitoring backups\nb t logs\n")
	_, err := questions.Rank(ctx, w.inv, w.evaluate, readiness.DefaultModel(), questions.Options{Prior: func(inventory.FactInfo) ([]questions.Value, bool) {
		cancel()
		return []questions.Value{{State: inventory.Known, Value: true, Weight: 1}}, true
	}})
	require.ErrorIs(t, err, context.Canceled)
}

// A value of the prior that the fact cannot have is the caller's mistake, and says so.
func TestRankRefusesWrongValues(t *testing.T) {
	w := parseWorld("a t monitoring\n")
	_, err := questions.Rank(t.Context(), w.inv, w.evaluate, readiness.DefaultModel(), questions.Options{Prior: func(inventory.FactInfo) ([]questions.Value, bool) {
		return []questions.Value{{State: inventory.Known, Value: "yes", Weight: 1}}, false
	}})
	require.ErrorContains(t, err, "application.a.monitoring is a bool, not string")
}

// TestRankPanicsWhereItWasCalled has rules that break down over a what-if, on any number of cores.
func TestRankPanicsWhereItWasCalled(t *testing.T) {
	w := parseWorld("a t monitoring backups\na u stateless\nb t logs\n")
	for cores := 1; cores <= 4; cores++ {
		var calls atomic.Int64
		breaks := func(ctx context.Context, inv *inventory.Inventory) (*policy.Report, error) {
			if calls.Add(1) > 1 {
				panic("over a what-if")
			}
			return w.evaluate(ctx, inv)
		}
		func() {
			defer func() {
				p, ok := recover().(*worker.Panic)
				require.True(t, ok)
				require.Equal(t, "over a what-if", p.Value)
			}()
			_, err := questions.Rank(t.Context(), w.inv, breaks, readiness.DefaultModel(), questions.Options{Cores: cores})
			t.Error("it came back with", err)
		}()
	}
}
