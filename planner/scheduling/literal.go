package scheduling

// A literal says that the start of an activity is at most a period, or that it is more. Variable v has the literals 2v and 2v+1, which is
// its negation. Starts of activity i are bounded by the variables from base[i] on: base[i]+k says "at most low0[i]+k".
//
// always and nowhere stand for bounds that the domain itself settles.
const (
	always  = int32(-1)
	nowhere = int32(-2)
)

// why says where an assignment comes from.
type why struct {
	kind whyKind
	at   int32
}

type whyKind uint8

const (
	decided   whyKind = iota
	implied           // by the one literal at
	bySome            // by the literals of grounds from at on, their number first
	byClause          // by the clause at, in which the assigned literal stands first
	certainly         // without any reason, for good
)

// domains are the starts of activities and of the end of the project, which is the last of them, as literals on a trail.
type domains struct {
	base, low0, high0 []int32
	owner             []int32 // of a variable
	value             []int8  // of a literal: 1 true, -1 false, 0 open
	level             []int32 // of a variable
	because           []why   // of a variable
	trail             []int32
	saved             []int32 // bound before each entry of the trail
	levels            []int32 // length of the trail at each decision
	grounds           []int32
	groundsAt         []int32 // length of grounds at each decision
	reasons           []*clause
	reasonsAt         []int32 // length of reasons at each decision
	low, high         []int32
	next              int // of the trail, to propagate
	conflict          []int32
}

func (d *domains) atMost(i, v int32) int32 {
	switch {
	case v >= d.high0[i]:
		return always
	case v < d.low0[i]:
		return nowhere
	}
	return 2 * (d.base[i] + v - d.low0[i])
}

func (d *domains) atLeast(i, v int32) int32 {
	l := d.atMost(i, v-1)
	switch l {
	case always:
		return nowhere
	case nowhere:
		return always
	}
	return l ^ 1
}

// makeDomains gives every activity the starts from low to high.
func makeDomains(low, high []int32) *domains {
	n := len(low)
	d := &domains{base: make([]int32, n), low0: low, high0: high, low: append([]int32(nil), low...), high: append([]int32(nil), high...)}
	count := int32(0)
	for i := range n {
		d.base[i] = count
		count += high[i] - low[i]
	}
	d.owner = make([]int32, count)
	for i := range n {
		for k := d.base[i]; k < d.base[i]+high[i]-low[i]; k++ {
			d.owner[k] = int32(i)
		}
	}
	d.value = make([]int8, 2*count)
	d.level = make([]int32, count)
	d.because = make([]why, count)
	return d
}

func (d *domains) depth() int32 { return int32(len(d.levels)) }

// assign makes a literal true, and with it all weaker ones of the same start, so that bounds and literals always agree. It gives false
// when the literal is false; the caller has the conflict then.
func (d *domains) assign(lit int32, w why) bool {
	switch {
	case lit == always:
		return true
	case lit == nowhere:
		return false
	case d.value[lit] != 0:
		return d.value[lit] > 0
	}
	i := d.owner[lit>>1]
	bound := d.low0[i] + lit>>1 - d.base[i]
	if lit&1 == 0 { // at most bound
		old := d.high[i]
		d.high[i] = bound
		d.put(lit, w, old)
		for k := bound + 1; k < old; k++ {
			d.put(lit+2*(k-bound), why{implied, lit}, k)
		}
		return true
	}
	old := d.low[i]
	d.low[i] = bound + 1
	d.put(lit, w, old)
	for k := bound - 1; k >= old; k-- {
		d.put(lit-2*(bound-k), why{implied, lit}, k+1)
	}
	return true
}

// put notes a literal. Undoing goes from the end of the trail, so the strongest of a bound is undone last and restores what was before.
func (d *domains) put(lit int32, w why, old int32) {
	v := lit >> 1
	if len(d.levels) == 0 {
		w = why{kind: certainly}
	}
	d.value[lit], d.value[lit^1] = 1, -1
	d.level[v], d.because[v] = d.depth(), w
	d.trail, d.saved = append(d.trail, lit), append(d.saved, old)
}

func (d *domains) decide(lit int32) {
	d.levels = append(d.levels, int32(len(d.trail)))
	d.groundsAt = append(d.groundsAt, int32(len(d.grounds)))
	d.reasonsAt = append(d.reasonsAt, int32(len(d.reasons)))
	d.assign(lit, why{kind: decided})
}

// backTo undoes all decisions after a level.
func (d *domains) backTo(level int32, undone func(variable int32)) {
	if d.depth() <= level {
		return
	}
	from := int(d.levels[level])
	for k := len(d.trail) - 1; k >= from; k-- {
		lit := d.trail[k]
		d.value[lit], d.value[lit^1] = 0, 0
		i := d.owner[lit>>1]
		if lit&1 == 0 {
			d.high[i] = d.saved[k]
		} else {
			d.low[i] = d.saved[k]
		}
		undone(lit >> 1)
	}
	d.grounds, d.groundsAt = d.grounds[:d.groundsAt[level]], d.groundsAt[:level]
	clear(d.reasons[d.reasonsAt[level]:])
	d.reasons, d.reasonsAt = d.reasons[:d.reasonsAt[level]], d.reasonsAt[:level]
	d.trail, d.saved = d.trail[:from], d.saved[:from]
	d.levels = d.levels[:level]
	d.next = from
}

// ground keeps true literals that together imply another, and gives where they are.
func (d *domains) ground(lits []int32) why {
	at := len(d.grounds)
	d.grounds = append(d.grounds, 0)
	for _, l := range lits {
		if l != always {
			d.grounds = append(d.grounds, l)
		}
	}
	d.grounds[at] = int32(len(d.grounds) - at - 1)
	return why{bySome, int32(at)}
}

// contradicted notes literals that are true and cannot be so together.
func (d *domains) contradicted(lits []int32, also ...int32) {
	d.conflict = d.conflict[:0]
	for _, l := range lits {
		if l >= 0 {
			d.conflict = append(d.conflict, l)
		}
	}
	for _, l := range also {
		if l >= 0 {
			d.conflict = append(d.conflict, l)
		}
	}
}
