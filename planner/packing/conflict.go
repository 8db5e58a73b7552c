package packing

import (
	"math"
	"slices"
)

// Two different loads cannot both be whole waves when they share an item, or when something of one comes before something of the other
// and the other way round. Of loads any two of which conflict, a solution uses one at most.

func contains(sorted []int32, x int32) bool {
	_, ok := slices.BinarySearch(sorted, x)
	return ok
}

// conflicts reports whether loads a and b cannot both be used.
func (t *partition) conflicts(a, b int32) bool {
	x, y := t.l.load(int(a)), t.l.load(int(b))
	forth, back := false, false
	for _, i := range x {
		for _, j := range y {
			if i == j {
				return true
			}
			forth = forth || t.reach.after[i].has(int(j))
			back = back || t.reach.before[i].has(int(j))
		}
	}
	t.work.checks += int64(4 * len(x) * len(y))
	return forth && back
}

// separate adds conflicts that the present solution breaks, and reports how many.
func (t *partition) separate(limit int) int {
	used, value := t.used()
	n := len(used)
	near := make([]bitset, n)
	for a := range near {
		near[a] = newBitset(n)
		for b := range a {
			if t.conflicts(used[a], used[b]) {
				near[a].add(b)
				near[b].add(a)
			}
		}
	}
	order := t.lifts()
	added := 0
	seen := map[string]bool{}
	for a := range n {
		for try := range 4 {
			clique := grow(a, near, value, try)
			sum := 0.0
			for _, b := range clique {
				sum += value[b]
			}
			if sum < 1.01 {
				continue
			}
			set := newBitset(n)
			for _, b := range clique {
				set.add(b)
			}
			if seen[set.key()] {
				continue
			}
			seen[set.key()] = true
			members := make([]int32, len(clique))
			for k, b := range clique {
				members[k] = used[b]
			}
			t.cut(t.lift(members, order))
			if added++; added >= limit || t.work.spent() {
				return added
			}
		}
	}
	return added
}

// used returns the loads of several items that the present solution uses, the most used first, and how much.
func (t *partition) used() ([]int32, []float64) {
	sum := map[int32]float64{}
	t.lp.Values(func(c int, v float64) {
		if at := t.of[c]; at >= 0 {
			if q := at / int32(len(t.room)); len(t.l.load(int(q))) > 1 {
				sum[q] += v
			}
		}
	})
	var used []int32
	for q := range sum {
		used = append(used, q)
	}
	slices.SortFunc(used, func(a, b int32) int {
		if sum[a] != sum[b] {
			return sign(sum[b] - sum[a])
		}
		return int(a - b)
	})
	value := make([]float64, len(used))
	for k, q := range used {
		value[k] = sum[q]
	}
	return used, value
}

func sign(x float64) int {
	if x < 0 {
		return -1
	}
	return 1
}

// grow adds to a load the most used one that conflicts with all so far, again and again. Every try prefers others.
func grow(from int, near []bitset, value []float64, try int) []int {
	clique := []int{from}
	open := slices.Clone(near[from])
	for {
		best, most := -1, -math.MaxFloat64
		for b := open.next(0); b >= 0; b = open.next(b + 1) {
			h := uint64(b+1)*0x9E3779B97F4A7C15 ^ uint64(try*try+1)*0xBF58476D1CE4E5B9
			h ^= h >> 29
			h *= 0x94D049BB133111EB
			noise := 0.0
			if try > 0 {
				noise = 0.3 * float64(h>>11) / (1 << 53)
			}
			if v := value[b] * (1 + noise); v > most {
				best, most = b, v
			}
		}
		if best < 0 {
			return clique
		}
		clique = append(clique, best)
		open.intersect(near[best])
	}
}

// lifts returns the loads of several items that cost little to use: those most worth forbidding with others.
func (t *partition) lifts() []int32 {
	t.value()
	l := newLeast(20000)
	for q := range t.l.count() {
		if len(t.l.load(q)) > 1 && t.worth[q] > 0.5 {
			l.offer(-t.worth[q], int32(q))
		}
	}
	return l.sorted()
}

// lift adds all loads that conflict with all so far.
func (t *partition) lift(members, order []int32) []int32 {
	for _, q := range order {
		ok := true
		for _, m := range members {
			if m == q || !t.conflicts(m, q) {
				ok = false
				break
			}
		}
		if ok {
			members = append(members, q)
		}
	}
	slices.Sort(members)
	return members
}

// cut adds the row of a conflict.
func (t *partition) cut(members []int32) {
	var columns []int
	for _, q := range members {
		for k := range t.room {
			if c := t.lpOf[int(q)*len(t.room)+k]; c >= 0 {
				columns = append(columns, int(c))
			}
		}
	}
	row := t.lp.AddLimit(1+1e-7, columns, 3)
	t.of = append(t.of, -1, -1)
	t.cuts = append(t.cuts, conflict{members, int32(row)})
}
