package packing

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// drawProblem makes a random problem that can be solved by trying everything.
func drawProblem(t *rapid.T) *Problem {
	n := rapid.IntRange(1, 7).Draw(t, "items")
	waves := rapid.IntRange(1, 5).Draw(t, "waves")
	p := &Problem{Waves: waves, Items: make([]Item, n)}
	resources := rapid.IntRange(0, 2).Draw(t, "resources")
	equal := rapid.Bool().Draw(t, "equal waves")
	for range resources {
		capacity := make([]int64, waves)
		for w := range capacity {
			if capacity[w] = capacity[0]; w == 0 || !equal {
				capacity[w] = int64(rapid.IntRange(0, 12).Draw(t, "capacity"))
			}
		}
		p.Capacity = append(p.Capacity, capacity)
	}
	for i := range n {
		p.Items[i] = Item{Latest: waves - 1, Rank: i, Class: rapid.IntRange(0, 2).Draw(t, "class")}
		it := &p.Items[i]
		for r := range resources {
			if a := rapid.IntRange(0, 8).Draw(t, "need"); a > 0 {
				it.Needs = append(it.Needs, Need{r, int64(a)})
			}
		}
		if rapid.IntRange(0, 3).Draw(t, "window") == 0 {
			it.Earliest = rapid.IntRange(0, waves-1).Draw(t, "earliest")
			it.Latest = rapid.IntRange(it.Earliest, waves-1).Draw(t, "latest")
		}
		if rapid.IntRange(0, 5).Draw(t, "shut") == 0 {
			it.Shut = []int{rapid.IntRange(0, waves-1).Draw(t, "shut wave")}
		}
		for j := range i {
			switch rapid.IntRange(0, 9).Draw(t, "tie") {
			case 0:
				p.Arcs = append(p.Arcs, Arc{j, i, rapid.IntRange(1, 2).Draw(t, "lag")})
			case 1, 2:
				p.Arcs = append(p.Arcs, Arc{j, i, 0})
			case 3:
				p.Apart = append(p.Apart, [2]int{j, i})
			}
		}
	}
	return p
}

// tryAll returns the fewest waves by trying every assignment, or -1.
func tryAll(p *Problem) int {
	best := -1
	wave := make([]int, len(p.Items))
	var try func(k int)
	try = func(k int) {
		if k == len(wave) {
			if used := Used(wave); (best < 0 || used < best) && holds(p, wave) {
				best = used
			}
			return
		}
		for w := p.Items[k].Earliest; w <= p.Items[k].Latest; w++ {
			wave[k] = w
			try(k + 1)
		}
	}
	try(0)
	return best
}

// holds checks a solution of a small problem the slow way.
func holds(p *Problem, wave []int) bool {
	for r := range p.Capacity {
		for w := range p.Waves {
			var used int64
			for i := range p.Items {
				if wave[i] == w {
					used += p.Items[i].Amount(r)
				}
			}
			if used > p.Capacity[r][w] {
				return false
			}
		}
	}
	for i := range p.Items {
		it := &p.Items[i]
		if wave[i] < it.Earliest || wave[i] > it.Latest {
			return false
		}
		for _, w := range it.Shut {
			if w == wave[i] {
				return false
			}
		}
	}
	for _, a := range p.Arcs {
		if wave[a.To] < wave[a.From]+a.Lag {
			return false
		}
	}
	for _, x := range p.Apart {
		if wave[x[0]] == wave[x[1]] {
			return false
		}
	}
	return true
}

// TestSolveIsOptimal compares the solver with trying everything: it finds a solution when there is one, with the fewest waves, and no
// bound is above them.
func TestSolveIsOptimal(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		p := drawProblem(rt)
		require.NoError(rt, p.Validate())
		best := tryAll(p)
		if best >= 0 {
			require.Negative(rt, Tighten(p).Empty, "a window was closed that a solution uses")
			for _, b := range Bounds(context.Background(), p, 1000) {
				require.LessOrEqual(rt, b.Waves, best, "%+v", b)
			}
		}
		s, err := Solve(context.Background(), p, Options{Work: 15000})
		require.NoError(rt, err)
		if best < 0 {
			require.True(rt, s.Infeasible)
			require.Nil(rt, s.Wave)
			return
		}
		require.True(rt, s.Proved)
		require.False(rt, s.Infeasible)
		require.NotNil(rt, s.Wave)
		require.True(rt, holds(p, s.Wave))
		require.NoError(rt, p.Check(s.Wave))
		require.Equal(rt, best, s.Waves)
		require.Equal(rt, best, Used(s.Wave))
		early := make([]int64, len(p.Items))
		for i := range early {
			early[i] = 1
		}
		_, err = Improve(context.Background(), p, s.Wave, []Aim{{Slope: early}}, 100_000)
		require.NoError(rt, err)
		require.True(rt, holds(p, s.Wave))
		require.Equal(rt, best, Used(s.Wave))
		requireLeft(rt, p, s.Wave)
	})
}

// requireLeft checks that no single item can move to an earlier wave.
func requireLeft(t require.TestingT, p *Problem, wave []int) {
	moved := append([]int(nil), wave...)
	for i := range wave {
		for w := range wave[i] {
			moved[i] = w
			require.False(t, w >= p.Items[i].Earliest && holds(p, moved), "item %d could be in wave %d instead of %d", i, w, wave[i])
		}
		moved[i] = wave[i]
	}
}
