package lint

import (
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// costs are the rules about what is slow.
func costs() []Rule {
	return []Rule{
		{
			ID: "guard-first", Severity: Warning, Title: "What does not depend on the target stands before the targets",
			Why: "A condition on the application is asked once for each target when it stands behind the loop over the targets; in front of it, " +
				"once. Measured: 22 % of the time.",
			Bad: "violation contains {\"target\": id, \"params\": {}} if {\n\tsome id, t in data.catalogue.targets\n\tt.kind == \"cloud\"\n\t" +
				"input.application.monitoring == false\n}",
			Good: "violation contains {\"target\": id, \"params\": {}} if {\n\tinput.application.monitoring == false\n\tsome id, t in data.catalogue.targets\n\t" +
				"t.kind == \"cloud\"\n}",
			module: guardFirst,
		},
		{
			ID: "keyed-catalogue", Severity: Warning, Title: "A catalogue is asked by key, not searched",
			Why:    "Looking for one entry among all takes 20 to 30 times as long as data.catalogue.targets[id].",
			Bad:    "violation contains {\"params\": {}} if {\n\tsome id, t in data.catalogue.targets\n\tid == input.application.name\n\tt.kind == \"cloud\"\n}",
			Good:   "violation contains {\"params\": {}} if data.catalogue.targets[input.application.name].kind == \"cloud\"",
			module: keyedCatalogue,
		},
		{
			ID: "no-sprintf", Severity: Warning, Title: "No sprintf in rules",
			Why:    "Rules give parameters, and the texts are in the metadata. Building a text costs 15 % of the time; concat builds a reference.",
			Bad:    "violation contains {\"subject\": sprintf(\"target.%s\", [id]), \"params\": {}} if some id, _ in data.catalogue.targets",
			Good:   "violation contains {\"subject\": concat(\"\", [\"target.\", id]), \"params\": {}} if some id, _ in data.catalogue.targets",
			module: banned("sprintf", "give parameters and let the metadata hold the text, or use concat for a reference"),
		},
		{
			ID: "object-get-path", Severity: Warning, Title: "A path is a reference, not a list for object.get",
			Why:    "object.get with a path is slower than a reference, and invents a value where a fact is absent.",
			Bad:    "violation contains {\"params\": {}} if object.get(input, [\"application\", \"monitoring\"], true) == false",
			Good:   "violation contains {\"params\": {}} if input.application.monitoring == false",
			module: objectGetPath,
		},
		{
			ID: "no-walk", Severity: Error, Title: "No walk",
			Why:    "It visits everything, whatever the rule needs, and reads every fact there is. The engine refuses it.",
			Bad:    "violation contains {\"params\": {}} if {\n\twalk(input.application, [_, v])\n\tv == false\n}",
			Good:   "violation contains {\"params\": {}} if input.application.monitoring == false",
			module: banned("walk", "name the facts the rule needs"),
		},
		{
			ID: "no-with", Severity: Error, Title: "No with outside tests",
			Why:    "It evaluates again everything it touches, and a rule that changes its own input cannot be explained.",
			Bad:    "violation contains {\"params\": {}} if bad with input.application as {\"monitoring\": false}\n\nbad if input.application.monitoring == false",
			Good:   "violation contains {\"params\": {}} if bad(input.application)\n\nbad(x) if x.monitoring == false",
			module: noWith,
		},
		{
			ID: "any-not-count", Severity: Warning, Title: "Whether there is any is not asked by counting",
			Why:    "count(input.sites) reads every site, so one that is not known leaves it undetermined.",
			Bad:    "violation contains {\"params\": {}} if count(input.sites) > 0",
			Good:   "violation contains {\"params\": {}} if some _ in input.sites",
			module: anyNotCount,
		},
	}
}

// banned reports every call of a built-in.
func banned(builtin, instead string) func(*pass, *module) {
	return func(p *pass, m *module) {
		m.calls(func(name string, _ []*ast.Term, at *ast.Location) {
			if name == builtin {
				p.report(at, "%s: %s", builtin, instead)
			}
		})
	}
}

const targets = "data.catalogue.targets"

// overCatalogue returns the variables of a loop over a part of the catalogue; nil when a line is none.
func overCatalogue(e *ast.Expr) (over string, vars []*ast.Term) {
	some, ok := e.Terms.(*ast.SomeDecl)
	if !ok || len(some.Symbols) != 1 {
		return "", nil
	}
	call, ok := some.Symbols[0].Value.(ast.Call)
	if !ok {
		return "", nil
	}
	over = call[len(call)-1].String()
	if !strings.HasPrefix(over, "data.catalogue.") {
		return "", nil
	}
	return over, call[1 : len(call)-1]
}

// guardFirst reports lines behind a loop over the targets that use nothing of it.
func guardFirst(p *pass, m *module) {
	m.bodies(func(b ast.Body) {
		tied := map[ast.Var]bool{}
		looping := false
		for _, e := range b {
			over, vars := overCatalogue(e)
			if over == targets {
				looping = true
				for _, v := range vars {
					ast.WalkVars(v, func(v ast.Var) bool { tied[v] = true; return false })
				}
				continue
			}
			if !looping {
				continue
			}
			if uses(e, tied) {
				binds(e, tied)
				continue
			}
			if _, declares := e.Terms.(*ast.SomeDecl); !declares && readsInput(e) {
				p.report(e.Location, "this line uses nothing of the targets: write it before the loop over %s", targets)
			}
		}
	})
}

// binds notes the variables a line makes: those on the left of := and those of some.
func binds(e *ast.Expr, tied map[ast.Var]bool) {
	note := func(v ast.Var) bool { tied[v] = true; return false }
	switch t := e.Terms.(type) {
	case *ast.SomeDecl:
		for _, s := range t.Symbols {
			ast.WalkVars(s, note)
		}
	case []*ast.Term:
		if name := t[0].String(); len(t) == 3 && (name == "assign" || name == "eq") {
			ast.WalkVars(t[1], note)
		}
	}
}

func uses(e *ast.Expr, vars map[ast.Var]bool) bool {
	found := false
	ast.WalkVars(e, func(v ast.Var) bool {
		found = found || vars[v]
		return false
	})
	return found
}

// readsInput reports whether a line reads the document directly.
func readsInput(e *ast.Expr) bool {
	found := false
	ast.WalkRefs(e, func(r ast.Ref) bool {
		found = found || r.HasPrefix(ast.InputRootRef)
		return false
	})
	return found
}

// keyedCatalogue reports a loop over the catalogue whose key is then compared with one value.
func keyedCatalogue(p *pass, m *module) {
	m.bodies(func(b ast.Body) {
		for i, e := range b {
			over, vars := overCatalogue(e)
			if len(vars) != 2 {
				continue
			}
			key, ok := vars[0].Value.(ast.Var)
			if !ok {
				continue
			}
			for _, later := range b[i+1:] {
				if given := comparedWith(later, key); given != nil {
					p.report(e.Location, "only one entry is wanted: write %s[%s]", over, given)
				}
			}
		}
	})
}

// comparedWith returns what a line compares a variable with for equality, or nil.
func comparedWith(e *ast.Expr, v ast.Var) *ast.Term {
	t, ok := e.Terms.([]*ast.Term)
	if !ok || len(t) != 3 || e.Negated || t[0].String() != "equal" && t[0].String() != "eq" {
		return nil
	}
	for i, side := range t[1:] {
		if side.Value.Compare(v) == 0 {
			return t[2-i]
		}
	}
	return nil
}

func objectGetPath(p *pass, m *module) {
	m.calls(func(name string, args []*ast.Term, at *ast.Location) {
		if name != "object.get" || len(args) != 3 {
			return
		}
		if path, ok := args[1].Value.(*ast.Array); ok && path.IsGround() {
			p.report(at, "object.get with a path: write a reference, and say separately what holds where the fact is absent")
		}
	})
}

func noWith(p *pass, m *module) {
	for _, r := range m.Rules {
		ast.WalkWiths(r, func(w *ast.With) bool {
			p.report(w.Location, "with is for tests: give a helper what it needs as a parameter")
			return false
		})
	}
}

// anyNotCount reports count(xs) > 0 and its like over parts of the document.
func anyNotCount(p *pass, m *module) {
	m.calls(func(name string, args []*ast.Term, at *ast.Location) {
		if len(args) != 2 || name != "gt" && name != "equal" && name != "neq" && name != "gte" {
			return
		}
		call, ok := args[0].Value.(ast.Call)
		limit := args[1].String()
		if !ok || call[0].String() != "count" || limit != "0" && (name != "gte" || limit != "1") {
			return
		}
		ref, ok := call[1].Value.(ast.Ref)
		if ok && ref.HasPrefix(ast.InputRootRef) && len(ref) == 2 {
			p.report(at, "count(%s) reads every entry: write some _ in %s", ref, ref)
		}
	})
}
