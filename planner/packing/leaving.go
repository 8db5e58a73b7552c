package packing

import (
	"cmp"
	"slices"
)

// The kinds of proofs that items leave their homes.
const (
	LeaveClosed = "closed" // no wave so early or late, or not that one, is open to Items[0]
	LeaveLoad   = "load"   // Wave cannot hold all of Items, whose home it is
	LeaveOrder  = "order"  // of Items[0] and Items[1] only one can stay: they would be in the wrong order, or in one wave
)

// Leaving proves what items cost that cannot all stay where they were. No item is in two proofs of one result.
type Leaving struct {
	Kind     string
	Wave     int   // home of the items; of an order, that of the first
	Resource int   // of a load; else -1
	Items    []int // of a load, those that take of it, ascending
	Over     int64 // of a load: how much they take together above the capacity
	Cost     int64
}

// leaving proves how much leaves home at least, and marks what is stuck elsewhere.
func (s *stay) leaving() []Leaving {
	s.stuck = make([]bool, len(s.home))
	var out []Leaving
	win := s.p.tighten()
	at := make([][]int, s.in.Waves)
	for i, h := range s.home {
		switch {
		case h < 0:
		case h >= s.in.Waves || h < int(win.earliest[i]) || h > int(win.latest[i]) || !s.p.fits(i, h):
			s.stuck[i] = true
			out = append(out, Leaving{LeaveClosed, h, -1, []int{i}, 0, s.aim.weight(i)})
		default:
			at[h] = append(at[h], i)
		}
	}
	orders, area := s.orders()
	loads := map[int][]Leaving{}
	for w, items := range at {
		if l, ok := s.load(w, items); ok {
			loads[area[w]] = append(loads[area[w]], l)
		}
	}
	for a := range s.in.Waves {
		// Proofs of both kinds may speak of the same items: the stronger kind counts in every set of waves that orders tie together.
		if cost(orders[a]) > cost(loads[a]) {
			out = append(out, orders[a]...)
		} else {
			out = append(out, loads[a]...)
		}
	}
	return out
}

func cost(all []Leaving) int64 {
	var sum int64
	for _, l := range all {
		sum += l.Cost
	}
	return sum
}

// load is what leaves a wave that does not hold all whose home it is: the fewest to take out until every resource suffices for what is left,
// looking at one resource at a time. Parts of items count as such, so that the sum is rounded up.
func (s *stay) load(w int, items []int) (Leaving, bool) {
	best := Leaving{Kind: LeaveLoad, Wave: w}
	for r := range s.in.Capacity {
		l := Leaving{Kind: LeaveLoad, Wave: w, Resource: r, Over: -s.in.Capacity[r][w]}
		for _, i := range items {
			if n := s.p.items[i].amount(r); n > 0 {
				l.Items, l.Over = append(l.Items, i), l.Over+n
			}
		}
		if l.Over > 0 {
			if l.Cost = s.cover(r, l.Items, l.Over); l.Cost > best.Cost {
				best = l
			}
		}
	}
	return best, best.Cost > 0
}

// cover is what it costs at least to take so much of a resource out of a wave.
func (s *stay) cover(r int, items []int, over int64) int64 {
	order := slices.Clone(items)
	amount := func(i int) int64 { return s.p.items[i].amount(r) }
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Compare(float64(amount(b))/float64(s.aim.weight(b)), float64(amount(a))/float64(s.aim.weight(a)))
	})
	var sum int64
	for _, i := range order {
		n := amount(i)
		if n >= over {
			// Of the last one a part: over/n of its weight, rounded up, never up to more than the whole.
			return sum + min(s.aim.weight(i), 1+int64(float64(s.aim.weight(i))*float64(over)/float64(n)-1e-9))
		}
		sum, over = sum+s.aim.weight(i), over-n
	}
	return sum
}

// orders pairs items that cannot both stay, no item twice, and ties their waves together: area is the smallest wave of each set.
func (s *stay) orders() (by map[int][]Leaving, area []int) {
	area = make([]int, s.in.Waves)
	for w := range area {
		area[w] = w
	}
	root := func(w int) int {
		for area[w] != w {
			w = area[w]
		}
		return w
	}
	var all []Leaving
	paired := make([]bool, len(s.home))
	clash := func(i, j int) {
		if a, b := root(s.home[i]), root(s.home[j]); a != b {
			area[max(a, b)] = min(a, b)
		}
		if !paired[i] && !paired[j] {
			paired[i], paired[j] = true, true
			all = append(all, Leaving{LeaveOrder, s.home[i], -1, []int{i, j}, 0, min(s.aim.weight(i), s.aim.weight(j))})
		}
	}
	s.clashes(clash)
	by = map[int][]Leaving{}
	for w := range area {
		area[w] = root(w)
	}
	for _, l := range all {
		by[area[l.Wave]] = append(by[area[l.Wave]], l)
	}
	return by, area
}

// clashes calls f for every two items that could be at home, but not both.
func (s *stay) clashes(f func(i, j int)) {
	stays := func(i int) bool { return s.home[i] >= 0 && !s.stuck[i] }
	for _, a := range s.in.Arcs {
		if stays(a.From) && stays(a.To) && s.home[a.To] < s.home[a.From]+a.Lag {
			f(a.From, a.To)
		}
	}
	for _, x := range s.in.Apart {
		if stays(x[0]) && stays(x[1]) && s.home[x[0]] == s.home[x[1]] {
			f(x[0], x[1])
		}
	}
}
