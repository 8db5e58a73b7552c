package packing

// branch is the exact search: branch over the loads of every wave, bound, and remember what was seen (Sewell and Jacobson, INFORMS
// Journal on Computing 24, 2012; Morrison, Sewell and Jacobson, European Journal of Operational Research 236, 2014). Partial solutions are
// taken from the waves in turn, each time the most valuable one, so that the search dives while it exhausts. It is enough to look at loads
// to which nothing can be added, because every solution can be turned into one made of such loads without adding a wave.
type branch struct {
	c        *core
	l        *loader
	s        *states
	queue    []stateHeap // by wave
	seen     *memory
	loads    int // loads looked at from one partial solution
	room     int // partial solutions that may be remembered
	complete bool
}

// memoryBytes bounds what the exact search remembers.
const memoryBytes = 160 << 20

func newBranch(c *core, m *meter, loads int) *branch {
	s := newStates(len(c.order))
	return &branch{
		c: c, l: newLoader(c, m), s: s, queue: make([]stateHeap, c.target+1), seen: newMemory(), loads: loads,
		room: memoryBytes / (8*s.words + 48), complete: true,
	}
}

// run returns the waves of the items, or nil. When complete is still true then, there is no solution.
func (b *branch) run() []int32 {
	b.push(b.s.root())
	for {
		idle := true
		for w := range b.queue {
			if len(b.queue[w].all) == 0 {
				continue
			}
			idle = false
			k := b.queue[w].pop(b.s)
			if at, ok := b.seen.find(b.s, b.s.hash[k], b.s.set(k)); ok && at != k {
				continue // met again earlier since
			}
			b.l.restore(b.s, k)
			if done := b.extend(k, w); done != nil {
				return done
			}
			if b.l.work.spent() {
				b.complete = false
				return nil
			}
		}
		if idle {
			return nil
		}
	}
}

// extend remembers what follows a state; it returns a solution when one of them is.
func (b *branch) extend(k int32, w int) []int32 {
	if w >= b.c.target {
		return nil
	}
	l := b.l
	l.begin(w)
	count := 0
	var done []int32
	all := l.enumerate(l.work.limit, func() bool {
		if len(l.load) == l.open {
			done = b.s.solution(k, l)
			return false
		}
		if !l.complete() || l.outdone() {
			return true
		}
		if b.s.len() >= b.room {
			b.complete = false
			return false
		}
		b.follow(k, w+1)
		count++
		return count < b.loads
	})
	b.complete = b.complete && all
	return done
}

// follow remembers the state that the load leads to, unless it was met no later.
func (b *branch) follow(k int32, wave int) {
	hash := b.l.hashed(b.s.hash[k])
	child := b.s.child(k, b.l.load, hash, b.s.worth[k]+b.l.worth)
	b.l.work.checks += int64(8 + 2*b.s.words)
	if at, ok := b.seen.find(b.s, hash, b.s.set(child)); ok && int(b.s.wave[at]) <= wave {
		b.s.forget()
		return
	}
	b.seen.put(b.s, child)
	b.push(child)
}

func (b *branch) push(k int32) { b.queue[b.s.wave[k]].push(b.s, k) }

// forget takes back the last child.
func (s *states) forget() {
	n := len(s.parent) - 1
	s.sets, s.parent, s.wave, s.hash, s.worth = s.sets[:n*s.words], s.parent[:n], s.wave[:n], s.hash[:n], s.worth[:n]
}

// stateHeap is a binary heap of states, the most valuable first, then the oldest.
type stateHeap struct{ all []int32 }

func (h *stateHeap) less(s *states, a, b int32) bool {
	return s.worth[a] > s.worth[b] || s.worth[a] == s.worth[b] && a < b
}

func (h *stateHeap) push(s *states, k int32) {
	h.all = append(h.all, k)
	for c := len(h.all) - 1; c > 0; {
		parent := (c - 1) / 2
		if !h.less(s, h.all[c], h.all[parent]) {
			return
		}
		h.all[c], h.all[parent] = h.all[parent], h.all[c]
		c = parent
	}
}

func (h *stateHeap) pop(s *states) int32 {
	top, last := h.all[0], len(h.all)-1
	h.all[0] = h.all[last]
	h.all = h.all[:last]
	for parent := 0; ; {
		c := 2*parent + 1
		if c >= last {
			return top
		}
		if c+1 < last && h.less(s, h.all[c+1], h.all[c]) {
			c++
		}
		if !h.less(s, h.all[c], h.all[parent]) {
			return top
		}
		h.all[c], h.all[parent] = h.all[parent], h.all[c]
		parent = c
	}
}
