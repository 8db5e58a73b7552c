package scheduling

import "slices"

// prover decides whether a schedule ends by a period: lazy clause generation (Schutt, Feydy, Stuckey and Wallace, Journal of Scheduling
// 16, 2013). Starts are bounded by literals, arcs and resources propagate with reasons, conflicts become clauses, which stay for later
// questions.
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
	users := make([][]user, m.kinds)
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

// checks is the work, in what the checks of a decoder cost: those of a prover jump about in memory.
func (p *prover) checks() int64 { return (p.learner.work + p.table.work + p.other) * 5 / 2 }

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
