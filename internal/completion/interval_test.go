package completion_test

import (
	"context"
	"flag"
	"fmt"
	"os"
	"slices"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/gen"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

var (
	random   = flag.Int("completions", 2, "random completions of every inventory")
	directed = flag.Int("directed", 1, "steps of the search for both ends of every interval")
)

// eval is every rule of the library: one engine for all tests.
var eval = sync.OnceValues(func() (readiness.Evaluate, error) {
	e, err := opa.New(context.Background(), opa.Config{Packs: []string{opa.AllPacks}})
	if err != nil {
		return nil, err
	}
	return readiness.EvaluateWith(e.Classify, e.Evaluate), nil
})

func ministry(t *testing.T) *inventory.Inventory {
	inv, diags, err := inventory.Load(t.Context(), os.DirFS("../../examples/inventories/ministere"), inventory.LoadOptions{})
	require.NoError(t, err)
	require.False(t, diags.HasErrors())
	return inv
}

// TestIntervalsHoldTheTruth completes the unknown facts at random, and then in search of the ends of intervals. No score of a completion
// may lie outside of the interval there was before.
func TestIntervalsHoldTheTruth(t *testing.T) {
	if testing.Short() {
		*random, *directed = 1, 0
	}
	tests := map[string]*inventory.Inventory{"ministry": ministry(t)}
	for seed := range uint64(3) {
		tests[fmt.Sprintf("generated, seed %d", seed)] = gen.Inventory(gen.Options{Seed: seed, Applications: 6, Unknown: 0.3 * float64(seed)})
	}
	for _, name := range slices.Sorted(maps(tests)) {
		t.Run(name, func(t *testing.T) {
			s := newSearch(t, tests[name])
			for range *random {
				s.try(nil)
			}
			s.report("random")
			for _, end := range []int{lowEnd, highEnd} {
				s.climb(end, *directed)
			}
			s.report("with directed")
		})
	}
}

func maps[V any](m map[string]V) func(func(string) bool) {
	return func(yield func(string) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}
