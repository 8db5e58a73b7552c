package readiness

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// Portfolios made to be expensive cost no more than their size. The limit is generous: a quadratic step would take minutes.
func TestHostilePortfolios(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	const n = 5000
	hub := inventory.Ref{Kind: inventory.KindApplication, ID: chainID(0)}
	call := func(to inventory.Ref) *inventory.Flow {
		return &inventory.Flow{Block: inventory.Block{ID: "f"}, To: inventory.Is(to)}
	}
	shapes := map[string]func(i int, a *inventory.Application){
		"nobody states flows": func(i int, a *inventory.Application) { a.Flows = inventory.Fact[[]*inventory.Flow]{} },
		"everybody calls one, nobody says how": func(i int, a *inventory.Application) {
			a.Flows = inventory.Is([]*inventory.Flow{call(hub)})
			a.Owns = inventory.Fact[[]inventory.Ref]{}
		},
		"one calls everybody, and receives an unproven copy from everybody": func(i int, a *inventory.Application) {
			f := call(hub)
			f.Data, f.Mode = inventory.Is([]inventory.Ref{dataset("d")}), inventory.Is("sync")
			f.Transforms = inventory.Is([]*inventory.Transform{{Block: inventory.Block{ID: "t"}, Kind: inventory.Is("anonymise")}})
			a.Flows = inventory.Is([]*inventory.Flow{f})
			if i == 0 {
				var all []*inventory.Flow
				for j := range n {
					g := *f
					g.ID, g.To = chainID(j), inventory.Is(inventory.Ref{Kind: inventory.KindApplication, ID: chainID(j)})
					all = append(all, &g)
				}
				a.Flows = inventory.Is(all)
			}
		},
		"one calls everybody, and says nothing of it": func(i int, a *inventory.Application) {
			if i > 0 {
				return
			}
			var all []*inventory.Flow
			for j := range n {
				g := call(inventory.Ref{Kind: inventory.KindApplication, ID: chainID(j)})
				g.ID = chainID(j)
				all = append(all, g)
			}
			a.Flows = inventory.Is(all)
		},
		"a ring with a tail on every member": func(i int, a *inventory.Application) {
			f := call(inventory.Ref{Kind: inventory.KindApplication, ID: chainID((i + 2 - i%2) % n)})
			if i%2 == 0 {
				g := call(inventory.Ref{Kind: inventory.KindApplication, ID: chainID(i + 1)})
				g.ID, g.Data, f.Data = "g", inventory.Is([]inventory.Ref{dataset("d")}), inventory.Is([]inventory.Ref{dataset("d")})
				a.Flows = inventory.Is([]*inventory.Flow{f, g})
			}
			if i == 0 {
				a.Owns = inventory.Is([]inventory.Ref{dataset("d")})
			}
		},
	}
	for name, shape := range shapes {
		t.Run(name, func(t *testing.T) {
			blocks := inventory.Inventory{Datasets: []*inventory.Dataset{{Block: inventory.Block{ID: "d"}}}}
			c := &policy.Classes{Datasets: []policy.DatasetClass{{Dataset: dataset("d"), Class: parseClass(t, []string{"c3", "a4", "personal"})}}}
			rep := &policy.Report{}
			for i := range n {
				a := chainApplication(i)
				shape(i, a)
				blocks.Applications = append(blocks.Applications, a)
				c.Applications = append(c.Applications, policy.ApplicationClass{Application: a.ID})
				rep.Applications = append(rep.Applications, policy.ApplicationReport{Application: a.ID})
			}
			blocks.Targets = []*inventory.Target{{Block: inventory.Block{ID: "t"}, Kind: inventory.Is("cloud")}}
			inv, _ := inventory.New(today, blocks)
			start := time.Now()
			_, err := Assess(inv, Propagate(inv, c), rep, DefaultModel())
			require.NoError(t, err)
			assert.Less(t, time.Since(start), 20*time.Second)
			t.Log(time.Since(start))
		})
	}
}
