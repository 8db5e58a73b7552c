package packing

// complete reports whether the load has all items for which the wave is the last, and wastes no more of any row than the rest of the
// problem can spare.
func (l *loader) complete() bool {
	if l.due < l.dueAt[l.wave] {
		return false
	}
	for r, left := range l.left {
		if l.rest[r]-l.c.capacity[r][l.wave]+left > l.c.rowsFrom[r][l.wave+1] {
			return false
		}
	}
	for r := len(l.left); r < len(l.rest); r++ {
		rest, weight := l.rest[r], l.c.rows[r].weight
		for _, i := range l.load {
			rest -= weight[i]
		}
		if rest > l.c.rowsFrom[r][l.wave+1] {
			return false
		}
	}
	l.work.checks += int64(len(l.rest))
	return true
}

// outdone reports whether a stronger item could take the place of one in the load.
func (l *loader) outdone() bool {
	if l.c.stronger == nil {
		return false
	}
	for _, j := range l.load {
		for _, i := range l.c.stronger[j] {
			l.work.checks++
			if !l.in[i] && !l.placed.has(int(i)) && l.waits[i]+l.lags[i] == 0 && l.ready(i) && l.swaps(i, j) {
				return true
			}
		}
	}
	return false
}

// swaps reports whether i fits once j is out of the load.
func (l *loader) swaps(i, j int32) bool {
	if l.clash[i] > 0 {
		return false
	}
	for _, n := range l.c.p.items[i].needs {
		if n.amount > l.left[n.resource]+l.c.p.items[j].amount(n.resource) {
			return false
		}
	}
	return true
}
