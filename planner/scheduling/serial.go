package scheduling

import (
	"context"
	"slices"
)

// checksPerUnit is how many looks at a period, an arc or the like make a work unit, of roughly a microsecond.
const checksPerUnit = 512

// decoder turns lists of activities into schedules. It holds the memory this takes, and counts its work.
type decoder struct {
	*model
	free   []uint64
	used   int32   // periods of free that may differ from the model's
	ready  []int32 // earliest starts, or latest finishes backward
	list   []int32
	counts []int32
	checks int64

	ctx     context.Context
	poll    int64 // checks at which to look at the context
	stopped bool  // it was found ended
}

// checksPerLook is how many checks go by between looks at the context.
const checksPerLook = 1 << 14

// A list in an order of the arcs stays in one when it is sorted by starts or by finishes, since the sort keeps the order of equal ones.
// That matters for milestones.

func newDecoder(m *model) *decoder {
	return &decoder{model: m, ctx: context.Background(), free: slices.Clone(m.free), ready: make([]int32, m.n), list: make([]int32, m.n)}
}

func (d *decoder) reset() {
	for w := range d.words {
		a, b := w*int(d.span), w*int(d.span)+int(min(d.used, d.span))
		copy(d.free[a:b], d.model.free[a:b])
	}
	d.checks += int64(d.used) / 8
	d.used = 0
}

// forward is the serial schedule generation: every activity of the list as early as those before it allow. The list is in an order of the
// arcs. It gives the end.
func (d *decoder) forward(list, starts []int32) int32 {
	d.reset()
	copy(d.ready, d.head)
	end := int32(0)
	for _, i := range list {
		if d.given() {
			d.used = d.span
			return end
		}
		r := d.ready[i]
		s := d.fit(d.free, i, r)
		d.take(d.free, i, s)
		starts[i] = s
		f := s + d.dur[i]
		end = max(end, f)
		to, lag := d.succ.of(i)
		for k, j := range to {
			if e := f + lag[k]; e > d.ready[j] {
				d.ready[j] = e
			}
		}
		d.checks += int64(f-r) + int64(d.dur[i]) + int64(len(to)) + 4
	}
	d.used = end
	return end
}

// backward places every activity of the list, which is in an order of the arcs turned round, as late as those before it allow: by the
// end of the project and by its own due period, or where it is already later than that, not later. It changes starts.
func (d *decoder) backward(list, starts []int32, end int32) {
	d.reset()
	d.used = end
	for i := range d.ready {
		d.ready[i] = never
	}
	for _, i := range list {
		if d.given() {
			return
		}
		own := starts[i] + d.dur[i]
		latest := min(d.ready[i], max(own, min(d.due[i], end)))
		s := d.fitBack(d.free, i, latest-d.dur[i])
		d.take(d.free, i, s)
		starts[i] = s
		from, lag := d.pred.of(i)
		for k, j := range from {
			if l := s - lag[k]; l < d.ready[j] {
				d.ready[j] = l
			}
		}
		d.checks += int64(latest-s) + int64(d.dur[i]) + int64(len(from)) + 4
	}
}

// justify moves everything as late and then as early as it can go (Valls, Ballestin and Quintanilla, European Journal of Operational
// Research 165, 2005). The end never grows: whatever moves leaves what it held to those that move after it. The list becomes that of
// the new starts.
func (d *decoder) justify(list, starts []int32, end int32) int32 {
	d.sortBy(list, func(i int32) int32 { return starts[i] + d.dur[i] }, end)
	slices.Reverse(list)
	if d.backward(list, starts, end); d.stopped {
		return end
	}
	slices.Reverse(list)
	d.sortBy(list, func(i int32) int32 { return starts[i] }, end)
	return d.forward(list, starts)
}

// sortBy sorts a list by small numbers and keeps the order of equal ones.
func (d *decoder) sortBy(list []int32, key func(int32) int32, top int32) {
	if int(top) > 64*len(list)+1024 {
		slices.SortStableFunc(list, func(a, b int32) int { return int(key(a) - key(b)) })
		d.checks += int64(len(list)) * 16
		return
	}
	if len(d.counts) < int(top)+2 {
		d.counts = make([]int32, top+2)
	}
	counts := d.counts[:top+2]
	clear(counts)
	for _, i := range list {
		counts[key(i)+1]++
	}
	for k := 1; k < len(counts); k++ {
		counts[k] += counts[k-1]
	}
	for _, i := range list {
		k := key(i)
		d.list[counts[k]] = i
		counts[k]++
	}
	copy(list, d.list)
	d.checks += int64(len(list))*2 + int64(top)/4
}

// given reports whether the caller has given up. What the decoder gives from then on is no schedule.
func (d *decoder) given() bool {
	if !d.stopped && d.checks >= d.poll {
		d.poll = d.checks + checksPerLook
		d.stopped = d.ctx.Err() != nil
	}
	return d.stopped
}
