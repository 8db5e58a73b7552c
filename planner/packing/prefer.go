package packing

// preferLimit is the number of exchanges tried.
const preferLimit = 2_000_000

// prefer exchanges items between waves so that items of a small class move earlier, and then moves everything as early as it can be. No
// wave is added. Every exchange lowers the sum of class times earliness, so that it ends.
func (p *problem) prefer(wave []int32) {
	p.shiftLeft(wave)
	left := make([][]int64, len(p.capacity))
	for r := range left {
		left[r] = append([]int64(nil), p.capacity[r]...)
	}
	for i, w := range wave {
		for _, n := range p.items[i].needs {
			left[n.resource][w] -= n.amount
		}
	}
	in := make([][]int32, wavesUsed(wave))
	for _, i := range p.ordered(func(i int32) int64 { return int64(p.items[i].class) }) {
		in[wave[i]] = append(in[wave[i]], i)
	}
	tries := 0
	for w := range in {
		for later := w + 1; later < len(in); later++ {
			for x := range in[w] {
				for y := range in[later] {
					i, j := in[w][x], in[later][y]
					if p.items[j].class >= p.items[i].class {
						continue
					}
					if tries++; tries > preferLimit {
						p.shiftLeft(wave)
						return
					}
					if p.exchange(int(i), int(j), wave, left) {
						in[w][x], in[later][y] = j, i
					}
				}
			}
		}
	}
	p.shiftLeft(wave)
}

// exchange lets two items change waves if everything still holds.
func (p *problem) exchange(i, j int, wave []int32, left [][]int64) bool {
	a, b := wave[i], wave[j]
	p.free(i, a, left)
	p.free(j, b, left)
	wave[i], wave[j] = b, a
	if p.admits(i, int(b), wave, left) && p.admits(j, int(a), wave, left) && p.keepsAhead(i, wave) && p.keepsAhead(j, wave) {
		p.take(i, b, left)
		p.take(j, a, left)
		return true
	}
	wave[i], wave[j] = a, b
	p.take(i, a, left)
	p.take(j, b, left)
	return false
}

// keepsAhead reports whether all that comes after the item still does.
func (p *problem) keepsAhead(i int, wave []int32) bool {
	for _, s := range p.succ[i] {
		if wave[s.item] < wave[i]+s.lag {
			return false
		}
	}
	return true
}

func (p *problem) take(i int, w int32, left [][]int64) {
	for _, n := range p.items[i].needs {
		left[n.resource][w] -= n.amount
	}
}

func (p *problem) free(i int, w int32, left [][]int64) {
	for _, n := range p.items[i].needs {
		left[n.resource][w] += n.amount
	}
}
