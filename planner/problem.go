package planner

import "slices"

// The lags of an arc: how many waves its head must come after its tail at least.
const (
	lagSame   = 0 // the same wave or a later one
	lagStrict = 1 // a strictly later wave
)

// need is what an item takes from one resource of the wave it moves in.
type need struct {
	resource int
	amount   int64
}

// item is what moves as a whole: a group of applications, in plain integers.
type item struct {
	needs    []need // at most one per resource
	earliest int    // first wave it may move in
	latest   int    // last wave it may move in
	shut     bitset // waves between them in which it may not; nil: none
	rank     int    // ties are broken in favour of the smaller rank
	class    int    // items of a smaller class should rather move earlier
}

// problem is wave planning without people and dates: every item goes to one wave of 0…waves-1 so that capacities,
// windows, arcs and apart pairs hold. The arcs have no cycle. A problem is not changed once solved from; truncated and
// reversed return views that share its arcs.
type problem struct {
	waves    int
	items    []item
	capacity [][]int64    // by resource and wave
	succ     [2][][]int32 // by lag and item: items that come after it
	pred     [2][][]int32 // by lag and item: items that come before it
	apart    [][]int32    // by item: items never in the same wave; symmetric
	topo     []int32      // items, every one after all that come before it
	resource []string     // names, for proofs
}

func newProblem(waves, items int) *problem {
	p := &problem{waves: waves, items: make([]item, items), apart: make([][]int32, items)}
	for lag := range p.succ {
		p.succ[lag] = make([][]int32, items)
		p.pred[lag] = make([][]int32, items)
	}
	for i := range p.items {
		p.items[i].latest = waves - 1
		p.items[i].rank = i
	}
	return p
}

// addArc says that to comes lag waves after from at least.
func (p *problem) addArc(from, to, lag int) {
	p.succ[lag][from] = append(p.succ[lag][from], int32(to))
	p.pred[lag][to] = append(p.pred[lag][to], int32(from))
}

// addApart says that a and b never share a wave.
func (p *problem) addApart(a, b int) {
	p.apart[a] = append(p.apart[a], int32(b))
	p.apart[b] = append(p.apart[b], int32(a))
}

// seal orders the items topologically, by rank where the arcs leave a choice. It must be called once the arcs are complete,
// and reports whether they are free of cycles.
func (p *problem) seal() bool {
	p.topo = p.ordered(func(i int32) int64 { return int64(p.items[i].rank) })
	return len(p.topo) == len(p.items)
}

// ordered returns the items in a topological order that takes, of the items it may choose from, the one with the smallest key.
// Equal keys go by rank, then index. Items on or behind a cycle are missing.
func (p *problem) ordered(key func(int32) int64) []int32 {
	n := len(p.items)
	wait := make([]int32, n)
	h := &itemHeap{key: make([]int64, n), rank: make([]int, n)}
	for i := range n {
		h.key[i], h.rank[i] = key(int32(i)), p.items[i].rank
		wait[i] = int32(len(p.pred[0][i]) + len(p.pred[1][i]))
		if wait[i] == 0 {
			h.push(int32(i))
		}
	}
	out := make([]int32, 0, n)
	for len(h.items) > 0 {
		i := h.pop()
		out = append(out, i)
		for lag := range p.succ {
			for _, s := range p.succ[lag][i] {
				if wait[s]--; wait[s] == 0 {
					h.push(s)
				}
			}
		}
	}
	return out
}

// truncated returns the problem with only the first waves.
func (p *problem) truncated(waves int) *problem {
	q := *p
	q.waves = waves
	q.items = slices.Clone(p.items)
	for i := range q.items {
		q.items[i].latest = min(q.items[i].latest, waves-1)
	}
	return &q
}

// reversed returns the mirror image of the first waves: wave w becomes waves-1-w and what came before comes after.
// A solution of one is a solution of the other.
func (p *problem) reversed(waves int) *problem {
	q := p.truncated(waves)
	q.succ, q.pred = p.pred, p.succ
	q.topo = slices.Clone(p.topo)
	slices.Reverse(q.topo)
	q.capacity = make([][]int64, len(p.capacity))
	for r := range q.capacity {
		q.capacity[r] = slices.Clone(p.capacity[r][:waves])
		slices.Reverse(q.capacity[r])
	}
	for i := range q.items {
		it := &q.items[i]
		it.earliest, it.latest = waves-1-it.latest, waves-1-it.earliest
		if it.shut == nil {
			continue
		}
		shut := newBitset(waves)
		for w := range waves {
			if it.shut.has(waves - 1 - w) {
				shut.add(w)
			}
		}
		it.shut = shut
	}
	return q
}

// fits reports whether an empty wave w could take item i alone: the wave is open to it and large enough.
func (p *problem) fits(i, w int) bool {
	if p.items[i].shut.has(w) {
		return false
	}
	for _, n := range p.items[i].needs {
		if p.capacity[n.resource][w] < n.amount {
			return false
		}
	}
	return true
}

// demand returns the sum of what all items take from the resource.
func (p *problem) demand(resource int) int64 {
	var sum int64
	for i := range p.items {
		sum += p.items[i].amount(resource)
	}
	return sum
}

// amount returns what the item takes from the resource.
func (it *item) amount(resource int) int64 {
	for _, n := range it.needs {
		if n.resource == resource {
			return n.amount
		}
	}
	return 0
}
