package packing

import (
	"github.com/cloudfirst-toolkit/cloudfirst/internal/lp"
)

// partition is the linear programme of Gilmore and Gomory (Operations Research 9, 1961) over loads that the arcs allow: take loads, in fractions, so that every item
// of the support is in one altogether. Waves before first are free but only as many as there are of each kind; a wave of kind 0 costs 1.
type partition struct {
	p      *problem
	reach  *reach
	kinds  *waveKinds
	l      *loads
	lp     *lp.Problem
	work   *meter
	row    []int32 // by item: its row, or -1
	room   []int32 // by kind: its row, or -1
	lpOf   []int32 // by load and kind: its column, or -1
	of     []int32 // by column: its load × kinds + kind, or -1
	cuts   []conflict
	worth  []float64 // by load: scratch
	banned bitset    // loads: not to be used while a dive is under way
}

// conflict is a set of loads of which a solution uses one at most, and its row.
type conflict struct {
	loads []int32
	row   int32
}

func (p *problem) newPartition(r *reach, kinds *waveKinds, l *loads, first int, work *meter) *partition {
	t := &partition{p: p, reach: r, kinds: kinds, l: l, lp: &lp.Problem{}, work: work, worth: make([]float64, l.count()), banned: newBitset(l.count())}
	t.row = make([]int32, len(p.items))
	for i := range t.row {
		t.row[i] = -1
	}
	t.lpOf = make([]int32, l.count()*len(kinds.capacity))
	for i := range t.lpOf {
		t.lpOf[i] = -1
	}
	for k, i := range l.support {
		// A different small surplus in every row keeps the simplex method from turning on the spot.
		t.row[i] = int32(t.lp.AddEquation(1+1e-6*float64(1+(k*7919)%1009)/1009, nil, 1))
		t.of = append(t.of, -1)
	}
	t.room = make([]int32, len(kinds.capacity))
	waves := make([]int, len(kinds.capacity))
	for w := range min(first, p.waves) {
		waves[kinds.of[w]]++
	}
	for k := range t.room {
		if t.room[k] = -1; k > 0 {
			t.room[k] = int32(t.lp.AddLimit(float64(waves[k]), nil, 2))
			t.of = append(t.of, -1, -1)
		}
	}
	return t
}

// value fills worth with what the dual values give every load, cuts taken off.
func (t *partition) value() {
	dual := t.lp.Dual()
	for q := range t.worth {
		v := 0.0
		for _, i := range t.l.load(q) {
			v += dual[t.row[i]]
		}
		t.worth[q] = v
	}
	for _, c := range t.cuts {
		if d := dual[c.row]; d != 0 {
			for _, q := range c.loads {
				t.worth[q] += d
			}
			t.work.checks += int64(len(c.loads))
		}
	}
	t.work.checks += int64(2 * len(t.l.items))
}

// cost returns the reduced cost of a load in a kind of wave, by worth.
func (t *partition) cost(q, kind int) float64 {
	if kind == 0 {
		return 1 - t.worth[q]
	}
	return -t.lp.Dual()[t.room[kind]] - t.worth[q]
}

// solve adds columns until none would help, and reports whether it got there.
func (t *partition) solve() bool {
	for !t.work.spent() {
		before := t.lp.Steps()
		done := t.lp.Solve(200)
		t.work.checks += int64(t.lp.Steps()-before+1) * int64(20*t.lp.Rows()+4*len(t.of))
		if !done && t.lp.Steps() == before {
			return false
		}
		if done && !t.generate() {
			return true
		}
	}
	return false
}

// generate adds the columns that help most. It reports whether there are any.
func (t *partition) generate() bool {
	t.value()
	found := newLeast(20 * t.lp.Rows())
	for q := range t.l.count() {
		for k := range t.room {
			if t.banned.has(q) || t.l.fits[q]&(1<<k) == 0 || t.lpOf[q*len(t.room)+k] >= 0 {
				continue
			}
			if c := t.cost(q, k); c < -1e-7 {
				// Noise, because at first all loads of a size look alike.
				found.offer(c+1e-6*float64(mix(uint64(q))>>40)/(1<<24), int32(q*len(t.room)+k))
			}
		}
	}
	spread := make([]int8, len(t.row))
	for _, at := range found.sorted() {
		if q := int(at) / len(t.room); t.few(q, spread) {
			t.add(q, int(at)%len(t.room))
		}
	}
	return found.size() > 0
}

// perItem is the number of columns that one item gets in a round.
const perItem = 3

// few reports whether no item of the load has had enough columns in the round, and counts.
func (t *partition) few(q int, spread []int8) bool {
	for _, i := range t.l.load(q) {
		if spread[i] >= perItem {
			return false
		}
	}
	for _, i := range t.l.load(q) {
		spread[i]++
	}
	return true
}

// add makes a column of a load in a kind of wave.
func (t *partition) add(q, kind int) {
	var rows []int32
	for _, i := range t.l.load(q) {
		rows = append(rows, t.row[i])
	}
	cost := 1.0
	if kind > 0 {
		cost = 0
		rows = append(rows, t.room[kind])
	}
	for _, c := range t.cuts {
		if contains(c.loads, int32(q)) {
			rows = append(rows, c.row)
		}
	}
	t.lpOf[q*len(t.room)+kind] = int32(t.lp.AddColumn(cost, rows, 1))
	t.of = append(t.of, int32(q*len(t.room)+kind))
}
