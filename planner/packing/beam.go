package packing

import (
	"cmp"
	"slices"
)

// beam fills waves like hoffmann, but keeps the best width partial solutions after every wave instead of one; the same items placed count
// once. From each, at most loads loads are looked at.
type beam struct {
	c     *core
	l     *loader
	s     *states
	width int
	loads int
	next  []candidate
	items []int32 // of the candidates' loads
}

// candidate is a partial solution that may be kept.
type candidate struct {
	worth      int64
	hash       uint64
	parent     int32
	from, upto int // its load in items
}

// run returns the waves of the items, or nil.
func (b *beam) run() []int32 {
	b.s.clear()
	now := []int32{b.s.root()}
	for w := 0; w < b.c.target; w++ {
		b.next, b.items = b.next[:0], b.items[:0]
		for _, k := range now {
			if b.l.work.spent() {
				return nil
			}
			b.l.restore(b.s, k)
			if done := b.extend(k, w); done != nil {
				return done
			}
		}
		b.keep(b.width)
		now = now[:0]
		for _, x := range b.next {
			now = append(now, b.s.child(x.parent, b.items[x.from:x.upto], x.hash, x.worth))
		}
	}
	return nil
}

// extend adds the candidates that follow a state; it returns a solution when one of them is.
func (b *beam) extend(k int32, w int) []int32 {
	l := b.l
	l.begin(w)
	seen := 0
	var done []int32
	l.enumerate(l.work.checks+int64(b.loads)*256, func() bool {
		seen++
		if len(l.load) == l.open {
			done = b.s.solution(k, l)
			return false
		}
		if l.complete() {
			at := len(b.items)
			b.items = append(b.items, l.load...)
			b.next = append(b.next, candidate{b.s.worth[k] + l.worth, l.hashed(b.s.hash[k]), k, at, len(b.items)})
		}
		return seen < b.loads
	})
	if len(b.next) > 8*b.width+b.loads {
		b.keep(2 * b.width)
	}
	return done
}

// keep leaves the best different candidates.
func (b *beam) keep(count int) {
	b.l.work.checks += int64(4 * len(b.next))
	slices.SortFunc(b.next, func(x, y candidate) int {
		if x.worth != y.worth {
			return cmp.Compare(y.worth, x.worth)
		}
		return cmp.Or(cmp.Compare(x.hash, y.hash), cmp.Compare(x.from, y.from))
	})
	b.next = slices.CompactFunc(b.next, func(x, y candidate) bool { return x.hash == y.hash && x.worth == y.worth })
	b.next = b.next[:min(count, len(b.next))]
}

// solution returns the waves of the items, the last of them in the loader's load.
func (s *states) solution(k int32, l *loader) []int32 {
	wave := make([]int32, len(l.c.order))
	s.each(k, func(i, w int32) { wave[i] = w })
	for _, i := range l.load {
		wave[i] = int32(l.wave)
	}
	return wave
}
