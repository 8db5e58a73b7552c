package schema

import (
	"iter"
	"maps"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

// scope is one body with the variables that are known in it.
type scope struct {
	c      *checker
	mod    *module
	input  Types
	parent *scope
	vars   map[ast.Var]Types
	local  map[ast.Var]bool // declared here, so that they hide rules of the name
	bound  int              // how often a variable became known
	params map[ast.Var]bool // of the function: a helper may be given several things
}

func (s *scope) inner() *scope {
	return &scope{c: s.c, mod: s.mod, input: s.input, parent: s, vars: map[ast.Var]Types{}, local: map[ast.Var]bool{}}
}

// look finds a variable; false when nothing declares or binds it.
func (s *scope) look(v ast.Var) (Types, bool) {
	for at := s; at != nil; at = at.parent {
		if t, ok := at.vars[v]; ok {
			return t, true
		}
		if at.local[v] {
			return nil, true
		}
	}
	return nil, false
}

// bind makes a variable known, unless it is.
func (s *scope) bind(v ast.Var, t Types) {
	if v.IsWildcard() {
		return
	}
	if old, ok := s.look(v); ok && old.known() {
		return
	}
	s.local[v] = true
	if t.known() {
		s.vars[v] = t
		s.bound++
	}
}

// free reports whether a term is a variable that nothing has bound yet.
func (s *scope) free(t *ast.Term) (ast.Var, bool) {
	v, ok := t.Value.(ast.Var)
	if !ok {
		return "", false
	}
	if known, found := s.look(v); found {
		return v, !known.known()
	}
	return v, !s.isRule(v) && s.mod.imports[v] == nil
}

func (s *scope) isRule(v ast.Var) bool {
	n := s.mod.node.children[string(v)]
	return n != nil && n.clauses != nil
}

func (s *scope) parameter(a *ast.Term, t Types) {
	if s.params == nil {
		s.params = map[ast.Var]bool{}
	}
	ast.WalkVars(a, func(v ast.Var) bool { s.local[v], s.params[v] = true, true; return false })
	s.match(a, t)
}

// isParameter reports whether a term is a parameter of the function, by itself.
func (s *scope) isParameter(t *ast.Term) bool {
	v, ok := t.Value.(ast.Var)
	for at := s; ok && at != nil; at = at.parent {
		if at.params[v] {
			return true
		}
	}
	return false
}

// match binds the variables of a pattern to the parts of a value.
func (s *scope) match(pattern *ast.Term, t Types) {
	switch p := pattern.Value.(type) {
	case ast.Var:
		s.bind(p, t)
	case *ast.Array:
		p.Foreach(func(x *ast.Term) { s.match(x, elements(t)) })
	case ast.Object:
		p.Foreach(func(k, x *ast.Term) {
			if word, ok := k.Value.(ast.String); ok && t.known() {
				s.match(x, s.field(t, string(word), k.Location, ""))
			} else {
				s.match(x, nil)
			}
		})
	}
}

const rounds = 3 // what a line binds can be needed by a line above it

// body follows the lines of a body until no more becomes known.
func (s *scope) body(b ast.Body) {
	for _, e := range b {
		s.declare(e)
	}
	for range rounds {
		before := s.bound
		for _, e := range b {
			s.expr(e)
		}
		if s.bound == before {
			return
		}
	}
}

// declare notes the variables that hide rules of the same name.
func (s *scope) declare(e *ast.Expr) {
	switch t := e.Terms.(type) {
	case *ast.SomeDecl:
		for _, x := range t.Symbols {
			if call, ok := x.Value.(ast.Call); ok {
				for _, k := range call[1 : len(call)-1] {
					s.hide(k)
				}
				continue
			}
			s.hide(x)
		}
	case []*ast.Term:
		if len(t) == 3 && t[0].Value.String() == "assign" {
			s.hide(t[1])
		}
	}
}

func (s *scope) hide(t *ast.Term) {
	ast.WalkVars(t, func(v ast.Var) bool { s.local[v] = true; return false })
}

// clause follows the body and the head of one clause and returns what it gives.
func (s *scope) clause(r *ast.Rule) Types {
	s.body(r.Body)
	h := r.Head
	rest := h.Ref()[1:]
	switch {
	case h.Key != nil && h.Value == nil:
		return one(&Type{Kind: Set, Each: s.term(h.Key)})
	case len(rest) == 1 && h.Value != nil:
		s.term(rest[0])
		return one(&Type{Kind: Map, Each: s.term(h.Value)})
	case len(rest) > 0:
		for _, x := range rest {
			s.term(x)
		}
		if h.Value != nil {
			s.term(h.Value)
		}
		return nil
	case h.Value != nil:
		return s.term(h.Value)
	}
	return one(anyBool)
}

func (s *scope) expr(e *ast.Expr) {
	for _, w := range e.With {
		s.term(w.Value)
	}
	switch t := e.Terms.(type) {
	case *ast.Term:
		s.term(t)
	case []*ast.Term:
		s.call(t)
	case *ast.SomeDecl:
		for _, x := range t.Symbols {
			if call, ok := x.Value.(ast.Call); ok {
				s.some(call)
			}
		}
	case *ast.Every:
		in := s.inner()
		domain := s.term(t.Domain)
		if t.Key != nil {
			in.match(t.Key, keys(domain))
		}
		in.match(t.Value, elements(domain))
		in.body(t.Body)
	}
}

// some follows "some x in xs" and "some k, v in xs".
func (s *scope) some(call ast.Call) {
	domain := s.term(call[len(call)-1])
	value := call[len(call)-2]
	if len(call) == 4 {
		s.take(call[1], keys(domain))
	}
	s.take(value, elements(domain))
}

// take binds a pattern, or compares what is no pattern.
func (s *scope) take(t *ast.Term, with Types) {
	switch t.Value.(type) {
	case ast.Var, *ast.Array, ast.Object:
		s.match(t, with)
	default:
		s.term(t)
	}
}

func keysOf(m map[string]Types) iter.Seq[string] { return maps.Keys(m) }

// elements is what a collection holds.
func elements(ts Types) Types {
	if !ts.known() {
		return nil
	}
	var out Types
	for i, t := range ts {
		var each Types
		switch t.Kind {
		case Map, List, Set:
			each = t.Each
		case Record:
			for i, name := range slices.Sorted(keysOf(t.Fields)) {
				if i == 0 {
					each = t.Fields[name]
					continue
				}
				each = join(each, t.Fields[name])
			}
		case Null:
			continue
		}
		if i == 0 || out == nil {
			out = each
		} else {
			out = join(out, each)
		}
		if !each.known() {
			return nil
		}
	}
	return out
}

// keys is what the keys of a collection are.
func keys(ts Types) Types {
	if !ts.known() {
		return nil
	}
	var out Types
	for i, t := range ts {
		k := one(text)
		switch t.Kind {
		case List:
			k = one(quantity)
		case Set:
			k = t.Each
		}
		if i == 0 {
			out = k
		} else {
			out = join(out, k)
		}
	}
	return out
}
