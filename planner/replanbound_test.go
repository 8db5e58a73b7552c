package planner

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// TestReplanBoundIsTrue tries everything that the bound of a re-plan says is impossible: every way for fewer applications to be in another
// wave, each fixed by hand in a copy of the inventory. None may fit.
func TestReplanBoundIsTrue(t *testing.T) {
	tried, bounds := 0, 0
	rapid.Check(t, func(rt *rapid.T) {
		text := drawTight(rt)
		inv, asm := portfolio(t, text)
		before, err := Build(context.Background(), inv, asm, Options{Work: 2000})
		if err != nil {
			return
		}
		left := inventory.Capacity(rapid.SampledFrom([]float64{0.6, 0.7, 0.8}).Draw(rt, "left"))
		weaken(inv, left)
		p, err := Build(context.Background(), inv, asm, Options{Work: 2000, Previous: before})
		if err != nil || p.Disturbance.Bound == 0 {
			return
		}
		bounds++
		homes := map[string]int{}
		for _, w := range p.Waves {
			for _, x := range w.Placements {
				homes[x.Application] = before.WaveOf(x.Application)
			}
		}
		eachNear(homes, len(p.Waves), p.Disturbance.Bound-1, func(waves map[string]int) {
			tried++
			pinned, _ := portfolio(t, text)
			weaken(pinned, left)
			for id, w := range waves {
				a := pinned.Application(id)
				m := *a.Move.Or(&inventory.Move{})
				m.Wave = inventory.Is(int64(w))
				a.Move = inventory.Is(&m)
			}
			d, err := read(pinned, asm, Options{Work: 2000})
			require.NoError(rt, err)
			_, _, err = d.place(context.Background())
			require.Error(rt, err, "%s: at least %d move, it is said, but %v fits, from %v", text, p.Disturbance.Bound, waves, homes)
		})
	})
	t.Logf("%d bounds, %d plans tried against them", bounds, tried)
	assert.Positive(t, tried)
}

// drawTight draws a few applications that fill their waves, so that some must leave theirs when a team loses people.
func drawTight(t *rapid.T) string {
	n := rapid.IntRange(3, 5).Draw(t, "applications")
	s := []string{"TEAM t 6", "WAVES 2 most 3"}
	for i := range n {
		app := fmt.Sprint(string(rune('a'+i)), " ", rapid.IntRange(3, 7).Draw(t, "effort"))
		if i > 0 && rapid.IntRange(0, 3).Draw(t, "tied") == 0 {
			app += " " + rapid.SampledFrom([]string{"after", "with", "apart"}).Draw(t, "tie") + " " + string(rune('a'+rapid.IntRange(0, i-1).Draw(t, "other")))
		}
		s = append(s, app)
	}
	return strings.Join(s, "; ")
}

// weaken leaves every team a share of its capacity.
func weaken(inv *inventory.Inventory, share inventory.Capacity) {
	for _, team := range inv.Teams {
		team.Capacity = inventory.Is(team.Capacity.Or(0) * share)
	}
}

// eachNear calls f with every choice of waves, from 1 to last, in which at most so many differ from home. A home of 0, or after the last wave,
// is none: what had none is free, what had a later one differs wherever it is.
func eachNear(homes map[string]int, last, most int, f func(map[string]int)) {
	ids := slices.Sorted(maps.Keys(homes))
	waves := map[string]int{}
	var choose func(i, left int)
	choose = func(i, left int) {
		if i == len(ids) {
			f(waves)
			return
		}
		home := homes[ids[i]]
		for w := 1; w <= last; w++ {
			rest := left
			if home != 0 && w != home {
				rest--
			}
			if rest < 0 {
				continue
			}
			waves[ids[i]] = w
			choose(i+1, rest)
		}
	}
	choose(0, most)
}
