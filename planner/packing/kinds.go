package packing

import "slices"

// kindLimit is the number of different waves up to which a proof tells them apart.
const kindLimit = 12

// waveKinds are the different capacities of waves. Kind 0 is a wave as large as the largest ones; where all waves are equal, or too many
// different, it stands for all of them.
type waveKinds struct {
	capacity [][]int64 // by kind and resource
	of       []int     // by wave: its kind
}

func (p *problem) kinds() *waveKinds {
	k := &waveKinds{of: make([]int, p.waves)}
	most := make([]int64, len(p.capacity))
	for r, caps := range p.capacity {
		most[r] = slices.Max(caps)
	}
	k.capacity = [][]int64{most}
	equal := true
	for w := range p.waves {
		c := make([]int64, len(p.capacity))
		for r := range c {
			c[r] = p.capacity[r][w]
		}
		equal = equal && slices.Equal(c, most)
		at := slices.IndexFunc(k.capacity[1:], func(o []int64) bool { return slices.Equal(o, c) })
		if at < 0 {
			at = len(k.capacity) - 1
			k.capacity = append(k.capacity, c)
		}
		k.of[w] = at + 1
		if len(k.capacity) > kindLimit {
			equal = true
			break
		}
	}
	if equal {
		clear(k.of)
		k.capacity = k.capacity[:1]
	}
	return k
}
