package opa

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// criterionKey are the fields that tell criteria apart.
var criterionKey = []string{"scale", "level", "criterion"}

// asked adds to the measures of a rule what their levels ask. A criterion is open until the rule says that it is met or lacking.
func (s *subject) asked(r *rule, _ []string, a answer) error {
	if !a.applies {
		return nil
	}
	if a.open != nil || len(a.possible) > 0 {
		return errors.New("its asks hangs on facts that may be unknown: take criteria from data only")
	}
	return s.elements(a, func(el ast.Object, _ bool, _ []inventory.Path) error {
		m, c, err := s.criterion(r, el)
		if err != nil || m == nil {
			return err
		}
		c.Outcome = policy.OutcomeUndetermined
		if facts := el.Get(ast.StringTerm("facts")); facts != nil {
			list, ok := facts.Value.(*ast.Array)
			if !ok {
				return fmt.Errorf("the facts of criterion %q are no list", c.Name)
			}
			list.Foreach(func(t *ast.Term) {
				name, _ := t.Value.(ast.String)
				c.Evidence = append(c.Evidence, inventory.Path(s.ref.String()+"."+string(name)))
			})
		}
		m.Criteria = append(m.Criteria, c)
		slices.SortFunc(m.Criteria, func(a, b policy.Criterion) int {
			return cmp.Or(cmp.Compare(a.Level, b.Level), strings.Compare(a.Name, b.Name))
		})
		return nil
	})
}

// met notes which criteria are certainly met.
func (s *subject) met(r *rule, _ []string, a answer) error {
	return s.judgeCriteria(r, a, policy.OutcomeSatisfied)
}

// lacking notes which criteria are certainly not met. What is neither met nor lacking must hang on unknown facts.
func (s *subject) lacking(r *rule, _ []string, a answer) error {
	if err := s.judgeCriteria(r, a, policy.OutcomeViolated); err != nil {
		return err
	}
	for i := range s.out.Measures {
		m := &s.out.Measures[i]
		if m.Rule != r.ID {
			continue
		}
		for _, c := range m.Criteria {
			if c.Outcome == policy.OutcomeUndetermined && len(c.Missing) == 0 {
				return fmt.Errorf("criterion %q of level %d of %s is neither met nor lacking", c.Name, c.Level, m.Scale)
			}
		}
		lower(m)
	}
	return nil
}

// lower takes levels from the high end of a measure that are certainly not reached, since something they ask is lacking. One unknown fact leaves
// the answer of reaches open as a whole; criteria are known one by one.
func lower(m *policy.Measure) {
	for _, c := range m.Criteria {
		if c.Outcome == policy.OutcomeViolated && c.Level <= m.Hi {
			m.Hi = max(m.Lo, c.Level-1)
		}
	}
	if len(m.Criteria) == 0 {
		return
	}
	m.Missing = nil
	for _, c := range m.Criteria {
		if c.Level > m.Lo && c.Level <= m.Hi {
			m.Missing = joinPaths(m.Missing, c.Missing)
		}
	}
}

// judgeCriteria gives criteria an outcome where it is certain, and the facts it hangs on where it is possible. Where an answer is open, any
// criterion may be meant: then those of its own facts count that keep the answer open, or all where it names none of them.
func (s *subject) judgeCriteria(r *rule, a answer, o policy.Outcome) error {
	if !a.applies {
		return nil
	}
	err := s.elements(a, func(el ast.Object, possible bool, missing []inventory.Path) error {
		m, c, err := s.criterion(r, el)
		if err != nil || m == nil {
			return err
		}
		i := slices.IndexFunc(m.Criteria, func(x policy.Criterion) bool { return x.Level == c.Level && x.Name == c.Name })
		if i < 0 {
			return fmt.Errorf("it says that criterion %q of level %d of %s is met or lacking, which it does not ask", c.Name, c.Level, m.Scale)
		}
		x := &m.Criteria[i]
		switch {
		case !possible:
			x.Outcome, x.Missing = o, nil
		case x.Outcome == policy.OutcomeUndetermined:
			x.Missing = joinPaths(x.Missing, missing)
		}
		return nil
	})
	if err != nil || a.open == nil {
		return err
	}
	open := s.world.paths(a.open.join(a.facts))
	for i := range s.out.Measures {
		if m := &s.out.Measures[i]; m.Rule == r.ID {
			for j := range m.Criteria {
				if c := &m.Criteria[j]; c.Outcome == policy.OutcomeUndetermined {
					c.Missing = joinPaths(c.Missing, own(open, c.Evidence))
				}
			}
		}
	}
	return nil
}

// own keeps the facts that are among the evidence, or all when none is.
func own(open, evidence []inventory.Path) []inventory.Path {
	var out []inventory.Path
	for _, p := range open {
		if slices.Contains(evidence, p) {
			out = append(out, p)
		}
	}
	if out == nil {
		return open
	}
	return out
}

func joinPaths(a, b []inventory.Path) []inventory.Path {
	all := slices.Concat(a, b)
	slices.Sort(all)
	return slices.Compact(all)
}

// criterion reads {"scale": s, "level": n, "criterion": c}, and finds the measure it belongs to; nil when nothing was measured.
func (s *subject) criterion(r *rule, el ast.Object) (*policy.Measure, policy.Criterion, error) {
	scale, level, err := r.level(el)
	c := policy.Criterion{Level: level, Name: text(el, "criterion")}
	if err != nil {
		return nil, c, err
	}
	i := slices.IndexFunc(s.out.Measures, func(m policy.Measure) bool { return m.Rule == r.ID && m.Scale == scale })
	if i < 0 {
		return nil, c, nil
	}
	return &s.out.Measures[i], c, nil
}
