package opa_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/gen"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

func BenchmarkEvaluate(b *testing.B) {
	for name, unknown := range map[string]float64{"known": 0, "unknown5": 0.05} {
		b.Run(name, func(b *testing.B) {
			inv := gen.Inventory(gen.Options{Seed: 1, Applications: 100, Unknown: unknown})
			e, err := opa.New(b.Context(), opa.Config{Packs: []string{opa.AllPacks}})
			require.NoError(b, err)
			intrinsic, err := e.Classify(b.Context(), inv)
			require.NoError(b, err)
			classes := readiness.Propagate(inv, intrinsic)
			b.ReportAllocs()
			for b.Loop() {
				_, err := e.Evaluate(b.Context(), inv, classes)
				require.NoError(b, err)
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N)/100, "µs/application")
		})
	}
}
