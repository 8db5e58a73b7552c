package packing

// itemHeap is a binary heap of items, smallest key first, then rank, then index.
type itemHeap struct {
	key   []int64
	rank  []int
	items []int32
}

func (h *itemHeap) less(a, b int32) bool {
	if h.key[a] != h.key[b] {
		return h.key[a] < h.key[b]
	}
	if h.rank[a] != h.rank[b] {
		return h.rank[a] < h.rank[b]
	}
	return a < b
}

func (h *itemHeap) push(i int32) {
	h.items = append(h.items, i)
	c := len(h.items) - 1
	for c > 0 {
		parent := (c - 1) / 2
		if !h.less(h.items[c], h.items[parent]) {
			return
		}
		h.items[c], h.items[parent] = h.items[parent], h.items[c]
		c = parent
	}
}

func (h *itemHeap) pop() int32 {
	top := h.items[0]
	last := len(h.items) - 1
	h.items[0] = h.items[last]
	h.items = h.items[:last]
	parent := 0
	for {
		c := 2*parent + 1
		if c >= last {
			return top
		}
		if c+1 < last && h.less(h.items[c+1], h.items[c]) {
			c++
		}
		if !h.less(h.items[c], h.items[parent]) {
			return top
		}
		h.items[c], h.items[parent] = h.items[parent], h.items[c]
		parent = c
	}
}
