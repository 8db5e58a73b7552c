package opa

import (
	"context"
	"fmt"
)

// cell is the content of a local variable.
//
//	value  doubt   meaning
//	nil    nil     undefined
//	set    nil     this value, certainly (it may be an unknown fact, or hold some)
//	set    set     a collection: what is in it is certainly in it, and there may be more
//	nil    set     perhaps undefined, perhaps some value
type cell struct {
	value val
	doubt doubt
	depth int // how deep in suppositions it was made
}

// signal is how a block ended: a number of blocks to leave (0: only its own), or one of those below.
type signal int

const (
	completed signal = -1 // every statement was defined
	returned  signal = -2
	failed    signal = -3 // the machine's err says why
)

// ends reports whether a signal leaves the whole function.
func (s signal) ends() bool { return s <= returned }

// machine runs a program over one document. It is used by one goroutine.
type machine struct {
	ctx      context.Context
	prog     *program
	world    *world
	input    val
	data     val
	assigned []assignment // unknown facts being tried
	trial    string       // assigned, as the key of what is shared
	memo     *memo
	shared   *shared // nil: nothing is
	limits   Limits
	budget   *budget
	largest  int      // size of the largest value a rule may make
	idle     []*frame // to be used again
	steps    int      // left
	nextLook int      // steps left when to look next whether the machine may go on
	err      error
}

// frame is one running function.
//
// A statement that hangs on an unknown fact does not end its block: the statements after it are run on the supposition that it holds.
// When one of them is certainly undefined, the block is, whatever the fact. What they do to anything made before the supposition
// is possible only.
type frame struct {
	fn       *function
	locals   []cell
	maybe    doubt // why the statement that just ran is in doubt; nil before a statement runs
	supposed doubt // what the present statements suppose
	depth    int   // number of suppositions inside one another
}

// call runs a function of the plan that takes no arguments of its own.
func (m *machine) call(fn *function) (cell, error) {
	if c, ok := m.memo.get(fn); ok {
		return c, nil
	}
	fr := m.enter(fn)
	fr.locals[fn.Params[0]].value, fr.locals[fn.Params[1]].value = m.input, m.data
	c := m.through(fr, true)
	err := m.err
	m.err = nil
	return c, err
}

// enter returns an empty frame, a used one when there is one.
func (m *machine) enter(fn *function) *frame {
	n := len(m.idle)
	if n == 0 {
		return &frame{fn: fn, locals: make([]cell, fn.locals, fn.locals+few)}
	}
	fr := m.idle[n-1]
	m.idle = m.idle[:n-1]
	if cap(fr.locals) < fn.locals {
		fr.locals = make([]cell, fn.locals, fn.locals+few)
	}
	fr.locals = fr.locals[:fn.locals]
	fr.fn = fn
	return fr
}

// leave empties a frame, so that it holds on to nothing, and keeps it.
func (m *machine) leave(fr *frame) {
	clear(fr.locals)
	fr.maybe, fr.supposed, fr.depth = nil, nil, 0
	m.idle = append(m.idle, fr)
}

// finish runs the function of a frame that holds its arguments.
func (m *machine) finish(fr *frame, memoise bool) cell {
	fn := fr.fn
	for _, b := range fn.code {
		sig := m.block(fr, b)
		if sig == failed {
			m.leave(fr)
			return cell{}
		}
		if sig == returned {
			break
		}
	}
	out := fr.locals[fn.Return]
	m.leave(fr)
	if memoise {
		m.memo.put(fn, out)
	}
	return out
}

// through runs the function of a frame that holds its arguments, unless what it gives is known already.
func (m *machine) through(fr *frame, memoise bool) cell {
	key, ok := m.key(fr.fn, fr)
	if !ok {
		return m.finish(fr, memoise)
	}
	if r, ok := m.shared.results[key]; ok {
		m.leave(fr)
		m.room(r.bytes, 0)
		m.spend(r.steps)
		return r.cell
	}
	before, left := m.steps, m.bytesLeft()
	c := m.finish(fr, memoise)
	if m.err == nil {
		m.shared.keep(key, c, before-m.steps, left-m.bytesLeft())
	}
	return c
}

// fail stops the evaluation.
func (m *machine) fail(err error) signal {
	m.err = err
	return failed
}

// spend takes steps from what is left; whoever walks a collection at one go takes as many as it is long.
func (m *machine) spend(n int) bool {
	m.steps -= n
	return m.steps >= m.nextLook || m.checked()
}

// checked looks whether the machine may go on; it need not be asked at every step.
func (m *machine) checked() bool {
	if m.steps < 0 {
		m.err = m.limits.tooManySteps()
		return false
	}
	m.nextLook = max(m.steps-1024, 0)
	if m.ctx.Err() != nil {
		m.err = context.Cause(m.ctx)
		return false
	}
	return true
}

// block runs statements until one is undefined or leaves.
//
// When the block's end hangs on unknown facts, fr.maybe says on which, and the signal how many blocks may be left at most.
func (m *machine) block(fr *frame, b code) signal {
	fr.maybe = nil
	for i := range b {
		if !m.spend(1) {
			return failed
		}
		in := &b[i]
		sig := completed
		if fr.depth > 0 && in.made >= 0 && !fr.own(in.made) {
			fr.mark(in.effect, fr.supposed)
		} else {
			sig = in.run(m, fr)
		}
		if fr.maybe != nil && sig != failed {
			return m.suppose(fr, b, i, sig)
		}
		if sig != completed {
			return sig
		}
	}
	return completed
}

// suppose runs the rest of a block of which a statement is in doubt.
func (m *machine) suppose(fr *frame, b code, first int, sig signal) signal {
	outer, depth := fr.supposed, fr.depth
	var why doubt // of this block's own suppositions
	escape := 0
	fr.depth++
	i := first
	for {
		if fr.maybe != nil {
			escape = max(escape, int(sig))
			why = why.join(fr.maybe)
			fr.supposed = outer.join(why)
			for _, l := range b[i].effect.assigns {
				fr.locals[l] = cell{doubt: fr.locals[l].doubt.join(fr.maybe), depth: fr.depth}
			}
			fr.maybe, sig = nil, completed
		} else if sig != completed {
			break
		}
		if i++; i == len(b) {
			break
		}
		if !m.spend(1) {
			return failed
		}
		if in := &b[i]; in.made >= 0 && !fr.own(in.made) {
			fr.mark(in.effect, fr.supposed)
		} else if sig = in.run(m, fr); sig == failed {
			return failed
		}
	}
	fr.supposed, fr.depth = outer, depth
	for _, in := range b[first:min(i+1, len(b))] {
		for _, l := range in.effect.assigns {
			fr.locals[l] = cell{doubt: fr.locals[l].doubt.join(why), depth: depth}
		}
	}
	switch {
	case sig == returned:
		return m.fail(fmt.Errorf("%s: a function that returns early cannot be followed through unknown facts", fr.fn.Name))
	case sig == 0 && i < len(b) && escape == 0:
		return 0 // undefined, whatever was supposed
	}
	fr.maybe = why
	return signal(max(escape, int(sig), 0))
}

// own reports whether a local was made under the present suppositions, so that what is done to it is as certain as it is.
func (fr *frame) own(l int) bool { return fr.locals[l].depth == fr.depth }

// mark makes the effects of a statement that may run possible.
func (fr *frame) mark(e effect, why doubt) {
	for _, l := range e.assigns {
		fr.locals[l] = cell{doubt: fr.locals[l].doubt.join(why), depth: fr.depth}
	}
	for _, l := range e.once {
		if c := &fr.locals[l]; c.value == nil {
			c.doubt = c.doubt.join(why)
		}
	}
	for _, l := range e.mutates {
		c := &fr.locals[l]
		c.doubt = c.doubt.join(why)
	}
	if e.returns {
		c := &fr.locals[fr.fn.Return]
		c.doubt = c.doubt.join(why)
	}
}

// nested turns the signal of a block that lies so many levels inside a statement into the statement's own. When the block was in
// doubt and could leave further, the statement is in doubt too.
func (fr *frame) nested(sig signal, levels int) signal {
	if sig.ends() || sig == completed {
		return sig
	}
	left := int(sig) - levels
	if fr.maybe != nil && left < 0 {
		fr.maybe = nil // the doubt stayed inside
	}
	if left < 0 {
		return completed
	}
	return signal(left)
}

// look returns the cell of an operand.
func (m *machine) look(fr *frame, a *arg) *cell {
	if a.local < 0 {
		return &a.constant
	}
	c := &fr.locals[a.local]
	if m.assigned != nil && c.value != nil {
		c.value = m.resolve(c.value)
	}
	return c
}

// certain reports whether a cell holds a value that can be inspected at its top; otherwise the statement is in doubt or undefined.
func (fr *frame) certain(c *cell) bool {
	if c.value == nil {
		fr.maybe = c.doubt
		return false
	}
	if f, ok := c.value.(fact); ok {
		fr.maybe = doubt{int(f)}
		return false
	}
	return true
}

// exact reports whether all of a cell is known, deep down.
func (m *machine) exact(fr *frame, c *cell) bool {
	if c.value == nil {
		fr.maybe = c.doubt
		return false
	}
	if c.doubt == nil && !isMarked(c.value) {
		return true
	}
	if d := c.doubt.join(m.doubtIn(c.value)); d != nil {
		fr.maybe = d
		return false
	}
	return true
}
