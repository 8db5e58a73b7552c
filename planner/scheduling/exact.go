package scheduling

import "slices"

// prover decides whether a schedule ends by a period: lazy clause generation (Schutt, Feydy, Stuckey and Wallace, Journal of Scheduling 16,
// 2013). Starts are bounded by literals, arcs and resources propagate with reasons, conflicts become clauses, which stay for later questions.
type prover struct {
	*learner
	model   *model
	table   *timetable
	queue   *queue
	phase   []bool // of a variable: what it was in the best schedule or of late
	end     int32  // the start that is the end of the project
	dirty   bool
	target  int32 // the question: an end at or before it
	sought  int32 // conflicts left for the question
	restart int32 // conflicts left before the next restart
	turn    int32 // restarts so far
	serial  bool  // whether decisions fix the earliest start first
	lower   int32 // proved
	upper   int32 // found; one more than allowed at first
	starts  []int32
	dead    bool // nothing below upper
	keep    int
	grow    int32
	other   int64
}

// maxLiterals bounds the memory of a prover.
const maxLiterals = 1 << 20

// newProver is nil if the problem is too large for one. Upper is the end of a known schedule, or one after the horizon.
func newProver(m *model, lower, upper int32) *prover {
	n := m.n
	low, high := make([]int32, n+1), make([]int32, n+1)
	total := int64(0)
	for i := range n {
		low[i], high[i] = m.head[i], min(m.due[i], upper-1-m.tail[i])-m.dur[i]
		if low[i] > high[i] {
			return nil
		}
		total += int64(high[i] - low[i])
	}
	low[n], high[n] = lower, upper-1
	total += int64(high[n] - low[n])
	if lower >= upper || total > maxLiterals || int64(upper)*int64(m.words) > maxLiterals {
		return nil
	}
	d := makeDomains(low, high)
	c := makeClauses(d)
	p := &prover{model: m, end: int32(n), lower: lower, upper: upper, keep: 4000, dirty: true, serial: true,
		queue: newQueue(len(d.owner)), phase: make([]bool, len(d.owner))}
	p.learner = &learner{clauses: c, seen: make([]bool, len(d.owner)), stamps: make([]int32, len(d.owner)+2), touch: p.queue.touch}
	p.table = &timetable{model: m, domains: d, free: make([]uint64, int(upper)*m.words), span: upper, users: usersOf(m)}
	for k := p.base[n]; int(k) < len(p.phase); k++ {
		p.phase[k] = true
	}
	p.addShut()
	p.ask(lower)
	return p
}

func usersOf(m *model) [][]user {
	users := make([][]user, len(m.limits))
	for i, needs := range m.needs {
		for _, n := range needs {
			users[n.Resource] = append(users[n.Resource], user{int32(i), int32(n.Amount)})
		}
	}
	for _, list := range users {
		slices.SortFunc(list, func(a, b user) int {
			if a.amount != b.amount {
				return int(b.amount - a.amount)
			}
			return int(a.activity - b.activity)
		})
	}
	return users
}

// addShut adds the clauses "before the span or after it".
func (p *prover) addShut() {
	for i := range p.model.shut {
		for _, s := range p.model.shut[i] {
			before, after := p.atMost(int32(i), int32(s.From)-1), p.atLeast(int32(i), int32(s.To))
			switch {
			case before == always || after == always:
			case before == nowhere && after == nowhere:
				p.dead = true
			case before == nowhere:
				p.dead = p.dead || !p.assign(after, why{kind: certainly})
			case after == nowhere:
				p.dead = p.dead || !p.assign(before, why{kind: certainly})
			default:
				p.attach(&clause{lits: []int32{before, after}})
			}
		}
	}
}

func (p *prover) checks() int64 { return p.learner.work + p.table.work + p.other }

// ask makes a question the one that is worked on.
func (p *prover) ask(target int32) {
	p.target, p.sought = target, 500+p.grow
	p.restart = 100
}

// suggest makes a schedule the one that decisions lean to, and whose end is to be beaten.
func (p *prover) suggest(starts []int32, end int32) {
	for i, s := range starts {
		for k := p.base[i]; k < p.base[i]+p.high0[i]-p.low0[i]; k++ {
			p.phase[k] = p.low0[i]+k-p.base[i] >= s
		}
	}
	p.upper = min(p.upper, end)
}

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
