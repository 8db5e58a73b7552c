package packing

import "slices"

// remerger improves waves of few items: again and again it dissolves some waves that follow one another and merges their items anew.
type remerger struct {
	q     *pairing
	wave  []int32
	used  int
	steps uint64
	spent int64 // checks
}

// fewItems is the number of items in a wave up to which merging is worth it.
const fewItems = 3

// remergeFrom is the number of waves that are dissolved at least, and remergeSpan by how many more that varies.
const remergeFrom, remergeSpan = 20, 60

// begin merges single items.
func (l *remerger) begin(p *problem, m *meter) bool {
	n := len(p.items)
	single, all := make([]int32, n), newBitset(n)
	for k, i := range p.topo {
		single[i] = int32(k)
		all.add(k)
	}
	if l.wave = l.q.merge(single, all, n, 0, m); l.wave == nil {
		return false
	}
	l.used = wavesUsed(l.wave)
	return true
}

// step dissolves some waves and keeps what becomes of them, unless that is more waves.
func (l *remerger) step(m *meter) {
	l.steps++
	draw := func(k, n int) int { return int(mix(l.steps<<8+uint64(k)) % uint64(n)) }
	count := min(remergeFrom+draw(0, remergeSpan), l.used)
	first := draw(1, l.used-count+1)
	some := newBitset(l.used)
	for k := range count {
		some.add(first + k)
	}
	if w := l.q.merge(l.wave, some, l.used, l.steps, m); w != nil {
		l.wave, l.used = w, wavesUsed(w)
	}
}

// remerge merges items to waves, from time to time, with a share of the work so far, if waves have few items.
func (s *solver) remerge(m *meter) {
	l := s.merging
	if s.done || l == nil || s.best == nil {
		return
	}
	n := int64(len(s.p.items))
	f := m.fork(m.ctx, min(m.limit-m.checks, max(0, l.share(n)*(m.checks-l.spent)-l.spent)))
	for !s.done && !f.spent() {
		if l.wave == nil && !l.begin(s.p, f) {
			break
		}
		if l.used > s.used {
			l.wave, l.used = slices.Clone(s.best), s.used
		}
		if l.step(f); l.used < s.used {
			if !s.p.holds(l.wave) {
				s.merging = nil
				break
			}
			s.keep(slices.Clone(l.wave), s.used-1, false)
			s.settle()
		}
	}
	l.spent += f.checks
	m.join(f)
}

// share is how much more work merging gets than all else: with many items, other stages do little for waves of few.
func (l *remerger) share(items int64) int64 {
	if items > manyItems {
		return 7
	}
	return 1
}
