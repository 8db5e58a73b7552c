package verify

import (
	"fmt"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
)

// loadWork is the number of partial loads looked at before giving up.
const loadWork = 50_000_000

// mostWeight keeps every sum of weights inside 64 bits.
const mostWeight = 1 << 38

// loads: what all items weigh, less the conflicts, is more than the waves before the last can hold, and no possible load weighs more than
// the wave it is in has room for.
func (k *checker) loads() error {
	c := k.c
	if len(c.Weights) != len(c.Items) {
		return k.no("%d weights for %d items", len(c.Weights), len(c.Items))
	}
	if c.Rooms != nil && len(c.Rooms) != c.Waves-1 {
		return k.no("%d rooms for %d waves", len(c.Rooms), c.Waves-1)
	}
	total := int64(0)
	for _, w := range c.Weights {
		if w < -mostWeight || w > mostWeight {
			return k.no("a weight of %d is out of range", w)
		}
		total += w
	}
	n := newNear(k.p)
	less := map[string]int64{} // by load: the weights of its conflicts
	for _, x := range c.Conflicts {
		if x.Weight < 0 || x.Weight > mostWeight {
			return k.no("a conflict's weight of %d is out of range", x.Weight)
		}
		if err := k.conflict(n, x); err != nil {
			return err
		}
		total -= x.Weight
		for _, l := range x.Loads {
			less[fmt.Sprint(l)] += x.Weight
		}
	}
	return k.rooms(n, less, total)
}

// conflict checks that any two of the loads exclude each other.
func (k *checker) conflict(n *near, x packing.Conflict) error {
	for a, l := range x.Loads {
		if !slices.IsSorted(l) {
			return k.no("a load is not ascending")
		}
		for _, i := range l {
			if !slices.Contains(k.c.Items, i) {
				return k.no("item %d of a conflict is none of the certificate's", i)
			}
		}
		for _, o := range x.Loads[:a] {
			if slices.Equal(l, o) {
				return k.no("the load %v is twice in a conflict", l)
			}
			if !n.exclude(l, o) {
				return k.no("the loads %v and %v may both be waves", o, l)
			}
		}
	}
	return nil
}

// rooms finds the heaviest possible load of every wave up to the last but one and compares the sum with the total.
func (k *checker) rooms(n *near, less map[string]int64, total int64) error {
	left, work := total, loadWork
	known := map[string]int64{} // by what a wave offers: its heaviest load
	for w := 0; w < k.c.Waves-1; w++ {
		if w >= k.p.Waves {
			break // there are no such waves
		}
		limit := k.c.Scale
		if k.c.Rooms != nil {
			limit = k.c.Rooms[w]
		}
		if limit < 0 || limit > mostWeight {
			return k.no("a room of %d is out of range", limit)
		}
		key := k.offer(w)
		if least, ok := known[key]; !ok || limit < least {
			s := &scan{p: k.p, n: n, items: k.c.Items, weight: k.c.Weights, less: less, limit: limit, wave: w, work: &work}
			if err := s.run(); err != nil {
				return k.no("%w", err)
			}
			known[key] = limit
		}
		left -= limit
	}
	if left <= 0 && k.c.Waves > 0 {
		return k.no("the items weigh %d, and the waves before the last hold as much", total)
	}
	return nil
}

// offer describes a wave: its capacities, and the items of the certificate that it is open to.
func (k *checker) offer(w int) string {
	var out []int64
	for r := range k.p.Capacity {
		out = append(out, k.p.Capacity[r][w])
	}
	for at, i := range k.c.Items {
		if !open(k.p, i, w) {
			out = append(out, int64(at))
		}
	}
	return fmt.Sprint(out)
}
