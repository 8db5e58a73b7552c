package opa

import (
	"fmt"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// What a rule may be once it is parsed.
const (
	maxBody   = 200       // expressions in one body
	maxChain  = 64        // operators, else branches or parts of a reference one after the other
	maxRules  = 1_000     // in one file
	maxTerms  = 2_000_000 // in the library
	maxType   = 20_000    // types inside the type of one value
	maxMocks  = 100       // with modifiers in the library
	maxParams = 32        // of a function
)

// shape checks what parsed rules would cost OPA's compiler and planner.
type shape struct {
	rules map[string][]*shapeRule // by path
	types map[string]int          // sizes of the types of rules, by path; 0 while computing
	mocks map[string]bool         // whether a rule reaches a with modifier
	terms int
	withs int
}

type shapeRule struct {
	file    string
	pkg     string
	imports map[string]string
	rule    *ast.Rule
}

// checkShape checks all modules of the library together.
func (lib *library) checkShape() error {
	s := &shape{rules: map[string][]*shapeRule{}, types: map[string]int{}, mocks: map[string]bool{}}
	var all []*shapeRule
	for _, f := range lib.modules {
		m, file := f.Parsed, f.Path
		if len(m.Rules) > maxRules {
			return tooMuch(file, fmt.Sprintf("more than %d rules", maxRules))
		}
		pkg := dotted(m.Package.Path)
		imports := map[string]string{}
		for _, imp := range m.Imports {
			if ref, ok := imp.Path.Value.(ast.Ref); ok {
				imports[string(imp.Name())] = dotted(ref)
			}
		}
		for _, r := range m.Rules {
			x := &shapeRule{file, pkg, imports, r}
			all = append(all, x)
			path := pkg + "." + dotted(r.Head.Ref().GroundPrefix())
			s.rules[path] = append(s.rules[path], x)
			if err := s.size(x); err != nil {
				return err
			}
		}
	}
	for _, x := range all {
		if n := s.ruleType(x.pkg + "." + dotted(x.rule.Head.Ref().GroundPrefix())); n > maxType {
			return tooMuch(x.file, fmt.Sprintf("rule %s, whose values have a type of more than %d parts", x.rule.Head.Name, maxType))
		}
		if err := s.mocked(x); err != nil {
			return err
		}
	}
	return nil
}

// dotted writes the leading constant parts of a reference with dots.
func dotted(ref ast.Ref) string {
	var parts []string
	for i, t := range ref {
		switch v := t.Value.(type) {
		case ast.Var:
			if i > 0 {
				return strings.Join(parts, ".")
			}
			parts = append(parts, string(v))
		case ast.String:
			parts = append(parts, string(v))
		default:
			return strings.Join(parts, ".")
		}
	}
	return strings.Join(parts, ".")
}

// size bounds one rule: its bodies, chains and terms.
func (s *shape) size(x *shapeRule) error {
	var bad string
	depth, chain := 0, 0
	for r := x.rule; r != nil; r = r.Else {
		if chain++; chain > maxChain {
			return tooMuch(x.file, fmt.Sprintf("more than %d else branches one after the other", maxChain))
		}
	}
	if len(x.rule.Head.Args) > maxParams {
		bad = fmt.Sprintf("a function of more than %d parameters", maxParams)
	}
	before := func(n any) bool {
		depth++
		switch n := n.(type) {
		case ast.Body:
			if len(n) > maxBody {
				bad = fmt.Sprintf("a body of more than %d expressions", maxBody)
			}
		case *ast.Expr:
			s.withs += len(n.With)
		case ast.Ref:
			if len(n) > maxChain {
				bad = fmt.Sprintf("a reference of more than %d parts", maxChain)
			}
		case *ast.Term:
			s.terms++
			if num, ok := n.Value.(ast.Number); ok && !narrowNumber(string(num)) {
				bad = fmt.Sprintf("a number of more than %d digits", maxNumber)
			}
		}
		if depth > 8*maxChain {
			bad = fmt.Sprintf("terms nested more than %d deep", maxChain)
		}
		return bad != ""
	}
	ast.NewBeforeAfterVisitor(before, func(any) { depth-- }).Walk(x.rule)
	switch {
	case bad != "":
		return tooMuch(x.file, bad)
	case s.terms > maxTerms:
		return tooMuch("the library", fmt.Sprintf("more than %d terms", maxTerms))
	case s.withs > maxMocks:
		return tooMuch("the library", fmt.Sprintf("more than %d with modifiers outside of tests", maxMocks))
	}
	return nil
}

// resolve returns the path of the rule a reference names, or "".
func (s *shape) resolve(x *shapeRule, ref ast.Ref) string {
	name := dotted(ref)
	head, rest, _ := strings.Cut(name, ".")
	if to, ok := x.imports[head]; ok {
		name = strings.TrimSuffix(to+"."+rest, ".")
	} else if head != "data" {
		name = x.pkg + "." + name
	}
	for name != "" {
		if _, ok := s.rules[name]; ok {
			return name
		}
		name = name[:max(strings.LastIndexByte(name, '.'), 0)]
	}
	return ""
}

// mocked refuses a with modifier around rules that have one themselves: OPA plans all of them anew for every way to get there.
func (s *shape) mocked(x *shapeRule) error {
	var bad error
	ast.WalkExprs(x.rule, func(e *ast.Expr) bool {
		if len(e.With) > 0 && s.reaches(x, e) {
			bad = tooMuch(x.file, "a with modifier on a rule that has one itself")
		}
		return bad != nil
	})
	return bad
}

// reaches reports whether a part of a rule names rules that have a with modifier, or name such rules.
func (s *shape) reaches(x *shapeRule, part any) bool {
	found := false
	ast.WalkTerms(part, func(t *ast.Term) bool {
		ref, ok := t.Value.(ast.Ref)
		if _, isVar := t.Value.(ast.Var); isVar {
			ref, ok = ast.Ref{t}, true
		}
		if !ok || found {
			return found
		}
		path := s.resolve(x, ref)
		if path == "" || found {
			return found
		}
		known, seen := s.mocks[path]
		if !seen {
			s.mocks[path] = false
			for _, y := range s.rules[path] {
				ast.WalkExprs(y.rule, func(e *ast.Expr) bool {
					known = known || len(e.With) > 0
					return known
				})
				known = known || s.reaches(y, y.rule)
			}
			s.mocks[path] = known
		}
		found = found || known
		return found
	})
	return found
}
