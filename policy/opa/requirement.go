package opa

import (
	"fmt"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// elements hands over what an answer holds: the certain elements first, then the possible ones with the facts they hang on.
func (s *subject) elements(a answer, take func(el ast.Object, possible bool, missing []inventory.Path) error) error {
	for _, k := range sortedKeys(a.certain) {
		if err := take(a.certain[k], false, nil); err != nil {
			return err
		}
	}
	for _, k := range sortedKeys(a.possible) {
		if err := take(a.possible[k].el, true, s.world.paths(a.possible[k].facts)); err != nil {
			return err
		}
	}
	return nil
}

func (s *subject) requirements(r *rule, targets []string, a answer) error {
	missing := s.world.paths(a.open.join(a.facts))
	add := func(el ast.Object, possible bool, missing []inventory.Path) error {
		req := policy.Requirement{Rule: r.ID, Target: text(el, "target"), Possible: possible, Missing: missing}
		var err error
		if req.Subject, err = s.subject(el); err != nil {
			return err
		}
		if err = req.Component.UnmarshalText([]byte(text(el, "component"))); err != nil {
			return err
		}
		if req.AtLeast, err = req.Component.Level(text(el, "at_least")); err != nil {
			return err
		}
		if !slices.ContainsFunc(r.Requires, func(b policy.Bound) bool { return b.Component == req.Component && b.AtMost >= req.AtLeast }) {
			return fmt.Errorf("it asks %s %s: list that in custom.requires", req.Component, text(el, "at_least"))
		}
		on := targets
		if req.Target != "" {
			on = []string{req.Target}
		}
		for _, t := range on {
			req.Target = t
			s.out.Requirements = append(s.out.Requirements, req)
		}
		return nil
	}
	if err := s.elements(a, add); err != nil {
		return err
	}
	if a.open == nil {
		return nil
	}
	for _, bound := range r.Requires { // the form of what may be asked is not known, its bound is
		for _, t := range targets {
			s.out.Requirements = append(s.out.Requirements, policy.Requirement{
				Rule: r.ID, Subject: s.ref, Target: t, Component: bound.Component, AtLeast: bound.AtMost, Possible: true, Missing: missing,
			})
		}
	}
	return nil
}

func (s *subject) reliefs(r *rule, targets []string, a answer) error {
	missing := s.world.paths(a.open.join(a.facts))
	add := func(el ast.Object, possible bool, missing []inventory.Path) error {
		relief := policy.Relief{Rule: r.ID, Target: text(el, "target"), Existing: text(el, "existing") == "true", Possible: possible, Missing: missing}
		var err error
		if relief.Subject, err = s.subject(el); err != nil {
			return err
		}
		if relief.Until, err = day(el, "until"); err != nil {
			return err
		}
		if relief.Recheck, err = day(el, "recheck"); err != nil {
			return err
		}
		relief.Relieves = r.relieves
		if t := el.Get(ast.StringTerm("rules")); t != nil {
			relief.Relieves = nil
			each(t.Value, func(v ast.Value) {
				if id, ok := v.(ast.String); ok {
					relief.Relieves = append(relief.Relieves, policy.RuleID(id))
				}
			})
			for _, id := range relief.Relieves {
				if !slices.Contains(r.relieves, id) {
					return fmt.Errorf("it relieves %s: list that in custom.relieves, which says %v", id, r.relieves)
				}
			}
		}
		on := targets
		if relief.Target != "" {
			on = []string{relief.Target}
		}
		for _, t := range on {
			relief.Target = t
			s.out.Reliefs = append(s.out.Reliefs, relief)
		}
		return nil
	}
	if err := s.elements(a, add); err != nil {
		return err
	}
	if a.open == nil || len(a.possible) > 0 {
		return nil
	}
	for _, t := range targets {
		s.out.Reliefs = append(s.out.Reliefs, policy.Relief{Rule: r.ID, Relieves: r.relieves, Subject: s.ref, Target: t, Possible: true, Missing: missing})
	}
	return nil
}

// day reads a date of an element; zero when it has none.
func day(el ast.Object, key string) (inventory.Date, error) {
	if s := text(el, key); s != "" {
		return inventory.ParseDate(s)
	}
	return 0, nil
}
