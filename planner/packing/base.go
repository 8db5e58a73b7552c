package packing

// base is what a search knows of a problem in one direction, whatever the number of waves it aims at.
type base struct {
	p *problem
	*arcs
	order    []int32  // a topological order by falling positional weight
	pos      []int32  // position by item
	ranked   []int32  // a topological order by rank
	after    []bitset // by item: all that come after it; nil beyond closureLimit
	before   []bitset
	rows     []row
	head     [][]int64 // by row and item: what must be moved up to the item, itself included; nil beyond closureLimit or mostMeasured
	tail     [][]int64 // by row and item: what must be moved from it on
	weights  *weights
	stronger [][]int32 // by item: items that may take its place in a load; nil until compared
	key      []uint64  // by item: random bits, for hashes of sets of items
	deep     bool      // some lag is above 1, so that what may move depends on when the others did
}

// strongerLimit is the number of items up to which all pairs are compared.
const strongerLimit = 2000

// newBase prepares a search forward; mirrored turns it round.
func newBase(p *problem, learned []row) *base {
	n := len(p.items)
	b := &base{p: p, ranked: p.topo, rows: append(p.rows(), learned...), key: make([]uint64, n)}
	if n <= closureLimit {
		b.after, b.before = p.closure()
	}
	if n <= closureLimit && len(p.capacity) <= mostMeasured {
		for _, r := range b.rows {
			b.head = append(b.head, sums(b.before, r.weight))
			b.tail = append(b.tail, sums(b.after, r.weight))
		}
	}
	for i := range b.key {
		b.key[i] = mix(uint64(i) + 1)
	}
	for i := range p.succ {
		for _, s := range p.succ[i] {
			b.deep = b.deep || s.lag > 1
		}
	}
	b.finish()
	return b
}

// mirrored returns what is known of the problem with time running backward.
func (b *base) mirrored() *base {
	m := *b
	m.p = b.p.reversed(b.p.waves)
	m.ranked = m.p.ordered(func(int32) int64 { return 0 })
	m.after, m.before = b.before, b.after
	m.head, m.tail = b.tail, b.head
	m.rows = make([]row, len(b.rows))
	for r := range m.rows {
		m.rows[r] = row{b.rows[r].weight, turned(b.rows[r].room)}
	}
	m.finish()
	return &m
}

func turned(v []int64) []int64 {
	out := make([]int64, len(v))
	for i, x := range v {
		out[len(v)-1-i] = x
	}
	return out
}

func (b *base) finish() {
	b.weights = b.p.weigh(b.after)
	b.order = b.p.ordered(func(i int32) int64 { return -b.weights.position[i] })
	b.pos = make([]int32, len(b.order))
	for at, i := range b.order {
		b.pos[i] = int32(at)
	}
	b.stronger = nil
	b.arcs = b.p.split()
}

// arcs are those of a problem, sorted by whether they have a lag.
type arcs struct {
	same   [][]int32 // by item: successors with lag 0
	lagged [][]link  // by item: the others
	waits  []int32   // by item: predecessors with lag 0
	lags   []int32   // by item: predecessors with a lag
}

func (p *problem) split() *arcs {
	n := len(p.items)
	a := &arcs{same: make([][]int32, n), lagged: make([][]link, n), waits: make([]int32, n), lags: make([]int32, n)}
	number := 0
	for _, all := range p.succ {
		for _, s := range all {
			if s.lag == 0 {
				number++
			}
		}
	}
	same, lagged := make([]int32, 0, number), []link{}
	for i, all := range p.succ {
		from, after := len(same), len(lagged)
		for _, s := range all {
			if s.lag == 0 {
				same = append(same, s.item)
				a.waits[s.item]++
			} else {
				lagged = append(lagged, s)
				a.lags[s.item]++
			}
		}
		a.same[i], a.lagged[i] = same[from:len(same):len(same)], lagged[after:len(lagged):len(lagged)]
	}
	return a
}

// closure returns all that comes after and before every item.
func (p *problem) closure() (after, before []bitset) {
	n := len(p.items)
	after, before = make([]bitset, n), make([]bitset, n)
	words := (n + 63) / 64
	memory := make(bitset, 2*n*words)
	cut := func() bitset {
		s := memory[:words:words]
		memory = memory[words:]
		return s
	}
	for _, i := range p.topo {
		before[i] = cut()
		for _, b := range p.pred[i] {
			before[i].add(int(b.item))
			before[i].union(before[b.item])
		}
	}
	for k := n - 1; k >= 0; k-- {
		i := p.topo[k]
		after[i] = cut()
		for _, s := range p.succ[i] {
			after[i].add(int(s.item))
			after[i].union(after[s.item])
		}
	}
	return after, before
}

// sums adds up a weight over every item's set and the item.
func sums(sets []bitset, weight []int64) []int64 {
	out := make([]int64, len(sets))
	for i, set := range sets {
		out[i] = weight[i]
		for j := set.next(0); j >= 0; j = set.next(j + 1) {
			out[i] += weight[j]
		}
	}
	return out
}

// compare lists, by item, the items that a load may have in its place without loss: whatever the rest of a solution is, the two can change
// places (Jackson 1956). Of two equal items the first in order is the stronger.
func (b *base) compare() {
	if b.stronger != nil || len(b.p.items) > strongerLimit {
		return
	}
	out := make([][]int32, len(b.p.items))
	for j := range b.p.items {
		for i := range b.p.items {
			if i != j && b.outdoes(i, j) && (!b.outdoes(j, i) || b.pos[i] < b.pos[j]) {
				out[j] = append(out[j], int32(i))
			}
		}
	}
	b.stronger = out
}

// outdoes reports whether i could always take the place of j, and j that of i in a later wave.
func (b *base) outdoes(i, j int) bool {
	x, y := &b.p.items[i], &b.p.items[j]
	if x.latest > y.latest || y.shut != nil || len(b.p.apart[j]) > 0 || len(y.needs) > len(x.needs) {
		return false
	}
	for _, n := range y.needs {
		if x.amount(n.resource) < n.amount {
			return false
		}
	}
	if b.after[i].has(j) || b.after[j].has(i) {
		return false
	}
	for _, s := range b.p.succ[j] {
		if s.lag == 0 && !b.after[i].has(int(s.item)) || s.lag > 0 && !b.p.leads(i, s) {
			return false
		}
	}
	return true
}

// leads reports whether item i has an arc to the same item that is at least as strict.
func (p *problem) leads(i int, to link) bool {
	for _, s := range p.succ[i] {
		if s.item == to.item && s.lag >= to.lag {
			return true
		}
	}
	return false
}

// mix spreads the bits of a number (splitmix64).
func mix(x uint64) uint64 {
	x += 0x9e3779b97f4a7c15
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}
