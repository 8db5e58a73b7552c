package opa

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"runtime"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"golang.org/x/sync/errgroup"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// inForce lists the rules in force on a day.
func (e *Engine) inForce(day inventory.Date) []*rule {
	var out []*rule
	for _, r := range e.rules {
		if inForce(&r.Rule, day) {
			out = append(out, r)
		}
	}
	return out
}

func inForce(r *policy.Rule, day inventory.Date) bool {
	return r.EffectiveFrom <= day && (r.EffectiveTo == 0 || day <= r.EffectiveTo)
}

// parallel calls do for 0 to n-1 on all cores. Each call writes to its own place, so that the result does not depend on the order.
func parallel(ctx context.Context, n int, do func(ctx context.Context, i int) error) error {
	group, ctx := errgroup.WithContext(ctx)
	workers := min(runtime.GOMAXPROCS(0), max(n, 1))
	for w := range workers {
		group.Go(func() error {
			for i := w; i < n; i += workers {
				if err := ctx.Err(); err != nil {
					return err
				}
				if err := do(ctx, i); err != nil {
					return err
				}
			}
			return nil
		})
	}
	return group.Wait()
}

// Evaluate runs every rule in force over every application and its propagated class. Every slice of the report is sorted, and the same
// input gives the same report on any number of cores.
func (e *Engine) Evaluate(ctx context.Context, inv *inventory.Inventory, classes *policy.Classes) (*policy.Report, error) {
	rules := e.inForce(inv.AsOf())
	cat := e.newCatalogue(inv)
	out := &policy.Report{
		Library:      e.digest,
		Classes:      &policy.Classes{Datasets: classes.Datasets, Applications: make([]policy.ApplicationClass, len(inv.Applications))},
		Applications: make([]policy.ApplicationReport, len(inv.Applications)),
	}
	for _, r := range rules {
		out.Rules = append(out.Rules, r.Rule)
	}
	var err error
	if out.Offers, err = e.evaluateOffers(ctx, cat, e.prog.document(newBuilder(inv, nil, cat.world, e.reads[policy.SubjectApplication]).document())); err != nil {
		return nil, err
	}
	if err := e.deriveAll(ctx, inv, classes, rules, cat, out.Classes.Applications); err != nil {
		return nil, err
	}
	err = parallel(ctx, len(inv.Applications), func(ctx context.Context, i int) error {
		app := inv.Applications[i]
		b := newBuilder(inv, out.Classes, cat.world.fork(), e.reads[policy.SubjectApplication])
		b.related = cat.related
		doc := b.application(app, &out.Classes.Applications[i])
		var err error
		out.Applications[i], err = e.application(ctx, rules, cat, b.world, doc, app.ID, inv.AsOf())
		return err
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// subject is one application that rules are asked of.
type subject struct {
	e      *Engine
	cat    *catalogue
	world  *world
	whole  *machine            // with every target
	single []*machine          // with one target each, made when first asked
	less   map[string]*machine // without some targets
	ref    inventory.Ref
	out    *policy.ApplicationReport
}

func (e *Engine) application(ctx context.Context, rules []*rule, cat *catalogue, w *world, doc ast.Value, id string, asOf inventory.Date) (policy.ApplicationReport, error) {
	out := policy.ApplicationReport{Application: id}
	s := &subject{e: e, cat: cat, world: w, single: make([]*machine, len(cat.ids)), less: map[string]*machine{}, whole: e.on(ctx, w, e.prog.document(doc), cat.all), ref: inventory.Ref{Kind: inventory.KindApplication, ID: id}, out: &out}
	for _, r := range rules {
		if r.Subject != policy.SubjectApplication {
			continue
		}
		if err := s.rule(r); err != nil {
			return out, fmt.Errorf("rule %s on application %s: %w", r.ID, id, err)
		}
	}
	waive(&out, rules, cat.waivers[id], asOf)
	slices.SortFunc(out.Findings, func(a, b policy.Finding) int {
		return cmp.Or(strings.Compare(string(a.Rule), string(b.Rule)), strings.Compare(a.Target, b.Target), a.Subject.Compare(b.Subject))
	})
	slices.SortFunc(out.Requirements, func(a, b policy.Requirement) int {
		return cmp.Or(strings.Compare(string(a.Rule), string(b.Rule)), strings.Compare(a.Target, b.Target), a.Subject.Compare(b.Subject), cmp.Compare(a.Component, b.Component), cmp.Compare(a.AtLeast, b.AtLeast))
	})
	slices.SortFunc(out.Reliefs, func(a, b policy.Relief) int {
		return cmp.Or(strings.Compare(string(a.Rule), string(b.Rule)), strings.Compare(a.Target, b.Target), a.Subject.Compare(b.Subject), cmp.Compare(a.Until, b.Until))
	})
	return out, nil
}

// rule asks everything one rule exports, over the whole catalogue at once when nothing is in doubt, and target by target otherwise.
func (s *subject) rule(r *rule) error {
	applies := false
	before := len(s.out.Findings) + len(s.out.Requirements) + len(s.out.Reliefs)
	exported := []struct {
		fn   *function
		key  []string
		take func(*rule, []string, answer) error
	}{
		{r.violation, []string{"subject", "target"}, s.findings},
		{r.require, []string{"component", "at_least", "subject", "target"}, s.requirements},
		{r.relieve, []string{"rules", "subject", "target", "existing", "until"}, s.reliefs},
	}
	asked := false
	for _, x := range exported {
		if x.fn == nil {
			continue
		}
		asked = true
		a, err := s.ask(r, x.fn, x.key, s.whole, r.targets)
		if err != nil {
			return err
		}
		applies = applies || a.applies
		if !r.targets || a.open == nil {
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
	case before == len(s.out.Findings)+len(s.out.Requirements)+len(s.out.Reliefs):
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

// few reports whether every fact in doubt has few values, so that trying them all may settle all targets at once.
func (s *subject) few(d doubt) bool {
	return !slices.ContainsFunc(d, func(f int) bool { return s.world.facts[f].domain == nil })
}

// one is the machine that sees a single target.
func (s *subject) one(i int) *machine {
	if s.single[i] == nil {
		s.single[i] = s.e.on(s.whole.ctx, s.world, s.whole.input, s.cat.single[i])
	}
	return s.single[i]
}

// without is the machine that sees all targets but some.
func (s *subject) without(left []int) *machine {
	key := fmt.Sprint(left)
	if s.less[key] == nil {
		s.less[key] = s.e.on(s.whole.ctx, s.world, s.whole.input, s.e.without(s.cat, left))
	}
	return s.less[key]
}

// ask asks one export; once only looks whether anything is in doubt.
func (s *subject) ask(r *rule, fn *function, key []string, on *machine, once bool) (answer, error) {
	q := &question{on: on, applies: r.applies, fn: fn, key: key}
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

func each(v ast.Value, do func(ast.Value)) {
	switch v := v.(type) {
	case *ast.Array:
		v.Foreach(func(t *ast.Term) { do(t.Value) })
	case ast.Set:
		v.Foreach(func(t *ast.Term) { do(t.Value) })
	}
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
