package disposition

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// drawn is a scale of some rules, of which some may speak or not. Each waits for a fact of its own.
func drawn(r *rand.Rand) scale {
	var s scale
	for i := range 1 + r.IntN(8) {
		a := argument{Argument: policy.Argument{Rule: policy.RuleID(fmt.Sprintf("R-%d", i)), Possible: r.IntN(2) == 0}}
		if a.Possible {
			a.Missing = []inventory.Path{inventory.Path(fmt.Sprintf("application.a.fact%d", i))}
		}
		for range 1 + r.IntN(3) {
			d := policy.Dispositions()[r.IntN(7)]
			a.points[d], a.excludes[d] = 5*(r.IntN(9)-3), false
			if r.IntN(4) == 0 {
				a.points[d], a.excludes[d] = 0, true
			}
		}
		s = append(s, a)
	}
	return s
}

// completions calls visit for every way in which the rules that may speak do or do not.
func (s scale) completions(visit func(scale)) {
	for i, a := range s {
		if a.Possible {
			a.Possible = false
			with := slices.Clone(s)
			with[i] = a
			with.completions(visit)
			slices.Delete(slices.Clone(s), i, i+1).completions(visit)
			return
		}
	}
	visit(s)
}

// winner adds up what certainly speaks, the plain way; 0 when all are excluded.
func (s scale) winner() (best policy.Disposition, sums map[policy.Disposition]int) {
	sums = map[policy.Disposition]int{}
	for _, d := range Ties() {
		sum, out := 0, false
		for _, a := range s {
			sum, out = sum+a.points[d], out || a.excludes[d]
		}
		if out {
			continue
		}
		sums[d] = sum
		if best == 0 || sum > sums[best] {
			best = d
		}
	}
	return best, sums
}

// TestEveryCompletion compares the recommendation with what every completion of the unknown facts gives, computed the plain way.
func TestEveryCompletion(t *testing.T) {
	listed, reached, determined := 0, 0, 0
	for seed := range uint64(4000) {
		s := drawn(rand.New(rand.NewPCG(seed, 3)))
		got := s.weigh()
		seen, nothing := map[policy.Disposition]bool{}, false
		s.completions(func(c scale) {
			best, sums := c.winner()
			if best == 0 {
				nothing = true
				require.True(t, got.Nothing, "seed %d: a completion excludes all", seed)
				return
			}
			seen[best] = true
			require.Contains(t, got.Possible, best, "seed %d", seed)
			for d, sum := range sums {
				span := got.Option(d).Support
				require.True(t, span.Lo <= sum && sum <= span.Hi, "seed %d: %s has %d, not in %v", seed, d, sum, span)
			}
			if got.Recommended == 0 {
				return
			}
			require.Equal(t, got.Recommended, best, "seed %d: what is determined does not change", seed)
			if sum, in := sums[got.RunnerUp]; in {
				by := sums[best] - sum
				require.True(t, got.Margin.Lo <= by && by <= got.Margin.Hi, "seed %d: ahead by %d, not in %v", seed, by, got.Margin)
			}
		})
		listed, reached = listed+len(got.Possible), reached+len(seen)
		if got.Determined() {
			determined++
			require.Empty(t, got.Missing)
			require.False(t, len(got.Possible) > 0 && nothing, "seed %d", seed)
		}
	}
	t.Logf("%d of 4000 are determined; of %d dispositions said possible, %d are recommended in some completion", determined, listed, reached)
	require.Greater(t, float64(reached), 0.9*float64(listed), "what is said possible mostly is")
}

// TestTheFactsThatDecideDecide answers the facts that are said to decide, in every way, and leaves the others open: then it is determined.
func TestTheFactsThatDecideDecide(t *testing.T) {
	undetermined := 0
	for seed := range uint64(2000) {
		s := drawn(rand.New(rand.NewPCG(seed, 5)))
		got := s.weigh()
		if got.Determined() {
			continue
		}
		undetermined++
		require.NotEmpty(t, got.Missing, "seed %d", seed)
		var open, asked scale
		for _, a := range s {
			if a.Possible && !slices.Contains(got.Missing, a.Missing[0]) {
				open = append(open, a)
			} else {
				asked = append(asked, a)
			}
		}
		asked.completions(func(c scale) {
			first := policy.Disposition(255)
			slices.Concat(c, open).completions(func(whole scale) {
				best, _ := whole.winner()
				if first == 255 {
					first = best
				}
				require.Equal(t, first, best, "seed %d: another fact decides, too", seed)
			})
		})
	}
	require.Greater(t, undetermined, 500)
}

func TestTies(t *testing.T) {
	require.ElementsMatch(t, policy.Dispositions(), Ties(), "every disposition has its place")
	nothing := scale{}.weigh()
	require.Equal(t, policy.Rehost, nothing.Recommended, "where no rule speaks")
	require.Equal(t, policy.Replatform, nothing.RunnerUp)
	require.Equal(t, Span{}, nothing.Margin)
	for i, a := range ties {
		for _, b := range ties[i+1:] {
			var even argument
			even.points[a], even.points[b] = 10, 10
			got := scale{even}.weigh()
			require.Equal(t, []any{a, b, Span{}}, []any{got.Recommended, got.RunnerUp, got.Margin})
		}
	}
}
