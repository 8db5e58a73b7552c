package packing

// itemHeap is a binary heap of items, smallest key first, then rank, then index. Its entries hold what they are compared by: a heap of
// 100,000 items would else wait for memory at every step.
type itemHeap []heapEntry

type heapEntry struct {
	key  int64
	rank int
	item int32
}

func (a *heapEntry) less(b *heapEntry) bool {
	if a.key != b.key {
		return a.key < b.key
	}
	if a.rank != b.rank {
		return a.rank < b.rank
	}
	return a.item < b.item
}

func (h *itemHeap) push(e heapEntry) {
	all := append(*h, e)
	c := len(all) - 1
	for c > 0 {
		parent := (c - 1) / 2
		if !e.less(&all[parent]) {
			break
		}
		all[c] = all[parent]
		c = parent
	}
	all[c] = e
	*h = all
}

func (h *itemHeap) pop() int32 {
	all := *h
	top, last := all[0].item, len(all)-1
	e := all[last]
	all = all[:last]
	*h = all
	if last == 0 {
		return top
	}
	parent := 0
	for {
		c := 2*parent + 1
		if c >= last {
			break
		}
		if c+1 < last && all[c+1].less(&all[c]) {
			c++
		}
		if !all[c].less(&e) {
			break
		}
		all[parent] = all[c]
		parent = c
	}
	all[parent] = e
	return top
}
