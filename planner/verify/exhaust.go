package verify

import (
	"errors"

	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
)

// exhaustWork is the number of placements tried before it is left open whether a plan in fewer waves exists.
const exhaustWork = 300_000

// exhausted tries every arrangement in one wave fewer than the bound says, as long as there are few enough.
func (a *audit) exhausted(p *packing.Problem, b planner.Bound) {
	t := &trial{p: p, waves: b.Waves - 1, work: exhaustWork, wave: make([]int, len(p.Items))}
	found, err := t.run()
	switch {
	case err != nil:
		a.report.Unchecked = append(a.report.Unchecked, b.Name)
	case found:
		a.fault(FaultBound, 0, nil, "not every arrangement fails in fewer than %d waves", b.Waves)
	}
}

// trial places the items one by one, those first that nothing unplaced comes before.
type trial struct {
	p     *packing.Problem
	waves int
	work  int
	wave  []int
	order []int
	into  [][]packing.Arc
	apart [][]int
	left  [][]int64
}

func (t *trial) run() (bool, error) {
	n := len(t.p.Items)
	t.into, t.apart = make([][]packing.Arc, n), make([][]int, n)
	out, waits := make([][]int, n), make([]int, n)
	for _, a := range t.p.Arcs {
		t.into[a.To] = append(t.into[a.To], a)
		out[a.From] = append(out[a.From], a.To)
		waits[a.To]++
	}
	for _, x := range t.p.Apart {
		t.apart[x[0]] = append(t.apart[x[0]], x[1])
		t.apart[x[1]] = append(t.apart[x[1]], x[0])
	}
	for i := range n {
		if t.wave[i] = -1; waits[i] == 0 {
			t.order = append(t.order, i)
		}
	}
	for at := 0; at < len(t.order); at++ {
		for _, j := range out[t.order[at]] {
			if waits[j]--; waits[j] == 0 {
				t.order = append(t.order, j)
			}
		}
	}
	for r := range t.p.Capacity {
		t.left = append(t.left, append([]int64(nil), t.p.Capacity[r]...))
	}
	return t.place(0)
}

func (t *trial) place(at int) (bool, error) {
	if at == len(t.order) {
		return true, nil
	}
	i := t.order[at]
	first := 0
	for _, a := range t.into[i] {
		first = max(first, t.wave[a.From]+a.Lag)
	}
	for w := first; w < min(t.waves, t.p.Waves); w++ {
		if t.work--; t.work < 0 {
			return false, errors.New("there are too many arrangements")
		}
		if !t.take(i, w, 1) {
			continue
		}
		t.wave[i] = w
		found, err := t.place(at + 1)
		t.wave[i] = -1
		t.take(i, w, -1)
		if found || err != nil {
			return found, err
		}
	}
	return false, nil
}

// take puts an item in a wave when it is open and has room, or takes it out again.
func (t *trial) take(i, w int, sign int64) bool {
	if sign > 0 {
		if !open(t.p, i, w) {
			return false
		}
		for _, j := range t.apart[i] {
			if t.wave[j] == w {
				return false
			}
		}
		for _, n := range t.p.Items[i].Needs {
			if t.left[n.Resource][w] < n.Amount {
				return false
			}
		}
	}
	for _, n := range t.p.Items[i].Needs {
		t.left[n.Resource][w] -= sign * n.Amount
	}
	return true
}
