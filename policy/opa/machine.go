package opa

import (
	"context"
	"errors"
	"fmt"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/ir"
)

// cell is the content of a local variable.
//
//	value  doubt   meaning
//	nil    nil     undefined
//	set    nil     this value, certainly (it may be an unknown fact, or hold some)
//	set    set     a collection: what is in it is certainly in it, and there may be more
//	nil    set     perhaps undefined, perhaps some value
type cell struct {
	value ast.Value
	doubt doubt
	depth int // how deep in suppositions it was made
}

// signal is how a block ended: a number of blocks to leave (0: only its own), or one of the two below.
type signal int

const (
	completed signal = -1 // every statement was defined
	returned  signal = -2
)

// ErrBudget is returned when a rule needs more steps than an evaluation may take.
var ErrBudget = errors.New("the evaluation was stopped: a rule took too many steps")

// machine runs a program over one document. It is used by one goroutine.
type machine struct {
	ctx      context.Context
	prog     *program
	world    *world
	input    ast.Value
	data     ast.Value
	assigned map[int]ast.Value // unknown facts being tried
	memo     map[*function]cell
	limits   Limits
	idle     []*frame // to be used again
	steps    int      // left
}

// frame is one running function.
//
// A statement that hangs on an unknown fact does not end its block: the statements after it are run on the supposition that it holds.
// When one of them is certainly undefined, the block is, whatever the fact. What they do to anything made before the supposition
// is possible only.
type frame struct {
	fn       *function
	locals   []cell
	maybe    doubt // why the statement that just ran is in doubt
	supposed doubt // what the present statements suppose
	depth    int   // number of suppositions inside one another
}

// call runs a function of the plan that takes no arguments of its own.
func (m *machine) call(fn *function) (cell, error) {
	return m.invoke(fn, []cell{{value: m.input}, {value: m.data}})
}

// enter returns an empty frame, a used one when there is one.
func (m *machine) enter(fn *function) *frame {
	n := len(m.idle)
	if n == 0 {
		return &frame{fn: fn, locals: make([]cell, fn.locals)}
	}
	fr := m.idle[n-1]
	m.idle = m.idle[:n-1]
	locals := fr.locals
	if cap(locals) < fn.locals {
		locals = make([]cell, fn.locals)
	}
	locals = locals[:fn.locals]
	clear(locals)
	*fr = frame{fn: fn, locals: locals}
	return fr
}

func (m *machine) leave(fr *frame) { m.idle = append(m.idle, fr) }

func (m *machine) invoke(fn *function, args []cell) (cell, error) {
	memoise := len(args) == 2
	if memoise {
		if c, ok := m.memo[fn]; ok {
			return c, nil
		}
	}
	fr := m.enter(fn)
	defer m.leave(fr)
	for i, p := range fn.Params {
		fr.locals[p] = args[i]
	}
	for _, b := range fn.Blocks {
		sig, err := m.block(fr, b)
		if err != nil {
			return cell{}, err
		}
		if sig == returned {
			break
		}
	}
	out := fr.locals[fn.Return]
	if memoise {
		m.memo[fn] = out
	}
	return out, nil
}

// block runs statements until one is undefined or leaves.
//
// When the block's end hangs on unknown facts, fr.maybe says on which, and the signal how many blocks may be left at most.
func (m *machine) block(fr *frame, b *ir.Block) (signal, error) {
	outer, depth := fr.supposed, fr.depth
	var why doubt // of this block's own suppositions
	first, escape := -1, 0
	sig, err := completed, error(nil)
	i := 0
	for ; i < len(b.Stmts); i++ {
		if m.steps--; m.steps < 0 {
			return 0, ErrBudget
		}
		if m.steps&0x3ff == 0 && m.ctx.Err() != nil {
			return 0, m.ctx.Err()
		}
		fr.maybe = nil
		if sig, err = m.stmt(fr, b.Stmts[i]); err != nil {
			return 0, err
		}
		if fr.maybe == nil {
			if sig != completed {
				break
			}
			continue
		}
		if first < 0 {
			first = i
			fr.depth++
		}
		escape = max(escape, int(sig))
		why = why.join(fr.maybe)
		fr.supposed = outer.join(why)
		for _, l := range m.prog.effects[b.Stmts[i]].assigns {
			fr.locals[l] = cell{doubt: fr.locals[l].doubt.join(fr.maybe), depth: fr.depth}
		}
	}
	fr.maybe = nil
	if first < 0 {
		return sig, nil
	}
	fr.supposed, fr.depth = outer, depth
	for _, s := range b.Stmts[first:min(i+1, len(b.Stmts))] {
		for _, l := range m.prog.effects[s].assigns {
			fr.locals[l] = cell{doubt: fr.locals[l].doubt.join(why), depth: depth}
		}
	}
	switch {
	case sig == returned:
		return 0, fmt.Errorf("%s: a function that returns early cannot be followed through unknown facts", fr.fn.Name)
	case sig == 0 && i < len(b.Stmts) && escape == 0:
		return 0, nil // undefined, whatever was supposed
	}
	fr.maybe = why
	return signal(max(escape, int(sig), 0)), nil
}

// own reports whether a local was made under the present suppositions, so that what is done to it is as certain as it is.
func (fr *frame) own(l ir.Local) bool { return fr.locals[l].depth == fr.depth }

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
	if sig == returned || sig == completed {
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

func (m *machine) operand(fr *frame, o ir.Operand) cell {
	switch v := value(o).(type) {
	case ir.Local:
		c := fr.locals[v]
		c.value = m.resolveCell(c)
		return c
	case ir.StringIndex:
		return cell{value: m.prog.strings[v].Value}
	case ir.Bool:
		return cell{value: ast.Boolean(v)}
	}
	panic(fmt.Sprintf("opa: unknown operand %T", o.Value))
}

func (m *machine) resolveCell(c cell) ast.Value {
	if c.value == nil {
		return nil
	}
	return m.resolve(c.value)
}

// certain reports whether a cell holds a value that can be inspected at its top; otherwise the statement is in doubt or undefined.
func (fr *frame) certain(c cell) (ok bool, sig signal) {
	if c.value == nil {
		fr.maybe = c.doubt
		return false, 0
	}
	if f := factOf(c.value); f >= 0 {
		fr.maybe = doubt{f}
		return false, 0
	}
	return true, completed
}

// exact reports whether all of a cell is known, deep down.
func (m *machine) exact(fr *frame, c cell) (ok bool, sig signal) {
	if c.value == nil {
		fr.maybe = c.doubt
		return false, 0
	}
	if d := c.doubt.join(m.doubtIn(c.value)); d != nil {
		fr.maybe = d
		return false, 0
	}
	return true, completed
}
