package scheduling

// propagate gives false on a conflict.
func (p *prover) propagate() bool {
	for {
		for p.next < len(p.trail) {
			lit := p.trail[p.next]
			p.next++
			p.dirty = true
			if !p.alongArcs(lit) || !p.visit(lit^1) {
				return false
			}
		}
		if !p.dirty {
			return true
		}
		p.dirty = false
		if !p.table.run() {
			return false
		}
	}
}

// alongArcs moves the starts that a bound moves.
func (p *prover) alongArcs(lit int32) bool {
	i := p.owner[lit>>1]
	bound := p.low0[i] + lit>>1 - p.base[i]
	if lit&1 == 0 {
		if p.high[i] == bound {
			return p.pull(i, lit, bound)
		}
		return true
	}
	if p.low[i] == bound+1 {
		return p.push(i, lit, bound+1)
	}
	return true
}

func (p *prover) pull(i, lit, high int32) bool {
	if i == p.end {
		for j := range p.end {
			if !p.move(p.atMost(j, high-p.model.tail[j]-p.model.dur[j]), lit) {
				return false
			}
		}
		p.other += int64(p.end)
		return true
	}
	from, lag := p.model.pred.of(i)
	for k, j := range from {
		if !p.move(p.atMost(j, high-lag[k]-p.model.dur[j]), lit) {
			return false
		}
	}
	p.other += int64(len(from)) + 2
	return true
}

func (p *prover) push(i, lit, low int32) bool {
	if i == p.end {
		return true
	}
	to, lag := p.model.succ.of(i)
	for k, j := range to {
		if !p.move(p.atLeast(j, low+p.model.dur[i]+lag[k]), lit) {
			return false
		}
	}
	p.other += int64(len(to)) + 2
	return p.move(p.atLeast(p.end, low+p.model.dur[i]+p.model.tail[i]), lit)
}

func (p *prover) move(lit, because int32) bool {
	if p.assign(lit, why{implied, because}) {
		return true
	}
	p.contradicted([]int32{because}, negated(lit))
	return false
}
