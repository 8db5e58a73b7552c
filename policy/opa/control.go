package opa

type blockOp struct{ blocks []code }

func (o *blockOp) run(m *machine, fr *frame) signal {
	for i, b := range o.blocks {
		sig := m.block(fr, b)
		if sig.ends() {
			return sig
		}
		why := fr.maybe
		left := fr.nested(sig, 1)
		if left == completed {
			fr.maybe = nil
			continue
		}
		if why != nil { // perhaps the blocks that follow are left out
			fr.maybe = why
			for _, later := range o.blocks[i+1:] {
				for _, in := range later {
					fr.mark(in.effect, why.join(fr.supposed))
				}
			}
		}
		return left
	}
	return completed
}

// scanOp runs a block for every key and value of a collection.
type scanOp struct {
	source, key, value int
	block              code
	effect             effect
	own                []int // locals of the block alone
}

// loop is a running scan.
type loop struct {
	more  doubt  // what keeps the collection open
	maybe doubt  // why it is not certain that the loop leaves
	out   signal // the statement's own
}

func (o *scanOp) run(m *machine, fr *frame) signal {
	src := &fr.locals[o.source]
	src.value = m.resolve(src.value)
	if !fr.certain(src) {
		if fr.maybe != nil {
			return o.possibly(fr, fr.maybe)
		}
		return 0
	}
	l := loop{more: src.doubt, out: completed}
	o.each(m, fr, src.value, &l)
	switch {
	case l.out.ends():
		return l.out
	case l.maybe != nil:
		fr.maybe = l.maybe
		return l.out
	}
	fr.maybe = nil
	if l.out == completed && l.more != nil {
		return o.possibly(fr, l.more)
	}
	return l.out
}

// possibly marks what further rounds of a loop could do.
func (o *scanOp) possibly(fr *frame, why doubt) signal {
	fr.mark(o.effect, why.join(fr.supposed))
	if o.effect.escape >= 0 {
		fr.maybe = why
		return signal(o.effect.escape)
	}
	fr.maybe = nil
	return completed
}

// each runs the rounds of a loop in order.
func (o *scanOp) each(m *machine, fr *frame, v val, l *loop) {
	switch v := v.(type) {
	case *array:
		for i := range v.items {
			if o.round(m, fr, integer(i), v.items[i], l) {
				return
			}
		}
	case *set:
		v.sort()
		for i := range v.items {
			if o.round(m, fr, v.items[i], v.items[i], l) {
				return
			}
		}
	case *object:
		v.sort()
		if v.open != nil {
			l.more = l.more.join(v.open)
		}
		for i := range v.keys {
			if o.round(m, fr, v.keys[i], v.vals[i], l) {
				return
			}
		}
	}
}

// round runs the block once and reports whether the loop is over.
func (o *scanOp) round(m *machine, fr *frame, k, v val, l *loop) bool {
	for _, l := range o.own {
		if fr.locals[l].doubt != nil { // of the round before
			fr.locals[l] = cell{}
		}
	}
	fr.locals[o.key] = cell{value: k, depth: fr.depth}
	fr.locals[o.value] = cell{value: m.resolve(v), depth: fr.depth}
	sig := m.block(fr, o.block)
	switch {
	case sig.ends():
		l.out = sig
		return true
	case sig <= 0: // next round, in doubt or not
		return false
	case fr.maybe != nil: // perhaps the loop ends here
		l.more = l.more.join(fr.maybe)
		if sig >= 2 {
			l.maybe, l.out = fr.maybe, sig-2
		}
		return true
	}
	if sig >= 2 {
		l.out = sig - 2
	}
	return true
}

type notOp struct{ block code }

func (o *notOp) run(m *machine, fr *frame) signal {
	sig := m.block(fr, o.block)
	switch {
	case sig.ends():
		return sig
	case sig == completed:
		return 0
	case fr.maybe != nil: // in doubt whether the block is defined
		return signal(max(int(sig)-1, 0))
	}
	return fr.nested(sig, 1)
}

// withOp replaces a part of a local while its block runs.
type withOp struct {
	local int
	path  []*str
	value arg
	block code
}

func (o *withOp) run(m *machine, fr *frame) signal {
	c := m.look(fr, &o.value)
	restores := len(o.path) == 0 && c.value == nil && c.doubt == nil // puts back what was undefined
	if c.value == nil && !restores || c.doubt != nil {
		fr.maybe = c.doubt
		return 0
	}
	saved, memo := fr.locals[o.local], m.memo
	if !m.room(copied(saved.value, o.path), 0) {
		return failed
	}
	fr.locals[o.local] = cell{value: upsert(saved.value, o.path, c.value)}
	m.memo = m.prog.newMemo()
	sig := m.block(fr, o.block)
	m.free()
	fr.locals[o.local], m.memo = saved, memo
	if sig.ends() || sig == completed {
		return sig
	}
	return max(sig-1, 0)
}

// copied is what upsert takes.
func copied(v val, path []*str) int {
	n := 0
	for _, p := range path {
		obj, ok := v.(*object)
		if !ok {
			break
		}
		n += len(obj.keys) * entrySize
		v = obj.get(p)
	}
	return n
}

// upsert returns a copy of an object with the value at a path replaced.
func upsert(v val, path []*str, x val) val {
	if len(path) == 0 {
		return x
	}
	obj, ok := v.(*object)
	if !ok {
		obj = &object{}
	}
	return obj.with(path[0], upsert(obj.get(path[0]), path[1:], x))
}
