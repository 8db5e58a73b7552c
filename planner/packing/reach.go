package packing

// reachLimit is the number of items up to which all that comes before and after every item is worth its memory.
const reachLimit = 4096

// reach is what comes before and after every item, along any number of arcs.
type reach struct {
	after  []bitset // by item
	before []bitset
	strict []bitset // what comes after by a chain with some lag, and so in a later wave
}

func (p *problem) reach() *reach {
	n := len(p.items)
	r := &reach{after: make([]bitset, n), before: make([]bitset, n), strict: make([]bitset, n)}
	words := (n + 63) / 64
	all := make(bitset, 3*n*words)
	cut := func(k int) bitset { return all[k*words : (k+1)*words : (k+1)*words] }
	for i := range n {
		r.after[i], r.before[i], r.strict[i] = cut(3*i), cut(3*i+1), cut(3*i+2)
	}
	for k := n - 1; k >= 0; k-- {
		i := p.topo[k]
		for _, s := range p.succ[i] {
			r.after[i].union(r.after[s.item])
			r.after[i].add(int(s.item))
			r.strict[i].union(r.strict[s.item])
			if s.lag > 0 {
				r.strict[i].union(r.after[s.item])
				r.strict[i].add(int(s.item))
			}
		}
	}
	for _, i := range p.topo {
		for _, b := range p.pred[i] {
			r.before[i].union(r.before[b.item])
			r.before[i].add(int(b.item))
		}
	}
	return r
}
