package opa

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// hearing is one subject before the rules: its document, and what may be looked up beside it.
type hearing struct {
	cat     *catalogue
	view    *view
	grounds *grounds // notes what is looked up beside the document
	world   *world
	input   val
	ref     inventory.Ref
}

// subject is one application, administration or register, or the portfolio, that rules are asked of.
type subject struct {
	*hearing
	e      *Engine
	whole  *machine            // with every target
	single []*machine          // with one target each, made when first asked
	less   map[string]*machine // without some targets
	out    *policy.ApplicationReport
}

// judge asks all rules of one document. What is no application has neither requirements nor reliefs.
func (e *Engine) judge(ctx context.Context, rules []*rule, h *hearing) (*policy.ApplicationReport, error) {
	out := &policy.ApplicationReport{}
	s := &subject{
		hearing: h, e: e, single: make([]*machine, len(h.cat.ids)), less: map[string]*machine{},
		whole: e.on(ctx, h.world, h.input, h.cat.all), out: out,
	}
	s.whole.shared = s.cat.shared.Get().(*shared)
	defer s.free()
	for _, r := range rules {
		if err := s.rule(r); err != nil {
			return out, fmt.Errorf("rule %s on %s: %w", r.ID, cmp.Or(s.ref.String(), "the portfolio"), err)
		}
	}
	return out, nil
}

// sorted puts a report into the order reports have. Its lists have no room to spare: a report that is remembered is several readers', and what
// one of them appends may not reach the others.
func sorted(out *policy.ApplicationReport) {
	slices.SortFunc(out.Findings, func(a, b policy.Finding) int {
		return cmp.Or(strings.Compare(string(a.Rule), string(b.Rule)), strings.Compare(a.Target, b.Target), a.Subject.Compare(b.Subject))
	})
	slices.SortFunc(out.Requirements, func(a, b policy.Requirement) int {
		return cmp.Or(strings.Compare(string(a.Rule), string(b.Rule)), strings.Compare(a.Target, b.Target), a.Subject.Compare(b.Subject), cmp.Compare(a.Component, b.Component), cmp.Compare(a.AtLeast, b.AtLeast))
	})
	slices.SortFunc(out.Reliefs, func(a, b policy.Relief) int {
		return cmp.Or(strings.Compare(string(a.Rule), string(b.Rule)), strings.Compare(a.Target, b.Target), a.Subject.Compare(b.Subject), cmp.Compare(a.Until, b.Until))
	})
	slices.SortFunc(out.Arguments, func(a, b policy.Argument) int {
		return cmp.Or(strings.Compare(string(a.Rule), string(b.Rule)), a.Subject.Compare(b.Subject))
	})
	slices.SortFunc(out.Measures, func(a, b policy.Measure) int {
		return cmp.Or(strings.Compare(string(a.Rule), string(b.Rule)), strings.Compare(a.Target, b.Target), strings.Compare(a.Scale, b.Scale))
	})
	out.Findings, out.Requirements, out.Reliefs = slices.Clip(out.Findings), slices.Clip(out.Requirements), slices.Clip(out.Reliefs)
	out.Measures, out.Arguments = slices.Clip(out.Measures), slices.Clip(out.Arguments)
	out.Satisfied, out.NotApplicable = slices.Clip(out.Satisfied), slices.Clip(out.NotApplicable)
}

func (s *subject) said() int {
	return len(s.out.Findings) + len(s.out.Requirements) + len(s.out.Reliefs) + len(s.out.Measures)
}

// rule asks everything one rule exports, over the whole catalogue at once when nothing is in doubt, and target by target otherwise.
func (s *subject) rule(r *rule) error {
	applies := false
	before := s.said()
	said := s.findings
	if r.Effect == policy.EffectDispose {
		said = s.arguments
	}
	exported := []struct {
		fn   *function
		key  []string
		take func(*rule, []string, answer) error
	}{
		{r.violation, r.key(), said},
		{r.require, []string{"component", "at_least", "subject", "target"}, s.requirements},
		{r.relieve, []string{"rules", "subject", "target", "existing", "until", "recheck"}, s.reliefs},
		{r.reaches, []string{"scale", "level", "target"}, s.measures},
		{r.asks, criterionKey, s.asked},
		{r.meets, criterionKey, s.met},
		{r.lacks, criterionKey, s.lacking},
	}
	asked := false
	for _, x := range exported {
		if x.fn == nil {
			continue
		}
		asked = true
		byTarget := r.targets && r.Effect != policy.EffectDispose && (x.fn != r.reaches || r.each)
		a, err := s.ask(r, x.fn, x.key, s.whole, byTarget)
		if err != nil {
			return err
		}
		applies = applies || a.applies
		if !byTarget || a.open == nil {
			if err := x.take(r, s.cat.ids, a); err != nil {
				return err
			}
			continue
		}
		doubtful, err := s.settled(r, x.fn, x.key, a.open, x.take)
		if err != nil {
			return err
		}
		for _, i := range doubtful {
			a, err := s.ask(r, x.fn, x.key, s.one(i), false)
			if err != nil {
				return err
			}
			if err := x.take(r, s.cat.ids[i:i+1], a); err != nil {
				return err
			}
		}
	}
	switch {
	case !asked:
	case !applies:
		s.out.NotApplicable = append(s.out.NotApplicable, r.ID)
	case before == s.said() && r.Effect != policy.EffectDispose:
		s.out.Satisfied = append(s.out.Satisfied, r.ID)
	}
	return nil
}

// settled takes the answers for the targets that are not in doubt, all at once, and lists those that are.
func (s *subject) settled(r *rule, fn *function, key []string, open doubt, take func(*rule, []string, answer) error) ([]int, error) {
	all := make([]int, len(s.cat.ids))
	for i := range all {
		all[i] = i
	}
	doubtful, ok := s.cat.doubtful(open)
	if !ok && s.few(open) {
		a, err := s.ask(r, fn, key, s.whole, false)
		if err != nil {
			return nil, err
		}
		if a.open == nil {
			return nil, take(r, s.cat.ids, a)
		}
	}
	if !ok || len(doubtful) == len(all) {
		return all, nil
	}
	a, err := s.ask(r, fn, key, s.without(doubtful), true)
	if err != nil || a.open != nil {
		return all, err
	}
	var rest []string
	for i, id := range s.cat.ids {
		if !slices.Contains(doubtful, i) {
			rest = append(rest, id)
		}
	}
	return doubtful, take(r, rest, a)
}

// few reports whether everything in doubt can be filled in in few enough ways to try them all, which may settle all targets at once.
func (s *subject) few(d doubt) bool {
	ways := 1
	for _, f := range d {
		domain := s.world.facts[f].domain
		if ways *= len(domain); ways == 0 || ways > s.e.limits.Completions {
			return false
		}
	}
	return true
}

// beside is a machine like whole that sees other data.
func (s *subject) beside(data val) *machine {
	m := s.e.on(s.whole.ctx, s.world, s.whole.input, data)
	m.shared = s.whole.shared
	return m
}

// free gives back what the machines borrowed.
func (s *subject) free() {
	s.cat.shared.Put(s.whole.shared)
	s.whole.free()
	for _, m := range s.single {
		if m != nil {
			m.free()
		}
	}
	for _, m := range s.less {
		m.free()
	}
}

// one is the machine that sees a single target.
func (s *subject) one(i int) *machine {
	if s.single[i] == nil {
		s.single[i] = s.beside(s.cat.single[i])
	}
	return s.single[i]
}

// without is the machine that sees all targets but some.
func (s *subject) without(left []int) *machine {
	key := fmt.Sprint(left)
	if s.less[key] == nil {
		s.less[key] = s.beside(s.e.without(s.cat, left))
	}
	return s.less[key]
}

// ask asks one export; once only looks whether anything is in doubt.
func (s *subject) ask(r *rule, fn *function, key []string, on *machine, once bool) (answer, error) {
	one := !r.targets || slices.Contains(s.single, on)
	q := &question{on: on, applies: r.applies, fn: fn, key: key, single: one && r.alike && fn == r.violation}
	if once {
		return q.run(nil)
	}
	return q.ask()
}

// subject reads the subject of an element: the application when it is left out.
func (s *subject) subject(el ast.Object) (inventory.Ref, error) {
	word := text(el, "subject")
	if word == "" {
		return s.ref, nil
	}
	return inventory.ParseRef(word)
}

// key are the fields that tell violations apart.
func (r *rule) key() []string {
	if r.many {
		return []string{"subject", "target", "params"}
	}
	return []string{"subject", "target"}
}
