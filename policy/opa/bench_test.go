package opa_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/gen"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

func BenchmarkEvaluate(b *testing.B) {
	for name, unknown := range map[string]float64{"known": 0, "unknown5": 0.05} {
		b.Run(name, func(b *testing.B) {
			inv := gen.Inventory(gen.Options{Seed: 1, Applications: 100, Unknown: unknown})
			e, err := opa.EveryPack()
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

// BenchmarkWhatIf asks about the ministry with one fact forgotten, of one application after another: With, Classify, Propagate, Evaluate and
// Assess. The engine was asked about the ministry as it is before.
func BenchmarkWhatIf(b *testing.B) {
	plain, err := opa.DefaultOnes()
	require.NoError(b, err)
	inv := ministry(b)
	for _, x := range []struct {
		name     string
		engine   *opa.Engine
		assessor *readiness.Assessor
	}{{"plain", plain, nil}, {"remembering", plain.Remembering(0), readiness.NewAssessor(0)}} {
		b.Run(x.name, func(b *testing.B) {
			var parts [5]time.Duration
			ask := func(inv *inventory.Inventory, changes ...inventory.Change) {
				at := processorTime()
				lap := func(i int) {
					now := processorTime()
					parts[i] += now - at
					at = now
				}
				inv, err := inv.With(changes...)
				require.NoError(b, err)
				lap(0)
				intrinsic, err := x.engine.Classify(b.Context(), inv)
				require.NoError(b, err)
				lap(1)
				classes := readiness.Propagate(inv, intrinsic)
				lap(2)
				rep, err := x.engine.Evaluate(b.Context(), inv, classes)
				require.NoError(b, err)
				lap(3)
				_, err = x.assessor.Assess(inv, nil, rep, readiness.DefaultModel())
				require.NoError(b, err)
				lap(4)
			}
			ask(inv)
			parts = [5]time.Duration{}
			for i := range b.N {
				app := inv.Applications[i%len(inv.Applications)].ID
				fact := []string{".patch_days", ".rto", ".monitoring", ".runtime_eol"}[i/len(inv.Applications)%4]
				ask(inv, inventory.Change{Path: inventory.Path("application." + app + fact), State: inventory.Unknown})
			}
			total := time.Duration(0)
			for i, name := range []string{"with", "classify", "propagate", "evaluate", "assess"} {
				total += parts[i]
				b.ReportMetric(float64(parts[i].Microseconds())/1000/float64(b.N), name+"-cpu-ms")
			}
			b.ReportMetric(float64(total.Microseconds())/1000/float64(b.N), "cpu-ms")
		})
	}
}

// BenchmarkNew is what every command pays before it answers: reading, checking and compiling the rules.
func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		_, err := opa.New(b.Context(), opa.Config{})
		require.NoError(b, err)
	}
}
