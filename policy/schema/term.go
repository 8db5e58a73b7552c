package schema

import (
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// term follows a term and returns what it may be.
func (s *scope) term(t *ast.Term) Types {
	switch v := t.Value.(type) {
	case ast.String:
		return one(&Type{Kind: String, Words: []string{string(v)}, Fixed: true})
	case ast.Number:
		return one(quantity)
	case ast.Boolean:
		return one(anyBool)
	case ast.Null:
		return one(&Type{Kind: Null})
	case ast.Var:
		return s.ref(ast.Ref{t})
	case ast.Ref:
		return s.ref(v)
	case ast.Call:
		return s.call(v)
	case *ast.Array:
		return one(&Type{Kind: List, Each: s.all(func(f func(*ast.Term)) { v.Foreach(f) })})
	case ast.Set:
		return one(&Type{Kind: Set, Each: s.all(v.Foreach)})
	case ast.Object:
		return s.object(v)
	case *ast.ArrayComprehension:
		in := s.inner()
		in.body(v.Body)
		return one(&Type{Kind: List, Each: in.term(v.Term)})
	case *ast.SetComprehension:
		in := s.inner()
		in.body(v.Body)
		return one(&Type{Kind: Set, Each: in.term(v.Term)})
	case *ast.ObjectComprehension:
		in := s.inner()
		in.body(v.Body)
		in.term(v.Key)
		return one(&Type{Kind: Map, Each: in.term(v.Value)})
	}
	return nil
}

// all is what any of some terms may be. Words become one list of words.
func (s *scope) all(foreach func(func(*ast.Term))) Types {
	var out Types
	fixed := &Type{Kind: String, Fixed: true}
	n, known := 0, true
	foreach(func(t *ast.Term) {
		got := s.term(t)
		n++
		if len(got) == 1 && got[0].Fixed {
			fixed.Words = append(fixed.Words, got[0].Words...)
			return
		}
		known = known && got.known()
		for _, g := range got {
			if !out.has(g) {
				out = append(out, g)
			}
		}
	})
	if len(fixed.Words) > 0 {
		out = append(out, fixed)
	}
	if n == 0 || !known {
		return nil
	}
	return out
}

func (s *scope) object(v ast.Object) Types {
	out := &Type{Kind: Record, Name: "object", Table: true, Fields: map[string]Types{}}
	known := true
	v.Foreach(func(k, x *ast.Term) {
		word, ok := k.Value.(ast.String)
		known = known && ok
		s.term(k)
		out.Fields[string(word)] = s.term(x)
	})
	if !known {
		return one(&Type{Kind: Map})
	}
	return one(out)
}

// ref follows a reference: a variable, a rule, input or data, and the keys behind it.
func (s *scope) ref(r ast.Ref) Types {
	head, ok := r[0].Value.(ast.Var)
	if !ok {
		return s.path(s.term(r[0]), r[1:], r[0].String())
	}
	if t, found := s.look(head); found {
		return s.path(t, r[1:], string(head))
	}
	switch {
	case head == "input":
		return s.path(s.input, r[1:], "input")
	case head == "data":
		return s.data(r, s.c.root, 1)
	case s.isRule(head):
		return s.data(r, s.mod.node, 0)
	}
	if to, ok := s.mod.imports[head]; ok {
		long := append(append(ast.Ref{}, to...), r[1:]...)
		if to[0].Value.Compare(ast.Var("input")) == 0 {
			return s.path(s.input, long[1:], "input")
		}
		return s.data(long, s.c.root, 1)
	}
	return s.path(nil, r[1:], string(head))
}

// path follows keys. shown is what stood before them.
func (s *scope) path(t Types, keys []*ast.Term, shown string) Types {
	for _, k := range keys {
		word, ok := k.Value.(ast.String)
		if ok {
			if t.known() {
				t = s.field(t, string(word), k.Location, shown)
			}
			shown += "." + string(word)
			continue
		}
		t = s.computed(t, k, shown)
		shown += "[" + k.String() + "]"
	}
	return t
}

// computed follows a key that is no constant: it binds a free variable, and looks every word up that it may be.
func (s *scope) computed(t Types, k *ast.Term, shown string) Types {
	if v, free := s.free(k); free {
		s.bind(v, keys(t))
		return elements(t)
	}
	key := s.term(k)
	if !t.known() {
		return nil
	}
	if len(key) == 1 && key[0].Fixed && hasRecord(t) {
		var out Types
		for i, w := range key[0].Words {
			if !hasField(t, w) && t[0].Table {
				return nil
			}
			f := s.field(t, w, k.Location, shown)
			if i == 0 {
				out = f
			} else {
				out = join(out, f)
			}
		}
		return out
	}
	return elements(t)
}

func hasField(ts Types, name string) bool {
	for _, t := range ts {
		if _, ok := t.field(name); ok {
			return true
		}
	}
	return false
}

func hasRecord(ts Types) bool {
	for _, t := range ts {
		if t.Kind == Record {
			return true
		}
	}
	return false
}

// data follows a reference into packages, rules and data, from the i-th key on.
func (s *scope) data(r ast.Ref, n *node, i int) Types {
	for ; i < len(r); i++ {
		if n.value != nil && n.children == nil {
			return s.path(n.value, r[i:], n.path)
		}
		if n.clauses != nil {
			return s.path(s.c.rule(n, s.input, nil), r[i:], n.path)
		}
		word := ""
		switch k := r[i].Value.(type) {
		case ast.String:
			word = string(k)
		case ast.Var:
			if i > 0 {
				return s.path(s.c.whole(n, s.input), r[i:], n.path)
			}
			word = string(k)
		default:
			return s.path(s.c.whole(n, s.input), r[i:], n.path)
		}
		next := n.children[word]
		if next == nil {
			s.lacks(r[i].Location, n, word)
			return nil
		}
		n = next
	}
	return s.c.whole(n, s.input)
}

// lacks reports a name that nothing in data has.
func (s *scope) lacks(at *ast.Location, n *node, word string) {
	if n.children == nil {
		return
	}
	if strings.HasPrefix(n.path, "data.custom") && at == nil {
		return
	}
	s.c.report(at, "%s has no rule, package or value %q: %s", n.path, word, Suggest(word, n.names()))
}
