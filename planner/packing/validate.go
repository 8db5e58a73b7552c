package packing

import (
	"errors"
	"fmt"
)

// Limits keep every sum and product inside 64 bits.
const (
	mostWaves  = 1 << 20
	mostItems  = 1 << 24
	mostAmount = 1 << 40 // of a need or of a capacity
	mostDemand = 1 << 56 // of all needs of one resource
)

// Validate reports everything that is wrong with the problem, or nil. Infeasible is not wrong; a cycle of arcs is.
func (p *Problem) Validate() error {
	_, err := p.validated()
	return err
}

// validated returns a valid problem ready for search.
func (p *Problem) validated() (*problem, error) {
	v := validator{p: p}
	if p.Waves < 0 || p.Waves > mostWaves {
		v.add("the number of waves is %d; it must be from 0 to %d", p.Waves, mostWaves)
	}
	if len(p.Items) > mostItems {
		v.add("there are %d items; there may be %d", len(p.Items), mostItems)
	}
	v.capacities()
	for i := range p.Items {
		v.needs(i)
	}
	v.demands()
	v.arcs()
	for k, x := range p.Apart {
		if !v.known(x[0]) || !v.known(x[1]) {
			v.add("apart pair %d is of items %d and %d; items are numbered from 0 to %d", k, x[0], x[1], len(p.Items)-1)
		} else if x[0] == x[1] {
			v.add("apart pair %d keeps item %d apart from itself; leave the pair out", k, x[0])
		}
	}
	if len(v.problems) > 0 {
		return nil, errors.Join(v.problems...)
	}
	q := prepare(p)
	if len(q.topo) < len(p.Items) {
		return nil, errors.New("packing: the arcs have a cycle; contract the items of a cycle without lags into one, and refuse one with a lag")
	}
	return q, nil
}

type validator struct {
	p        *Problem
	problems []error
}

func (v *validator) add(format string, args ...any) {
	v.problems = append(v.problems, fmt.Errorf("packing: "+format, args...))
}

func (v *validator) known(item int) bool { return 0 <= item && item < len(v.p.Items) }

func (v *validator) capacities() {
	for r, caps := range v.p.Capacity {
		if len(caps) != v.p.Waves {
			v.add("resource %d has %d capacities for %d waves; give one per wave", r, len(caps), v.p.Waves)
		}
		for w, c := range caps {
			if c < 0 || c > mostAmount {
				v.add("resource %d has a capacity of %d in wave %d; it must be from 0 to %d: use a larger unit", r, c, w, int64(mostAmount))
			}
		}
	}
}

func (v *validator) needs(i int) {
	needs := v.p.Items[i].Needs
	for k, n := range needs {
		if n.Resource < 0 || n.Resource >= len(v.p.Capacity) {
			v.add("item %d needs resource %d; there are %d", i, n.Resource, len(v.p.Capacity))
		}
		if n.Amount < 0 || n.Amount > mostAmount {
			v.add("item %d needs %d of resource %d; it must be from 0 to %d: use a larger unit", i, n.Amount, n.Resource, int64(mostAmount))
		}
		for _, o := range needs[:k] {
			if o.Resource == n.Resource {
				v.add("item %d states its need of resource %d twice; state the sum", i, n.Resource)
				break
			}
		}
	}
}

func (v *validator) demands() {
	if len(v.problems) > 0 {
		return
	}
	sum := make([]int64, len(v.p.Capacity))
	for i := range v.p.Items {
		for _, n := range v.p.Items[i].Needs {
			sum[n.Resource] += n.Amount // at most 2^24 × 2^40
		}
	}
	for r, s := range sum {
		if s > mostDemand {
			v.add("all needs of resource %d are %d together; they may be %d: use a larger unit", r, s, int64(mostDemand))
		}
	}
}

func (v *validator) arcs() {
	for k, a := range v.p.Arcs {
		if !v.known(a.From) || !v.known(a.To) {
			v.add("arc %d goes from item %d to item %d; items are numbered from 0 to %d", k, a.From, a.To, len(v.p.Items)-1)
		}
		if a.Lag < 0 || a.Lag > mostWaves {
			v.add("arc %d has a lag of %d; it must be from 0 to %d", k, a.Lag, mostWaves)
		}
	}
}
