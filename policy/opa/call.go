package opa

import (
	"errors"
	"fmt"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/ir"
	"github.com/open-policy-agent/opa/v1/topdown"
)

func (m *machine) callStmt(fr *frame, s *ir.CallStmt) (signal, error) {
	args := make([]cell, len(s.Args))
	for i, a := range s.Args {
		args[i] = m.operand(fr, a)
		if args[i].value == nil {
			fr.maybe = args[i].doubt
			return 0, nil
		}
	}
	fn, ok := m.prog.funcs[s.Func]
	if !ok {
		return m.builtin(fr, s, args)
	}
	c, err := m.invoke(fn, args)
	return m.result(fr, s.Result, c), err
}

func (m *machine) result(fr *frame, l ir.Local, c cell) signal {
	if c.value == nil {
		fr.maybe = c.doubt
		return 0
	}
	fr.locals[l] = cell{c.value, c.doubt, fr.depth}
	return completed
}

func (m *machine) callDynamic(fr *frame, s *ir.CallDynamicStmt) (signal, error) {
	parts := make([]string, 0, len(s.Path))
	for _, o := range s.Path {
		c := m.operand(fr, o)
		if ok, sig := m.exact(fr, c); !ok {
			return sig, nil
		}
		str, ok := c.value.(ast.String)
		if !ok {
			return 0, nil
		}
		parts = append(parts, string(str))
	}
	fn, ok := m.prog.paths[strings.Join(parts[1:], "/")]
	if !ok {
		return 0, nil
	}
	args := make([]cell, len(s.Args))
	for i, l := range s.Args {
		args[i] = fr.locals[l]
	}
	c, err := m.invoke(fn, args)
	return m.result(fr, s.Result, c), err
}

// builtin runs one of OPA's built-ins, which needs all of its arguments.
func (m *machine) builtin(fr *frame, s *ir.CallStmt, args []cell) (signal, error) {
	if s.Func == "internal.member_2" {
		if sig, ok := m.member(fr, s.Result, args); ok {
			return sig, nil
		}
	}
	if s.Func == "neq" || s.Func == "equal" || s.Func == "eq" {
		same, why := m.same(args[0], args[1])
		if why != nil {
			fr.maybe = why
			return 0, nil
		}
		fr.locals[s.Result] = cell{value: ast.Boolean(same == (s.Func != "neq")), depth: fr.depth}
		return completed, nil
	}
	if s.Func == "object.get" {
		if c, ok := m.objectGet(args); ok {
			return m.result(fr, s.Result, c), nil
		}
	}
	terms := make([]*ast.Term, len(args))
	for i, a := range args {
		if ok, sig := m.exact(fr, a); !ok {
			return sig, nil
		}
		terms[i] = ast.NewTerm(m.substitute(a.value))
	}
	f := topdown.GetBuiltin(s.Func)
	if f == nil {
		return 0, fmt.Errorf("the plan calls %s, which is neither a function nor a built-in", s.Func)
	}
	var out *ast.Term
	err := f(topdown.BuiltinContext{Context: m.ctx}, terms, func(t *ast.Term) error {
		out = t
		return nil
	})
	var halt topdown.Halt
	if errors.As(err, &halt) {
		return 0, halt.Err
	}
	if err == nil && out != nil {
		fr.locals[s.Result] = cell{value: out.Value, depth: fr.depth}
		return completed, nil
	}
	return 0, nil // as in OPA, a built-in that fails is undefined
}
