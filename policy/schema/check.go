package schema

import (
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// Check returns what cannot be right in some modules, sorted by place. Data is what stands beside them; the modules were parsed with
// their annotations. Tests are not checked: leave them out.
func Check(modules []*ast.Module, data map[string]any) []Problem {
	c := &checker{
		root: &node{path: "data"}, problems: map[Problem]bool{}, answers: map[string]Types{}, wholes: map[*node]Types{},
		tentative: map[Problem]string{}, sayable: map[string]bool{},
	}
	c.root.put(data)
	c.root.child("catalogue").value = one(Catalogue())
	c.root.child("custom") // where users' packs are
	var all []*module
	for _, m := range modules {
		all = append(all, newModule(c.root, m, inputOf(m)))
	}
	for _, m := range all {
		for _, r := range m.Rules {
			c.begin(m, r)
		}
	}
	return c.sorted()
}

// begin follows a rule for its own sake. What calls say of its parameters is followed from the calls.
func (c *checker) begin(m *module, r *ast.Rule) {
	for r := r; r != nil; r = r.Else {
		s := &scope{c: c, mod: m, input: m.input, vars: map[ast.Var]Types{}, local: map[ast.Var]bool{}}
		for _, a := range r.Head.Args {
			s.parameter(a, nil)
		}
		s.clause(r)
	}
}

type checker struct {
	root     *node
	problems map[Problem]bool
	answers  map[string]Types // of a rule or function with some input and arguments; present while it is followed, too
	wholes   map[*node]Types
	depth    int

	tentative map[Problem]string // what is a problem only if its word can nowhere be said
	sayable   map[string]bool    // places and words that are right for some call
}

// inputOf is the input a module is asked with: that of the rule's subject; a helper may be asked with any.
func inputOf(m *ast.Module) Types {
	if strings.Contains(m.Package.Path.String(), ".rules.") || strings.HasSuffix(m.Package.Path.String(), ".offer") {
		return Documents(subjectOf(m))
	}
	var all Types
	for s := policy.SubjectApplication; s <= policy.SubjectPortfolio; s++ {
		all = append(all, Documents(s)...)
	}
	return all
}

// subjectOf reads a rule's subject; a word that is none is the metadata's business.
func subjectOf(m *ast.Module) policy.Subject {
	var subject policy.Subject
	for _, a := range m.Annotations {
		if word, ok := a.Custom["subject"].(string); ok && a.Scope == "package" {
			if err := subject.UnmarshalText([]byte(word)); err != nil {
				return policy.SubjectApplication
			}
		}
	}
	return subject
}

const maxDepth = 40 // calls in calls; rules that call themselves are refused elsewhere

// rule follows every clause of a rule, or of a function with the types of its arguments, and returns what it may give.
func (c *checker) rule(n *node, input Types, each []Types) Types {
	key := keyOf(n, input, each)
	if out, ok := c.answers[key]; ok || c.depth > maxDepth {
		return out
	}
	c.answers[key] = nil
	c.depth++
	defer func() { c.depth-- }()
	var out Types
	known, first := true, true
	for _, cl := range n.clauses {
		for r := cl.rule; r != nil; r = r.Else {
			s := &scope{c: c, mod: cl.mod, input: input, vars: map[ast.Var]Types{}, local: map[ast.Var]bool{}}
			for i, a := range r.Head.Args {
				var t Types
				if i < len(each) {
					t = each[i]
				}
				s.parameter(a, t)
			}
			got := s.clause(r)
			known = known && got.known()
			switch {
			case !known:
			case first:
				out, first = got, false
			default:
				out = union(out, got)
			}
		}
	}
	if !known {
		out = nil
	}
	c.answers[key] = out
	return out
}

// union joins what clauses give: sets and maps of one kind become one.
func union(a, b Types) Types {
	if len(a) == 1 && len(b) == 1 && a[0].Kind == b[0].Kind && (a[0].Kind == Set || a[0].Kind == Map) {
		return one(&Type{Kind: a[0].Kind, Each: join(a[0].Each, b[0].Each)})
	}
	return join(a, b)
}

func keyOf(n *node, input Types, args []Types) string {
	var b strings.Builder
	b.WriteString(n.path)
	for _, ts := range append([]Types{input}, args...) {
		b.WriteByte('|')
		for _, t := range ts {
			b.WriteString(t.key(maxKey))
			b.WriteByte(',')
		}
	}
	return b.String()
}

// maxKey is how deep types are told apart: a rule can make types whose parts double at every level.
const maxKey = 6

// key tells types apart: by what they say to some depth, and records of the language by their name.
func (t *Type) key(depth int) string {
	parts := []string{t.Kind.String(), t.Name}
	if t.Fixed {
		parts = append(parts, t.Words...)
	} else if t.Words != nil {
		parts = append(parts, "words "+strings.Join(t.Words, " "))
	}
	if t.Date {
		parts = append(parts, "date")
	}
	for _, e := range t.Each {
		if depth == 0 {
			break
		}
		parts = append(parts, "of "+e.key(depth-1))
	}
	if t.Kind == Record && strings.HasPrefix(t.Name, "object") {
		names := slices.Sorted(keysOf(t.Fields))
		parts = append(parts, names...)
	}
	return strings.Join(parts, " ")
}
