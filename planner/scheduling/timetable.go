package scheduling

// timetable propagates what resources have left beside the periods in which activities must run whatever their start is (Schutt, Feydy,
// Stuckey and Wallace, Constraints 16, 2011, give the explanations: one period at a time).
type timetable struct {
	*model
	*domains
	free  []uint64 // words of span periods, as the profile of the model
	span  int32
	users [][]user // of each resource, the greatest need first
	lits  []int32
	work  int64
}

type user struct{ activity, amount int32 }

// run gives false on a conflict.
func (t *timetable) run() bool {
	for w := range t.words {
		if !t.fillWord(w) || !t.filterWord(w) {
			return false
		}
	}
	return true
}

// fillWord takes what certainly runs off the profile.
func (t *timetable) fillWord(w int) bool {
	row := t.free[w*int(t.span) : (w+1)*int(t.span)]
	copy(row, t.model.free[w*int(t.model.span):])
	t.work += int64(t.span) / 4
	for i := range int32(t.n) {
		need := t.need[int(i)*t.words+w]
		if need == 0 {
			continue
		}
		for k := t.high[i]; k < t.low[i]+t.dur[i]; k++ {
			left := row[k] - need
			if left&t.guard != t.guard {
				t.overload(row[k], need, w, k)
				return false
			}
			row[k] = left
			t.work++
		}
	}
	t.work += int64(t.n)
	return true
}

// lacking is a resource of which too little is left.
func (t *timetable) lacking(left, need uint64, w int) int {
	missing := (left-need)&t.guard ^ t.guard
	r := w * int(64/t.lane)
	for top := uint64(1) << (t.lane - 1); missing&top == 0; top <<= t.lane {
		r++
	}
	return r
}

func (t *timetable) overload(left, need uint64, w int, period int32) {
	r := t.lacking(left, need, w)
	t.blockers(r, period, -1, t.capacity(r, period))
	t.contradicted(t.lits)
}

// blockers collects literals of activities that run in a period and together need more of a resource than room.
func (t *timetable) blockers(r int, period, without, room int32) {
	t.lits = t.lits[:0]
	for _, u := range t.users[r] {
		k := u.activity
		if k == without || t.high[k] > period || t.low[k]+t.dur[k] <= period {
			continue
		}
		t.lits = append(t.lits, t.atMost(k, period), t.atLeast(k, period-t.dur[k]+1))
		if room -= u.amount; room < 0 {
			break
		}
	}
	t.work += int64(len(t.users[r])) / 2
}

func (t *timetable) filterWord(w int) bool {
	row := t.free[w*int(t.span) : (w+1)*int(t.span)]
	for i := range int32(t.n) {
		need := t.need[int(i)*t.words+w]
		if need == 0 || t.low[i] == t.high[i] {
			continue
		}
		if !t.later(row, need, w, i) || !t.earlier(row, need, w, i) {
			return false
		}
	}
	return true
}

// later moves the first start past periods that have too little left. Periods in which the activity itself certainly runs are not looked
// at, since its own need is taken there.
func (t *timetable) later(row []uint64, need uint64, w int, i int32) bool {
	low := t.low[i]
	for k := low; k < min(low+t.dur[i], t.high[i]); k++ {
		t.work++
		if (row[k]-need)&t.guard == t.guard {
			continue
		}
		r := t.lacking(row[k], need, w)
		t.blockers(r, k, i, t.capacity(r, k)-t.amount(i, r))
		t.lits = append(t.lits, t.atLeast(i, k-t.dur[i]+1))
		if !t.imply(t.atLeast(i, k+1)) {
			return false
		}
		low = k + 1
	}
	return true
}

// earlier moves the last start back.
func (t *timetable) earlier(row []uint64, need uint64, w int, i int32) bool {
	high, own := t.high[i], t.low[i]+t.dur[i]
	for k := high + t.dur[i] - 1; k >= max(high, own); k-- {
		t.work++
		if (row[k]-need)&t.guard == t.guard {
			continue
		}
		r := t.lacking(row[k], need, w)
		t.blockers(r, k, i, t.capacity(r, k)-t.amount(i, r))
		t.lits = append(t.lits, t.atMost(i, k))
		if !t.imply(t.atMost(i, k-t.dur[i])) {
			return false
		}
		high = k - t.dur[i]
	}
	return true
}

func (t *timetable) amount(i int32, r int) int32 {
	for _, n := range t.needs[i] {
		if n.Resource == r {
			return int32(n.Amount)
		}
	}
	return 0
}

// imply assigns what the collected literals imply.
func (t *timetable) imply(lit int32) bool {
	if lit >= 0 && t.value[lit] == 0 {
		return t.assign(lit, t.ground(t.lits))
	}
	if lit == always || lit >= 0 && t.value[lit] > 0 {
		return true
	}
	t.contradicted(t.lits, negated(lit))
	return false
}

// negated is what is true when a literal is false; of what the domain excludes there is nothing to say.
func negated(lit int32) int32 {
	if lit < 0 {
		return always
	}
	return lit ^ 1
}
