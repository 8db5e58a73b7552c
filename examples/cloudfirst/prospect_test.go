package main

import (
	"encoding/json"
	"io"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// assess, portfolio and explain count applications alike: one that is open at worst is not among those that may be refused.
func TestCommandsCountAlike(t *testing.T) {
	s := settings{lang: "en", model: readiness.DefaultModel()}
	d, err := assessed(keeping(t.Context(), &shared), example("ministere"), &s, io.Discard)
	require.NoError(t, err)
	best, on := map[string]int{}, map[string]map[string]int{}
	for i := range d.Assessment.Applications {
		a := &d.Assessment.Applications[i]
		best[a.Prospect().String()]++
		for _, v := range a.Verdicts {
			if on[v.Target] == nil {
				on[v.Target] = map[string]int{}
			}
			on[v.Target][v.Prospect().String()]++
		}
	}
	i := slices.IndexFunc(d.Inventory.Targets, func(t *inventory.Target) bool { return on[t.ID]["open_at_worst"] > 0 })
	require.GreaterOrEqual(t, i, 0, "the example has one that is open at worst")
	target := d.Inventory.Targets[i].ID
	type outcomes []struct {
		Outcome      string
		Applications []string
	}
	var whole struct {
		Portfolio struct {
			Total   struct{ Outcomes outcomes }
			Targets []struct {
				Target   string
				Outcomes outcomes
			}
		}
	}
	require.NoError(t, json.Unmarshal([]byte(runOK(t, "portfolio", example("ministere"), "--json")), &whole))
	counts := func(list outcomes) map[string]int {
		out := map[string]int{}
		for _, o := range list {
			out[o.Outcome] = len(o.Applications)
		}
		return out
	}
	portfolio := whole.Portfolio
	for _, x := range portfolio.Targets {
		assert.Equal(t, on[x.Target], counts(x.Outcomes), x.Target)
	}
	assert.Equal(t, best, counts(portfolio.Total.Outcomes))
	var explained struct{ Verdicts map[string]int }
	require.NoError(t, json.Unmarshal([]byte(runOK(t, "explain", example("ministere"), target, "--json")), &explained))
	assert.Equal(t, on[target], explained.Verdicts)
}
