package verify_test

import (
	"context"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/verify"
)

// draw makes a random problem that can be solved by trying everything.
func draw(r *rand.Rand) *packing.Problem {
	n, waves := 1+r.IntN(8), 1+r.IntN(6)
	p := &packing.Problem{Waves: waves, Items: make([]packing.Item, n)}
	resources, equal := r.IntN(3), r.IntN(2) == 0
	for range resources {
		capacity := make([]int64, waves)
		for w := range capacity {
			if capacity[w] = capacity[0]; w == 0 || !equal {
				capacity[w] = int64(4 + r.IntN(9))
			}
			if r.IntN(9) == 0 {
				capacity[w] = 0
			}
		}
		p.Capacity = append(p.Capacity, capacity)
	}
	dense := r.IntN(4)
	for i := range n {
		it := &p.Items[i]
		it.Latest, it.Rank = waves-1, i
		for k := range resources {
			if a := r.IntN(8); a > 0 {
				it.Needs = append(it.Needs, packing.Need{Resource: k, Amount: int64(a)})
			}
		}
		if r.IntN(6) == 0 {
			it.Earliest = r.IntN(waves)
			it.Latest = it.Earliest + r.IntN(waves-it.Earliest)
		}
		if r.IntN(8) == 0 {
			it.Shut = []int{r.IntN(waves)}
		}
		for j := range i {
			switch r.IntN(12) {
			case 0:
				p.Arcs = append(p.Arcs, packing.Arc{From: j, To: i, Lag: 1 + r.IntN(2)})
			case 1, 2, 3:
				if dense > 0 {
					p.Arcs = append(p.Arcs, packing.Arc{From: j, To: i})
				}
			case 4:
				if dense < 2 {
					p.Apart = append(p.Apart, [2]int{j, i})
				}
			}
		}
	}
	return p
}

// fewest returns the fewest waves by trying every assignment that the checker accepts so far, or -1.
func fewest(p *packing.Problem) int {
	best := -1
	wave := make([]int, len(p.Items))
	used := make([][]int64, len(p.Capacity))
	for k := range used {
		used[k] = make([]int64, p.Waves)
	}
	var try func(i, last int)
	try = func(i, last int) {
		if best >= 0 && last+1 >= best {
			return
		}
		if i == len(wave) {
			if len(verify.Solution(p, wave)) == 0 {
				best = last + 1
			}
			return
		}
	waves:
		for w := p.Items[i].Earliest; w <= p.Items[i].Latest; w++ {
			for _, a := range p.Arcs {
				if a.To == i && wave[a.From]+a.Lag > w { // arcs go up
					continue waves
				}
			}
			ok := true
			for _, n := range p.Items[i].Needs {
				used[n.Resource][w] += n.Amount
				ok = ok && used[n.Resource][w] <= p.Capacity[n.Resource][w]
			}
			if wave[i] = w; ok {
				try(i+1, max(last, w))
			}
			for _, n := range p.Items[i].Needs {
				used[n.Resource][w] -= n.Amount
			}
		}
	}
	try(0, -1)
	return best
}

// TestBoundsHold solves small problems by trying everything: no bound is above the optimum, and every certificate is accepted.
func TestBoundsHold(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	kinds, tight := map[string]int{}, map[string]int{}
	for range 4000 {
		p := draw(r)
		require.NoError(t, p.Validate())
		all := packing.Bounds(context.Background(), p, 20000)
		best := -2
		for _, c := range all {
			require.NoError(t, verify.Certificate(p, c), "%+v of %+v", c, p)
			if best == -2 {
				best = fewest(p)
			}
			kinds[c.Kind]++
			if best >= 0 {
				require.LessOrEqual(t, c.Waves, best, "%+v of %+v", c, p)
				if c.Waves == best {
					tight[c.Kind]++
				}
			}
		}
	}
	t.Log(kinds, tight)
	require.Greater(t, kinds[packing.KindLoads], 300)
}

// TestMutatedCertificates changes certificates. One that is still accepted must still be true.
func TestMutatedCertificates(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	changed, refused := 0, 0
	for changed < 4000 {
		p := draw(r)
		best := fewest(p)
		if best < 0 {
			continue // anything is true of no solution
		}
		for _, c := range packing.Bounds(context.Background(), p, 20000) {
			mutate(r, &c, len(p.Items))
			changed++
			if verify.Certificate(p, c) != nil {
				refused++
				continue
			}
			require.LessOrEqual(t, c.Waves, best, "%+v of %+v", c, p)
		}
	}
	t.Log(refused, "of", changed, "refused")
	require.Greater(t, refused, 1000)
}

// mutate changes one thing about a certificate, and mostly claims one more wave.
func mutate(r *rand.Rand, c *packing.Certificate, items int) {
	c.Items, c.Weights, c.Rooms = slices.Clone(c.Items), slices.Clone(c.Weights), slices.Clone(c.Rooms)
	if r.IntN(3) > 0 {
		c.Waves++
		if c.Rooms != nil {
			c.Rooms = append(c.Rooms, c.Rooms[0])
		}
	}
	switch at := r.IntN(9); {
	case at == 0 && len(c.Items) > 0:
		c.Items[r.IntN(len(c.Items))] = r.IntN(items)
	case at == 1:
		c.Items = append(c.Items, r.IntN(items))
		if c.Weights != nil {
			c.Weights = append(c.Weights, c.Scale)
		}
	case at == 2 && len(c.Weights) > 0:
		c.Weights[r.IntN(len(c.Weights))] += c.Scale / 3
	case at == 3:
		c.Scale -= c.Scale / 3
	case at == 4:
		c.First += 1 - 2*r.IntN(2)
	case at == 5 && len(c.Rooms) > 0:
		c.Rooms[r.IntN(len(c.Rooms))] = 0
	case at == 6 && len(c.Conflicts) > 0:
		c.Conflicts = append(slices.Clone(c.Conflicts[1:]), packing.Conflict{Loads: c.Conflicts[0].Loads[1:], Weight: c.Conflicts[0].Weight})
	case at == 7 && len(c.Conflicts) > 0:
		c.Conflicts = c.Conflicts[1:]
	case at == 8 && len(c.Items) > 1:
		c.Conflicts = append(slices.Clone(c.Conflicts), packing.Conflict{Loads: [][]int{{c.Items[0]}, {c.Items[1]}}, Weight: 1})
	}
}

// TestSolutionListsEveryFault counts the faults of random assignments the obvious way.
func TestSolutionListsEveryFault(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	good, bad := 0, 0
	for range 4000 {
		p := draw(r)
		wave := make([]int, len(p.Items))
		for i := range wave {
			wave[i] = r.IntN(p.Waves+2) - 1
		}
		if s, err := packing.Solve(context.Background(), p, packing.Options{Work: 2000}); r.IntN(2) == 0 && err == nil && s.Wave != nil {
			wave = s.Wave
		}
		faults := verify.Solution(p, wave)
		require.Equal(t, p.Check(wave) == nil, len(faults) == 0, "%v", faults)
		if len(faults) > 0 {
			bad++
			continue
		}
		good++
		wave[r.IntN(len(wave))] += p.Waves
		require.NotEmpty(t, verify.Solution(p, wave))
	}
	require.Greater(t, good, 500)
	require.Greater(t, bad, 500)
}
