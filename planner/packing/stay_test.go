package packing

import (
	"context"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// disturbed takes capacity away from a problem and gives other homes to some items: the solution of before holds no more.
func disturbed(r *rand.Rand, p *Problem, wave []int) Aim {
	for w := range p.Capacity[0] {
		if r.IntN(2) == 0 {
			p.Capacity[0][w] -= p.Capacity[0][w] / 3
		}
	}
	a := Aim{Home: append([]int(nil), wave...), Away: make([]int64, len(wave))}
	for i := range wave {
		a.Away[i] = 1
		switch r.IntN(8) {
		case 0:
			a.Home[i] = r.IntN(p.Waves+2) - 1
		case 1:
			a.Away[i] = int64(r.IntN(4))
		case 2:
			p.Items[i].Earliest = r.IntN(p.Waves)
		}
	}
	return a
}

// TestStay holds solution and bound against all solutions of small problems.
func TestStay(t *testing.T) {
	tried, best, proved := 0, 0, 0
	for seed := range uint64(600) {
		r := rand.New(rand.NewPCG(seed, 3))
		p, wave := smallProblem(r)
		if wave == nil {
			continue
		}
		aim := disturbed(r, p, wave)
		fresh, err := Solve(context.Background(), p, Options{Work: 2000})
		require.NoError(t, err)
		if fresh.Wave == nil {
			continue
		}
		got, err := Stay(context.Background(), p, fresh.Wave, aim, 3000)
		require.NoError(t, err)
		require.NoError(t, p.Check(got.Wave), "seed %d", seed)
		require.LessOrEqual(t, Used(got.Wave), fresh.Waves)
		require.Equal(t, aim.Cost(p, got.Wave), got.Cost, "seed %d", seed)
		least := leastCost(p, fresh.Waves, []Aim{aim})[0]
		require.LessOrEqual(t, got.Lower, least, "seed %d: the bound holds: %+v", seed, got.Leaving)
		require.LessOrEqual(t, least, got.Cost, "seed %d", seed)
		again, err := Stay(context.Background(), p, fresh.Wave, aim, 3000)
		require.NoError(t, err)
		require.Equal(t, got, again)
		seen := map[int]bool{}
		for _, l := range got.Leaving {
			for _, i := range l.Items {
				require.False(t, seen[i], "seed %d: an item is in two proofs", seed)
				seen[i] = true
			}
		}
		tried++
		if got.Cost == least {
			best++
		}
		if got.Lower == least {
			proved++
		}
	}
	t.Logf("of %d: the fewest moves found for %d, proved for %d", tried, best, proved)
	assert.Greater(t, tried, 200)
	assert.Greater(t, best*100, tried*95)
	assert.Greater(t, proved*100, tried*60)
}

// TestStayWhereItWas leaves a solution that holds as it is, in however many waves the start has.
func TestStayWhereItWas(t *testing.T) {
	p := &Problem{Waves: 3, Capacity: [][]int64{{3, 3, 3}}, Items: []Item{
		{Needs: []Need{{0, 2}}, Latest: 2}, {Needs: []Need{{0, 2}}, Latest: 2}, {Needs: []Need{{0, 1}}, Latest: 2},
	}}
	home := []int{1, 0, 1}
	got, err := Stay(context.Background(), p, []int{0, 1, 1}, Aim{Home: home}, 1000)
	require.NoError(t, err)
	assert.Equal(t, home, got.Wave)
	assert.Zero(t, got.Cost)
	assert.Empty(t, got.Leaving)

	p.Capacity[0][1] = 2
	got, err = Stay(context.Background(), p, []int{0, 1, 2}, Aim{Home: home}, 1000)
	require.NoError(t, err)
	assert.Equal(t, int64(1), got.Cost)
	assert.Equal(t, []Leaving{{Kind: LeaveLoad, Wave: 1, Items: []int{0, 2}, Over: 1, Cost: 1}}, got.Leaving)

	_, err = Stay(context.Background(), p, []int{0, 0, 0}, Aim{Home: home}, 1000)
	assert.ErrorContains(t, err, "takes 5 of resource 0")
}
