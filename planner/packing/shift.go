package packing

// waiting is an item on its way to an earlier wave, with what it waited for when it was last looked at: most wait for the same again.
type waiting struct{ item, behind, lag int32 }

// shiftLeft moves items to earlier waves until no single one can move any further. One sweep is enough: a move into wave w frees
// room only in waves behind w, which are filled later.
func (p *problem) shiftLeft(wave []int32) {
	left := make([][]int64, len(p.capacity))
	for r := range left {
		left[r] = append([]int64(nil), p.capacity[r]...)
	}
	for i, w := range wave {
		for _, n := range p.items[i].needs {
			left[n.resource][w] -= n.amount
		}
	}
	open := make([]waiting, len(p.topo))
	for k, i := range p.topo {
		open[k] = waiting{item: i, behind: -1}
	}
	for w, used := int32(0), int32(wavesUsed(wave)); w < used; w++ {
		kept := open[:0]
		for _, x := range open {
			i := x.item
			if wave[i] > w && (x.behind < 0 || wave[x.behind]+x.lag <= w) && p.admits(&x, w, wave, left) {
				for _, n := range p.items[i].needs {
					left[n.resource][wave[i]] += n.amount
					left[n.resource][w] -= n.amount
				}
				wave[i] = w
			}
			if wave[i] > w {
				kept = append(kept, x)
			}
		}
		open = kept
	}
}

// admits reports whether an item could be in wave w, everything else staying where it is and left being the free capacity. It does not
// look at what comes after the item, which moving to an earlier wave cannot disturb. It notes what the item waits for.
func (p *problem) admits(x *waiting, w int32, wave []int32, left [][]int64) bool {
	it := &p.items[x.item]
	if int(w) < it.earliest || int(w) > it.latest || it.shut.has(int(w)) {
		return false
	}
	for _, b := range p.pred[x.item] {
		if wave[b.item]+b.lag > w {
			x.behind, x.lag = b.item, b.lag
			return false
		}
	}
	for _, n := range it.needs {
		if left[n.resource][w] < n.amount {
			return false
		}
	}
	for _, a := range p.apart[x.item] {
		if wave[a] == w {
			return false
		}
	}
	return true
}
