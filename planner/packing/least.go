package packing

import (
	"cmp"
	"slices"
)

// least keeps the few smallest of many offers.
type least struct {
	limit int
	all   []offer
	bar   float64
}

type offer struct {
	key  float64
	item int32
}

func newLeast(limit int) *least { return &least{limit: limit, bar: 1e300} }

func (l *least) offer(key float64, item int32) {
	if key >= l.bar {
		return
	}
	l.all = append(l.all, offer{key, item})
	if len(l.all) >= 2*l.limit {
		l.trim()
	}
}

func (l *least) trim() {
	slices.SortFunc(l.all, func(a, b offer) int { return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.item, b.item)) })
	if len(l.all) > l.limit {
		l.all = l.all[:l.limit]
		l.bar = l.all[l.limit-1].key
	}
}

func (l *least) size() int { return len(l.all) }

// sorted returns what was kept, smallest first.
func (l *least) sorted() []int32 {
	l.trim()
	out := make([]int32, len(l.all))
	for i, o := range l.all {
		out[i] = o.item
	}
	return out
}
