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
		if r.EffectiveFrom <= day && (r.EffectiveTo == 0 || day <= r.EffectiveTo) {
			out = append(out, r)
		}
	}
	return out
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

// catalogue is what all applications of one evaluation share.
type catalogue struct {
	world   *world
	ids     []string
	all     ast.Value   // data with every target
	single  []ast.Value // data with one target each
	waivers map[string][]*inventory.Waiver
}

func (e *Engine) newCatalogue(inv *inventory.Inventory) *catalogue {
	c := &catalogue{world: &world{}, waivers: map[string][]*inventory.Waiver{}}
	b := newBuilder(inv, nil, c.world, e.reads)
	every := ast.NewObject()
	for _, t := range inv.Targets {
		obj := ast.NewTerm(b.target(t))
		key := ast.StringTerm(t.ID)
		every.Insert(key, obj)
		c.ids = append(c.ids, t.ID)
		c.single = append(c.single, e.withTargets(ast.NewObject([2]*ast.Term{key, obj})))
	}
	c.all = e.withTargets(every)
	for _, w := range inv.Waivers {
		ref, _ := w.Application.Value()
		c.waivers[ref.ID] = append(c.waivers[ref.ID], w)
	}
	return c
}

// withTargets is the library's data with a catalogue beside it. Its keys are sorted once, here, so that readers share it safely.
func (e *Engine) withTargets(targets ast.Object) ast.Value {
	data := ast.NewObject()
	e.base.Foreach(func(k, v *ast.Term) { data.Insert(k, v) })
	data.Insert(ast.StringTerm("catalogue"), ast.ObjectTerm([2]*ast.Term{ast.StringTerm("targets"), ast.NewTerm(targets)}))
	settle(data)
	return data
}

// settle makes a value safe for concurrent reading: OPA's objects and sets sort their keys when they are first walked.
func settle(v ast.Value) {
	switch v := v.(type) {
	case ast.Object:
		for _, k := range v.Keys() {
			settle(k.Value)
			settle(v.Get(k).Value)
		}
	case ast.Set:
		v.Foreach(func(t *ast.Term) { settle(t.Value) })
	case *ast.Array:
		v.Foreach(func(t *ast.Term) { settle(t.Value) })
	}
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
	if out.Offers, err = e.evaluateOffers(ctx, cat, newBuilder(inv, nil, cat.world, e.reads).document()); err != nil {
		return nil, err
	}
	err = parallel(ctx, len(inv.Applications), func(ctx context.Context, i int) error {
		app := inv.Applications[i]
		class := classes.Application(app.ID)
		if class == nil {
			return fmt.Errorf("application %q has no class: propagate the classes of this inventory first", app.ID)
		}
		b := newBuilder(inv, classes, cat.world.fork(), e.reads)
		doc := b.application(app, class)
		final, err := e.derive(ctx, rules, b, doc, *class, cat.all)
		if err != nil {
			return err
		}
		out.Classes.Applications[i] = final
		out.Applications[i], err = e.application(ctx, rules, cat, b.world, doc, app.ID, inv.AsOf())
		return err
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// evaluateOffers finds, for every target and component, the levels it may offer.
func (e *Engine) evaluateOffers(ctx context.Context, cat *catalogue, input ast.Value) ([]policy.Offer, error) {
	var out []policy.Offer
	for i, id := range cat.ids {
		for _, component := range policy.HostingComponents() {
			o, found := policy.Offer{Target: id, Component: component}, false
			var facts doubt
			for _, clause := range e.offers {
				if clause.component != component {
					continue
				}
				q := &question{on: e.on(ctx, cat.world, input, cat.single[i]), fn: clause.fn, key: []string{"level"}}
				a, err := q.ask()
				if err != nil {
					return nil, fmt.Errorf("offer of target %s: %w", id, err)
				}
				if a.open != nil {
					o.Lo, o.Hi, found = 0, len(component.Levels())-1, true
				}
				facts = facts.join(a.open).join(a.facts)
				for _, els := range []map[string]ast.Object{a.certain, a.possible} {
					for _, el := range els {
						n, err := component.Level(text(el, "level"))
						if err != nil {
							return nil, fmt.Errorf("offer of target %s: %w", id, err)
						}
						if !found {
							o.Lo, o.Hi, found = n, n, true
						}
						o.Lo, o.Hi = min(o.Lo, n), max(o.Hi, n)
					}
				}
			}
			if found {
				if o.Lo != o.Hi {
					o.Missing = cat.world.paths(facts)
				}
				out = append(out, o)
			}
		}
	}
	return out, nil
}

// subject is one application that rules are asked of.
type subject struct {
	cat    *catalogue
	world  *world
	whole  *machine   // with every target
	single []*machine // with one target each
	ref    inventory.Ref
	out    *policy.ApplicationReport
}

func (e *Engine) application(ctx context.Context, rules []*rule, cat *catalogue, w *world, doc ast.Value, id string, asOf inventory.Date) (policy.ApplicationReport, error) {
	out := policy.ApplicationReport{Application: id}
	s := &subject{cat: cat, world: w, whole: e.on(ctx, w, doc, cat.all), ref: inventory.Ref{Kind: inventory.KindApplication, ID: id}, out: &out}
	for _, data := range cat.single {
		s.single = append(s.single, e.on(ctx, w, doc, data))
	}
	for _, r := range rules {
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
		take func(*rule, string, answer) error
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
			if err := x.take(r, "", a); err != nil {
				return err
			}
			continue
		}
		for i, id := range s.cat.ids {
			a, err := s.ask(r, x.fn, x.key, s.single[i], false)
			if err != nil {
				return err
			}
			if err := x.take(r, id, a); err != nil {
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

// ask asks one export; once only looks whether anything is in doubt.
func (s *subject) ask(r *rule, fn *function, key []string, on *machine, once bool) (answer, error) {
	q := &question{on: on, applies: r.applies, fn: fn, key: key}
	if once {
		return q.run(nil)
	}
	return q.ask()
}

func (s *subject) findings(r *rule, target string, a answer) error {
	add := func(el ast.Object, outcome policy.Outcome, missing []inventory.Path) error {
		f := policy.Finding{Rule: r.ID, Outcome: outcome, Subject: s.ref, Target: text(el, "target"), Missing: missing}
		var err error
		if f.Subject, err = s.subject(el); err != nil {
			return err
		}
		if p := el.Get(ast.StringTerm("params")); p != nil {
			f.Params = params(p.Value)
		}
		if slices.ContainsFunc(s.out.Findings, func(g policy.Finding) bool {
			return g.Rule == f.Rule && g.Subject == f.Subject && g.Target == f.Target && g.Outcome == f.Outcome
		}) {
			return nil
		}
		s.out.Findings = append(s.out.Findings, f)
		return nil
	}
	for _, k := range sortedKeys(a.certain) {
		if err := add(a.certain[k], policy.OutcomeViolated, nil); err != nil {
			return err
		}
	}
	missing := s.world.paths(a.open.join(a.facts))
	for _, k := range sortedKeys(a.possible) {
		if err := add(a.possible[k], policy.OutcomeUndetermined, missing); err != nil {
			return err
		}
	}
	if a.open != nil && len(a.possible) == 0 && (r.subjects || len(a.certain) == 0) {
		el := ast.NewObject()
		if target != "" {
			el.Insert(ast.StringTerm("target"), ast.StringTerm(target))
		}
		return add(el, policy.OutcomeUndetermined, missing)
	}
	return nil
}

// subject reads the subject of an element: the application when it is left out.
func (s *subject) subject(el ast.Object) (inventory.Ref, error) {
	word := text(el, "subject")
	if word == "" {
		return s.ref, nil
	}
	return inventory.ParseRef(word)
}

func (s *subject) requirements(r *rule, target string, a answer) error {
	missing := s.world.paths(a.open.join(a.facts))
	add := func(el ast.Object, possible bool) error {
		req := policy.Requirement{Rule: r.ID, Target: text(el, "target"), Possible: possible}
		if possible {
			req.Missing = missing
		}
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
		targets := []string{req.Target}
		if req.Target == "" {
			targets = s.cat.ids
			if target != "" {
				targets = []string{target}
			}
		}
		for _, t := range targets {
			req.Target = t
			s.out.Requirements = append(s.out.Requirements, req)
		}
		return nil
	}
	for _, k := range sortedKeys(a.certain) {
		if err := add(a.certain[k], false); err != nil {
			return err
		}
	}
	for _, k := range sortedKeys(a.possible) {
		if err := add(a.possible[k], true); err != nil {
			return err
		}
	}
	if a.open == nil {
		return nil
	}
	for _, bound := range r.Requires { // the form of what may be asked is not known, its bound is
		targets := s.cat.ids
		if target != "" {
			targets = []string{target}
		}
		for _, t := range targets {
			s.out.Requirements = append(s.out.Requirements, policy.Requirement{
				Rule: r.ID, Subject: s.ref, Target: t, Component: bound.Component, AtLeast: bound.AtMost, Possible: true, Missing: missing,
			})
		}
	}
	return nil
}

func (s *subject) reliefs(r *rule, target string, a answer) error {
	missing := s.world.paths(a.open.join(a.facts))
	add := func(el ast.Object, possible bool) error {
		relief := policy.Relief{Rule: r.ID, Target: text(el, "target"), Existing: text(el, "existing") == "true", Possible: possible}
		if possible {
			relief.Missing = missing
		}
		var err error
		if relief.Subject, err = s.subject(el); err != nil {
			return err
		}
		if until := text(el, "until"); until != "" {
			if relief.Until, err = inventory.ParseDate(until); err != nil {
				return err
			}
		}
		relief.Relieves = r.relieves
		if t := el.Get(ast.StringTerm("rules")); t != nil {
			relief.Relieves = nil
			each(t.Value, func(v ast.Value) {
				if id, ok := v.(ast.String); ok {
					relief.Relieves = append(relief.Relieves, policy.RuleID(id))
				}
			})
		}
		s.out.Reliefs = append(s.out.Reliefs, relief)
		return nil
	}
	for _, k := range sortedKeys(a.certain) {
		if err := add(a.certain[k], false); err != nil {
			return err
		}
	}
	for _, k := range sortedKeys(a.possible) {
		if err := add(a.possible[k], true); err != nil {
			return err
		}
	}
	if a.open == nil || len(a.possible) > 0 {
		return nil
	}
	targets := s.cat.ids
	if target != "" {
		targets = []string{target}
	}
	for _, t := range targets {
		s.out.Reliefs = append(s.out.Reliefs, policy.Relief{Rule: r.ID, Relieves: r.relieves, Subject: s.ref, Target: t, Possible: true, Missing: missing})
	}
	return nil
}

func each(v ast.Value, do func(ast.Value)) {
	switch v := v.(type) {
	case *ast.Array:
		v.Foreach(func(t *ast.Term) { do(t.Value) })
	case ast.Set:
		v.Foreach(func(t *ast.Term) { do(t.Value) })
	}
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
		if !isText || strings.Contains(t.Value.String(), `\u0000`) {
			return
		}
		if x, err := ast.JSON(t.Value); err == nil {
			out[string(key)] = x
		}
	})
	return out
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

// waive sets aside the violations for which a valid waiver stands: approved by somebody on a day that has come, not expired, and not
// of a blocking rule of law, which nobody can waive.
func waive(out *policy.ApplicationReport, rules []*rule, waivers []*inventory.Waiver, asOf inventory.Date) {
	for _, w := range waivers {
		id, _ := w.Rule.Value()
		i := slices.IndexFunc(rules, func(r *rule) bool { return string(r.ID) == id || slices.Contains(r.Aliases, policy.RuleID(id)) })
		approved, ok := w.ApprovedOn.Value()
		expires, limited := w.Expires.Value()
		switch {
		case i < 0, w.Approver.Or("") == "", w.Reason.Or("") == "", !ok || approved > asOf, !limited || expires < asOf:
			continue
		case rules[i].Severity == policy.SeverityBlock && rules[i].Bundle == "law":
			continue
		}
		for n := range out.Findings {
			f := &out.Findings[n]
			if f.Rule == rules[i].ID && f.Outcome == policy.OutcomeViolated {
				f.Outcome = policy.OutcomeWaived
			}
		}
	}
}
