package opa

import (
	"errors"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// errSubject refuses what would be said of something else than the rule is asked about.
var errSubject = errors.New("an element of dispose has a subject or a target: leave them out; " +
	"a rule speaks of the application, or of each part that custom.each names")

// arguments reads what a rule says for and against dispositions. It speaks once, however many reasons it finds.
func (s *subject) arguments(r *rule, _ []string, a answer) error {
	spoken := false
	err := s.elements(a, func(el ast.Object, possible bool, missing []inventory.Path) error {
		if text(el, "subject") != "" || text(el, "target") != "" {
			return errSubject
		}
		arg := policy.Argument{Rule: r.ID, Subject: s.ref, Possible: possible, Missing: missing}
		if p := el.Get(ast.StringTerm("params")); p != nil {
			arg.Params = params(p.Value)
		}
		spoken = true
		s.out.Arguments = append(s.out.Arguments, arg)
		return nil
	})
	if err == nil && a.open != nil && !spoken {
		missing := s.world.paths(a.open.join(a.facts))
		s.out.Arguments = append(s.out.Arguments, policy.Argument{Rule: r.ID, Subject: s.ref, Possible: true, Missing: missing})
	}
	return err
}
