package opa

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/ir"
	"github.com/open-policy-agent/opa/v1/topdown"
)

// stmt runs one statement. The signal is completed when it is defined, 0 when it is undefined (its block is left), more when a break
// leaves further; fr.maybe is set when none of this is certain.
func (m *machine) stmt(fr *frame, s ir.Stmt) (signal, error) {
	if fr.depth > 0 && !compound(s) {
		e := m.prog.effects[s]
		for _, l := range [][]ir.Local{e.once, e.mutates} {
			if len(l) > 0 && !fr.own(l[0]) {
				fr.mark(e, fr.supposed)
				return completed, nil
			}
		}
	}
	switch s := s.(type) {
	case *ir.BlockStmt:
		return m.blocks(fr, s)
	case *ir.ScanStmt:
		return m.scan(fr, s)
	case *ir.NotStmt:
		return m.not(fr, s)
	case *ir.WithStmt:
		return m.with(fr, s)
	case *ir.CallStmt:
		return m.callStmt(fr, s)
	case *ir.CallDynamicStmt:
		return m.callDynamic(fr, s)
	case *ir.DotStmt:
		return m.dot(fr, s), nil
	case *ir.EqualStmt:
		return m.equal(fr, s.A, s.B, true), nil
	case *ir.NotEqualStmt:
		return m.equal(fr, s.A, s.B, false), nil
	case *ir.BreakStmt:
		return signal(s.Index), nil
	case *ir.ReturnLocalStmt:
		fr.locals[fr.fn.Return] = fr.locals[s.Source]
		return returned, nil
	case *ir.NopStmt:
		return completed, nil
	case *ir.AssignVarOnceStmt:
		return m.assignOnce(fr, s)
	case *ir.ObjectInsertOnceStmt:
		return m.insert(fr, s.Object, s.Key, s.Value, true)
	case *ir.ObjectInsertStmt:
		return m.insert(fr, s.Object, s.Key, s.Value, false)
	}
	if sig, ok := m.make(fr, s); ok {
		return sig, nil
	}
	if sig, ok := m.test(fr, s); ok {
		return sig, nil
	}
	return m.collect(fr, s)
}

// compound reports whether a statement holds blocks, whose own statements say what they do.
func compound(s ir.Stmt) bool {
	switch s.(type) {
	case *ir.BlockStmt, *ir.ScanStmt, *ir.NotStmt, *ir.WithStmt:
		return true
	}
	return false
}

// make runs the statements that put a value into a local.
func (m *machine) make(fr *frame, s ir.Stmt) (signal, bool) {
	set := func(l ir.Local, v ast.Value) (signal, bool) {
		fr.locals[l] = cell{value: v, depth: fr.depth}
		return completed, true
	}
	switch s := s.(type) {
	case *ir.AssignVarStmt:
		c := m.operand(fr, s.Source)
		if c.value == nil && c.doubt != nil {
			fr.maybe = c.doubt
			return 0, true
		}
		fr.locals[s.Target] = cell{c.value, c.doubt, fr.depth}
		return completed, true
	case *ir.AssignIntStmt:
		return set(s.Target, ast.Number(strconv.FormatInt(s.Value, 10)))
	case *ir.ResetLocalStmt:
		return set(s.Target, nil)
	case *ir.MakeNullStmt:
		return set(s.Target, ast.Null{})
	case *ir.MakeNumberIntStmt:
		return set(s.Target, ast.Number(strconv.FormatInt(s.Value, 10)))
	case *ir.MakeNumberRefStmt:
		return set(s.Target, ast.Number(string(m.prog.strings[s.Index].Value.(ast.String))))
	case *ir.MakeArrayStmt:
		return set(s.Target, ast.NewArray())
	case *ir.MakeObjectStmt:
		return set(s.Target, ast.NewObject())
	case *ir.MakeSetStmt:
		return set(s.Target, ast.NewSet())
	}
	return 0, false
}

// test runs the statements that only look.
func (m *machine) test(fr *frame, s ir.Stmt) (signal, bool) {
	kind := func(o ir.Operand, is func(ast.Value) bool) (signal, bool) {
		c := m.operand(fr, o)
		if ok, sig := fr.certain(c); !ok {
			return sig, true
		}
		if is(c.value) {
			return completed, true
		}
		return 0, true
	}
	switch s := s.(type) {
	case *ir.IsArrayStmt:
		return kind(s.Source, func(v ast.Value) bool { _, ok := v.(*ast.Array); return ok })
	case *ir.IsObjectStmt:
		return kind(s.Source, func(v ast.Value) bool { _, ok := v.(ast.Object); return ok })
	case *ir.IsSetStmt:
		return kind(s.Source, func(v ast.Value) bool { _, ok := v.(ast.Set); return ok })
	case *ir.IsDefinedStmt:
		c := fr.locals[s.Source]
		if c.value != nil {
			return completed, true
		}
		fr.maybe = c.doubt
		return 0, true
	case *ir.IsUndefinedStmt:
		c := fr.locals[s.Source]
		switch {
		case c.value != nil:
			return 0, true
		case c.doubt != nil:
			fr.maybe = c.doubt
			return 0, true
		}
		return completed, true
	}
	return 0, false
}

// collect runs the statements that make collections grow.
func (m *machine) collect(fr *frame, s ir.Stmt) (signal, error) {
	switch s := s.(type) {
	case *ir.LenStmt:
		c := m.operand(fr, s.Source)
		if ok, sig := m.exact(fr, c); !ok {
			return sig, nil
		}
		n, ok := length(c.value)
		if !ok {
			return 0, nil
		}
		fr.locals[s.Target] = cell{value: number(n), depth: fr.depth}
		return completed, nil
	case *ir.ArrayAppendStmt:
		c := m.operand(fr, s.Value)
		if c.value == nil || c.doubt != nil {
			fr.maybe = c.doubt
			return 0, nil
		}
		a := &fr.locals[s.Array]
		if a.doubt != nil { // its length is in doubt, so is the place of what follows
			return completed, nil
		}
		a.value = a.value.(*ast.Array).Append(ast.NewTerm(c.value))
		return completed, nil
	case *ir.SetAddStmt:
		c := m.operand(fr, s.Value)
		if c.value == nil || c.doubt != nil {
			fr.maybe = c.doubt
			return 0, nil
		}
		set, ok := fr.locals[s.Set].value.(ast.Set)
		if !ok {
			fr.maybe = fr.locals[s.Set].doubt
			return 0, nil
		}
		set.Add(ast.NewTerm(m.substitute(c.value)))
		return completed, nil
	case *ir.ObjectMergeStmt:
		a, b := fr.locals[s.A], fr.locals[s.B]
		if d := a.doubt.join(b.doubt); a.value == nil || b.value == nil {
			fr.maybe = d
			return 0, nil
		}
		oa, oka := a.value.(ast.Object)
		ob, okb := b.value.(ast.Object)
		if !oka || !okb {
			return 0, nil
		}
		merged, _ := oa.MergeWith(ob, func(x, _ *ast.Term) (*ast.Term, bool) { return x, false })
		fr.locals[s.Target] = cell{merged, a.doubt.join(b.doubt), fr.depth}
		return completed, nil
	}
	return 0, fmt.Errorf("the plan holds a statement that cannot be run: %T", s)
}

func length(v ast.Value) (int, bool) {
	switch v := v.(type) {
	case *ast.Array:
		return v.Len(), true
	case ast.Object:
		return v.Len(), true
	case ast.Set:
		return v.Len(), true
	case ast.String:
		return len([]rune(string(v))), true
	}
	return 0, false
}

func (m *machine) blocks(fr *frame, s *ir.BlockStmt) (signal, error) {
	for i, b := range s.Blocks {
		sig, err := m.block(fr, b)
		if err != nil || sig == returned {
			return sig, err
		}
		why := fr.maybe
		left := fr.nested(sig, 1)
		if left == completed {
			continue
		}
		if why != nil { // perhaps the blocks that follow are left out
			fr.maybe = why
			for _, later := range s.Blocks[i+1:] {
				for _, st := range later.Stmts {
					fr.mark(m.prog.effects[st], why.join(fr.supposed))
				}
			}
		}
		return left, nil
	}
	fr.maybe = nil
	return completed, nil
}

func (m *machine) scan(fr *frame, s *ir.ScanStmt) (signal, error) {
	src := fr.locals[s.Source]
	src.value = m.resolveCell(src)
	if ok, sig := fr.certain(src); !ok {
		if fr.maybe != nil {
			return m.possibleScan(fr, s, fr.maybe), nil
		}
		return sig, nil
	}
	more := src.doubt
	step := func(k, v ast.Value) (signal, error) {
		fr.locals[s.Key], fr.locals[s.Value] = cell{value: k, depth: fr.depth}, cell{value: m.resolve(v), depth: fr.depth}
		return m.block(fr, s.Block)
	}
	sig, doubtful, err := m.each(fr, src.value, &more, step)
	if err != nil || sig == returned {
		return sig, err
	}
	if doubtful != nil {
		fr.maybe = doubtful
		return sig, nil
	}
	if sig != completed {
		return sig, nil
	}
	if more != nil {
		return m.possibleScan(fr, s, more), nil
	}
	fr.maybe = nil
	return completed, nil
}

// possibleScan marks what further rounds of a loop could do.
func (m *machine) possibleScan(fr *frame, s *ir.ScanStmt, why doubt) signal {
	fr.maybe = why
	e := m.prog.effects[s]
	fr.mark(e, why.join(fr.supposed))
	if e.escape >= 0 {
		return signal(e.escape)
	}
	fr.maybe = nil
	return completed
}

// each runs the rounds of a loop in order. more grows by what keeps the collection open. The signal is the statement's own; the
// doubt is set when it is not certain that the loop leaves.
func (m *machine) each(fr *frame, v ast.Value, more *doubt, step func(k, v ast.Value) (signal, error)) (signal, doubt, error) {
	out, done := completed, false
	var maybe doubt
	var fail error
	round := func(k, v ast.Value) bool {
		sig, err := step(k, v)
		if err != nil {
			fail = err
			return true
		}
		switch {
		case sig == returned:
			out, done = returned, true
		case sig <= 0: // next round, in doubt or not
		case fr.maybe != nil: // perhaps the loop ends here
			maybe = fr.maybe
			*more = more.join(maybe)
			if sig >= 2 {
				out, done = sig-2, true
				return true
			}
			maybe, done = nil, true
		case sig == 1:
			done = true
		default:
			out, done = sig-2, true
		}
		return done
	}
	switch v := v.(type) {
	case *ast.Array:
		for i := range v.Len() {
			if round(number(i), v.Elem(i).Value) {
				break
			}
		}
	case ast.Set:
		v.Until(func(t *ast.Term) bool { return round(t.Value, t.Value) })
	case ast.Object:
		v.Until(func(k, t *ast.Term) bool {
			if k.Value == ast.Value(openKey) {
				*more = more.join(openDoubt(t.Value))
				return false
			}
			return round(k.Value, t.Value)
		})
	}
	return out, maybe, fail
}

func (m *machine) not(fr *frame, s *ir.NotStmt) (signal, error) {
	sig, err := m.block(fr, s.Block)
	if err != nil || sig == returned {
		return sig, err
	}
	if sig == completed {
		return 0, nil
	}
	if fr.maybe != nil { // in doubt whether the block is defined
		return signal(max(int(sig)-1, 0)), nil
	}
	return fr.nested(sig, 1), nil
}

func (m *machine) with(fr *frame, s *ir.WithStmt) (signal, error) {
	c := m.operand(fr, s.Value)
	if c.value == nil || c.doubt != nil {
		fr.maybe = c.doubt
		return 0, nil
	}
	saved, memo := fr.locals[s.Local], m.memo
	path := make([]*ast.Term, len(s.Path))
	for i, p := range s.Path {
		path[i] = m.prog.strings[p]
	}
	fr.locals[s.Local] = cell{value: upsert(saved.value, path, c.value)}
	m.memo = map[*function]cell{}
	sig, err := m.block(fr, s.Block)
	fr.locals[s.Local], m.memo = saved, memo
	if err != nil || sig == returned {
		return sig, err
	}
	if sig == completed {
		return completed, nil
	}
	return max(sig-1, 0), nil
}

// upsert returns a copy of an object with the value at a path replaced.
func upsert(v ast.Value, path []*ast.Term, x ast.Value) ast.Value {
	if len(path) == 0 {
		return x
	}
	obj, ok := v.(ast.Object)
	if !ok {
		obj = ast.NewObject()
	}
	var old ast.Value
	if t := obj.Get(path[0]); t != nil {
		old = t.Value
	}
	fresh := ast.NewObject()
	obj.Foreach(func(k, t *ast.Term) { fresh.Insert(k, t) })
	fresh.Insert(path[0], ast.NewTerm(upsert(old, path[1:], x)))
	return fresh
}

func (m *machine) dot(fr *frame, s *ir.DotStmt) signal {
	src := m.operand(fr, s.Source)
	if ok, sig := fr.certain(src); !ok {
		return sig
	}
	kt, ok := m.prog.constantTerm(s.Key)
	if !ok {
		key := m.operand(fr, s.Key)
		if ok, sig := m.exact(fr, key); !ok {
			return sig
		}
		kt = ast.NewTerm(m.substitute(key.value))
	}
	why := src.doubt
	var found *ast.Term
	switch v := src.value.(type) {
	case ast.Object:
		found = v.Get(kt)
		if found == nil {
			if open := v.Get(openTerm); open != nil {
				why = why.join(openDoubt(open.Value))
			}
		}
	case *ast.Array:
		if src.doubt != nil {
			fr.maybe = src.doubt
			return 0
		}
		found = v.Get(kt)
	case ast.Set:
		if v.Contains(kt) {
			found = kt
		} else {
			why = why.join(m.doubtIn(v))
		}
	}
	if found == nil {
		fr.maybe = why
		return 0
	}
	fr.locals[s.Target] = cell{value: m.resolve(found.Value), depth: fr.depth}
	return completed
}

func (m *machine) equal(fr *frame, a, b ir.Operand, want bool) signal {
	same, why := m.same(m.operand(fr, a), m.operand(fr, b))
	if why != nil {
		fr.maybe = why
		return 0
	}
	return truth(same == want)
}

// same compares two values; the doubt is set when the comparison hangs on unknown facts.
func (m *machine) same(a, b cell) (bool, doubt) {
	if a.value == nil || b.value == nil {
		return false, a.doubt.join(b.doubt)
	}
	fa, fb := factOf(a.value), factOf(b.value)
	switch {
	case fa >= 0 && fa == fb:
		return true, nil
	case fa < 0 && fb < 0 && kindOf(a.value) != kindOf(b.value):
		return false, nil // whatever is unknown inside
	}
	if d := a.doubt.join(b.doubt).join(m.doubtIn(a.value)).join(m.doubtIn(b.value)); d != nil {
		return false, d
	}
	return m.substitute(a.value).Compare(m.substitute(b.value)) == 0, nil
}

// kindOf tells the kinds of values apart: values of different kinds are never equal.
func kindOf(v ast.Value) int {
	switch v.(type) {
	case ast.Null:
		return 0
	case ast.Boolean:
		return 1
	case ast.Number:
		return 2
	case ast.String:
		return 3
	case *ast.Array:
		return 4
	case ast.Object:
		return 5
	}
	return 6
}

func truth(b bool) signal {
	if b {
		return completed
	}
	return 0
}

func (m *machine) assignOnce(fr *frame, s *ir.AssignVarOnceStmt) (signal, error) {
	c := m.operand(fr, s.Source)
	if c.value == nil {
		fr.maybe = c.doubt
		return 0, nil
	}
	if old := fr.locals[s.Target]; old.value != nil && m.doubtIn(old.value) == nil && m.doubtIn(c.value) == nil && old.doubt == nil && c.doubt == nil {
		if m.substitute(old.value).Compare(m.substitute(c.value)) != 0 {
			return 0, fmt.Errorf("%s: two values for one rule", strings.Join(fr.fn.Path, "."))
		}
	}
	fr.locals[s.Target] = cell{c.value, c.doubt, fr.depth}
	return completed, nil
}

func (m *machine) insert(fr *frame, object ir.Local, key, value ir.Operand, once bool) (signal, error) {
	k, v := m.operand(fr, key), m.operand(fr, value)
	if ok, sig := m.exact(fr, k); !ok {
		return sig, nil
	}
	if v.value == nil {
		fr.maybe = v.doubt
		return 0, nil
	}
	obj, ok := fr.locals[object].value.(ast.Object)
	if !ok {
		fr.maybe = fr.locals[object].doubt
		return 0, nil
	}
	kt := ast.NewTerm(m.substitute(k.value))
	if old := obj.Get(kt); once && old != nil && m.doubtIn(old.Value) == nil && m.doubtIn(v.value) == nil {
		if m.substitute(old.Value).Compare(m.substitute(v.value)) != 0 {
			return 0, fmt.Errorf("%s: two values for the key %s", strings.Join(fr.fn.Path, "."), kt)
		}
	}
	x := v.value
	if v.doubt != nil { // a collection that may hold more
		x = m.world.add(nil, m.world.paths(v.doubt)...)
	}
	obj.Insert(kt, ast.NewTerm(x))
	return completed, nil
}

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
	if err != nil || out == nil {
		return 0, nil // as in OPA, a built-in that fails is undefined
	}
	fr.locals[s.Result] = cell{value: out.Value, depth: fr.depth}
	return completed, nil
}

// member decides x in collection as soon as one certain element decides it.
func (m *machine) member(fr *frame, result ir.Local, args []cell) (signal, bool) {
	if ok, _ := m.exact(fr, args[0]); !ok {
		fr.maybe = nil
		return 0, false
	}
	if factOf(args[1].value) >= 0 {
		return 0, false
	}
	x, found := m.substitute(args[0].value), false
	look := func(t *ast.Term) bool {
		found = found || m.doubtIn(t.Value) == nil && m.substitute(t.Value).Compare(x) == 0
		return found
	}
	switch v := args[1].value.(type) {
	case *ast.Array:
		v.Until(look)
	case ast.Set:
		v.Until(look)
	case ast.Object:
		v.Until(func(_, t *ast.Term) bool { return look(t) })
	}
	if !found {
		return 0, false
	}
	fr.locals[result] = cell{value: ast.Boolean(true), depth: fr.depth}
	return completed, true
}

// objectGet looks a key or a path up in an object without asking for the rest of it. It leaves odd arguments to OPA.
func (m *machine) objectGet(args []cell) (cell, bool) {
	key := args[1].value
	if args[0].doubt != nil || args[1].doubt != nil || m.doubtIn(key) != nil {
		return cell{}, false
	}
	steps := []*ast.Term{ast.NewTerm(m.substitute(key))}
	if path, ok := m.substitute(key).(*ast.Array); ok {
		steps = nil
		path.Foreach(func(t *ast.Term) { steps = append(steps, t) })
	}
	at := args[0].value
	for _, k := range steps {
		if f := factOf(at); f >= 0 {
			return cell{doubt: doubt{f}}, true
		}
		obj, ok := at.(ast.Object)
		if !ok {
			return cell{}, false
		}
		next := obj.Get(k)
		if next == nil {
			if open := obj.Get(openTerm); open != nil {
				return cell{doubt: openDoubt(open.Value)}, true
			}
			return args[2], true
		}
		at = m.resolve(next.Value)
	}
	return cell{value: at}, true
}
