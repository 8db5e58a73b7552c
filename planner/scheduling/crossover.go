package scheduling

// crossing makes lists of two lists. It holds the memory this takes.
type crossing struct {
	*model
	mark   []uint32 // stamps
	before []uint32
	after  []uint32
	stamp  uint32
	energy []int64 // what each activity takes of the average capacity
	sums   []int64
	stack  []int32
	checks int64
}

func newCrossing(m *model) *crossing {
	c := &crossing{model: m, mark: make([]uint32, m.n), before: make([]uint32, m.n), after: make([]uint32, m.n),
		energy: make([]int64, m.n), sums: make([]int64, m.n+1)}
	average := make([]int64, m.kinds)
	for r := range average {
		for t := range m.horizon {
			average[r] += int64(m.capacity(r, t))
		}
		average[r] = max(1, average[r]/int64(m.horizon))
	}
	for i, needs := range m.needs {
		for _, n := range needs {
			c.energy[i] = min(1<<40, c.energy[i]+int64(n.Amount)*int64(m.dur[i])*256/average[n.Resource])
		}
	}
	return c
}

// peak chooses a segment of a list, whose starts are given, in which resources are used the most, of a few that are drawn.
func (c *crossing) peak(r *random, list, starts []int32) (from, to int) {
	n := len(list)
	for k, i := range list {
		c.sums[k+1] = c.sums[k] + c.energy[i]
	}
	bestSum, bestTime := int64(-1), int64(1)
	for range 3 {
		length := n/5 + r.below(n/2+1)
		length = max(1, min(length, n))
		f := r.below(n - length + 1)
		t := f + length
		sum, time := (c.sums[t]-c.sums[f])>>8, int64(starts[list[t-1]]-starts[list[f]]+1)
		if sum*bestTime > bestSum*time {
			bestSum, bestTime, from, to = sum, time, f, t
		}
	}
	c.checks += int64(n)
	return from, to
}

// cross puts the segment [from, to) of the father's list whole into the mother's. What must come before the segment does, what must come
// after does, and what is free is taken before it in the mother's order until the segment is about where it was.
func (c *crossing) cross(child, mother, father []int32, from, to int) {
	c.stamp++
	segment := father[from:to]
	for _, i := range segment {
		c.mark[i] = c.stamp
	}
	ahead := c.reach(segment, &c.pred, c.before)
	c.reach(segment, &c.succ, c.after)
	room, k := from-ahead, 0
	for _, i := range mother {
		if c.mark[i] == c.stamp {
			continue
		}
		free := c.before[i] != c.stamp && c.after[i] != c.stamp
		if free {
			room--
		}
		if c.before[i] == c.stamp || free && room >= 0 {
			child[k] = i
			k++
		} else {
			c.after[i] = c.stamp
		}
	}
	k += copy(child[k:], segment)
	for _, i := range mother {
		if c.mark[i] != c.stamp && c.after[i] == c.stamp {
			child[k] = i
			k++
		}
	}
	c.checks += int64(3 * len(mother))
}

// reach stamps everything outside the segment that arcs lead to, and counts it.
func (c *crossing) reach(segment []int32, a *arcs, stamps []uint32) int {
	count := 0
	c.stack = append(c.stack[:0], segment...)
	stack := c.stack
	for len(stack) > 0 {
		i := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		to, _ := a.of(i)
		for _, j := range to {
			if c.mark[j] != c.stamp && stamps[j] != c.stamp {
				stamps[j] = c.stamp
				stack = append(stack, j)
				count++
			}
		}
		c.checks += int64(len(to))
	}
	c.stack = stack
	return count
}

// twoPoint takes a first part of the mother's list, then a middle part and the rest as the father orders them (Hartmann, Naval Research
// Logistics 45, 1998): the middle from the father, the rest from the mother.
func (c *crossing) twoPoint(child, mother, father []int32, from, to int) {
	c.stamp++
	k := copy(child, mother[:from])
	for _, i := range child[:k] {
		c.mark[i] = c.stamp
	}
	for _, i := range father {
		if k == to {
			break
		}
		if c.mark[i] != c.stamp {
			c.mark[i] = c.stamp
			child[k] = i
			k++
		}
	}
	for _, i := range mother {
		if c.mark[i] != c.stamp {
			child[k] = i
			k++
		}
	}
	c.checks += int64(2 * len(mother))
}

// mutate moves some activities to another place of the list that arcs allow.
func (c *crossing) mutate(r *random, list []int32, rate int) {
	n := len(list)
	for k := range list {
		if r.below(1000) >= rate {
			continue
		}
		c.shift(list, k, max(0, min(n-1, k-64+r.below(129))))
	}
	c.checks += int64(n)
}

// shift moves the activity at k towards a place as far as arcs allow.
func (c *crossing) shift(list []int32, k, place int) {
	c.stamp++
	i := list[k]
	a := &c.pred
	step := -1
	if place > k {
		a, step = &c.succ, 1
	}
	to, _ := a.of(i)
	for _, j := range to {
		c.mark[j] = c.stamp
	}
	for k != place && c.mark[list[k+step]] != c.stamp {
		list[k] = list[k+step]
		k += step
	}
	list[k] = i
	c.checks += int64(len(to))
}
