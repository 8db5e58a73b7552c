package packing

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
	open := append([]int32(nil), p.topo...)
	for w, used := 0, wavesUsed(wave); w < used; w++ {
		kept := open[:0]
		for _, i := range open {
			if int(wave[i]) > w && p.admits(int(i), w, wave, left) {
				for _, n := range p.items[i].needs {
					left[n.resource][wave[i]] += n.amount
					left[n.resource][w] -= n.amount
				}
				wave[i] = int32(w)
			}
			if int(wave[i]) > w {
				kept = append(kept, i)
			}
		}
		open = kept
	}
}

// admits reports whether item i could be in wave w, everything else staying where it is and left being the free capacity. It does not
// look at what comes after the item, which moving to an earlier wave cannot disturb.
func (p *problem) admits(i, w int, wave []int32, left [][]int64) bool {
	it := &p.items[i]
	if w < it.earliest || w > it.latest || it.shut.has(w) {
		return false
	}
	for _, n := range it.needs {
		if left[n.resource][w] < n.amount {
			return false
		}
	}
	for _, b := range p.pred[i] {
		if int(wave[b.item]+b.lag) > w {
			return false
		}
	}
	for _, a := range p.apart[i] {
		if int(wave[a]) == w {
			return false
		}
	}
	return true
}
