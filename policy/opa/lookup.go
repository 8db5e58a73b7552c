package opa

import (
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/ir"
)

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
