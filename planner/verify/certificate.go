package verify

import (
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
)

// Certificate returns nil when the argument of the certificate holds for the valid problem: no solution has fewer waves than it says. It
// returns why not otherwise, also when the argument takes too much work to check.
func Certificate(p *packing.Problem, c packing.Certificate) error {
	return (&checker{p: p}).check(c)
}

// check is Certificate; what a checker has worked out of the problem serves for the next.
func (k *checker) check(c packing.Certificate) error {
	p := k.p
	k.c = c
	seen := map[int]bool{}
	for _, i := range c.Items {
		if i < 0 || i >= len(p.Items) {
			return k.no("there is no item %d", i)
		}
		if seen[i] {
			return k.no("item %d is named twice", i)
		}
		seen[i] = true
	}
	if c.Resource < -1 || c.Resource >= len(p.Capacity) {
		return k.no("there is no resource %d", c.Resource)
	}
	switch c.Kind {
	case packing.KindWindow:
		return k.window()
	case packing.KindCriticalPath:
		return k.path()
	case packing.KindCapacity:
		return k.capacity()
	case packing.KindBigItems:
		return k.bigItems()
	case packing.KindLoads:
		return k.loads()
	}
	return k.no("the kind is unknown")
}

// checker is a certificate beside its problem.
type checker struct {
	p *packing.Problem
	c packing.Certificate

	first []int // what earliest found
}

func (k *checker) no(format string, args ...any) error {
	return fmt.Errorf("verify: %s of %d waves: "+format, append([]any{k.c.Kind, k.c.Waves}, args...)...)
}

// window: the item may not move earlier.
func (k *checker) window() error {
	if len(k.c.Items) != 1 {
		return k.no("it is about %d items instead of one", len(k.c.Items))
	}
	if at := k.p.Items[k.c.Items[0]].Earliest; at < k.c.Waves-1 {
		return k.no("item %d may move in wave %d", k.c.Items[0], at)
	}
	return nil
}

// path: every item waits for the one before it.
func (k *checker) path() error {
	if len(k.c.Items) == 0 {
		return k.no("the chain is empty")
	}
	wave := -1
	for at, i := range k.c.Items {
		first := 0
		if at > 0 {
			lag := k.lag(k.c.Items[at-1], i)
			if lag < 0 {
				return k.no("no arc leads from item %d to item %d", k.c.Items[at-1], i)
			}
			first = wave + lag
		}
		for wave = first; wave < k.p.Waves && !k.possible(i, wave); wave++ {
		}
	}
	if wave < k.c.Waves-1 {
		return k.no("the chain ends in wave %d at the earliest", wave)
	}
	return nil
}

// lag returns the longest lag of an arc between two items, or -1.
func (k *checker) lag(from, to int) int {
	most := -1
	for _, a := range k.p.Arcs {
		if a.From == from && a.To == to {
			most = max(most, a.Lag)
		}
	}
	return most
}

// possible reports whether an item alone could be in a wave.
func (k *checker) possible(item, wave int) bool {
	if !open(k.p, item, wave) {
		return false
	}
	for r := range k.p.Capacity {
		if need(k.p, item, r) > k.p.Capacity[r][wave] {
			return false
		}
	}
	return true
}

// earliest returns the first wave of every item that arcs, windows and single capacities leave, by going over the arcs until nothing
// changes.
func (k *checker) earliest() []int {
	if k.first != nil {
		return k.first
	}
	e := make([]int, len(k.p.Items))
	into := make([][]packing.Arc, len(e))
	waits := make([]int, len(e))
	for _, a := range k.p.Arcs {
		into[a.From] = append(into[a.From], a)
		waits[a.To]++
	}
	var ready []int
	for i := range e {
		if waits[i] == 0 {
			ready = append(ready, i)
		}
	}
	for len(ready) > 0 {
		i := ready[len(ready)-1]
		ready = ready[:len(ready)-1]
		for e[i] < k.p.Waves && !k.possible(i, e[i]) {
			e[i]++
		}
		for _, a := range into[i] {
			e[a.To] = max(e[a.To], e[i]+a.Lag)
			if waits[a.To]--; waits[a.To] == 0 {
				ready = append(ready, a.To)
			}
		}
	}
	k.first = e
	return e
}

// capacity: the items cannot move before First, and the waves from it up to the last but one are too small for them.
func (k *checker) capacity() error {
	c := k.c
	if c.Resource < 0 {
		return k.no("it names no resource")
	}
	if c.First < 0 {
		return k.no("there is no wave %d", c.First)
	}
	e := k.earliest()
	var demand, room int64
	for _, i := range c.Items {
		if e[i] < c.First {
			return k.no("item %d may move in wave %d, before wave %d", i, e[i], c.First)
		}
		demand += need(k.p, i, c.Resource)
	}
	for w := c.First; w < c.Waves-1 && w < k.p.Waves; w++ {
		room += k.p.Capacity[c.Resource][w]
	}
	if c.Waves > 0 && c.Waves > c.First+1 && demand <= room || c.Waves > 0 && c.Waves <= c.First+1 && len(c.Items) == 0 {
		return k.no("the items need %d, and waves %d to %d have %d", demand, c.First, c.Waves-2, room)
	}
	return nil
}

// bigItems: no two items of more than half the largest wave share one, nor three of half of it.
func (k *checker) bigItems() error {
	if k.c.Resource < 0 {
		return k.no("it names no resource")
	}
	var most int64
	for _, x := range k.p.Capacity[k.c.Resource] {
		most = max(most, x)
	}
	big, half := 0, 0
	for _, i := range k.c.Items {
		switch a := need(k.p, i, k.c.Resource); {
		case 2*a > most:
			big++
		case 2*a == most && a > 0:
			half++
		default:
			return k.no("item %d needs %d of %d, less than half", i, a, most)
		}
	}
	if n := big + (half+1)/2; n < k.c.Waves {
		return k.no("the items fill %d waves", n)
	}
	return nil
}
