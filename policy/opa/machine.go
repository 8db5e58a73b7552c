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
	steps    int // left
}

type frame struct {
	fn     *function
	locals []cell
	maybe  doubt // of the statement or block that last ended in doubt
}

// call runs a function of the plan that takes no arguments of its own.
func (m *machine) call(fn *function) (cell, error) {
	return m.invoke(fn, []cell{{value: m.input}, {value: m.data}})
}

func (m *machine) invoke(fn *function, args []cell) (cell, error) {
	memoise := len(args) == 2
	if memoise {
		if c, ok := m.memo[fn]; ok {
			return c, nil
		}
	}
	fr := &frame{fn: fn, locals: make([]cell, fn.locals)}
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
// When a statement is in doubt, fr.maybe says why, and the rest of the block is marked as possible. If a break in that rest would leave
// further blocks, their rest is possible too: the signal is then how many, and fr.maybe stays set.
func (m *machine) block(fr *frame, b *ir.Block) (signal, error) {
	for i, s := range b.Stmts {
		if m.steps--; m.steps < 0 {
			return 0, ErrBudget
		}
		if m.steps&0x3ff == 0 && m.ctx.Err() != nil {
			return 0, m.ctx.Err()
		}
		fr.maybe = nil
		sig, err := m.stmt(fr, s)
		if err != nil {
			return 0, err
		}
		if fr.maybe != nil {
			return m.doubtful(fr, b.Stmts[i:], sig), nil
		}
		if sig != completed {
			return sig, nil
		}
	}
	return completed, nil
}

// doubtful marks everything the statements could do, and returns how far a break among them, or the one that was already possible,
// could leave.
func (m *machine) doubtful(fr *frame, rest []ir.Stmt, sig signal) signal {
	escape := max(int(sig), 0)
	for _, s := range rest {
		e := m.prog.effects[s]
		escape = max(escape, e.escape)
		fr.mark(e)
	}
	return signal(escape)
}

// mark makes the effects of a statement possible.
func (fr *frame) mark(e effect) {
	for _, l := range e.assigns {
		c := &fr.locals[l]
		*c = cell{doubt: c.doubt.join(fr.maybe)}
	}
	for _, l := range e.once {
		if c := &fr.locals[l]; c.value == nil {
			c.doubt = c.doubt.join(fr.maybe)
		}
	}
	for _, l := range e.mutates {
		c := &fr.locals[l]
		c.doubt = c.doubt.join(fr.maybe)
	}
	if e.returns {
		c := &fr.locals[fr.fn.Return]
		c.doubt = c.doubt.join(fr.maybe)
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
