package opa_test

import (
	"flag"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/gen"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

var (
	portfolios = flag.Int("portfolios", 3, "generated portfolios to forget facts of")
	forget     = flag.Int("forget", 5, "facts to forget of each")
)

// TestForgettingNeverPermits takes known facts away, one at a time, over the whole path from inventory to verdict: no verdict may turn
// eligible because somebody forgot something. The engine remembers, as those that are asked time and again do:
// TestRememberingChangesNothing shows that this changes nothing.
func TestForgettingNeverPermits(t *testing.T) {
	e, err := opa.EveryPack()
	require.NoError(t, err)
	e = e.Remembering(0)
	forgotten, each := 0, *forget
	if testing.Short() {
		each = min(each, 8)
		*portfolios = min(*portfolios, 1)
	}
	for seed := range uint64(*portfolios) {
		inv := gen.Inventory(gen.Options{Seed: seed + 100, Applications: 4, Unknown: 0.02})
		before := answers(t, e, inv)
		var known []inventory.Path
		for f := range inv.Facts() {
			if f.State == inventory.Known {
				known = append(known, f.Path)
			}
		}
		rnd := rand.New(rand.NewPCG(seed, 11))
		for range each {
			path := known[rnd.IntN(len(known))]
			less, err := inv.With(inventory.Change{Path: path, State: inventory.LeftOut})
			require.NoError(t, err)
			after := answers(t, e, less)
			for k, o := range after.verdicts {
				if was, ok := before.verdicts[k]; ok && o == readiness.Eligible {
					require.Equal(t, readiness.Eligible, was, "seed %d: forgetting %s made %s eligible", seed, path, k)
				}
			}
			forgotten++
		}
	}
	t.Logf("%d facts forgotten, none made a verdict eligible", forgotten)
}
