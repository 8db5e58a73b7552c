package opa

import (
	"fmt"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

func (s *subject) findings(r *rule, targets []string, a answer) error {
	add := func(el ast.Object, possible bool, missing []inventory.Path) error {
		outcome := policy.OutcomeViolated
		if possible {
			outcome = policy.OutcomeUndetermined
		}
		f := policy.Finding{Rule: r.ID, Outcome: outcome, Subject: s.ref, Target: text(el, "target"), Missing: missing}
		var err error
		if f.Subject, err = s.subject(el); err != nil {
			return err
		}
		f.Confidence = s.confidence(r, f.Subject)
		if p := el.Get(ast.StringTerm("params")); p != nil {
			f.Params = params(p.Value)
		}
		if slices.ContainsFunc(s.out.Findings, func(g policy.Finding) bool {
			return g.Rule == f.Rule && g.Subject == f.Subject && g.Target == f.Target && g.Outcome == f.Outcome &&
				(!r.many || fmt.Sprint(g.Params) == fmt.Sprint(f.Params))
		}) {
			return nil
		}
		s.out.Findings = append(s.out.Findings, f)
		return nil
	}
	if err := s.elements(a, add); err != nil {
		return err
	}
	if a.open != nil && len(a.possible) == 0 && (r.subjects || len(a.certain) == 0) {
		el := ast.NewObject()
		if r.targets && len(targets) == 1 {
			el.Insert(ast.StringTerm("target"), ast.StringTerm(targets[0]))
		}
		return add(el, true, s.world.paths(a.open.join(a.facts)))
	}
	return nil
}

// params turns a rule's parameters into plain values; what hangs on an unknown fact is left out.
func params(v ast.Value) map[string]any {
	obj, ok := v.(ast.Object)
	if !ok {
		return nil
	}
	out := map[string]any{}
	obj.Foreach(func(k, t *ast.Term) {
		key, isText := k.Value.(ast.String)
		if !isText || unknownInside(t) {
			return
		}
		if x, err := ast.JSON(t.Value); err == nil {
			out[string(key)] = x
		}
	})
	return out
}
