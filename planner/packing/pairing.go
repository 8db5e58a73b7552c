package packing

import "slices"

// pairing is what all mergers of a problem share.
type pairing struct {
	p     *problem
	r     *reach
	most  []int64
	large bitset
	need  [][]int64 // by item
	never []bitset  // by item; nil: none
}

func (p *problem) newPairing(large []int32, work *meter) *pairing {
	n := len(p.items)
	q := &pairing{p: p, r: p.reach(), most: p.mostCapacity(), large: newBitset(n), never: make([]bitset, n)}
	for _, i := range large {
		q.large.add(int(i))
	}
	for i := range n {
		need := make([]int64, len(q.most))
		for _, x := range p.items[i].needs {
			need[x.resource] += x.amount
		}
		q.need = append(q.need, need)
		for j := q.r.strict[i].next(0); j >= 0; j = q.r.strict[i].next(j + 1) {
			q.forbid(i, j)
		}
		for _, o := range p.apart[i] {
			q.forbid(i, int(o))
		}
	}
	work.checks += int64(n * (n/32 + 1))
	return q
}

func (q *pairing) forbid(i, j int) {
	for _, x := range [][2]int{{i, j}, {j, i}} {
		if q.never[x[0]] == nil {
			q.never[x[0]] = newBitset(len(q.never))
		}
		q.never[x[0]].add(x[1])
	}
}

// newMerger makes blocks of the waves that are not dissolved.
func (q *pairing) newMerger(wave []int32, dissolved bitset, work *meter) *merger {
	n := len(wave)
	m := &merger{p: q.p, most: q.most, work: work, need: make([][]int64, n), after: make([]bitset, n), before: make([]bitset, n), never: make([]bitset, n),
		with: make([]bitset, n), alive: newBitset(n), into: make([]int32, n), mate: make([]int32, n), harm: make([]int64, n), part: newBitset(n),
		seen: newBitset(n), prior: make([]int32, n)}
	order := slices.Clone(q.p.topo)
	slices.SortStableFunc(order, func(a, b int32) int { return int(wave[a] - wave[b]) })
	block := int32(-1)
	for k, i := range order {
		if k == 0 || dissolved.has(int(wave[i])) || wave[i] != wave[block] {
			block = i
			m.alive.add(int(i))
			m.need[i] = slices.Clone(q.need[i])
		} else {
			for r, x := range q.need[i] {
				m.need[block][r] += x
			}
		}
		m.into[i] = block
	}
	for i, others := range q.never {
		for o := others.next(0); o >= 0; o = others.next(o + 1) {
			a := m.into[i]
			if m.never[a] == nil {
				m.never[a] = newBitset(n)
			}
			m.never[a].add(int(m.into[o]))
		}
	}
	m.follow(order)
	return m
}

// follow finds what comes before and after every block. The order is one that arcs and blocks allow.
func (m *merger) follow(order []int32) {
	n := len(order)
	words := (n + 63) / 64
	all := make(bitset, 2*n*words)
	for i := range n {
		m.after[i], m.before[i] = all[2*i*words:(2*i+1)*words:(2*i+1)*words], all[(2*i+1)*words:(2*i+2)*words:(2*i+2)*words]
	}
	arcs := 0
	for k := n - 1; k >= 0; k-- {
		a := m.into[order[k]]
		for _, s := range m.p.succ[order[k]] {
			if b := m.into[s.item]; b != a {
				m.after[a].union(m.after[b])
				m.after[a].add(int(b))
				arcs++
			}
		}
	}
	for _, i := range order {
		a := m.into[i]
		for _, s := range m.p.pred[i] {
			if b := m.into[s.item]; b != a {
				m.before[a].union(m.before[b])
				m.before[a].add(int(b))
			}
		}
	}
	m.work.checks += int64(n + arcs*words)
}
