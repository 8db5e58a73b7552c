package scheduling

// step makes one decision or meets one conflict. Done is true when lower is upper, or when a better schedule is in starts.
func (p *prover) step() (found, done bool) {
	if p.over() {
		return false, true
	}
	if p.target >= p.upper || p.target < p.lower || p.sought <= 0 {
		p.backTo(0, p.queue.push)
		p.nextQuestion()
	}
	if !p.propagate() {
		return false, p.conflicted()
	}
	if p.restart <= 0 {
		p.backTo(0, p.queue.push)
		p.turn++
		p.restart = 100 * luby(p.turn)
		p.serial = p.turn%8 == 0
	}
	if p.depth() == 0 {
		p.atRoot()
	}
	if p.over() {
		return false, true
	}
	return p.decideNext(), false
}

// over reports whether nothing is left to decide.
func (p *prover) over() bool {
	if p.dead {
		p.lower = p.upper
	}
	return p.lower >= p.upper
}

// nextQuestion goes between what is not yet excluded and what would be better, a little longer each time.
func (p *prover) nextQuestion() {
	span := p.upper - 1 - p.lower
	p.grow += 200
	switch {
	case p.target < p.lower || p.target >= p.upper:
		p.ask(p.lower)
	case p.target == p.lower && span > 0:
		p.ask(p.upper - 1)
	default:
		p.ask(p.lower)
	}
}

// atRoot reads what has become certain.
func (p *prover) atRoot() {
	p.lower = max(p.lower, p.low[p.end])
	if len(p.learned) > p.keep {
		p.forget()
		p.keep += 300
	}
}

// conflicted learns from a conflict. It gives true when nothing is left.
func (p *prover) conflicted() bool {
	p.sought--
	p.restart--
	p.dirty = true
	if p.depth() == 0 {
		p.dead = true
		return true
	}
	level, blocks := p.analyze()
	p.backTo(level, p.queue.push)
	p.queue.decay()
	if !p.learn(blocks) {
		p.dead = true
		return true
	}
	return false
}

// decideNext gives true when there is nothing left to decide: starts are a schedule.
func (p *prover) decideNext() bool {
	if p.depth() == 0 {
		if p.target < p.lower || p.target >= p.upper {
			p.nextQuestion()
		}
		if lit := p.atMost(p.end, p.target); lit >= 0 && p.value[lit] == 0 {
			p.decide(lit)
			return false
		}
	}
	p.other += 4
	if !p.serial {
		for len(p.queue.heap) > 0 && p.queue.score[p.queue.heap[0]] > 0 {
			v := p.queue.pop()
			if p.value[2*v] == 0 {
				lit := 2 * v
				if !p.phase[v] {
					lit++
				}
				p.decide(lit)
				return false
			}
		}
	}
	i := p.earliestOpen()
	if i < 0 {
		p.solved()
		return true
	}
	p.decide(p.atMost(i, p.low[i]))
	return false
}

// earliestOpen is the activity that can start first, of those whose start is open; -1 if none is.
func (p *prover) earliestOpen() int32 {
	best := int32(-1)
	for i := range p.end {
		if p.low[i] == p.high[i] {
			continue
		}
		if best < 0 || p.low[i] < p.low[best] || p.low[i] == p.low[best] && p.high[i] < p.high[best] {
			best = i
		}
	}
	p.other += int64(p.end) / 4
	return best
}

func (p *prover) solved() {
	p.starts = append(p.starts[:0], p.low[:p.end]...)
	end := int32(0)
	for i, s := range p.starts {
		end = max(end, s+p.model.dur[i])
	}
	p.suggest(p.starts, end)
	p.backTo(0, p.queue.push)
}

// luby is the sequence 1 1 2 1 1 2 4 1 1 2 1 1 2 4 8 …
func luby(k int32) int32 {
	for power := int32(1); ; power *= 2 {
		switch {
		case k == 2*power-1:
			return power
		case k < 2*power-1:
			return luby(k - power + 1)
		}
	}
}
