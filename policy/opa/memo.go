package opa

// memo keeps what functions without arguments of their own gave, so that rules share what the library computes. It is as long as the
// program, whatever runs; emptying it is a new stamp.
type memo struct {
	entries []noted
	stamp   uint64
}

type noted struct {
	stamp uint64
	cell  cell
}

func (p *program) newMemo() *memo {
	if x, ok := p.memos.Get().(*memo); ok && len(x.entries) == p.count {
		x.stamp++
		return x
	}
	return &memo{entries: make([]noted, p.count), stamp: 1}
}

// free gives the machine's memo back; the machine must not run any more.
func (m *machine) free() {
	m.prog.memos.Put(m.memo)
	m.memo = nil
}

func (x *memo) get(fn *function) (cell, bool) {
	e := &x.entries[fn.number]
	return e.cell, e.stamp == x.stamp
}

func (x *memo) put(fn *function, c cell) { x.entries[fn.number] = noted{x.stamp, c} }
