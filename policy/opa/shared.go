package opa

import (
	"strconv"

	"github.com/open-policy-agent/opa/v1/ir"
)

// shared keeps what functions gave that look at the catalogue and the library's data only: whether a target lies in Morocco is the same for
// every application. It belongs to one goroutine at a time, is emptied when it is full, and lives as long as the catalogue.
type shared struct {
	results map[sharedCall]sharedResult
	facts   int // unknown facts of the catalogue: those with smaller numbers
}

// maxShared is the most results kept, and maxSharedSize the size of the largest.
const (
	maxShared     = 1 << 14
	maxSharedSize = 1 << 10
)

// sharedCall is a call of a function that does not read the document.
type sharedCall struct {
	fn       int
	data     val
	args     [2]val
	assigned string // values tried for facts of the catalogue
}

// sharedResult is what a call gave, and the steps and bytes it took: a result that is found costs as many, so that the limits do not
// depend on what ran before.
type sharedResult struct {
	cell  cell
	steps int
	bytes int
}

func newShared(facts int) *shared { return &shared{map[sharedCall]sharedResult{}, facts} }

// key returns the key of a call, and whether its result may be shared.
func (m *machine) key(fn *function, callee *frame) (sharedCall, bool) {
	k := sharedCall{fn: fn.number, assigned: m.trial}
	if m.shared == nil || !fn.pure || len(fn.Params) > 2+len(k.args) {
		return k, false
	}
	for i, p := range fn.Params[1:] {
		c := &callee.locals[p]
		if c.doubt != nil || !lasting(c.value) {
			return k, false
		}
		if i == 0 {
			k.data = c.value
		} else {
			k.args[i-1] = c.value
		}
	}
	return k, true
}

// lasting reports whether a value is the same, by pointer, for every application.
func lasting(v val) bool {
	switch v := v.(type) {
	case *object:
		return v.shared
	case *array:
		return v.shared
	case *str:
		return v.fixed
	case integer, boolean, null:
		return true
	}
	return false
}

// keep notes a result, unless it names unknown facts that are not the catalogue's.
func (s *shared) keep(k sharedCall, c cell, steps, bytes int) {
	if c.value != nil && sizeOf(c.value) > maxSharedSize {
		return
	}
	for _, f := range c.doubt {
		if f >= s.facts {
			return
		}
	}
	if isMarked(c.value) && !lasting(c.value) {
		return
	}
	switch v := c.value.(type) { // what is kept may be read by several machines
	case *set:
		v.sort()
	case *object:
		v.sort()
	}
	if len(s.results) >= maxShared {
		clear(s.results)
	}
	s.results[k] = sharedResult{c, steps, bytes}
}

// trialOf writes down the values tried for facts of the catalogue.
func (s *shared) trialOf(assigned []assignment) string {
	if s == nil {
		return ""
	}
	var out []byte
	for _, a := range assigned {
		if a.fact < s.facts {
			out = append(strconv.AppendInt(out, int64(a.fact), 10), '=')
			out = append(appendText(out, a.value), ' ')
		}
	}
	return string(out)
}

// findPure notes which functions do not read the document, nor anything that another statement could have put in its place.
func (p *program) findPure() {
	for _, fn := range p.funcs {
		fn.pure = len(fn.Params) >= 2
	}
	for changed := true; changed; {
		changed = false
		for _, fn := range p.funcs {
			if fn.pure && !p.pureBlocks(fn, fn.Blocks) {
				fn.pure, changed = false, true
			}
		}
	}
}

func (p *program) pureBlocks(fn *function, blocks []*ir.Block) bool {
	for _, b := range blocks {
		for _, s := range b.Stmts {
			if !p.pureStmt(fn, s) {
				return false
			}
		}
	}
	return true
}

func (p *program) pureStmt(fn *function, s ir.Stmt) bool {
	isInput := func(o ir.Operand) bool { return value(o) == ir.Val(fn.Params[0]) }
	switch s := s.(type) {
	case *ir.WithStmt, *ir.CallDynamicStmt:
		return false
	case *ir.BlockStmt:
		return p.pureBlocks(fn, s.Blocks)
	case *ir.NotStmt:
		return p.pureBlocks(fn, []*ir.Block{s.Block})
	case *ir.ScanStmt:
		return s.Source != fn.Params[0] && p.pureBlocks(fn, []*ir.Block{s.Block})
	case *ir.DotStmt:
		return !isInput(s.Source) && !isInput(s.Key)
	case *ir.AssignVarStmt:
		return !isInput(s.Source)
	case *ir.AssignVarOnceStmt:
		return !isInput(s.Source)
	case *ir.ReturnLocalStmt:
		return s.Source != fn.Params[0]
	case *ir.CallStmt:
		callee, ours := p.funcs[s.Func]
		for i, a := range s.Args {
			if isInput(a) && (!ours || !callee.pure || i != 0) {
				return false
			}
		}
		return !ours || callee.pure
	}
	for _, o := range operandsOf(s) {
		if isInput(o) {
			return false
		}
	}
	return true
}
