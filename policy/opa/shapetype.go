package opa

import "github.com/open-policy-agent/opa/v1/ast"

// The type of x := [y, y] holds that of y twice, and OPA's checker walks all of it: forty such lines take for ever. So the sizes of types
// are reckoned first, roughly and from above.

// hugeType is where reckoning ends.
const hugeType = 1 << 30

func addTypes(sizes ...int) int {
	n := 0
	for _, s := range sizes {
		n = min(n+s, hugeType)
	}
	return n
}

// ruleType is the size of the type of all rules at a path.
func (s *shape) ruleType(path string) int {
	if n, ok := s.types[path]; ok {
		return n
	}
	s.types[path] = 1 // Rego has no recursion
	n := 1
	for _, x := range s.rules[path] {
		for r := x.rule; r != nil; r = r.Else {
			scope := &typeScope{s, x, map[ast.Var]int{}}
			scope.body(r.Body)
			n = addTypes(n, scope.term(r.Head.Key), scope.term(r.Head.Value))
			for _, v := range scope.vars {
				if v > maxType {
					n = hugeType
				}
			}
		}
	}
	s.types[path] = n
	return n
}

// typeScope is one rule whose variables have types.
type typeScope struct {
	s    *shape
	x    *shapeRule
	vars map[ast.Var]int
}

func (c *typeScope) body(b ast.Body) {
	for _, e := range b {
		if every, ok := e.Terms.(*ast.Every); ok {
			n := c.term(every.Domain)
			c.bind(every.Key, n)
			c.bind(every.Value, n)
			c.body(every.Body)
			continue
		}
		if some, ok := e.Terms.(*ast.SomeDecl); ok {
			for _, t := range some.Symbols {
				if in, ok := t.Value.(ast.Call); ok {
					c.matched(in[1:])
				}
			}
		}
		if e.IsEquality() || e.IsAssignment() {
			c.matched(e.Operands())
		}
	}
}

// matched gives the variables of terms that are matched with one another the size of the largest.
func (c *typeScope) matched(terms []*ast.Term) {
	n := 0
	for _, t := range terms {
		n = addTypes(n, c.term(t))
	}
	for _, t := range terms {
		c.bind(t, n)
	}
}

// bind gives every variable of a pattern the size of what it is matched with.
func (c *typeScope) bind(t *ast.Term, n int) {
	if t == nil {
		return
	}
	switch v := t.Value.(type) {
	case ast.Var:
		c.vars[v] = max(c.vars[v], n)
	case *ast.Array:
		v.Foreach(func(t *ast.Term) { c.bind(t, n) })
	case ast.Object:
		v.Foreach(func(_, t *ast.Term) { c.bind(t, n) })
	}
}

// term is the size of the type of a term.
func (c *typeScope) term(t *ast.Term) int {
	if t == nil {
		return 0
	}
	n := 1
	add := func(t *ast.Term) { n = addTypes(n, c.term(t)) }
	switch v := t.Value.(type) {
	case ast.Var:
		n = max(c.vars[v], 1)
		if path := c.s.resolve(c.x, ast.Ref{t}); path != "" {
			n = max(n, c.s.ruleType(path))
		}
	case ast.Ref:
		if head, ok := v[0].Value.(ast.Var); ok {
			n = max(c.vars[head], 1)
		}
		if path := c.s.resolve(c.x, v); path != "" {
			n = max(n, c.s.ruleType(path))
		}
	case *ast.Array:
		v.Foreach(add)
	case ast.Set:
		v.Foreach(add)
	case ast.Object:
		v.Foreach(func(k, t *ast.Term) { add(k); add(t) })
	case ast.Call: // what built-ins give has a type of its own
		if ref, ok := v[0].Value.(ast.Ref); ok {
			if path := c.s.resolve(c.x, ref); path != "" {
				n = c.s.ruleType(path)
			}
		}
	case *ast.ArrayComprehension:
		c.body(v.Body)
		add(v.Term)
	case *ast.SetComprehension:
		c.body(v.Body)
		add(v.Term)
	case *ast.ObjectComprehension:
		c.body(v.Body)
		add(v.Key)
		add(v.Value)
	}
	return n
}
