package packing

import (
	"context"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// TestRemerge merges items that have lags, apart pairs and two resources, and dissolves again and again: rules hold at any time, and there
// never come to be more waves.
func TestRemerge(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 2))
	for range 60 {
		n := 2 + r.IntN(120)
		in := &Problem{Waves: n, Capacity: [][]int64{make([]int64, n), make([]int64, n)}}
		for w := range n {
			in.Capacity[0][w], in.Capacity[1][w] = 100, 50
		}
		for i := range n {
			needs := []Need{{0, int64(10 + r.IntN(80))}}
			if r.IntN(3) == 0 {
				needs = append(needs, Need{1, int64(1 + r.IntN(40))})
			}
			in.Items = append(in.Items, Item{Needs: needs, Latest: n - 1, Rank: i})
			for range r.IntN(3) {
				if i > 0 {
					in.Arcs = append(in.Arcs, Arc{r.IntN(i), i, r.IntN(8) / 7})
				}
			}
			if i > 0 && r.IntN(6) == 0 {
				in.Apart = append(in.Apart, [2]int{r.IntN(i), i})
			}
		}
		p, m := prepare(in), newMeter(context.Background(), 1_000_000, time.Time{})
		l := &remerger{q: p.newPairing(p.noThree(0, 100), m)}
		require.True(t, l.begin(p, m))
		require.NoError(t, in.Check(ints(l.wave)))
		c, _ := p.pairBound(m)
		for range 30 {
			was := l.used
			l.step(m)
			require.NoError(t, in.Check(ints(l.wave)))
			require.LessOrEqual(t, l.used, was)
			require.GreaterOrEqual(t, l.used, c.Waves)
		}
	}
}
