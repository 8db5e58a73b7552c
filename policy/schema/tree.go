package schema

import (
	"encoding/json"
	"maps"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

// node is a place in data: a package, a rule or a value of a data file.
type node struct {
	path     string
	children map[string]*node
	clauses  []clause
	value    Types // of data
}

// clause is one rule with its module.
type clause struct {
	rule *ast.Rule
	mod  *module
}

// module is one file of rules.
type module struct {
	*ast.Module
	node    *node // its package
	imports map[ast.Var]ast.Ref
	input   Types
}

func (n *node) child(name string) *node {
	if n.children == nil {
		n.children = map[string]*node{}
	}
	next := n.children[name]
	if next == nil {
		next = &node{path: n.path + "." + name}
		n.children[name] = next
	}
	return next
}

func (n *node) names() []string { return slices.Collect(maps.Keys(n.children)) }

func newModule(root *node, m *ast.Module, input Types) *module {
	out := &module{Module: m, node: root, imports: map[ast.Var]ast.Ref{}, input: input}
	for _, t := range m.Package.Path[1:] {
		if s, ok := t.Value.(ast.String); ok {
			out.node = out.node.child(string(s))
		}
	}
	for _, i := range m.Imports {
		ref, ok := i.Path.Value.(ast.Ref)
		if !ok || len(ref) == 0 || ref[0].Equal(ast.VarTerm("rego")) {
			continue
		}
		name := i.Alias
		if last, isText := ref[len(ref)-1].Value.(ast.String); name == "" && isText {
			name = ast.Var(last)
		} else if v, isVar := ref[len(ref)-1].Value.(ast.Var); name == "" && isVar {
			name = v
		}
		out.imports[name] = ref
	}
	for _, r := range m.Rules {
		if name, ok := r.Head.Ref()[0].Value.(ast.Var); ok {
			n := out.node.child(string(name))
			n.clauses = append(n.clauses, clause{r, out})
		}
	}
	return out
}

// put adds data at a node: what has a rule or a package of the name stays.
func (n *node) put(v map[string]any) {
	for k, x := range v {
		next := n.child(k)
		if sub, ok := x.(map[string]any); ok && next.clauses == nil {
			next.put(sub)
			continue
		}
		next.value = typeOf(x)
	}
}

const maxFixed = 64 // words of a list of data that are followed

// typeOf is the type of a value of a data file below an object.
func typeOf(v any) Types {
	switch v := v.(type) {
	case string:
		return one(&Type{Kind: String, Words: []string{v}, Fixed: true})
	case bool:
		return one(anyBool)
	case float64, int, int64, json.Number:
		return one(quantity)
	case nil:
		return one(&Type{Kind: Null})
	case map[string]any:
		out := &Type{Kind: Record, Name: "object of the data", Table: true, Fields: map[string]Types{}}
		for k, x := range v {
			out.Fields[k] = typeOf(x)
		}
		return one(out)
	case []any:
		return one(&Type{Kind: List, Each: eachOf(v)})
	}
	return nil
}

// eachOf is what a list holds; a short list of words stays one.
func eachOf(list []any) Types {
	var texts []string
	for _, x := range list {
		s, ok := x.(string)
		if !ok {
			break
		}
		texts = append(texts, s)
	}
	if len(list) == 0 {
		return nil
	}
	if len(texts) == len(list) && len(list) <= maxFixed {
		return one(&Type{Kind: String, Words: texts, Fixed: true})
	}
	out := typeOf(list[0])
	for _, x := range list[1:] {
		if next := typeOf(x); !sameKind(out, next) {
			return nil
		}
	}
	if out[0].Kind == Record || out[0].Kind == String {
		return nil // each is different: nothing is followed into them
	}
	return out
}

func sameKind(a, b Types) bool {
	return len(a) == 1 && len(b) == 1 && a[0].Kind == b[0].Kind
}

// whole is the value of a node: an object of everything below it. Of packages nothing is known: their rules differ.
func (c *checker) whole(n *node, input Types) Types {
	switch {
	case n.clauses != nil:
		return c.rule(n, input, nil)
	case n.value != nil:
		return n.value
	case n.children == nil || n.holdsRules():
		return nil
	}
	if t, ok := c.wholes[n]; ok {
		return t
	}
	out := &Type{Kind: Record, Name: n.path, Table: true, Fields: map[string]Types{}}
	c.wholes[n] = one(out)
	for name, sub := range n.children {
		out.Fields[name] = c.whole(sub, input)
	}
	return one(out)
}

func (n *node) holdsRules() bool {
	if n.clauses != nil {
		return true
	}
	for _, sub := range n.children {
		if sub.holdsRules() {
			return true
		}
	}
	return false
}
