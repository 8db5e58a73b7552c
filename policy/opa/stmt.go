package opa

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/ir"
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
		a := &fr.locals[s.Array]
		if c.value == nil || c.doubt != nil {
			return fr.withheld(a, c.doubt), nil
		}
		if a.doubt != nil { // its length is in doubt, so is the place of what follows
			return completed, nil
		}
		a.value = a.value.(*ast.Array).Append(ast.NewTerm(c.value))
		return completed, nil
	case *ir.SetAddStmt:
		c := m.operand(fr, s.Value)
		if c.value == nil || c.doubt != nil {
			return fr.withheld(&fr.locals[s.Set], c.doubt), nil
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

// withheld is the signal of a statement whose value perhaps is none: what it would have put into the collection may be missing there,
// so what follows must not take the collection for whole.
func (fr *frame) withheld(collection *cell, why doubt) signal {
	fr.maybe = why
	collection.doubt = collection.doubt.join(why)
	return 0
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
	if v.value == nil && v.doubt == nil {
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
	if v.doubt != nil { // a collection that may hold more, or perhaps no value at all
		x = m.world.add(nil, m.world.paths(v.doubt)...)
	}
	obj.Insert(kt, ast.NewTerm(x))
	if v.value == nil {
		fr.maybe = v.doubt
		return 0, nil
	}
	return completed, nil
}
