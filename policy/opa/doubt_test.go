package opa

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// The doubt of two is the sorted union of their facts, neither of them is changed, and one that holds the other is not copied.
func TestJoinOfDoubts(t *testing.T) {
	draw := rand.New(rand.NewPCG(1, 1)) // #nosec G404 -- to be the same every time
	some := func() doubt {
		var d doubt
		for f := range 12 {
			if draw.IntN(3) == 0 {
				d = append(d, f)
			}
		}
		return d
	}
	for range 2_000 {
		a, b := some(), some()
		before := [2]doubt{slices.Clone(a), slices.Clone(b)}
		union := append(slices.Clone(a), b...)
		slices.Sort(union)
		union = slices.Compact(union)
		got := a.join(b)
		require.Equal(t, []int(union), []int(got), "%v and %v", a, b)
		require.Equal(t, before, [2]doubt{a, b})
		require.Equal(t, got, b.join(a))
		for _, held := range []doubt{a, b} {
			if len(held) == len(union) && len(held) > 0 {
				require.Equal(t, float64(0), testing.AllocsPerRun(1, func() { _ = a.join(b) }))
			}
		}
	}
}
