package packing

import (
	"cmp"
	"slices"
	"sort"
)

// core is a base that aims at a number of waves: what every item and every wave may do if there is to be a solution in them.
type core struct {
	*base
	target   int
	earliest []int32
	latest   []int32
	capacity [][]int64 // by resource and wave below target
	single   bool      // one resource, which every item needs
	size     []int64   // by item, when single
	gaps     bool      // some item is shut out of waves of its window
	pairs    bool      // some items must be apart
	total    []int64   // by row: weight of all items
	rowsFrom [][]int64 // by row and wave: room from that wave on
	value    []int64   // by item: what having it placed early is worth
}

// aim prepares a search for a solution of at most target waves; nil when there is none. base is that of the mirrored problem when mirrored.
func (b *base) aim(target int, mirrored bool) *core {
	skip := 0 // a mirrored problem loses its first waves
	if mirrored {
		skip = b.p.waves - target
	}
	c := &core{base: b, target: target, value: make([]int64, len(b.p.items))}
	view := b.p.window(skip, target)
	c.capacity = view.capacity
	if c.single = len(b.p.capacity) == 1; c.single {
		c.size = c.rows[0].weight
	}
	c.tabulate(skip)
	for r := range c.rows {
		if c.total[r] > c.rowsFrom[r][0] {
			return nil
		}
	}
	c.narrow(view)
	win := view.tighten()
	if win.empty >= 0 {
		return nil
	}
	c.base = &base{}
	*c.base = *b
	c.p = view
	c.earliest, c.latest = win.earliest, win.latest
	for i := range view.items {
		c.gaps = c.gaps || view.items[i].shut != nil
		c.pairs = c.pairs || len(view.apart[i]) > 0
	}
	return c
}

// window returns the problem with only waves skip…skip+waves-1, renumbered from 0.
func (p *problem) window(skip, waves int) *problem {
	q := *p
	q.waves = waves
	q.items = slices.Clone(p.items)
	for i := range q.items {
		it := &q.items[i]
		it.earliest, it.latest = max(0, it.earliest-skip), min(it.latest-skip, waves-1)
		if it.shut != nil && skip > 0 {
			shut := newBitset(waves)
			for w := range waves {
				if it.shut.has(w + skip) {
					shut.add(w)
				}
			}
			it.shut = shut
		}
	}
	q.capacity = make([][]int64, len(p.capacity))
	for r := range q.capacity {
		q.capacity[r] = p.capacity[r][skip : skip+waves]
	}
	return &q
}

// tabulate adds up rows.
func (c *core) tabulate(skip int) {
	demand := c.p.demands()
	for r := range c.rows {
		var sum int64
		if r < len(demand) {
			sum = demand[r]
		} else {
			for _, x := range c.rows[r].weight {
				sum += x
			}
		}
		from := make([]int64, c.target+1)
		for w := c.target - 1; w >= 0; w-- {
			from[w] = from[w+1] + c.rows[r].room[skip+w]
		}
		c.total = append(c.total, sum)
		c.rowsFrom = append(c.rowsFrom, from)
	}
}

// narrow takes out of the items' windows the waves that are too few for all that must be moved up to an item, or from it on.
func (c *core) narrow(view *problem) {
	for r := range c.head {
		from := c.rowsFrom[r]
		for i := range view.items {
			it := &view.items[i]
			first := sort.Search(c.target, func(w int) bool { return from[0]-from[w+1] >= c.head[r][i] })
			last := sort.Search(c.target, func(w int) bool { return from[w] < c.tail[r][i] }) - 1
			it.earliest, it.latest = max(it.earliest, first), min(it.latest, last)
		}
	}
}

// inOrder returns the core with another order of the items.
func (c *core) inOrder(order []int32) *core {
	d := *c
	d.base = &base{}
	*d.base = *c.base
	d.order = order
	d.pos = make([]int32, len(d.order))
	for at, i := range d.order {
		d.pos[i] = int32(at)
	}
	return &d
}

// sortedBy returns the items by a key, equal ones as they were.
func sortedBy(items []int32, key func(int32) int64) []int32 {
	out := slices.Clone(items)
	slices.SortStableFunc(out, func(a, b int32) int { return cmp.Compare(key(a), key(b)) })
	return out
}
