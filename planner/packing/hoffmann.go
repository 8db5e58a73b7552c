package packing

import "slices"

// taste is how a load's items are valued: size + a × positional weight + b × followers - g, the three in thousandths of a wave (the
// modified Hoffmann method of Fleszar and Hindi, European Journal of Operational Research 145, 2003).
type taste struct{ position, followers, count int64 }

// tastes are tried in this order: the plain rule first, then mixtures from mild to strong.
var tastes = func() []taste {
	var all []taste
	for _, b := range []int64{0, 5, 10, 15, 20} {
		for _, a := range []int64{0, 5, 10, 15, 20} {
			for _, g := range []int64{0, 20, 10, 30} {
				all = append(all, taste{a, b, g})
			}
		}
	}
	return all
}()

// savour values the items in a measure of size: the share of a wave they take, or what a dual feasible function makes of it, which weighs
// most what is hardest to combine.
func (c *core) savour(t taste, measure int) {
	w := c.weights
	size, position := w.size, w.position
	if k := len(c.p.capacity) + measure - 1; measure > 0 && k < len(c.rows) && c.tail != nil {
		size, position = c.scaled(c.rows[k].weight, k), c.scaled(c.tail[k], k)
		for i := range size {
			size[i] = (size[i] + w.size[i]) / 2
			position[i] = (position[i] + w.position[i]) / 2
		}
	}
	for i := range c.value {
		c.value[i] = 1000*size[i] + t.position*position[i] + (t.followers*w.followers[i]-t.count)*fullWave/1000
	}
}

// scaled returns weights of a row in millionths of the largest wave.
func (c *core) scaled(weight []int64, r int) []int64 {
	out := make([]int64, len(weight))
	most := max(1, slices.Max(c.rows[r].room))
	for i, x := range weight {
		out[i] = x * 1000 / most * (fullWave / 1000)
	}
	return out
}

// fill places items wave by wave, each time the load of the greatest value that the enumeration finds. The checks are shared by the waves,
// and every wave gets its greedy load whatever they are. It returns the waves of the items, or nil when it fails.
func (l *loader) fill(checks int64) []int32 {
	c := l.c
	end := l.work.checks + checks
	wave := make([]int32, len(c.order))
	var load []int32
	for w := 0; w < c.target && l.open > 0; w++ {
		if l.work.stopped() {
			return nil
		}
		l.begin(w)
		limit := l.work.checks + max(0, end-l.work.checks)/int64(c.target-w)
		due, worth := int32(-1), int64(0)
		l.enumerate(limit, func() bool {
			if l.due > due || l.due == due && l.worth > worth {
				due, worth = l.due, l.worth
				load = append(load[:0], l.load...)
			}
			return checks > 0
		})
		if due < l.dueAt[w] {
			return nil
		}
		for _, i := range load {
			wave[i] = int32(w)
			l.place(i, int32(w))
		}
		for r := range l.rest {
			if l.rest[r] > c.rowsFrom[r][w+1] {
				return nil
			}
		}
	}
	if l.open > 0 {
		return nil
	}
	return wave
}

// measures is the number of measures of size that are tried in turn.
const measures = 3

// hoffmann fills waves with taste after taste until one succeeds or the work is spent. A taste that succeeds is tried again next time.
func (t *task) hoffmann(share int64) {
	l := newLoader(t.c, t.m)
	for range tastes {
		if t.m.spent() {
			return
		}
		t.c.savour(tastes[t.taste/measures%len(tastes)], t.taste%measures)
		l.reset()
		if t.wave = l.fill(share); t.wave != nil {
			return
		}
		t.taste++
	}
}
