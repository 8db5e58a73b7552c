package opa

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown"
)

// callOp calls a function of the plan. Its first two arguments are input and data.
type callOp struct {
	fn     *function
	args   []arg
	result int
}

func (o *callOp) run(m *machine, fr *frame) signal {
	alone := len(o.args) == 2
	if alone {
		if c, ok := m.memo.get(o.fn); ok {
			return fr.result(o.result, &c)
		}
	}
	callee := m.enter(o.fn)
	for i := range o.args {
		c := m.look(fr, &o.args[i])
		if c.value == nil && i >= 2 {
			m.leave(callee)
			fr.maybe = c.doubt
			return 0
		}
		callee.locals[o.fn.Params[i]] = cell{value: c.value, doubt: c.doubt}
	}
	c := m.through(callee, alone)
	if m.err != nil {
		return failed
	}
	return fr.result(o.result, &c)
}

// result takes what a call gave.
func (fr *frame) result(to int, c *cell) signal {
	if c.value == nil {
		fr.maybe = c.doubt
		return 0
	}
	fr.locals[to] = cell{c.value, c.doubt, fr.depth}
	return completed
}

// dynamicOp calls the function at a path that is known only now.
type dynamicOp struct {
	path   []arg
	args   []int
	result int
}

func (o *dynamicOp) run(m *machine, fr *frame) signal {
	parts := make([]string, 0, len(o.path))
	for i := range o.path {
		c := m.look(fr, &o.path[i])
		if !m.exact(fr, c) {
			return 0
		}
		s, ok := m.substitute(c.value).(*str)
		if !ok {
			return 0
		}
		parts = append(parts, s.text)
	}
	fn, ok := m.prog.paths[strings.Join(parts[1:], "/")]
	if !ok || len(fn.Params) != len(o.args) {
		return 0
	}
	if c, ok := m.memo.get(fn); ok && len(o.args) == 2 {
		return fr.result(o.result, &c)
	}
	callee := m.enter(fn)
	for i, l := range o.args {
		callee.locals[fn.Params[i]] = cell{value: fr.locals[l].value, doubt: fr.locals[l].doubt}
	}
	c := m.finish(callee, len(o.args) == 2)
	if m.err != nil {
		return failed
	}
	return fr.result(o.result, &c)
}

// builtinOp calls a built-in: by our own code when there is some, and by OPA's otherwise.
type builtinOp struct {
	name   string
	args   []arg
	result int
	own    native
	guard  guard
	opa    topdown.BuiltinFunc
}

func (o *builtinOp) run(m *machine, fr *frame) signal {
	var room [4]cell
	args := room[:0]
	for i := range o.args {
		c := m.look(fr, &o.args[i])
		if c.value == nil {
			fr.maybe = c.doubt
			return 0
		}
		args = append(args, *c)
	}
	if o.own != nil {
		c, ok := o.own(m, args)
		if m.err != nil {
			return failed
		}
		if ok {
			return fr.result(o.result, &c)
		}
	}
	for i := range args {
		if !m.exact(fr, &args[i]) {
			return 0
		}
		args[i].value = m.substitute(args[i].value)
	}
	v, err := m.guarded(o, args)
	if err != nil {
		return m.fail(err)
	}
	return fr.result(o.result, &cell{value: v})
}

// guarded runs one of OPA's built-ins. This is the one place where foreign code runs on behalf of a rule: what a call can cost is
// known, and paid for, before it is made. As in OPA, a built-in that fails is undefined.
func (m *machine) guarded(o *builtinOp, args []cell) (v val, err error) {
	if err := m.pay(o, args); err != nil {
		return nil, err
	}
	defer func() {
		if r := recover(); r != nil {
			v, err = nil, o.refuse("arguments it cannot deal with")
		}
	}()
	terms := make([]*ast.Term, len(args))
	for i, a := range args {
		terms[i] = term(a.value)
	}
	var out *ast.Term
	err = o.opa(topdown.BuiltinContext{Context: m.ctx}, terms, func(t *ast.Term) error {
		out = t
		return nil
	})
	var halt topdown.Halt
	if errors.As(err, &halt) {
		return nil, halt.Err
	}
	if err != nil || out == nil {
		return nil, nil
	}
	v = m.prog.made(out)
	if !m.room(sizeOf(v), sizeOf(v)) {
		return nil, m.err
	}
	if !narrow(v) {
		return nil, o.refuse(fmt.Sprintf("a number of more than %d digits", maxNumber))
	}
	return v, nil
}

// pay takes the steps a call costs, and refuses it when what it makes could be too large.
func (m *machine) pay(o *builtinOp, args []cell) error {
	bytes, work, refusal := o.guard(args)
	if refusal != "" {
		return o.refuse(refusal)
	}
	if m.budget != nil && bytes > m.budget.left {
		return m.limits.tooManyBytes()
	}
	if bytes > m.largest && m.largest > 0 {
		return m.limits.tooLarge()
	}
	if !m.spend(work >> 6) {
		return m.err
	}
	return nil
}

func (o *builtinOp) refuse(what string) error {
	return &LimitError{o.name, o.name + " would have to deal with " + what, "let the rule ask for less"}
}

// narrow reports whether no number in a value has too many digits: arithmetic on a million of them takes hours.
func narrow(v val) bool {
	switch v := v.(type) {
	case *numeral:
		return narrowNumber(string(v.text))
	case *array:
		return !slices.ContainsFunc(v.items, wide)
	case *set:
		return !slices.ContainsFunc(v.items, wide)
	case *object:
		return !slices.ContainsFunc(v.keys, wide) && !slices.ContainsFunc(v.vals, wide)
	}
	return true
}

func wide(v val) bool { return !narrow(v) }

func narrowNumber(s string) bool {
	if len(s) > maxNumber {
		return false
	}
	i := strings.IndexAny(s, "eE")
	if i < 0 {
		return true
	}
	n, err := strconv.Atoi(s[i+1:])
	return err == nil && -maxNumber <= n && n <= maxNumber
}
