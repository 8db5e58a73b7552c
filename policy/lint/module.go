package lint

import (
	"path"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// module is one file of rules.
type module struct {
	*ast.Module
	file string
	text string
	test bool
	note *ast.Annotations // of the package; nil when there is none
}

func newModule(file, text string, m *ast.Module) *module {
	out := &module{Module: m, file: file, text: text, test: strings.HasSuffix(file, "_test.rego")}
	for _, a := range m.Annotations {
		if a.Scope == "package" {
			out.note = a
		}
	}
	return out
}

// isRule reports whether the module is a rule, and no helper.
func (m *module) isRule() bool {
	if m.test || !strings.Contains(m.pkg(), ".rules.") {
		return false
	}
	for _, r := range m.Rules {
		switch name(r) {
		case "violation", "classify", "require", "relieve", "reaches", "dispose":
			return true
		}
	}
	return false
}

// pkg is the package without data.
func (m *module) pkg() string {
	var parts []string
	for _, t := range m.Package.Path[1:] {
		if s, ok := t.Value.(ast.String); ok {
			parts = append(parts, string(s))
		}
	}
	return strings.Join(parts, ".")
}

func (m *module) folder() string { return path.Dir(m.file) }

// ids lists the rule's id and its aliases.
func (m *module) ids() []string {
	if m.note == nil {
		return nil
	}
	var out []string
	if id, ok := m.note.Custom["id"].(string); ok {
		out = append(out, id)
	}
	aliases, _ := m.note.Custom["aliases"].([]any)
	for _, a := range aliases {
		if id, ok := a.(string); ok {
			out = append(out, id)
		}
	}
	return out
}

func (m *module) id() string {
	if ids := m.ids(); len(ids) > 0 {
		return ids[0]
	}
	return ""
}

// lineOf is the first line that holds a word, or 1.
func lineOf(text, word string) int {
	before, _, found := strings.Cut(text, word)
	if !found {
		return 1
	}
	return strings.Count(before, "\n") + 1
}

// defines reports whether a name is a rule or an import of the module.
func (m *module) defines(word string) bool {
	for _, i := range m.Imports {
		if string(i.Name()) == word {
			return true
		}
	}
	return slices.ContainsFunc(m.Rules, func(r *ast.Rule) bool { return name(r) == word })
}

// ignores reports whether a line, or the one above it, says "lint:ignore" and the rule of the linter.
func (m *module) ignores(rule string, line int) bool {
	lines := strings.Split(m.text, "\n")
	for _, n := range []int{line - 1, line} {
		if n > 0 && n <= len(lines) && strings.Contains(lines[n-1], "lint:ignore "+rule+": ") {
			return true
		}
	}
	return false
}

func name(r *ast.Rule) string {
	if v, ok := r.Head.Ref()[0].Value.(ast.Var); ok {
		return string(v)
	}
	return ""
}

// bodies calls do for every body of the module with its clauses, comprehensions and every.
func (m *module) bodies(do func(ast.Body)) {
	for _, r := range m.Rules {
		ast.WalkBodies(r, func(b ast.Body) bool { do(b); return false })
	}
}

// calls calls do for every call of a function, with its name.
func (m *module) calls(do func(name string, args []*ast.Term, at *ast.Location)) {
	for _, r := range m.Rules {
		ast.WalkExprs(r, func(e *ast.Expr) bool {
			if terms, ok := e.Terms.([]*ast.Term); ok {
				do(terms[0].String(), terms[1:], terms[0].Location)
			}
			return false
		})
		ast.WalkTerms(r, func(t *ast.Term) bool {
			if call, ok := t.Value.(ast.Call); ok {
				do(call[0].String(), call[1:], call[0].Location)
			}
			return false
		})
	}
}
