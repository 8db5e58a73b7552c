package scheduling

import "slices"

// clause is literals of which one at least is true. The first two are watched.
type clause struct {
	lits    []int32
	blocks  int32 // levels among its literals when it was learned: the fewer the better
	learned bool
}

type watch struct {
	clause  *clause
	blocker int32
}

// clauses propagates clauses over domains.
type clauses struct {
	*domains
	watches [][]watch // by the literal that must not become false
	learned []*clause
	work    int64
}

func makeClauses(d *domains) *clauses {
	return &clauses{domains: d, watches: make([][]watch, len(d.value))}
}

// attach watches a clause of two literals at least.
func (c *clauses) attach(k *clause) {
	c.watches[k.lits[0]] = append(c.watches[k.lits[0]], watch{k, k.lits[1]})
	c.watches[k.lits[1]] = append(c.watches[k.lits[1]], watch{k, k.lits[0]})
}

// visit looks at the clauses that watch a literal which has become false. It gives false on a conflict.
func (c *clauses) visit(gone int32) bool {
	list := c.watches[gone]
	kept := list[:0]
	for n, w := range list {
		c.work++
		if c.value[w.blocker] > 0 {
			kept = append(kept, w)
			continue
		}
		k := w.clause
		if k.lits[0] == gone {
			k.lits[0], k.lits[1] = k.lits[1], k.lits[0]
		}
		first := k.lits[0]
		if c.value[first] > 0 {
			kept = append(kept, watch{k, first})
			continue
		}
		if c.moveWatch(k) {
			continue
		}
		kept = append(kept, watch{k, first})
		if c.value[first] < 0 || !c.assign(first, c.reason(k)) {
			c.conflict = c.conflict[:0]
			for _, l := range k.lits {
				c.conflict = append(c.conflict, l^1)
			}
			kept = append(kept, list[n+1:]...)
			c.watches[gone] = kept
			return false
		}
	}
	clear(list[len(kept):])
	c.watches[gone] = kept
	return true
}

// moveWatch finds a literal that is not false for the second place.
func (c *clauses) moveWatch(k *clause) bool {
	for j := 2; j < len(k.lits); j++ {
		if l := k.lits[j]; c.value[l] >= 0 {
			k.lits[1], k.lits[j] = l, k.lits[1]
			c.watches[l] = append(c.watches[l], watch{k, k.lits[0]})
			c.work += int64(j) / 2
			return true
		}
	}
	c.work += int64(len(k.lits)) / 2
	return false
}

// reason notes the clause for the analysis of conflicts.
func (c *clauses) reason(k *clause) why {
	c.reasons = append(c.reasons, k)
	return why{byClause, int32(len(c.reasons) - 1)}
}

// forget drops the half of what was learned that is worst, at a moment without decisions.
func (c *clauses) forget() {
	slices.SortStableFunc(c.learned, func(a, b *clause) int {
		if a.blocks != b.blocks {
			return int(a.blocks - b.blocks)
		}
		return len(a.lits) - len(b.lits)
	})
	gone := map[*clause]bool{}
	for _, k := range c.learned[len(c.learned)/2:] {
		if k.blocks > 2 {
			gone[k] = true
		}
	}
	c.learned = slices.DeleteFunc(c.learned, func(k *clause) bool { return gone[k] })
	for l := range c.watches {
		list := c.watches[l]
		c.watches[l] = slices.DeleteFunc(list, func(w watch) bool { return gone[w.clause] })
		c.work += int64(len(list)) + 1
	}
}
