package packing

import "slices"

// exactLimit is the number of items up to which the exact search is worth its memory.
const exactLimit = 300

// loadsKept is the number of loads of a wave the exact search looks at; dropping others costs it its completeness.
const loadsKept = 4096

// branch is the exact search: branch over the loads of every wave and remember what was seen (Morrison, Sewell and Jacobson, European
// Journal of Operational Research 236, 2014). It is enough to look at loads to which nothing can be added, because shiftLeft turns
// every solution into one made of such loads without adding a wave.
type branch struct {
	k        *packer
	q        *problem
	target   int
	seen     map[string]int32 // items placed: the earliest wave the search came by with them
	complete bool
}

// exact improves the solution until nothing better exists or the budget is spent. It reports whether it proved that nothing better, or
// nothing at all, exists.
func (s *solver) exact(m *meter) bool {
	for {
		target := s.target()
		if target < s.lower {
			return true
		}
		if len(s.p.items) > exactLimit || m.spent() {
			return false
		}
		k, w := s.aimAt(target, false, m)
		if k == nil {
			return true
		}
		for i := range k.value {
			k.value[i] = 1000*w.size[i] + 5*w.position[i]
		}
		b := &branch{k: k, q: k.p, target: target, seen: map[string]int32{}, complete: true}
		found := b.from(slices.Clone(k.assigned), 0)
		if found == nil {
			return b.complete && m.err == nil
		}
		s.keep(found)
	}
}

// from fills the waves from w on, given what is placed already, and returns the solution or nil. Its depth is the number of waves.
func (b *branch) from(assigned []int32, w int) []int32 {
	if !slices.Contains(assigned, -1) {
		return assigned
	}
	if w >= b.target || b.known(assigned, w) || !b.enough(assigned, w) {
		return nil
	}
	for _, load := range b.loads(assigned, w) {
		next := slices.Clone(assigned)
		for _, at := range load {
			next[b.k.order[at]] = int32(w)
		}
		if found := b.from(next, w+1); found != nil {
			return found
		}
		if b.k.work.spent() {
			b.complete = false
			return nil
		}
	}
	return nil
}

// known reports whether the search came by with the same items placed, no later; if not, it remembers.
func (b *branch) known(assigned []int32, w int) bool {
	b.k.work.checks += int64(8*len(assigned) + 4*b.target)
	set := newBitset(len(assigned))
	for i, at := range assigned {
		if at >= 0 {
			set.add(i)
		}
	}
	key := set.key()
	if at, ok := b.seen[key]; ok && int(at) <= w {
		return true
	}
	b.seen[key] = int32(w)
	return false
}

func (b *branch) enough(assigned []int32, w int) bool {
	r := b.q.newRest(b.target)
	for i, at := range assigned {
		if at >= 0 {
			r.take(&b.q.items[i])
		}
	}
	return r.enough(w)
}

// loads lists the loads of wave w that miss no deadline, most valuable first.
func (b *branch) loads(assigned []int32, w int) [][]int32 {
	k := b.k
	k.restore(assigned)
	k.begin(w)
	type rated struct {
		load  []int32
		worth int64
	}
	var all []rated
	// A third of what is left at most, so that deeper waves get their turn when the wave has very many loads.
	limit := k.work.checks + (k.work.limit-k.work.checks)/3
	complete := k.enumerate(limit, func() bool {
		k.work.checks += int64(len(k.load))
		if k.due == k.mustHave() && k.maximal() {
			all = append(all, rated{slices.Clone(k.load), k.worth})
		}
		return len(all) < loadsKept
	})
	if !complete {
		b.complete = false
	}
	slices.SortStableFunc(all, func(x, y rated) int {
		switch {
		case x.worth > y.worth:
			return -1
		case x.worth < y.worth:
			return 1
		}
		return 0
	})
	out := make([][]int32, len(all))
	for i, r := range all {
		out[i] = r.load
	}
	return out
}
