package packing

import (
	"context"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// middling makes a problem of two resources on which the search has to work: waves of two or three items, few of which fit together.
func middling(n int, seed uint64) *Problem {
	r := rand.New(rand.NewPCG(seed, 1))
	p := &Problem{Waves: n, Capacity: make([][]int64, 2)}
	for w := range n {
		p.Capacity[0] = append(p.Capacity[0], int64(1000-100*(w%3)))
		p.Capacity[1] = append(p.Capacity[1], 100)
	}
	for i := range n {
		p.Items = append(p.Items, Item{
			Needs: []Need{{0, int64(200 + r.IntN(400))}, {1, int64(10 + r.IntN(40))}}, Latest: n - 1, Rank: i,
		})
		if i > 3 && r.IntN(2) == 0 {
			p.Arcs = append(p.Arcs, Arc{i - 1 - r.IntN(3), i, r.IntN(2)})
		}
		if i > 0 && r.IntN(10) == 0 {
			p.Apart = append(p.Apart, [2]int{i - 1, i})
		}
	}
	return p
}

// mirror turns time round.
func mirror(p *Problem) *Problem {
	q := &Problem{Waves: p.Waves, Apart: p.Apart, Capacity: make([][]int64, len(p.Capacity))}
	for r, caps := range p.Capacity {
		for w := range caps {
			q.Capacity[r] = append(q.Capacity[r], caps[p.Waves-1-w])
		}
	}
	for _, it := range p.Items {
		it.Earliest, it.Latest = p.Waves-1-it.Latest, p.Waves-1-it.Earliest
		q.Items = append(q.Items, it)
	}
	for _, a := range p.Arcs {
		q.Arcs = append(q.Arcs, Arc{a.To, a.From, a.Lag})
	}
	return q
}

// TestSolveIsDeterministic solves twice, with one goroutine and with two.
func TestSolveIsDeterministic(t *testing.T) {
	for seed := range uint64(4) {
		p := middling(60, seed)
		var first *Result
		for _, workers := range []int{1, 2, 2} {
			r, err := Solve(context.Background(), p, Options{Work: 20_000, Workers: workers})
			require.NoError(t, err)
			require.NoError(t, p.Check(r.Wave))
			if first == nil {
				first = r
			}
			assert.Equal(t, first, r, "seed %d, %d workers", seed, workers)
		}
	}
}

// TestSolveMirrored shortens a problem to the waves that a solution has: its mirror image can then be solved in as many, and no fewer than
// is proved.
func TestSolveMirrored(t *testing.T) {
	for seed := range uint64(4) {
		p := middling(30, seed)
		r, err := Solve(context.Background(), p, Options{Work: 100_000})
		require.NoError(t, err)
		require.True(t, r.Proved)
		for short := range 2 {
			cut := *p
			cut.Waves = r.Waves - short
			cut.Capacity = [][]int64{p.Capacity[0][:cut.Waves], p.Capacity[1][:cut.Waves]}
			cut.Items = nil
			for _, it := range p.Items {
				it.Latest = cut.Waves - 1
				cut.Items = append(cut.Items, it)
			}
			q := mirror(&cut)
			m, err := Solve(context.Background(), q, Options{Work: 200_000})
			require.NoError(t, err)
			if short == 1 {
				assert.True(t, m.Infeasible, "seed %d: %d waves are proved to be needed", seed, r.Waves)
				continue
			}
			require.NotNil(t, m.Wave)
			require.NoError(t, q.Check(m.Wave))
		}
	}
}

// TestSolveStarts gives a known solution: the result is never worse, whatever the budget.
func TestSolveStarts(t *testing.T) {
	p := middling(60, 9)
	good, err := Solve(context.Background(), p, Options{Work: 50_000})
	require.NoError(t, err)
	again, err := Solve(context.Background(), p, Options{Work: 1, Start: good.Wave})
	require.NoError(t, err)
	assert.LessOrEqual(t, again.Waves, good.Waves)
	wrong := append([]int(nil), good.Wave...)
	wrong[0] = p.Waves
	_, err = Solve(context.Background(), p, Options{Start: wrong})
	assert.ErrorContains(t, err, "the start is no solution")
}

func TestSolveStops(t *testing.T) {
	cancelled, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := Solve(cancelled, middling(300, 3), Options{})
	assert.ErrorIs(t, err, context.Canceled)

	later, cancel := context.WithCancel(context.Background())
	go func() {
		time.Sleep(20 * time.Millisecond)
		cancel()
	}()
	_, err = Solve(later, middling(300, 3), Options{Work: 1 << 50})
	assert.ErrorIs(t, err, context.Canceled)
}

// TestSolveSaysWhatCutIt ends a search that has far to go by time, by a deadline and by work.
func TestSolveSaysWhatCutIt(t *testing.T) {
	p := middling(300, 5)
	r, err := Solve(context.Background(), p, Options{Work: 1 << 50, Time: 30 * time.Millisecond})
	require.NoError(t, err)
	require.NoError(t, p.Check(r.Wave))
	assert.Equal(t, CutTime, r.Cut)

	ctx, cancel := context.WithTimeout(context.Background(), 100*time.Millisecond)
	defer cancel()
	r, err = Solve(ctx, p, Options{Work: 1 << 50})
	require.NoError(t, err)
	assert.Equal(t, CutTime, r.Cut)

	r, err = Solve(context.Background(), p, Options{Work: 2000})
	require.NoError(t, err)
	assert.Equal(t, CutWork, r.Cut)
}

func TestValidateReportsAll(t *testing.T) {
	p := &Problem{
		Waves: 2, Capacity: [][]int64{{1}, {1, -1}}, Items: []Item{{Needs: []Need{{5, 1}, {0, 1}, {0, 2}}}, {Needs: []Need{{1, -3}}}},
		Arcs: []Arc{{0, 9, 0}, {0, 1, -1}}, Apart: [][2]int{{0, 0}, {0, 7}},
	}
	err := p.Validate()
	for _, want := range []string{
		"resource 0 has 1 capacities for 2 waves", "capacity of -1 in wave 1", "item 0 needs resource 5",
		"item 0 states its need of resource 0 twice", "item 1 needs -3", "arc 0 goes from item 0 to item 9",
		"arc 1 has a lag of -1", "keeps item 0 apart from itself", "apart pair 1 is of items 0 and 7",
	} {
		assert.ErrorContains(t, err, want)
	}
	circle := &Problem{Waves: 1, Items: make([]Item, 2), Arcs: []Arc{{0, 1, 0}, {1, 0, 0}}}
	assert.ErrorContains(t, circle.Validate(), "cycle")
}

func TestRoomTree(t *testing.T) {
	left := []int64{3, 0, 5, 2, 7}
	tree := newRoomTree(left)
	for from := range left {
		for amount := int64(0); amount < 9; amount++ {
			want := 8 // leaves
			for w := len(left) - 1; w >= from; w-- {
				if left[w] >= amount {
					want = w
				}
			}
			assert.Equal(t, want, tree.first(from, amount), "%d from %d", amount, from)
		}
	}
	tree.take(4, 6)
	assert.Equal(t, 8, tree.first(3, 3))
}

// TestDualRows holds every row to its promise on random loads: what fits into a wave weighs no more than the row has room for.
func TestDualRows(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	for range 300 {
		c := int64(5 + r.IntN(60))
		base := row{room: []int64{c, c / 2, c}}
		for range 12 {
			base.weight = append(base.weight, int64(r.IntN(int(c)+1)))
		}
		for _, x := range dualRows(base) {
			for range 40 {
				var load, weight int64
				for _, i := range r.Perm(12) {
					if load+base.weight[i] <= c {
						load, weight = load+base.weight[i], weight+x.weight[i]
					}
				}
				require.LessOrEqual(t, weight, x.room[0], "%v under %v in %d", base.weight, x.weight, c)
			}
		}
	}
}
