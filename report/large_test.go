package report_test

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/stretchr/testify/require"
)

// largeDocument repeats the sample's applications under new ids, each depending on an earlier one, on eight targets.
func largeDocument(t testing.TB, n int) report.Document {
	d := sampleDocument(t)
	blocks := *d.Inventory
	blocks.Applications, blocks.Targets = nil, nil
	for k := range 8 {
		blocks.Targets = append(blocks.Targets, &inventory.Target{Block: inventory.Block{ID: fmt.Sprintf("t%d", k)}, Name: inventory.Is(fmt.Sprintf("Centre de données %d", k)), Kind: inventory.Is("cloud")})
	}
	assessed := d.Assessment.Applications
	d.Assessment.Applications = nil
	plan := *d.Plan
	plan.Waves = slices.Clone(plan.Waves)
	for i := range plan.Waves {
		plan.Waves[i].Placements = nil
	}
	for i := range n {
		id := fmt.Sprintf("app%05d", i)
		a := sampleApps[i%len(sampleApps)]
		a.id, a.needs = id, map[string]string{}
		if i > 0 {
			a.needs[fmt.Sprintf("app%05d", i*7/11)] = "sync"
			a.needs[fmt.Sprintf("app%05d", i/3)] = "batch"
		}
		blocks.Applications = append(blocks.Applications, a.block())
		x := assessed[i%len(assessed)]
		x.ID, x.Verdicts = id, nil
		for k := range 8 {
			v := assessed[i%len(assessed)].Verdicts[(i+k)%4]
			v.Target = fmt.Sprintf("t%d", k)
			x.Verdicts = append(x.Verdicts, v)
		}
		d.Assessment.Applications = append(d.Assessment.Applications, x)
		if x.Best() >= readiness.Conditional {
			w := &plan.Waves[i%4]
			w.Placements = append(w.Placements, planner.Placement{Application: id, Target: "t0", Effort: 3, Cutover: w.End, Reasons: []planner.Reason{{Kind: "earliest"}}})
		}
	}
	d.Inventory, _ = inventory.New(day("2026-11-21"), blocks)
	d.Plan = &plan
	return d
}

func TestLargePortfolio(t *testing.T) {
	page := render(t, largeDocument(t, 10_000), "fr")
	require.Less(t, len(page), 16<<20)
	require.Contains(t, page, "sur 10\u202f000", "what is left out is said")
	require.Equal(t, 2000, strings.Count(page, `<tr><th scope="row">`))
	var data struct{ Apps []json.RawMessage }
	require.NoError(t, json.Unmarshal([]byte(between(t, page, `id="data">`, "</script>")), &data))
	require.Len(t, data.Apps, 10_000, "the script has them all")
	t.Logf("%d bytes", len(page))
}

func BenchmarkHTML(b *testing.B) {
	for _, n := range []int{100, 1_000, 10_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			d := largeDocument(b, n)
			for b.Loop() {
				require.NoError(b, report.HTML(io.Discard, d, report.Options{}))
			}
		})
	}
}

func BenchmarkJSON(b *testing.B) {
	d := largeDocument(b, 10_000)
	for b.Loop() {
		require.NoError(b, report.JSON(io.Discard, d, report.Options{}))
	}
}
