package change_test

import (
	"maps"
	"math/bits"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/readiness/change"
)

// Whatever changes together, the explanation of every flip is what evaluating each of the worlds in between says, one by one.
func TestExplanationsAgainstEveryWorldInBetween(t *testing.T) {
	ways := maps.Clone(changes)
	ways["a fact that a rule waits for"] = struct {
		of    func(world) world
		cause string
		flip  string
	}{func(w world) world { return w.edited("monitoring = true", "monitoring = false") }, "fact application.paie.monitoring changed", ""}
	names := slices.Sorted(maps.Keys(ways))
	for seed := range uint64(8) {
		random := rand.New(rand.NewPCG(seed, 5))
		random.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
		chosen := names[:4]
		var worlds []map[change.Key]string // by which of the chosen changes were made, as bits
		for made := range 1 << len(chosen) {
			w := usual()
			for i, name := range chosen {
				if made>>i&1 == 1 {
					w = ways[name].of(w)
				}
			}
			answers := map[change.Key]string{}
			for _, a := range w.state(t).Answers {
				answers[a.Key] = a.Says
			}
			worlds = append(worlds, answers)
		}
		before, after := usual(), usual()
		for _, name := range chosen {
			after = ways[name].of(after)
		}
		d := compare(t, before.state(t), after.state(t))
		bit := map[int]int{} // of each cause
		for i, c := range d.Causes {
			bit[i] = slices.IndexFunc(chosen, func(n string) bool {
				return strings.HasPrefix(ways[n].cause, string(c.Kind)+" "+c.Name+" ")
			})
			require.GreaterOrEqual(t, bit[i], 0, c.String())
		}
		require.Len(t, d.Causes, len(chosen), "seed %d", seed)
		for _, f := range d.Flips {
			checkExplanation(t, f, worlds, bit, len(chosen))
		}
	}
}

func checkExplanation(t *testing.T, f change.Flip, worlds []map[change.Key]string, bit map[int]int, n int) {
	t.Helper()
	whole := 1<<n - 1
	brings := func(made int) bool { return worlds[made][f.Key] == f.Is }
	mask := func(causes []int) (out int) {
		for _, c := range causes {
			out |= 1 << bit[c]
		}
		return out
	}
	require.True(t, f.Because.Settled)
	alone, needed := 0, 0
	for i := range n {
		if brings(1 << i) {
			alone |= 1 << i
		}
		if !brings(whole &^ (1 << i)) {
			needed |= 1 << i
		}
	}
	assert.Equal(t, alone, mask(f.Because.Alone), f.String())
	assert.Equal(t, needed, mask(f.Because.Needed), f.String())
	for _, set := range f.Because.Together {
		made := mask(set)
		assert.True(t, brings(made) && bits.OnesCount(uint(made)) > 1, f.String())
		for _, c := range set {
			assert.False(t, brings(made&^(1<<bit[c])), "%s: %d can be left out", f.String(), c)
		}
	}
	if alone == 0 {
		assert.NotEmpty(t, f.Because.Together, f.String())
	}
}
