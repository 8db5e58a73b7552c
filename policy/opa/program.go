package opa

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/open-policy-agent/opa/v1/ir"
	"github.com/open-policy-agent/opa/v1/topdown"
)

// program is a plan made ready to run: read only, shared by all machines.
type program struct {
	funcs   map[string]*function // by name
	paths   map[string]*function // by path in data, parts joined by "/"
	strings []*str
	strs    strs
	effects map[ir.Stmt]effect
	count   int       // of functions
	overrun string    // the function whose paths are too many to follow, if there is one
	memos   sync.Pool // of *memo, to be used again
}

type function struct {
	*ir.Func
	code   []code
	locals int  // size of its frame
	number int  // its place in memos
	pure   bool // does not read the document
}

// effect is what a statement could do to its frame, were it run: what the interpreter marks as possible when it cannot tell
// whether the statement runs.
type effect struct {
	assigns []ir.Local // get a value
	once    []ir.Local // get a value unless they have one: a second one would have to be the same
	mutates []ir.Local // grow
	escape  int        // the most blocks a break inside leaves beyond the statement's own block, -1 for none
	returns bool
}

func newProgram(p *ir.Policy) (*program, error) {
	prog := &program{funcs: map[string]*function{}, paths: map[string]*function{}, effects: map[ir.Stmt]effect{}, strs: strs{}}
	for _, s := range p.Static.Strings {
		prog.strings = append(prog.strings, prog.strs.fix(s.Value))
	}
	for _, b := range p.Static.BuiltinFuncs {
		if topdown.GetBuiltin(b.Name) == nil {
			return nil, fmt.Errorf("the rule library uses the built-in %s, which cannot be run", b.Name)
		}
	}
	for _, f := range p.Funcs.Funcs {
		fn := &function{Func: f, number: prog.count}
		prog.count++
		for _, l := range append([]ir.Local{f.Return}, f.Params...) {
			fn.locals = max(fn.locals, int(l)+1)
		}
		for _, b := range f.Blocks {
			fn.locals = max(fn.locals, prog.scan(b))
		}
		prog.funcs[f.Name] = fn
		if len(f.Path) > 1 {
			prog.paths[strings.Join(f.Path[1:], "/")] = fn
		}
	}
	return prog, prog.compile()
}

// compile makes the code of every function.
func (p *program) compile() error {
	p.findPure()
	c := &compiler{prog: p}
	for _, fn := range p.funcs {
		c.named = mentions(fn.Blocks...)
		for _, l := range append([]ir.Local{fn.Return}, fn.Params...) {
			c.named[l]++
		}
		fn.code = c.blocks(fn.Blocks)
	}
	return c.err
}

// part makes a function of some of another's blocks.
func (p *program) part(of *function, f *ir.Func, blocks []code) *function {
	p.count++
	return &function{f, blocks, of.locals, p.count - 1, false}
}

// scan computes the effects of a block's statements and returns the size of frame they need.
func (p *program) scan(b *ir.Block) int {
	size := 0
	for _, s := range b.Stmts {
		e, n := p.effectOf(s)
		p.effects[s] = e
		for _, l := range slices.Concat(e.assigns, e.once, e.mutates) {
			n = max(n, int(l)+1)
		}
		size = max(size, n)
	}
	return size
}

func (p *program) effectOf(s ir.Stmt) (effect, int) {
	e := effect{escape: -1}
	switch s := s.(type) {
	case *ir.ReturnLocalStmt:
		e.returns = true
	case *ir.CallStmt:
		e.assigns = []ir.Local{s.Result}
	case *ir.CallDynamicStmt:
		e.assigns = []ir.Local{s.Result}
	case *ir.DotStmt:
		e.assigns = []ir.Local{s.Target}
	case *ir.LenStmt:
		e.assigns = []ir.Local{s.Target}
	case *ir.AssignIntStmt:
		e.assigns = []ir.Local{s.Target}
	case *ir.AssignVarStmt:
		e.assigns = []ir.Local{s.Target}
	case *ir.AssignVarOnceStmt:
		e.once = []ir.Local{s.Target}
	case *ir.ResetLocalStmt:
		e.assigns = []ir.Local{s.Target}
	case *ir.MakeNullStmt:
		e.assigns = []ir.Local{s.Target}
	case *ir.MakeNumberIntStmt:
		e.assigns = []ir.Local{s.Target}
	case *ir.MakeNumberRefStmt:
		e.assigns = []ir.Local{s.Target}
	case *ir.MakeArrayStmt:
		e.assigns = []ir.Local{s.Target}
	case *ir.MakeObjectStmt:
		e.assigns = []ir.Local{s.Target}
	case *ir.MakeSetStmt:
		e.assigns = []ir.Local{s.Target}
	case *ir.ObjectMergeStmt:
		e.assigns = []ir.Local{s.Target}
	case *ir.ArrayAppendStmt:
		e.mutates = []ir.Local{s.Array}
	case *ir.ObjectInsertStmt:
		e.mutates = []ir.Local{s.Object}
	case *ir.ObjectInsertOnceStmt:
		e.mutates = []ir.Local{s.Object}
	case *ir.SetAddStmt:
		e.mutates = []ir.Local{s.Set}
	case *ir.BreakStmt:
		e.escape = int(s.Index)
	case *ir.BlockStmt:
		return p.inner(e, 1, s.Blocks...)
	case *ir.ScanStmt:
		e.assigns = []ir.Local{s.Key, s.Value}
		return p.inner(e, 2, s.Block)
	case *ir.NotStmt:
		return p.inner(e, 1, s.Block)
	case *ir.WithStmt:
		e.assigns = nil
		return p.inner(e, 1, s.Block)
	}
	return e, 0
}

// inner adds the effects of nested blocks, whose breaks must pass so many levels before they leave the statement's own block.
func (p *program) inner(e effect, levels int, blocks ...*ir.Block) (effect, int) {
	size := 0
	for _, b := range blocks {
		size = max(size, p.scan(b))
		for _, s := range b.Stmts {
			ie := p.effects[s]
			e.assigns = append(e.assigns, ie.assigns...)
			e.once = append(e.once, ie.once...)
			e.mutates = append(e.mutates, ie.mutates...)
			e.escape = max(e.escape, ie.escape-levels)
			e.returns = e.returns || ie.returns
		}
	}
	if e.escape < 0 {
		e.escape = -1
	}
	return e, size
}

// value returns an operand's value; a plan that was read from JSON holds pointers.
func value(o ir.Operand) ir.Val {
	switch v := o.Value.(type) {
	case *ir.Local:
		return *v
	case *ir.StringIndex:
		return *v
	case *ir.Bool:
		return *v
	}
	return o.Value
}
