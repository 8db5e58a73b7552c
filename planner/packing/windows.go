package packing

// windows are the waves an item can be in once the arcs have been followed from end to end.
type windows struct {
	earliest []int32
	latest   []int32
	before   []int32 // by item: the predecessor that decides its earliest wave, or -1
	behind   []int32 // by item: the successor that decides its latest wave, or -1
	empty    int     // an item without any wave left, or -1
}

// tighten follows the arcs forward and backward. When some item has no wave left, empty names the first in topological order.
func (p *problem) tighten() *windows {
	n := len(p.items)
	w := &windows{
		earliest: make([]int32, n), latest: make([]int32, n),
		before: make([]int32, n), behind: make([]int32, n),
		empty: -1,
	}
	for _, i := range p.topo {
		w.earliest[i], w.before[i] = int32(p.items[i].earliest), -1
		for _, b := range p.pred[i] {
			if e := w.earliest[b.item] + b.lag; e > w.earliest[i] {
				w.earliest[i], w.before[i] = e, b.item
			}
		}
		for int(w.earliest[i]) < p.waves && !p.fits(int(i), int(w.earliest[i])) {
			w.earliest[i]++
		}
	}
	for k := n - 1; k >= 0; k-- {
		i := p.topo[k]
		w.latest[i], w.behind[i] = int32(p.items[i].latest), -1
		for _, s := range p.succ[i] {
			if l := w.latest[s.item] - s.lag; l < w.latest[i] {
				w.latest[i], w.behind[i] = l, s.item
			}
		}
		for w.latest[i] >= 0 && !p.fits(int(i), int(w.latest[i])) {
			w.latest[i]--
		}
	}
	for _, i := range p.topo {
		if w.earliest[i] > w.latest[i] {
			w.empty = int(i)
			break
		}
	}
	return w
}
