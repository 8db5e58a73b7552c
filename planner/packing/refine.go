package packing

import (
	"math/rand/v2"
	"slices"
)

// Sizes of the neighbourhoods that are searched.
const (
	refineItems = 12    // items that look for new waves together
	refineNodes = 3_000 // placements tried for them
)

// refine lets small sets of items, some of them away from home, look for waves that cost less, until nothing more is found for a while.
func (s *stay) refine() {
	n := &neighbourhood{stay: s, wave: s.best, random: rand.New(rand.NewPCG(1, uint64(len(s.home))))}
	n.left = make([][]int64, len(s.in.Capacity))
	for r := range n.left {
		n.left[r] = slices.Clone(s.in.Capacity[r])
	}
	for i, w := range n.wave {
		n.book(i, w, 1)
	}
	idle := 0
	for at := 0; s.cost > s.lower && !s.m.spent(); at++ {
		var out []int
		for i, w := range n.wave {
			if s.home[i] >= 0 && s.home[i] != w && !s.stuck[i] {
				out = append(out, i)
			}
		}
		if len(out) == 0 || idle > 6*len(out)+30 {
			return
		}
		idle++
		if n.search(n.around(out[at%len(out)])) {
			s.cost, idle = s.away(n.wave), 0
		}
	}
}

// neighbourhood is a search for the waves of a few items, the others staying where they are.
type neighbourhood struct {
	*stay
	wave   []int // -1 while an item has none
	left   [][]int64
	random *rand.Rand
	items  []int // in topological order
	bar    int64 // what a better choice must cost less than
	nodes  int
	found  []int // waves of the items in the best choice, or nil
}

// around chooses the item, what keeps it from its home, and others of the waves concerned.
func (n *neighbourhood) around(i int) []int {
	items := []int{i}
	add := func(j int) {
		if len(items) < refineItems && !slices.Contains(items, j) {
			items = append(items, j)
		}
	}
	h := n.home[i]
	for _, b := range n.p.pred[i] {
		if n.wave[b.item]+int(b.lag) > h {
			add(int(b.item))
		}
	}
	for _, x := range n.p.succ[i] {
		if n.wave[x.item]-int(x.lag) < h {
			add(int(x.item))
		}
	}
	for _, a := range n.p.apart[i] {
		if n.wave[a] == h {
			add(int(a))
		}
	}
	// Of what is in its home wave, and in its own, first what does not belong there.
	var strangers, others []int
	for j, w := range n.wave {
		if w != h && w != n.wave[i] {
			continue
		}
		if n.home[j] != w {
			strangers = append(strangers, j)
		} else {
			others = append(others, j)
		}
	}
	n.m.checks += int64(len(n.wave))
	n.random.Shuffle(len(strangers), func(a, b int) { strangers[a], strangers[b] = strangers[b], strangers[a] })
	n.random.Shuffle(len(others), func(a, b int) { others[a], others[b] = others[b], others[a] })
	for _, j := range strangers[:min(len(strangers), refineItems/2)] {
		add(j)
	}
	for _, j := range others {
		add(j)
	}
	return items
}

// search gives the items better waves if it finds any.
func (n *neighbourhood) search(items []int) bool {
	chosen := map[int32]bool{}
	for _, i := range items {
		chosen[int32(i)] = true
	}
	n.items = n.items[:0]
	for _, i := range n.p.topo {
		if chosen[i] {
			n.items = append(n.items, int(i))
		}
	}
	before := make([]int, len(n.items))
	n.bar, n.nodes, n.found = 0, 0, nil
	for k, i := range n.items {
		before[k] = n.wave[i]
		n.bar += n.costAt(i, n.wave[i])
		n.book(i, n.wave[i], -1)
	}
	for _, i := range n.items {
		n.wave[i] = -1
	}
	n.place(0, 0, before)
	n.m.checks += int64(16 * n.nodes)
	after := before
	if n.found != nil {
		after = n.found
	}
	for k, i := range n.items {
		n.wave[i] = after[k]
		n.book(i, after[k], 1)
	}
	return n.found != nil
}

func (n *neighbourhood) costAt(i, w int) int64 {
	if n.home[i] < 0 || n.home[i] == w {
		return 0
	}
	return n.aim.weight(i)
}

// place tries the waves of item k and those behind it: home first, then where it was, then the others.
func (n *neighbourhood) place(k int, cost int64, before []int) {
	if cost >= n.bar || n.nodes >= refineNodes {
		return
	}
	if k == len(n.items) {
		n.bar, n.found = cost, make([]int, k)
		for j, i := range n.items {
			n.found[j] = n.wave[i]
		}
		return
	}
	i := n.items[k]
	try := func(w int) {
		if w < 0 || w >= n.in.Waves || !n.admits(i, w) {
			return
		}
		n.nodes++
		n.wave[i] = w
		n.book(i, w, 1)
		n.place(k+1, cost+n.costAt(i, w), before)
		n.book(i, w, -1)
		n.wave[i] = -1
	}
	h := n.home[i]
	try(h)
	if h >= 0 && cost+n.costAt(i, -1) >= n.bar {
		return
	}
	if before[k] != h {
		try(before[k])
	}
	for w := range n.in.Waves {
		if w != h && w != before[k] {
			try(w)
		}
	}
}

// admits reports whether the item can be in a wave, next to everything that has one.
func (n *neighbourhood) admits(i, w int) bool {
	it := &n.p.items[i]
	if w < it.earliest || w > it.latest || it.shut.has(w) {
		return false
	}
	for _, x := range it.needs {
		if n.left[x.resource][w] < x.amount {
			return false
		}
	}
	for _, b := range n.p.pred[i] {
		if at := n.wave[b.item]; at >= 0 && at+int(b.lag) > w {
			return false
		}
	}
	for _, x := range n.p.succ[i] {
		if at := n.wave[x.item]; at >= 0 && at-int(x.lag) < w {
			return false
		}
	}
	for _, a := range n.p.apart[i] {
		if n.wave[a] == w {
			return false
		}
	}
	return true
}

// book takes what an item needs out of a wave's room, or with sign -1 gives it back.
func (n *neighbourhood) book(i, w int, sign int64) {
	for _, x := range n.p.items[i].needs {
		n.left[x.resource][w] -= sign * x.amount
	}
}
