package packing

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// largeProblem makes n items of several teams with ten arcs each, from items not far before, a tenth of them with a lag, some dates and some
// pairs to keep apart. The same n gives the same problem.
func largeProblem(n int) *Problem {
	r := rand.New(rand.NewPCG(7, uint64(n)))
	teams, waves := max(1, n/500), 400
	p := &Problem{Waves: waves}
	for range teams {
		capacity := make([]int64, waves)
		base := int64(300 + r.IntN(300))
		for w := range capacity {
			if capacity[w] = base; w%13 == 12 {
				capacity[w] = base / 2
			}
		}
		p.Capacity = append(p.Capacity, capacity)
	}
	for i := range n {
		it := Item{Needs: []Need{{r.IntN(teams), int64(5 + r.IntN(60))}}, Latest: waves - 1, Rank: i, Class: r.IntN(4)}
		if r.IntN(50) == 0 {
			it.Earliest = r.IntN(20)
		}
		p.Items = append(p.Items, it)
		for k := 0; k < 10 && i > 0; k++ {
			lag := 0
			if r.IntN(400) == 0 {
				lag = 1
			}
			p.Arcs = append(p.Arcs, Arc{max(0, i-1-r.IntN(5000)), i, lag})
		}
		if i > 0 && r.IntN(40) == 0 {
			p.Apart = append(p.Apart, [2]int{max(0, i-1-r.IntN(50)), i})
		}
	}
	return p
}

func TestSolveLarge(t *testing.T) {
	p := largeProblem(20_000)
	r, err := Solve(context.Background(), p, Options{Work: 1})
	require.NoError(t, err)
	require.NoError(t, p.Check(r.Wave))
	require.LessOrEqual(t, r.Waves-r.Lower, r.Waves/4)
}

func BenchmarkSolve(b *testing.B) {
	for _, n := range []int{1000, 10_000, 100_000} {
		p := largeProblem(n)
		for _, work := range []int64{1, DefaultWork} {
			b.Run(fmt.Sprintf("%d/%d", n, work), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					r, err := Solve(context.Background(), p, Options{Work: work})
					if err != nil {
						b.Fatal(err)
					}
					b.ReportMetric(float64(r.Waves), "waves")
					b.ReportMetric(float64(r.Waves-r.Lower), "gap")
				}
			})
		}
	}
}
