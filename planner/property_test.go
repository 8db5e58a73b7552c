package planner

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// drawPortfolio writes a random portfolio in the notation of these tests. Orders go from later names to earlier ones unless loops are
// wanted, so that most portfolios can be planned.
func drawPortfolio(t *rapid.T) string {
	n := rapid.IntRange(1, 14).Draw(t, "applications")
	name := func(i int) string { return string(rune('a' + i)) }
	var s []string
	s = append(s, fmt.Sprintf("TEAM t %d", rapid.IntRange(3, 12).Draw(t, "capacity")))
	if rapid.Bool().Draw(t, "second team") {
		s = append(s, "TEAM u 4 off 2027-02-01 2027-03-05 0.5")
	} else {
		s = append(s, "TEAM u 9")
	}
	waves := "WAVES " + fmt.Sprint(rapid.IntRange(1, 4).Draw(t, "weeks"))
	if rapid.Bool().Draw(t, "limited") {
		waves += fmt.Sprint(" most ", rapid.IntRange(1, 4).Draw(t, "most"))
	}
	if rapid.Bool().Draw(t, "piloted") {
		waves += fmt.Sprint(" pilots ", rapid.IntRange(1, 2).Draw(t, "pilots"))
	}
	if rapid.IntRange(0, 3).Draw(t, "end") == 0 {
		waves += " until 2027-06-10"
	}
	s = append(s, waves)
	if rapid.Bool().Draw(t, "freeze") {
		s = append(s, rapid.SampledFrom([]string{"FREEZE 2027-01-20 2027-02-20", "FREEZE 2027-01-20 2027-03-20 a b", "FREEZE 2027-02-01 2027-02-28 0.3"}).Filter(func(f string) bool { return n > 1 || !strings.HasSuffix(f, "b") }).Draw(t, "frozen"))
	}
	for i := range n {
		app := fmt.Sprint(name(i), " ", rapid.IntRange(0, 20).Draw(t, "effort"))
		if rapid.IntRange(0, 3).Draw(t, "owner") == 0 {
			app += " team u"
		}
		app += rapid.SampledFrom([]string{"", " low", " vital", " test", " pilot"}).Draw(t, "kind")
		if rapid.IntRange(0, 5).Draw(t, "early") == 0 {
			app += " from 2027-02-10"
		}
		if rapid.IntRange(0, 7).Draw(t, "late") == 0 {
			app += " until 2027-04-14"
		}
		for range rapid.IntRange(0, 2).Draw(t, "ties") {
			if i == 0 {
				break
			}
			tie := rapid.SampledFrom([]string{"after", "calls", "calls", "with", "apart", "db"}).Draw(t, "tie")
			other := name(rapid.IntRange(0, i-1).Draw(t, "other"))
			if tie == "calls" && strings.Contains(app, "calls "+other) {
				continue
			}
			app += " " + tie + " " + other
		}
		s = append(s, app)
	}
	return strings.Join(s, "; ")
}

// TestBuildHolds checks every plan of random portfolios with a validator that shares no code with the planner, and that planning twice
// gives the same.
func TestBuildHolds(t *testing.T) {
	plans, refusals := 0, 0
	rapid.Check(t, func(rt *rapid.T) {
		text := drawPortfolio(rt)
		inv, asm := portfolio(t, text)
		p, err := Build(context.Background(), inv, asm, Options{Work: 2000})
		again, errAgain := Build(context.Background(), inv, asm, Options{Work: 2000})
		require.Equal(rt, p, again, text)
		require.Equal(rt, err, errAgain, text)
		var refusal *InfeasibleError
		if errors.As(err, &refusal) {
			refusals++
			require.NotEmpty(rt, refusal.Conflicts, text)
			for _, c := range refusal.Conflicts {
				require.NotEmpty(rt, c.Statements, text)
			}
			return
		}
		require.NoError(rt, err, text)
		plans++
		validate(rt, inv, p)
	})
	t.Logf("%d plans, %d refusals", plans, refusals)
}

// drawProblem makes a random problem that can be solved by trying everything.
func drawProblem(t *rapid.T) *problem {
	n := rapid.IntRange(1, 7).Draw(t, "items")
	waves := rapid.IntRange(1, 5).Draw(t, "waves")
	p := newProblem(waves, n)
	resources := rapid.IntRange(0, 2).Draw(t, "resources")
	for r := range resources {
		p.resource = append(p.resource, fmt.Sprint("r", r))
		capacity := make([]int64, waves)
		for w := range capacity {
			capacity[w] = int64(rapid.IntRange(0, 12).Draw(t, "capacity"))
		}
		p.capacity = append(p.capacity, capacity)
	}
	for i := range n {
		it := &p.items[i]
		it.class = rapid.IntRange(0, 2).Draw(t, "class")
		for r := range resources {
			if a := rapid.IntRange(0, 8).Draw(t, "need"); a > 0 {
				it.needs = append(it.needs, need{r, int64(a)})
			}
		}
		if rapid.IntRange(0, 3).Draw(t, "window") == 0 {
			it.earliest = rapid.IntRange(0, waves-1).Draw(t, "earliest")
			it.latest = rapid.IntRange(it.earliest, waves-1).Draw(t, "latest")
		}
		if rapid.IntRange(0, 5).Draw(t, "shut") == 0 {
			it.shut = newBitset(waves)
			it.shut.add(rapid.IntRange(0, waves-1).Draw(t, "shut wave"))
		}
		for j := range i {
			switch rapid.IntRange(0, 9).Draw(t, "tie") {
			case 0:
				p.addArc(j, i, lagStrict)
			case 1, 2:
				p.addArc(j, i, lagSame)
			case 3:
				p.addApart(j, i)
			}
		}
	}
	p.seal()
	return p
}

// tryAll returns the fewest waves by trying every assignment, or -1.
func tryAll(p *problem) int {
	best := -1
	wave := make([]int32, len(p.items))
	var try func(k int)
	try = func(k int) {
		if k == len(wave) {
			if used := wavesUsed(wave); (best < 0 || used < best) && holds(p, wave) {
				best = used
			}
			return
		}
		i := p.topo[k]
		for w := p.items[i].earliest; w <= p.items[i].latest; w++ {
			wave[i] = int32(w)
			try(k + 1)
		}
	}
	try(0)
	return best
}

// holds checks a solution of a small problem the slow way.
func holds(p *problem, wave []int32) bool {
	for r := range p.capacity {
		for w := range p.waves {
			var used int64
			for i := range p.items {
				if int(wave[i]) == w {
					used += p.items[i].amount(r)
				}
			}
			if used > p.capacity[r][w] {
				return false
			}
		}
	}
	for i := range p.items {
		if p.items[i].shut.has(int(wave[i])) {
			return false
		}
		for lag := range p.succ {
			for _, s := range p.succ[lag][i] {
				if wave[s] < wave[i]+int32(lag) {
					return false
				}
			}
		}
		for _, a := range p.apart[i] {
			if wave[a] == wave[i] {
				return false
			}
		}
	}
	return true
}

// TestSolveIsOptimal compares the solver with trying everything: it finds a solution when there is one, with the fewest waves, and no
// bound is above them.
func TestSolveIsOptimal(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		p := drawProblem(rt)
		best := tryAll(p)
		lower := 0
		if p.tighten().empty < 0 {
			lower = maxWaves(p.bounds())
		}
		if best >= 0 {
			require.Negative(rt, p.tighten().empty, "a window was closed that a solution uses")
			for _, b := range p.bounds() {
				require.LessOrEqual(rt, b.waves, best, "%s: %s", b.name, b.proof)
			}
		}
		s, err := solve(context.Background(), p, lower, 5000, false)
		require.NoError(rt, err)
		require.True(rt, s.done)
		if best < 0 {
			require.Nil(rt, s.wave)
			return
		}
		require.NotNil(rt, s.wave)
		requireSolution(rt, p, s.wave)
		require.Equal(rt, best, s.used)
		p.prefer(s.wave)
		requireSolution(rt, p, s.wave)
		require.Equal(rt, best, wavesUsed(s.wave))
		requireLeft(rt, p, s.wave)
	})
}

// requireLeft checks that no single item can move to an earlier wave.
func requireLeft(t require.TestingT, p *problem, wave []int32) {
	moved := append([]int32(nil), wave...)
	for i := range wave {
		for w := range wave[i] {
			moved[i] = w
			require.False(t, w >= int32(p.items[i].earliest) && holds(p, moved), "item %d could be in wave %d instead of %d", i, w, wave[i])
		}
		moved[i] = wave[i]
	}
}
