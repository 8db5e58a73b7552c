package packing

import (
	"context"
	"slices"
	"time"
)

// Improve changes a solution so that it costs less by a list of aims, of which an earlier one always counts for more than all that follow. It
// uses no wave behind the last one that the solution uses. wave is changed; the result is the cost by every aim. The search is local: items
// move alone, change places, or move together with what they are coupled to, as long as that helps and the work lasts, of about
// a microsecond a unit. The error is that of ctx; the solution holds then, too.
func Improve(ctx context.Context, in *Problem, wave []int, aims []Aim, work int64) ([]int64, error) {
	return prepare(in).improve(ctx, in, wave, aims, work)
}

func (p *problem) improve(ctx context.Context, in *Problem, wave []int, aims []Aim, work int64) ([]int64, error) {
	if len(wave) > 0 {
		v := newImprover(ctx, in, p, wave, aims, work)
		for v.sweep() && !v.m.spent() {
		}
		if v.m.err != nil {
			return nil, v.m.err
		}
	}
	costs := make([]int64, len(aims))
	for k := range aims {
		costs[k] = aims[k].Cost(in, wave)
	}
	return costs, nil
}

// improver is a solution on its way to less cost.
type improver struct {
	in   *Problem
	p    *problem
	aims []Aim
	wave []int
	used int
	left [][]int64 // free capacity by resource and wave
	at   [][]int32 // items by wave, in any order
	pos  []int32   // place of an item in that list
	m    *meter
	cost []int64 // scratch
}

func newImprover(ctx context.Context, in *Problem, p *problem, wave []int, aims []Aim, work int64) *improver {
	v := &improver{in: in, p: p, aims: aims, wave: wave, used: Used(wave), m: newMeter(ctx, work, time.Time{}), cost: make([]int64, len(aims))}
	v.at, v.pos = make([][]int32, v.used), make([]int32, len(wave))
	for _, capacity := range in.Capacity {
		v.left = append(v.left, slices.Clone(capacity))
	}
	for i, w := range wave {
		v.put(i, w)
	}
	return v
}

// put and take keep the books.
func (v *improver) put(i, w int) {
	v.wave[i] = w
	v.pos[i] = int32(len(v.at[w]))
	v.at[w] = append(v.at[w], int32(i))
	for _, n := range v.in.Items[i].Needs {
		v.left[n.Resource][w] -= n.Amount
	}
}

func (v *improver) take(i int) {
	w := v.wave[i]
	list := v.at[w]
	last := list[len(list)-1]
	list[v.pos[i]], v.pos[last] = last, v.pos[i]
	v.at[w] = list[:len(list)-1]
	for _, n := range v.in.Items[i].Needs {
		v.left[n.Resource][w] += n.Amount
	}
}

func (v *improver) move(i, w int) {
	v.take(i)
	v.put(i, w)
}

// sweep tries every item once and reports whether anything became better.
func (v *improver) sweep() bool {
	better := false
	for _, i := range v.p.topo {
		if v.m.spent() {
			return better
		}
		for _, w := range v.wishes(int(i)) {
			if w != v.wave[i] && (v.shift(int(i), w) || v.follow(int(i), w) || v.exchange(int(i), w)) {
				better = true
			}
		}
	}
	return better
}

// wishes lists the waves worth trying: those of what the item is coupled to, its home, the first and the last it may be in, and its
// neighbours.
func (v *improver) wishes(i int) []int {
	low, high := v.span(i)
	wishes := []int{low, v.wave[i] - 1, v.wave[i] + 1, high}
	for k := range v.aims {
		a := &v.aims[k]
		if a.Home != nil && a.Home[i] >= 0 {
			wishes = append(wishes, a.Home[i])
		}
		if a.Coupled != nil {
			for _, c := range a.Coupled[i][:min(len(a.Coupled[i]), 32)] {
				wishes = append(wishes, v.wave[c.Item])
			}
		}
	}
	slices.Sort(wishes)
	wishes = slices.Compact(wishes)
	v.m.checks += int64(4 * len(wishes))
	return slices.DeleteFunc(wishes, func(w int) bool { return w < 0 || w >= v.used })
}

// span is the waves between what comes before the item and what comes after it.
func (v *improver) span(i int) (low, high int) {
	it := &v.p.items[i]
	low, high = it.earliest, min(it.latest, v.used-1)
	for _, b := range v.p.pred[i] {
		low = max(low, v.wave[b.item]+int(b.lag))
	}
	for _, s := range v.p.succ[i] {
		high = min(high, v.wave[s.item]-int(s.lag))
	}
	v.m.checks += int64(2 + len(v.p.pred[i]) + len(v.p.succ[i]))
	return low, high
}

// allowed reports whether the item could be in a wave but for its capacity.
func (v *improver) allowed(i, w int) bool {
	low, high := v.span(i)
	if w < low || w > high || v.p.items[i].shut.has(w) {
		return false
	}
	for _, a := range v.p.apart[i] {
		if v.wave[a] == w {
			return false
		}
	}
	return true
}

func (v *improver) fits(i, w int) bool {
	for _, n := range v.in.Items[i].Needs {
		if v.left[n.Resource][w] < n.Amount {
			return false
		}
	}
	return true
}

// shift moves one item if that is possible and better.
func (v *improver) shift(i, w int) bool {
	if !v.allowed(i, w) || !v.fits(i, w) {
		return false
	}
	return v.attempt([]int{i}, []int{w})
}

// follow moves an item and those coupled to it that stand in its wave.
func (v *improver) follow(i, w int) bool {
	var items, to []int
	for k := range v.aims {
		if v.aims[k].Coupled == nil {
			continue
		}
		for _, c := range v.aims[k].Coupled[i] {
			if v.wave[c.Item] == v.wave[i] && c.Item != i && !slices.Contains(items, c.Item) && len(items) < 12 {
				items, to = append(items, c.Item), append(to, w)
			}
		}
	}
	if len(items) == 0 {
		return false
	}
	return v.attempt(append(items, i), append(to, w))
}

// exchangeTries is how many items of a wave are tried in exchange.
const exchangeTries = 24

// exchange lets the item change places with one of the wave it wishes for.
func (v *improver) exchange(i, w int) bool {
	from := v.wave[i]
	if it := &v.p.items[i]; w < it.earliest || w > it.latest || it.shut.has(w) {
		return false
	}
	for n := range min(len(v.at[w]), exchangeTries) {
		// Begin at a place that depends on the item, so that all get their turn.
		j := int(v.at[w][(n+i)%len(v.at[w])])
		if it := &v.p.items[j]; from < it.earliest || from > it.latest || it.shut.has(from) {
			continue
		}
		if v.attempt([]int{i, j}, []int{w, from}) {
			return true
		}
		if v.m.spent() {
			return false
		}
	}
	return false
}

// attempt moves items and keeps that if everything holds and it costs less.
func (v *improver) attempt(items, to []int) bool {
	clear(v.cost)
	from := make([]int, len(items))
	for k, i := range items {
		from[k] = v.wave[i]
		v.charge(i, to[k])
		v.move(i, to[k])
	}
	holds := v.less()
	for k := 0; holds && k < len(items); k++ {
		holds = v.holds(items[k])
	}
	if holds {
		return true
	}
	for k := len(items) - 1; k >= 0; k-- {
		v.move(items[k], from[k])
	}
	return false
}

// charge adds what one more move changes; the moves before it are made already.
func (v *improver) charge(i, to int) {
	for k := range v.aims {
		a := &v.aims[k]
		v.cost[k] += a.Change(v.wave, i, to)
		if a.Coupled != nil {
			v.m.checks += int64(2 * len(a.Coupled[i]))
		}
		if !a.Level {
			continue
		}
		from := v.wave[i]
		for _, n := range v.in.Items[i].Needs {
			all, left := v.in.Capacity[n.Resource], v.left[n.Resource]
			used := func(w int) int64 { return all[w] - left[w] }
			v.cost[k] += squaredShare(used(from)-n.Amount, all[from]) - squaredShare(used(from), all[from])
			v.cost[k] += squaredShare(used(to)+n.Amount, all[to]) - squaredShare(used(to), all[to])
		}
	}
	v.m.checks += int64(8 + 4*len(v.in.Items[i].Needs))
}

// less reports whether the first aim that changes becomes better.
func (v *improver) less() bool {
	for _, c := range v.cost {
		if c != 0 {
			return c < 0
		}
	}
	return false
}

// holds reports whether an item may be where it is, the other items being where they are.
func (v *improver) holds(i int) bool {
	w := v.wave[i]
	if !v.allowed(i, w) {
		return false
	}
	for _, n := range v.in.Items[i].Needs {
		if v.left[n.Resource][w] < 0 {
			return false
		}
	}
	return true
}
