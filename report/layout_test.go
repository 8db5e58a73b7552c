package report

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestLayout(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 60 {
		n := 2 + rng.IntN(60)
		var edges [][2]int
		for range rng.IntN(3 * n) {
			if a, b := rng.IntN(n), rng.IntN(n); a != b {
				edges = append(edges, [2]int{a, b})
			}
		}
		l := newLayout(n, edges)
		for e := range edges {
			from, to := l.ends(e)
			require.Less(t, l.layer[from], l.layer[to], "arrows lead to later layers")
			require.Len(t, l.routes[e], l.layer[to]-l.layer[from]+1)
		}
		for _, vs := range l.layers {
			for i := 1; i < len(vs); i++ {
				require.GreaterOrEqual(t, l.y[vs[i]]-l.y[vs[i-1]], l.room(vs[i-1], vs[i])-1e-9, "nothing overlaps")
			}
		}
		again := newLayout(n, edges)
		require.Equal(t, l.y, again.y)
	}
}
