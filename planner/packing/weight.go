package packing

// fullWave is the size of an average wave in the unit sizes are measured in.
const fullWave = 1_000_000

// closureLimit is the number of items up to which followers are counted exactly; the sets take items² bits.
const closureLimit = 4000

// weights rate items for priority rules.
type weights struct {
	size      []int64 // share of an average wave of the scarce resources, in millionths
	position  []int64 // own size and that of all followers (ranked positional weight)
	followers []int64 // how many items must come later or in the same wave
}

// weigh rates the items of p. Beyond closureLimit items, position is the size of the largest chain of followers and followers
// the number of direct ones, because exact sets would not fit in memory.
func (p *problem) weigh() *weights {
	n := len(p.items)
	w := &weights{size: make([]int64, n), position: make([]int64, n), followers: make([]int64, n)}
	p.sizes(w.size)
	exact := n <= closureLimit
	var after []bitset
	if exact {
		after = make([]bitset, n)
	}
	for k := n - 1; k >= 0; k-- {
		i := p.topo[k]
		if exact {
			after[i] = newBitset(n)
		}
		var tail int64
		for _, s := range p.succ[i] {
			w.followers[i]++
			tail = max(tail, w.position[s.item])
			if exact {
				after[i].add(int(s.item))
				after[i].union(after[s.item])
			}
		}
		if exact {
			w.followers[i], tail = int64(after[i].count()), 0
			for s := after[i].next(0); s >= 0; s = after[i].next(s + 1) {
				tail += w.size[s]
			}
		}
		w.position[i] = w.size[i] + tail
	}
	return w
}

// sizes measures every item by the resources it needs, each weighted by how scarce it is: demand over capacity.
func (p *problem) sizes(size []int64) {
	type weight struct{ scarce, average int64 }
	by := make([]weight, len(p.capacity))
	var most int64 = 1
	for r, caps := range p.capacity {
		var total, open int64
		for _, c := range caps {
			if c > 0 {
				total, open = total+c, open+1
			}
		}
		if total == 0 {
			continue
		}
		by[r] = weight{scarce: max(1, p.demand(r)*1000/total), average: max(1, total/open)}
		most = max(most, by[r].scarce)
	}
	for i := range p.items {
		for _, n := range p.items[i].needs {
			if b := by[n.resource]; b.average > 0 {
				size[i] += n.amount * fullWave / b.average * b.scarce / most
			}
		}
		size[i] = max(1, size[i])
	}
}
