package opa

import (
	"fmt"
	"strconv"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/ir"
	"github.com/open-policy-agent/opa/v1/topdown"
)

// code is a block of the plan made ready to run: what can be looked up beforehand is.
type code []instruction

// instruction is one statement, with what it could do were it run.
type instruction struct {
	op
	effect effect
	made   int // the local this instruction adds to, which may be older than a supposition; -1 for none
}

// op runs a statement. The signal is completed when it is defined, 0 when it is undefined (its block is left), more when a break
// leaves further; fr.maybe is set when none of this is certain.
type op interface {
	run(m *machine, fr *frame) signal
}

// arg is an operand: a local, or a constant when local is negative.
type arg struct {
	local    int
	constant cell
}

// compiler turns a plan into code.
type compiler struct {
	prog  *program
	named map[ir.Local]int // how often the function at hand names a local
	err   error
}

func (c *compiler) block(b *ir.Block) code {
	out := make(code, len(b.Stmts))
	for i, s := range b.Stmts {
		e := c.prog.effects[s]
		made := -1
		if !compound(s) {
			for _, l := range append(e.once[:len(e.once):len(e.once)], e.mutates...) {
				made = int(l)
			}
		}
		out[i] = instruction{op: c.stmt(s), effect: e, made: made}
	}
	return out
}

func (c *compiler) blocks(bs []*ir.Block) []code {
	out := make([]code, len(bs))
	for i, b := range bs {
		out[i] = c.block(b)
	}
	return out
}

// compound reports whether a statement holds blocks, whose own statements say what they do.
func compound(s ir.Stmt) bool {
	switch s.(type) {
	case *ir.BlockStmt, *ir.ScanStmt, *ir.NotStmt, *ir.WithStmt:
		return true
	}
	return false
}

func (c *compiler) arg(o ir.Operand) arg {
	switch v := value(o).(type) {
	case ir.Local:
		return arg{local: int(v)}
	case ir.StringIndex:
		return arg{-1, cell{value: c.prog.strings[v]}}
	case ir.Bool:
		return arg{-1, cell{value: boolean(v)}}
	}
	c.err = fmt.Errorf("the plan holds an operand that is not known: %T", o.Value)
	return arg{local: -1}
}

func (c *compiler) args(os []ir.Operand) []arg {
	out := make([]arg, len(os))
	for i, o := range os {
		out[i] = c.arg(o)
	}
	return out
}

func (c *compiler) stmt(s ir.Stmt) op {
	switch s := s.(type) {
	case *ir.BlockStmt:
		return &blockOp{c.blocks(s.Blocks)}
	case *ir.ScanStmt:
		return &scanOp{int(s.Source), int(s.Key), int(s.Value), c.block(s.Block), c.prog.effects[s], c.own(s.Block)}
	case *ir.NotStmt:
		return &notOp{c.block(s.Block)}
	case *ir.WithStmt:
		path := make([]*str, len(s.Path))
		for i, p := range s.Path {
			path[i] = c.prog.strings[p]
		}
		return &withOp{int(s.Local), path, c.arg(s.Value), c.block(s.Block)}
	case *ir.CallStmt:
		return c.call(s)
	case *ir.CallDynamicStmt:
		args := make([]int, len(s.Args))
		for i, l := range s.Args {
			args[i] = int(l)
		}
		return &dynamicOp{c.args(s.Path), args, int(s.Result)}
	case *ir.DotStmt:
		return &dotOp{c.arg(s.Source), c.arg(s.Key), int(s.Target)}
	case *ir.EqualStmt:
		return &equalOp{c.arg(s.A), c.arg(s.B), true}
	case *ir.NotEqualStmt:
		return &equalOp{c.arg(s.A), c.arg(s.B), false}
	case *ir.BreakStmt:
		return breakOp(s.Index)
	case *ir.ReturnLocalStmt:
		return returnOp(s.Source)
	case *ir.NopStmt:
		return nopOp{}
	}
	if o := c.maker(s); o != nil {
		return o
	}
	if o := c.tester(s); o != nil {
		return o
	}
	return c.collector(s)
}

// maker compiles the statements that put a value into a local.
func (c *compiler) maker(s ir.Stmt) op {
	switch s := s.(type) {
	case *ir.AssignVarStmt:
		return &assignOp{c.arg(s.Source), int(s.Target)}
	case *ir.AssignVarOnceStmt:
		return &onceOp{c.arg(s.Source), int(s.Target)}
	case *ir.AssignIntStmt:
		return &setOp{int(s.Target), integer(s.Value)}
	case *ir.ResetLocalStmt:
		return &setOp{int(s.Target), nil}
	case *ir.MakeNullStmt:
		return &setOp{int(s.Target), null{}}
	case *ir.MakeNumberIntStmt:
		return &setOp{int(s.Target), integer(s.Value)}
	case *ir.MakeNumberRefStmt:
		return &setOp{int(s.Target), fromNumber(ast.Number(c.prog.strings[s.Index].text))}
	case *ir.MakeArrayStmt:
		return &arrayOp{int(s.Target), int(s.Capacity)}
	case *ir.MakeObjectStmt:
		return objectOp(s.Target)
	case *ir.MakeSetStmt:
		return emptySetOp(s.Target)
	}
	return nil
}

// tester compiles the statements that only look.
func (c *compiler) tester(s ir.Stmt) op {
	switch s := s.(type) {
	case *ir.IsArrayStmt:
		return &kindOp{c.arg(s.Source), kindArray}
	case *ir.IsObjectStmt:
		return &kindOp{c.arg(s.Source), kindObject}
	case *ir.IsSetStmt:
		return &kindOp{c.arg(s.Source), kindSet}
	case *ir.IsDefinedStmt:
		return &definedOp{int(s.Source), true}
	case *ir.IsUndefinedStmt:
		return &definedOp{int(s.Source), false}
	}
	return nil
}

// collector compiles the statements that make collections grow.
func (c *compiler) collector(s ir.Stmt) op {
	switch s := s.(type) {
	case *ir.LenStmt:
		return &lenOp{c.arg(s.Source), int(s.Target)}
	case *ir.ArrayAppendStmt:
		return &appendOp{int(s.Array), c.arg(s.Value)}
	case *ir.SetAddStmt:
		return &addOp{int(s.Set), c.arg(s.Value)}
	case *ir.ObjectInsertStmt:
		return &insertOp{int(s.Object), c.arg(s.Key), c.arg(s.Value), false}
	case *ir.ObjectInsertOnceStmt:
		return &insertOp{int(s.Object), c.arg(s.Key), c.arg(s.Value), true}
	case *ir.ObjectMergeStmt:
		return &mergeOp{int(s.A), int(s.B), int(s.Target)}
	}
	c.err = fmt.Errorf("the plan holds a statement that cannot be run: %T", s)
	return nopOp{}
}

func (c *compiler) call(s *ir.CallStmt) op {
	if fn, ok := c.prog.funcs[s.Func]; ok {
		return &callOp{fn, c.args(s.Args), int(s.Result)}
	}
	b := &builtinOp{name: s.Func, args: c.args(s.Args), result: int(s.Result), own: natives[s.Func], guard: allowed[s.Func], opa: topdown.GetBuiltin(s.Func)}
	if b.opa == nil || b.guard == nil {
		c.err = fmt.Errorf("the plan calls %s, which is neither a function nor a built-in", strconv.Quote(s.Func))
	}
	return b
}
