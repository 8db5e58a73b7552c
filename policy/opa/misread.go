package opa

import (
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/policy/schema"
)

// misread finds what rules read and no document has: misspelt attributes, words that nothing says, comparisons that never hold.
// A module that is no rule is named by its package.
func (lib *library) misread(rules []*ruleSource) []Defect {
	var modules []*ast.Module
	names := map[string]string{}
	for _, m := range lib.modules {
		if strings.HasPrefix(m.Path, foreignFiles) { // another tool's rules are run as they are
			continue
		}
		modules = append(modules, m.Parsed)
		names[m.Path] = strings.Join(packageOf(m.Parsed), ".")
		if at := slices.IndexFunc(rules, func(s *ruleSource) bool { return s.module == m.Parsed && s.ID != "" }); at >= 0 {
			names[m.Path] = string(rules[at].ID)
		}
	}
	var out []Defect
	for _, p := range schema.Check(modules, lib.data) {
		out = append(out, Defect{File: p.File, Rule: names[p.File], Text: p.Text, Line: p.Line, Col: p.Col})
	}
	return out
}
