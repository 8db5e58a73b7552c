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

// weigh rates the items of p by what comes after each of them; after is nil when the sets would not fit in memory, and position is then
// the size of the largest chain of followers and followers the number of direct ones.
func (p *problem) weigh(after []bitset) *weights {
	n := len(p.items)
	w := &weights{size: make([]int64, n), position: make([]int64, n), followers: make([]int64, n)}
	p.sizes(w.size)
	if after != nil {
		w.position = sums(after, w.size)
		for i := range after {
			w.followers[i] = int64(after[i].count())
		}
		return w
	}
	for k := n - 1; k >= 0; k-- {
		i := p.topo[k]
		var tail int64
		for _, s := range p.succ[i] {
			tail = max(tail, w.position[s.item])
		}
		w.followers[i] = int64(len(p.succ[i]))
		w.position[i] = w.size[i] + tail
	}
	return w
}

// sizes measures every item by the resources it needs, each weighted by how scarce it is: demand over capacity.
func (p *problem) sizes(size []int64) {
	type weight struct{ scarce, average int64 }
	by := make([]weight, len(p.capacity))
	demand := p.demands()
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
		by[r] = weight{scarce: max(1, demand[r]*1000/total), average: max(1, total/open)}
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
