package packing

import (
	"context"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// randomAims makes aims of every form for n items.
func randomAims(r *rand.Rand, n, waves int) []Aim {
	near := make([][]Coupled, n)
	for range 2 * n {
		a, b, weight := r.IntN(n), r.IntN(n), int64(1+r.IntN(5))
		if a != b {
			near[a] = append(near[a], Coupled{b, weight})
			near[b] = append(near[b], Coupled{a, weight})
		}
	}
	slope, home := make([]int64, n), make([]int, n)
	for i := range n {
		slope[i], home[i] = int64(r.IntN(7)-2), r.IntN(waves+1)-1
	}
	all := []Aim{{Coupled: near}, {Slope: slope}, {Home: home}, {Level: true}}
	r.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	return all[:1+r.IntN(len(all))]
}

// smallProblem has a few items in a few waves and a solution, or nil.
func smallProblem(r *rand.Rand) (*Problem, []int) {
	n, waves := 2+r.IntN(6), 2+r.IntN(3)
	p := &Problem{Waves: waves, Items: make([]Item, n), Capacity: [][]int64{make([]int64, waves), make([]int64, waves)}}
	for w := range waves {
		p.Capacity[0][w], p.Capacity[1][w] = int64(6+r.IntN(8)), int64(r.IntN(12))
	}
	for i := range p.Items {
		it := &p.Items[i]
		it.Latest, it.Rank = waves-1, i
		it.Needs = []Need{{0, int64(1 + r.IntN(5))}}
		if r.IntN(3) == 0 {
			it.Needs = append(it.Needs, Need{1, int64(1 + r.IntN(3))})
		}
		for j := range i {
			if r.IntN(6) == 0 {
				p.Arcs = append(p.Arcs, Arc{j, i, r.IntN(2)})
			} else if r.IntN(12) == 0 {
				p.Apart = append(p.Apart, [2]int{j, i})
			}
		}
	}
	s, err := Solve(context.Background(), p, Options{Work: 2000})
	if err != nil || s.Wave == nil {
		return p, nil
	}
	return p, s.Wave
}

// TestImprove holds the search against all solutions of small problems: it never does worse than it began and says truly what the result
// costs.
func TestImprove(t *testing.T) {
	tried, best := 0, 0
	for seed := range uint64(400) {
		r := rand.New(rand.NewPCG(seed, 1))
		p, wave := smallProblem(r)
		if wave == nil {
			continue
		}
		aims := randomAims(r, len(p.Items), p.Waves)
		before := costs(p, wave, aims)
		used := Used(wave)
		got, again := slices.Clone(wave), slices.Clone(wave)
		after, err := Improve(context.Background(), p, got, aims, 1000)
		require.NoError(t, err)
		require.NoError(t, p.Check(got), "seed %d", seed)
		require.LessOrEqual(t, Used(got), used)
		require.Equal(t, costs(p, got, aims), after)
		require.LessOrEqual(t, slices.Compare(after, before), 0, "seed %d", seed)
		_, err = Improve(context.Background(), p, again, aims, 1000)
		require.NoError(t, err)
		require.Equal(t, got, again)
		tried++
		if slices.Equal(after, leastCost(p, used, aims)) {
			best++
		}
	}
	t.Logf("the least cost was found for %d of %d", best, tried)
	assert.Greater(t, best*10, tried*6)
}

func costs(p *Problem, wave []int, aims []Aim) []int64 {
	var out []int64
	for k := range aims {
		out = append(out, aims[k].Cost(p, wave))
	}
	return out
}

// leastCost looks at every solution.
func leastCost(p *Problem, waves int, aims []Aim) []int64 {
	var best []int64
	wave := make([]int, len(p.Items))
	var place func(i int)
	place = func(i int) {
		if i == len(wave) {
			if p.Check(wave) == nil {
				if c := costs(p, wave, aims); best == nil || slices.Compare(c, best) < 0 {
					best = c
				}
			}
			return
		}
		for wave[i] = range waves {
			place(i + 1)
		}
	}
	place(0)
	return best
}

func TestImproveChangesByWhatItSays(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	for range 200 {
		n := 3 + r.IntN(5)
		p := &Problem{Waves: 4, Items: make([]Item, n)}
		wave := make([]int, n)
		for i := range wave {
			wave[i] = r.IntN(4)
		}
		for _, a := range randomAims(r, n, 4) {
			i, to := r.IntN(n), r.IntN(4)
			before := a.Cost(p, wave)
			change := a.Change(wave, i, to)
			moved := slices.Clone(wave)
			moved[i] = to
			assert.Equal(t, a.Cost(p, moved), before+change)
		}
	}
}
