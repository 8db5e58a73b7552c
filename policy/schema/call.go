package schema

import (
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/types"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/nearest"
)

// call follows a call: the operators that bind or compare, functions of the rules, and OPA's built-ins.
func (s *scope) call(c []*ast.Term) Types {
	name, args := c[0].Value.String(), c[1:]
	switch name {
	case "assign", "eq":
		if len(args) == 2 {
			return s.unify(c[0].Location, name, args[0], args[1])
		}
	case "equal", "neq", "lt", "lte", "gt", "gte":
		if len(args) == 2 {
			s.compare(c[0].Location, name, args[0], s.term(args[0]), args[1], s.term(args[1]))
			return one(anyBool)
		}
	case "internal.member_2", "internal.member_3":
		domain := s.term(args[len(args)-1])
		x := args[len(args)-2]
		if len(args) == 3 {
			s.take(args[0], keys(domain))
		}
		s.compare(x.Location, "in", x, s.term(x), args[len(args)-1], elements(domain))
		return one(anyBool)
	case "object.get":
		if len(args) == 3 {
			return s.get(args)
		}
	}
	given := make([]Types, len(args))
	for i, a := range args {
		given[i] = s.term(a)
	}
	if b, ok := ast.BuiltinMap[name]; ok && !s.hidden(name) {
		return s.builtin(b, c, given)
	}
	return s.function(c[0], given)
}

func (s *scope) hidden(name string) bool { return s.isRule(ast.Var(name)) }

// unify follows x := y and x = y.
func (s *scope) unify(at *ast.Location, name string, left, right *ast.Term) Types {
	if _, free := s.free(left); free || isPattern(left) {
		s.match(left, s.term(right))
		return one(anyBool)
	}
	if _, free := s.free(right); free || isPattern(right) {
		s.match(right, s.term(left))
		return one(anyBool)
	}
	l, r := s.term(left), s.term(right)
	if name == "eq" {
		s.compare(at, name, left, l, right, r)
	}
	return one(anyBool)
}

// isPattern reports whether a term is an array or object with variables in it.
func isPattern(t *ast.Term) bool {
	switch t.Value.(type) {
	case *ast.Array, ast.Object:
		return !t.IsGround()
	}
	return false
}

// get follows object.get: its key or path is looked up like a reference.
func (s *scope) get(args []*ast.Term) Types {
	from, otherwise := s.term(args[0]), s.term(args[2])
	path := []*ast.Term{args[1]}
	if list, ok := args[1].Value.(*ast.Array); ok {
		path = nil
		list.Foreach(func(t *ast.Term) { path = append(path, t) })
	}
	shown := args[0].String()
	return join(s.path(from, path, shown), otherwise)
}

// function follows a function of the rules with what it is given.
func (s *scope) function(op *ast.Term, given []Types) Types {
	ref, ok := op.Value.(ast.Ref)
	if !ok {
		return nil
	}
	n, i := s.c.root, 1
	head, _ := ref[0].Value.(ast.Var)
	switch to, imported := s.mod.imports[head]; {
	case head == "data":
	case imported:
		ref = append(append(ast.Ref{}, to...), ref[1:]...)
	case s.isRule(head):
		n, i = s.mod.node, 0
	default:
		s.unknownFunction(op, string(head))
		return nil
	}
	for ; i < len(ref); i++ {
		var word string
		switch k := ref[i].Value.(type) {
		case ast.String:
			word = string(k)
		case ast.Var:
			word = string(k)
		}
		next := n.children[word]
		if next == nil {
			s.lacks(op.Location, n, word)
			return nil
		}
		n = next
	}
	if n.clauses == nil {
		return nil
	}
	if want := len(n.clauses[0].rule.Head.Args); want != len(given) && want > 0 {
		s.c.report(op.Location, "%s takes %d arguments, and is given %d", op, want, len(given))
		return nil
	}
	return s.c.rule(n, s.input, given)
}

// unknownFunction reports a function that neither the package nor OPA has.
func (s *scope) unknownFunction(op *ast.Term, head string) {
	names := s.mod.node.names()
	for name := range s.mod.imports {
		names = append(names, string(name))
	}
	name := op.String()
	for b := range ast.BuiltinMap {
		names = append(names, b)
	}
	near := nearest.Word(name, names)
	if near == "" {
		near = nearest.Word(head, names)
	}
	if near != "" {
		near = ": did you mean " + near + "?"
	}
	s.c.report(op.Location, "there is no function %s%s", name, near)
}

// builtin checks the arguments of one of OPA's built-ins and returns what it gives.
func (s *scope) builtin(b *ast.Builtin, c []*ast.Term, given []Types) Types {
	if b.Decl == nil {
		return nil
	}
	for i, want := range b.Decl.FuncArgs().Args {
		if i >= len(given) || !given[i].known() {
			continue
		}
		allowed := kindsOf(want)
		if allowed != nil && !meet(given[i], allowed) {
			s.c.report(c[i+1].Location, "%s is %s, and %s takes %s there", c[i+1], describe(given[i]), b.Name, kindWords(allowed))
		}
	}
	return result(b.Decl.Result())
}

// result is what a built-in gives, as far as it is of one kind.
func result(t types.Type) Types {
	switch t := bare(t).(type) {
	case types.String:
		return one(text)
	case types.Number:
		return one(quantity)
	case types.Boolean:
		return one(anyBool)
	default:
		_ = t
	}
	return nil
}

// kindsOf lists the kinds a type of OPA allows; nil for anything.
func kindsOf(t types.Type) map[Kind]bool {
	switch t := bare(t).(type) {
	case types.String:
		return map[Kind]bool{String: true}
	case types.Number:
		return map[Kind]bool{Number: true}
	case types.Boolean:
		return map[Kind]bool{Bool: true}
	case types.Null:
		return map[Kind]bool{Null: true}
	case *types.Array:
		return map[Kind]bool{List: true}
	case *types.Object:
		return map[Kind]bool{Record: true, Map: true}
	case *types.Set:
		return map[Kind]bool{Set: true}
	case types.Any:
		out := map[Kind]bool{}
		for _, x := range t {
			for k := range kindsOf(x) {
				out[k] = true
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	return nil
}

// bare is a type without the name OPA's documentation gives it.
func bare(t types.Type) types.Type {
	if named, ok := t.(*types.NamedType); ok {
		return named.Type
	}
	return t
}
