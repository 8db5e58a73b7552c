package gen

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

func text(t *testing.T, opt Options) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, inventory.Encode(&b, Inventory(opt)))
	return b.String()
}

func load(t *testing.T, dir string) *inventory.Inventory {
	t.Helper()
	inv, diags, err := inventory.Load(context.Background(), os.DirFS(dir), inventory.LoadOptions{})
	require.NoError(t, err)
	require.Empty(t, diags, diags.Error())
	return inv
}

func TestSameSeedSameBytes(t *testing.T) {
	opt := Options{Seed: 7, Applications: 100, Unknown: 0.1}
	require.Equal(t, text(t, opt), text(t, opt))
	require.NotEqual(t, text(t, opt), text(t, Options{Seed: 8, Applications: 100, Unknown: 0.1}))
}

func TestEverySizeLoads(t *testing.T) {
	for _, n := range []int{1, 2, 7, 10, 13, 80, 1000} {
		for _, unknown := range []float64{0, 0.1, 1} {
			if n == 1000 && unknown != 0.1 {
				continue // laying out the text takes seconds
			}
			t.Run(fmt.Sprintf("%d applications, %v unknown", n, unknown), func(t *testing.T) {
				opt := Options{Seed: 1, Applications: n, Unknown: unknown}
				inv, diags := inventory.Parse("all.inv.hcl", []byte(text(t, opt)), inventory.LoadOptions{})
				require.Empty(t, diags, diags.Error())
				require.Len(t, inv.Applications, n)
				require.Len(t, inv.Targets, 8)
			})
		}
	}
}

// What is known of a portfolio changes with Unknown, the portfolio does not: every fact that both know is the same in both.
func TestUnknownHidesAndChangesNothing(t *testing.T) {
	opt := Options{Seed: 3, Applications: 60}
	whole := map[inventory.Path]any{}
	for f := range Inventory(opt).Facts() {
		if f.State == inventory.Known && f.Field.Block == "" {
			whole[f.Path] = f.Value
		}
	}
	opt.Unknown = 0.3
	hidden := 0
	for f := range Inventory(opt).Facts() {
		if f.Field.Block != "" {
			continue
		}
		if f.State == inventory.Known {
			require.Equal(t, whole[f.Path], f.Value, f.Path)
			continue
		}
		if _, ok := whole[f.Path]; ok {
			hidden++
		}
	}
	require.Greater(t, hidden, len(whole)/20)
}

func TestWriteGivesTheSameInventory(t *testing.T) {
	opt := Options{Seed: 2, Applications: 300, Unknown: 0.05}
	dir := t.TempDir()
	require.NoError(t, Write(t.Context(), dir, opt, 5))
	files, err := filepath.Glob(filepath.Join(dir, "*"+inventory.Suffix))
	require.NoError(t, err)
	require.Len(t, files, 6)
	var b bytes.Buffer
	require.NoError(t, inventory.Encode(&b, load(t, dir)))
	require.Equal(t, text(t, opt), b.String())
}

// The mix is what rules, planner and reports are measured on: every sort of bond occurs, about three flows per application.
func TestMix(t *testing.T) {
	inv := Inventory(Options{Seed: 1, Applications: 1000})
	flows, stops, pilots, deadlines, after, with := 0, 0, 0, 0, 0, 0
	for _, a := range inv.Applications {
		for _, f := range a.Flows.Or(nil) {
			flows++
			if f.IfBroken.Or("") == "stops" {
				stops++
			}
		}
		m := a.Move.Or(nil)
		count(&pilots, m.Pilot.Or(false))
		count(&deadlines, m.NotAfter.Known())
		count(&after, m.After.Known())
		count(&with, m.With.Known())
	}
	require.InDelta(t, 3000, flows, 500)
	for name, n := range map[string]int{"stops": stops, "pilots": pilots, "deadlines": deadlines, "after": after, "with": with} {
		require.Greater(t, n, 20, name)
	}
	require.NotEmpty(t, inv.Studies)
	require.NotEmpty(t, inv.Waivers)
	require.NotEmpty(t, inv.EServices)
}

func count(n *int, yes bool) {
	if yes {
		*n++
	}
}

func TestExamplesLoad(t *testing.T) {
	for name, least := range map[string]int{"agence": 15, "ministere": 80} {
		require.GreaterOrEqual(t, len(load(t, filepath.Join("../../examples/inventories", name)).Applications), least)
	}
}

func ExampleInventory() {
	inv := Inventory(Options{Seed: 1, Applications: 24})
	fmt.Println(len(inv.Applications), "applications,", len(inv.Targets), "targets, as of", inv.AsOf())
	// Output: 24 applications, 8 targets, as of 2026-10-31
}

func BenchmarkInventory(b *testing.B) {
	for b.Loop() {
		Inventory(Options{Seed: 1, Applications: 10_000, Unknown: 0.05})
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/10_000, "ns/application")
}
