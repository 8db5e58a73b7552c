package lint

import (
	"slices"
	"strings"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// traps are the rules about findings that vanish.
func traps() []Rule {
	return []Rule{
		{
			ID: "negated-call", Severity: Warning, Title: "A negated helper takes the whole object",
			Why: "In not f(x.a) the argument is looked up before the call is negated. Where x.a is absent, the line is undefined instead of true, " +
				"and the finding vanishes. A helper that takes x and looks inside has no such gap.",
			Bad:    "violation contains {\"params\": {}} if not fine(input.application.monitoring)\n\nfine(x) if x == true",
			Good:   "violation contains {\"params\": {}} if not fine(input.application)\n\nfine(x) if x.monitoring == true",
			module: negatedCall,
		},
		{
			ID: "negated-member", Severity: Warning, Title: "A negated membership asks a list that is there",
			Why:    "not y in x.a is undefined where x.a is absent, because the list is looked up first. Put it into a helper that takes x.",
			Bad:    "violation contains {\"params\": {}} if not \"logs\" in input.application.observability",
			Good:   "violation contains {\"params\": {}} if not told(input.application)\n\ntold(x) if \"logs\" in x.observability",
			module: negatedMember,
		},
		{
			ID: "params-absent", Severity: Warning, Title: "Parameters hold facts that are there",
			Why: "An element whose params hold a fact that is absent vanishes with the whole finding. A fact that a line of the body reads is " +
				"there; any other may not apply to the block.",
			Bad:    "violation contains {\"params\": {\"users\": input.application.users}} if input.application.monitoring == false",
			Good:   "violation contains {\"params\": {\"users\": input.application.users}} if input.application.users > 100",
			module: paramsAbsent,
		},
	}
}

// fact returns a reference to an attribute: at least two names behind a variable or input, the last of them fixed. An id is always there.
func (m *module) fact(t *ast.Term) (ast.Ref, bool) {
	ref, ok := t.Value.(ast.Ref)
	if !ok || len(ref) < 2 {
		return nil, false
	}
	if v, ok := ref[0].Value.(ast.Var); !ok || v == "data" || m.defines(string(v)) {
		return nil, false
	}
	last, ok := ref[len(ref)-1].Value.(ast.String)
	parts := 2
	if ref.HasPrefix(ast.InputRootRef) {
		parts = 3
	}
	return ref, ok && len(ref) >= parts && !always()[string(last)]
}

// always lists the names the documents have in any case: what every block of the language that has them must state, and what documents add.
var always = sync.OnceValue(func() map[string]bool {
	out := map[string]bool{}
	var visit func(fields []inventory.Field)
	visit = func(fields []inventory.Field) {
		for _, f := range fields {
			required, seen := out[f.Name]
			out[f.Name] = f.Required && (required || !seen)
			visit(f.Nested)
		}
	}
	for _, kind := range inventory.Kinds() {
		s, _ := inventory.SchemaOf(kind)
		visit(s.Fields)
	}
	for _, added := range []string{"id", "held", "class"} {
		out[added] = true
	}
	return out
})

// negatedCall reports negated calls of the rules' own functions with an attribute, unless a line before made sure that it is there.
func negatedCall(p *pass, m *module) {
	m.bodies(func(b ast.Body) {
		for _, e := range b {
			terms, ok := e.Terms.([]*ast.Term)
			if !ok || !e.Negated || ast.BuiltinMap[terms[0].String()] != nil {
				continue
			}
			for _, a := range terms[1:] {
				if ref, ok := m.fact(a); ok && !assured(b, ref) {
					p.report(a.Location, "where %s is absent this line is not true but undefined: let %s take the whole object and look inside", ref, terms[0])
				}
			}
		}
	})
}

func negatedMember(p *pass, m *module) {
	m.bodies(func(b ast.Body) {
		for _, e := range b {
			terms, ok := e.Terms.([]*ast.Term)
			if !ok || !e.Negated || !strings.HasPrefix(terms[0].String(), "internal.member_") {
				continue
			}
			for _, a := range terms[1:] {
				if ref, ok := m.fact(a); ok && !assured(b, ref) {
					p.report(a.Location, "where %s is absent this line is not true but undefined: put the look-up into a helper that takes the whole object", ref)
				}
			}
		}
	})
}

// assured reports whether some line of a body that is not negated reads a reference, or more of it, or gives the whole object to a helper,
// which may.
func assured(b ast.Body, ref ast.Ref) bool {
	return slices.ContainsFunc(b, func(e *ast.Expr) bool {
		found := false
		if !e.Negated {
			ast.WalkRefs(e, func(r ast.Ref) bool {
				found = found || r.HasPrefix(ref)
				return false
			})
			found = found || helped(e, ref[:len(ref)-1])
		}
		return found
	})
}

// helped reports whether a line gives an object to a helper of the rules.
func helped(e *ast.Expr, object ast.Ref) bool {
	terms, ok := e.Terms.([]*ast.Term)
	if !ok || ast.BuiltinMap[terms[0].String()] != nil || strings.HasPrefix(terms[0].String(), "internal.") {
		return false
	}
	return slices.ContainsFunc(terms[1:], func(a *ast.Term) bool { return a.String() == object.String() })
}

// paramsAbsent reports parameters that are facts no line of the body reads.
func paramsAbsent(p *pass, m *module) {
	for _, r := range m.Rules {
		if name(r) != "violation" && name(r) != "dispose" || r.Head.Key == nil {
			continue
		}
		element, ok := r.Head.Key.Value.(ast.Object)
		if !ok {
			continue
		}
		params := element.Get(ast.StringTerm("params"))
		if params == nil {
			continue
		}
		values, ok := params.Value.(ast.Object)
		if !ok {
			continue
		}
		values.Foreach(func(k, v *ast.Term) {
			if ref, ok := m.fact(v); ok && !assured(r.Body, ref) {
				p.report(v.Location, "where %s is absent the whole finding vanishes: read it in the body, or give parameter %s another value", ref, k)
			}
		})
	}
}
