package scheduling

// learner makes a clause of each conflict: the first literal all paths from the last decision go through, and what else was needed.
type learner struct {
	*clauses
	seen   []bool
	clause []int32
	clear  []int32
	stamps []int32 // of levels
	stamp  int32
	touch  func(variable int32)
}

// antecedents are the true literals that imply an assigned one.
func (l *learner) antecedents(lit int32, yield func(int32)) {
	w := l.because[lit>>1]
	switch w.kind {
	case implied:
		yield(w.at)
	case bySome:
		for _, a := range l.grounds[w.at+1 : w.at+1+l.grounds[w.at]] {
			yield(a)
		}
	case byClause:
		for _, a := range l.reasons[w.at].lits {
			if a != lit {
				yield(a ^ 1)
			}
		}
	}
}

// analyze turns the conflict, literals that are all true, into a clause whose first literal becomes true at the level given back.
func (l *learner) analyze() (level, blocks int32) {
	l.clause = append(l.clause[:0], 0)
	open := 0
	add := func(lit int32) {
		v := lit >> 1
		if l.seen[v] || l.level[v] == 0 {
			return
		}
		l.seen[v] = true
		l.clear = append(l.clear, v)
		l.touch(v)
		if l.level[v] == l.depth() {
			open++
		} else {
			l.clause = append(l.clause, lit^1)
		}
	}
	for _, lit := range l.conflict {
		add(lit)
	}
	at := len(l.trail) - 1
	for {
		for !l.seen[l.trail[at]>>1] || l.level[l.trail[at]>>1] != l.depth() {
			at--
		}
		lit := l.trail[at]
		at--
		if open--; open == 0 {
			l.clause[0] = lit ^ 1
			break
		}
		l.antecedents(lit, add)
		l.work++
	}
	l.shorten()
	for _, v := range l.clear {
		l.seen[v] = false
	}
	l.clear = l.clear[:0]
	return l.backLevel()
}

// shorten drops literals that others of the clause imply.
func (l *learner) shorten() {
	kept := l.clause[:1]
	for _, lit := range l.clause[1:] {
		w := l.because[lit>>1]
		needed := w.kind == decided
		if !needed {
			l.antecedents(lit^1, func(a int32) {
				if !l.seen[a>>1] && l.level[a>>1] > 0 {
					needed = true
				}
			})
		}
		if needed {
			kept = append(kept, lit)
		}
	}
	l.clause = kept
}

// backLevel puts a literal of the highest level but the first's in the second place.
func (l *learner) backLevel() (level, blocks int32) {
	l.stamp++
	for k := 1; k < len(l.clause); k++ {
		v := l.level[l.clause[k]>>1]
		if l.stamps[v] != l.stamp {
			l.stamps[v] = l.stamp
			blocks++
		}
		if v > level {
			level = v
			l.clause[1], l.clause[k] = l.clause[k], l.clause[1]
		}
	}
	l.work += int64(len(l.clause))
	return level, blocks + 1
}

// learn keeps the clause and assigns its first literal, after the way back. It gives false when that contradicts what is certain.
func (l *learner) learn(blocks int32) bool {
	if len(l.clause) == 1 {
		return l.assign(l.clause[0], why{kind: certainly})
	}
	k := &clause{lits: append([]int32(nil), l.clause...), blocks: blocks, learned: true}
	l.learned = append(l.learned, k)
	l.attach(k)
	return l.assign(k.lits[0], l.reason(k))
}
