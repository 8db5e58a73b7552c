package packing

import (
	"slices"
)

// repairRounds is how often the set of items that look for another wave is made larger.
const repairRounds = 6

// repair leaves as many items at home as it can and lets the others look for waves in what is left.
func (s *stay) repair() error {
	for taste := range evictionTastes {
		free := s.evicted(taste)
		for round := 0; round < repairRounds && !s.m.spent(); round++ {
			if s.costOf(free) >= s.cost {
				break
			}
			wave, err := s.settle(free)
			if err != nil {
				return err
			}
			if wave != nil {
				s.offer(wave)
				break
			}
			s.widen(free)
		}
	}
	return nil
}

func (s *stay) costOf(free []bool) int64 {
	var sum int64
	for i, out := range free {
		if out && s.home[i] >= 0 {
			sum += s.aim.weight(i)
		}
	}
	return sum
}

// evictionTastes is in how many ways the items that leave a full wave are chosen: those that free most for what they cost, those that fewest others
// depend on, those that have most waves to go to.
const evictionTastes = 3

// evicted marks items whose leaving makes all others fit at home.
func (s *stay) evicted(taste int) []bool {
	free := make([]bool, len(s.home))
	for i, h := range s.home {
		free[i] = h < 0 || s.stuck[i]
	}
	s.evictOrders(free)
	used := s.usage(free)
	for w := range s.in.Waves {
		var out []int
		for {
			i := s.victim(w, free, used, taste)
			if i < 0 {
				break
			}
			free[i] = true
			out = append(out, i)
			for _, n := range s.p.items[i].needs {
				used[n.resource][w] -= n.amount
			}
		}
		// What left first may come back, where what left later made room enough.
		for _, i := range out {
			if s.roomFor(i, w, used) {
				free[i] = false
				for _, n := range s.p.items[i].needs {
					used[n.resource][w] += n.amount
				}
			}
		}
	}
	return free
}

func (s *stay) roomFor(i, w int, used [][]int64) bool {
	for _, n := range s.p.items[i].needs {
		if used[n.resource][w]+n.amount > s.in.Capacity[n.resource][w] {
			return false
		}
	}
	return true
}

// evictOrders frees, of two that cannot both stay, the one that clashes more often, or costs less.
func (s *stay) evictOrders(free []bool) {
	count := make([]int64, len(free))
	s.clashes(func(i, j int) { count[i]++; count[j]++ })
	s.clashes(func(i, j int) {
		switch {
		case free[i] || free[j]:
		case count[i]*s.aim.weight(j) > count[j]*s.aim.weight(i):
			free[i] = true
		default:
			free[j] = true
		}
	})
}

// usage is what the items at home take, by resource and wave.
func (s *stay) usage(free []bool) [][]int64 {
	used := make([][]int64, len(s.in.Capacity))
	for r := range used {
		used[r] = make([]int64, s.in.Waves)
	}
	for i, out := range free {
		if out {
			continue
		}
		for _, n := range s.p.items[i].needs {
			used[n.resource][s.home[i]] += n.amount
		}
	}
	return used
}

// victim chooses the next item to leave a wave that is too full, or -1.
func (s *stay) victim(w int, free []bool, used [][]int64, taste int) int {
	best, bestScore := -1, 0.0
	for i, h := range s.home {
		if h != w || free[i] {
			continue
		}
		relief := 0.0
		for _, n := range s.p.items[i].needs {
			if over := used[n.resource][w] - s.in.Capacity[n.resource][w]; over > 0 {
				relief += float64(min(n.amount, over)) / float64(over)
			}
		}
		if relief == 0 {
			continue
		}
		score := relief / float64(s.aim.weight(i))
		switch taste {
		case 1:
			score /= float64(1 + len(s.p.succ[i]) + len(s.p.pred[i]))
		case 2:
			score *= float64(1 + s.slack(i, free))
		}
		if best < 0 || score > bestScore {
			best, bestScore = i, score
		}
	}
	s.m.checks += int64(len(s.home))
	return best
}

// slack is how many waves an item has between what comes before and after it, all at home.
func (s *stay) slack(i int, free []bool) int {
	low, high := s.p.items[i].earliest, s.p.items[i].latest
	for _, b := range s.p.pred[i] {
		if !free[b.item] {
			low = max(low, s.home[b.item]+int(b.lag))
		}
	}
	for _, x := range s.p.succ[i] {
		if !free[x.item] {
			high = min(high, s.home[x.item]-int(x.lag))
		}
	}
	return max(0, high-low)
}

// widen frees what comes right before or after what is free.
func (s *stay) widen(free []bool) {
	was := slices.Clone(free)
	for i, out := range was {
		if !out {
			continue
		}
		for _, x := range s.p.succ[i] {
			free[x.item] = true
		}
		for _, x := range s.p.pred[i] {
			free[x.item] = true
		}
	}
}

// settleWork is the share of the work that one search for waves may take: one unit in so many.
const settleWork = 12

// settle finds waves for the free items in what the others, at home, leave; nil when it finds none.
func (s *stay) settle(free []bool) ([]int, error) {
	sub := &Problem{Waves: s.in.Waves}
	used := s.usage(free)
	for r, capacity := range s.in.Capacity {
		left := slices.Clone(capacity)
		for w := range left {
			if left[w] -= used[r][w]; left[w] < 0 {
				return nil, nil
			}
		}
		sub.Capacity = append(sub.Capacity, left)
	}
	at := make([]int, len(free))
	var items []int
	for i, out := range free {
		if at[i] = -1; out {
			at[i] = len(items)
			items = append(items, i)
		}
	}
	for _, i := range items {
		sub.Items = append(sub.Items, s.between(i, free))
	}
	for _, a := range s.in.Arcs {
		switch from, to := at[a.From], at[a.To]; {
		case from >= 0 && to >= 0:
			sub.Arcs = append(sub.Arcs, Arc{from, to, a.Lag})
		case from < 0 && to < 0 && s.home[a.To] < s.home[a.From]+a.Lag:
			return nil, nil
		}
	}
	for _, x := range s.in.Apart {
		if at[x[0]] >= 0 && at[x[1]] >= 0 {
			sub.Apart = append(sub.Apart, [2]int{at[x[0]], at[x[1]]})
		}
	}
	found, err := Solve(s.m.ctx, sub, Options{Work: max(1, s.m.limit/checksPerUnit/settleWork)})
	if err != nil {
		return nil, err
	}
	s.m.checks += found.Work * checksPerUnit
	if found.Wave == nil {
		return nil, nil
	}
	wave := slices.Clone(s.home)
	for k, i := range items {
		wave[i] = found.Wave[k]
	}
	if !s.keepsApart(wave) {
		return nil, nil
	}
	return wave, nil
}

// keepsApart reports whether no two items share a wave that must not: two that stay at home might.
func (s *stay) keepsApart(wave []int) bool {
	return !slices.ContainsFunc(s.in.Apart, func(x [2]int) bool { return wave[x[0]] == wave[x[1]] })
}

// between is an item with the waves that what stays at home leaves to it.
func (s *stay) between(i int, free []bool) Item {
	it := s.in.Items[i]
	for _, b := range s.p.pred[i] {
		if !free[b.item] {
			it.Earliest = max(it.Earliest, s.home[b.item]+int(b.lag))
		}
	}
	for _, x := range s.p.succ[i] {
		if !free[x.item] {
			it.Latest = min(it.Latest, s.home[x.item]-int(x.lag))
		}
	}
	shut := slices.Clone(it.Shut)
	for _, x := range s.p.apart[i] {
		if !free[x] {
			shut = append(shut, s.home[x])
		}
	}
	slices.Sort(shut)
	it.Shut = slices.Compact(shut)
	return it
}
