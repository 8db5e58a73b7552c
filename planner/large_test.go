package planner

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// largePortfolio makes n applications of several teams, each calling up to three earlier ones, with a few strict orders, groups, dates and
// freezes. The same n gives the same portfolio.
func largePortfolio(t testing.TB, n int) (*inventory.Inventory, *readiness.Assessment) {
	r := rand.New(rand.NewPCG(1, uint64(n)))
	teams := max(1, n/250)
	var s []string
	for i := range teams {
		s = append(s, fmt.Sprintf("TEAM t%d %d", i, 15+r.IntN(30)))
	}
	s = append(s, "WAVES 4 pilots 1", "FREEZE 2027-12-15 2028-01-15", "FREEZE 2028-02-08 2028-03-09 0.7")
	kinds := []string{"low", "medium", "high", "vital", "test"}
	for i := range n {
		app := fmt.Sprintf("a%05d %d team t%d %s", i, 2+r.IntN(28), r.IntN(teams), kinds[r.IntN(len(kinds))])
		earlier := func() string { return fmt.Sprintf("a%05d", max(0, i-1-r.IntN(200))) }
		for j, last := 0, ""; i > 0 && j < r.IntN(4); j++ {
			if to := earlier(); to != last {
				app, last = app+" calls "+to, to
				break
			}
		}
		switch r.IntN(40) {
		case 0:
			app += " after " + earlier()
		case 1:
			app += " with " + earlier()
		case 2:
			app += " from 2027-09-01"
		case 3:
			app += " apart " + earlier()
		}
		if i == 0 {
			app, _, _ = strings.Cut(app, " after")
			app, _, _ = strings.Cut(app, " with")
			app, _, _ = strings.Cut(app, " apart")
		}
		s = append(s, app)
	}
	return portfolio(t, strings.Join(s, "; "))
}

func TestBuildLarge(t *testing.T) {
	for _, n := range []int{100, 1000} {
		inv, asm := largePortfolio(t, n)
		p, err := Build(context.Background(), inv, asm, Options{Work: 20_000})
		require.NoError(t, err)
		validate(t, inv, p)
		t.Logf("%d applications: %d waves, gap %d, %d work units; %s", n, len(p.Waves), p.Gap, p.Work, p.Bounds[0].Proof)
		assert.LessOrEqual(t, p.Gap, 1+len(p.Waves)/20)
	}
}

func BenchmarkBuild(b *testing.B) {
	for _, n := range []int{100, 1000, 10_000} {
		inv, asm := largePortfolio(b, n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				p, err := Build(context.Background(), inv, asm, Options{})
				if err != nil {
					b.Fatal(err)
				}
				b.ReportMetric(float64(len(p.Waves)), "waves")
				b.ReportMetric(float64(p.Gap), "gap")
			}
		})
	}
}

// BenchmarkRefuse plans what ends too soon: most of the time goes into making conflicts small and finding what would resolve them.
func BenchmarkRefuse(b *testing.B) {
	for _, n := range []int{100, 1000, 10_000} {
		inv, asm := largePortfolio(b, n)
		inv.Programmes[0].Until = inventory.Is(inv.Programmes[0].Start.Or(0).AddDays(180))
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				_, err := Build(context.Background(), inv, asm, Options{})
				var refusal *InfeasibleError
				if !errors.As(err, &refusal) {
					b.Fatal(err)
				}
				b.ReportMetric(float64(len(refusal.Conflicts)), "conflicts")
			}
		})
	}
}
