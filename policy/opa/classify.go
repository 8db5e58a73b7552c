package opa

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// Classify derives the intrinsic classes: of every dataset and register from its own facts, and of every application from what it states of
// itself, before anything is propagated along flows.
func (e *Engine) Classify(ctx context.Context, inv *inventory.Inventory) (*policy.Classes, error) {
	if err := e.refuse(inv); err != nil {
		return nil, err
	}
	out := &policy.Classes{
		Datasets:     make([]policy.DatasetClass, len(inv.Datasets)),
		Applications: make([]policy.ApplicationClass, len(inv.Applications)),
	}
	ctx, end := e.begin(ctx)
	defer end()
	rules := e.inForce(inv.AsOf())
	v := &view{inv: inv}
	frame := season(inv)
	err := parallel(ctx, len(inv.Datasets)+len(inv.Applications), func(ctx context.Context, i int) error {
		if i < len(inv.Datasets) {
			c, err := e.classOfDataset(ctx, rules, v, frame, inv.Datasets[i])
			if err == nil {
				out.Datasets[i] = *c
			}
			return err
		}
		i -= len(inv.Datasets)
		c, err := e.ownClass(ctx, rules, v, frame, inv.Applications[i])
		if err == nil {
			out.Applications[i] = *c
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

func (e *Engine) classOfDataset(ctx context.Context, rules []*rule, v *view, frame string, d *inventory.Dataset) (*policy.DatasetClass, error) {
	ref := d.Ref()
	build := func(g *grounds) (*builder, ast.Object) {
		b := v.builder(g, &world{}, e.reads[policy.SubjectApplication])
		return b, b.dataset(d)
	}
	return recallOf(ctx, e, memoryKey{stage: stageDataset, frame: frame, ref: ref}, v, sizeOfDataClass, 0, build,
		func(ctx context.Context, _ *grounds, b *builder, _ ast.Object, input val) (*policy.DatasetClass, error) {
			c, err := e.classes(e.on(ctx, b.world, input, e.data), rules, ref, true)
			return &policy.DatasetClass{Dataset: ref, Class: c.class, Why: c.why, Missing: c.missing, MissingBy: c.by}, err
		})
}

// ownClass is the class an application has by itself, before anything is propagated.
func (e *Engine) ownClass(ctx context.Context, rules []*rule, v *view, frame string, app *inventory.Application) (*policy.ApplicationClass, error) {
	ref := refOf(inventory.KindApplication, app.Block)
	build := func(g *grounds) (*builder, ast.Object) {
		b := v.builder(g, &world{}, e.reads[policy.SubjectApplication])
		return b, b.application(app, nil)
	}
	return recallOf(ctx, e, memoryKey{stage: stageOwn, frame: frame, ref: ref}, v, sizeOfClass, 0, build,
		func(ctx context.Context, _ *grounds, b *builder, _ ast.Object, input val) (*policy.ApplicationClass, error) {
			c, err := e.classes(e.on(ctx, b.world, input, e.data), rules, ref, false)
			return &policy.ApplicationClass{Application: app.ID, Class: c.class, Why: c.why, Missing: c.missing}, err
		})
}

// classified is what the classify rules say of one document.
type classified struct {
	class   policy.Interval
	why     []policy.Why
	missing []inventory.Path
	by      map[string][]inventory.Path // missing, by component
}

// classes runs the classify rules over one document and joins what they say.
func (e *Engine) classes(on *machine, rules []*rule, origin inventory.Ref, dataset bool) (classified, error) {
	var out classified
	defer on.free()
	for _, r := range rules {
		if r.classify == nil || dataset && !r.dataset || !dataset && !r.application {
			continue
		}
		q := &question{on: on, applies: r.applies, fn: r.classify, key: []string{"component", "at_least"}}
		a, err := q.ask()
		if err != nil {
			return out, fmt.Errorf("rule %s on %s: %w", r.ID, origin, err)
		}
		if err := out.join(r, a, origin, on.world); err != nil {
			return out, fmt.Errorf("rule %s on %s: %w", r.ID, origin, err)
		}
	}
	slices.Sort(out.missing)
	out.missing = slices.Compact(out.missing)
	slices.SortFunc(out.why, func(a, b policy.Why) int {
		return strings.Compare(a.Component+a.Level+ruleNames(a.Rules), b.Component+b.Level+ruleNames(b.Rules))
	})
	out.why, out.missing = slices.Clip(mergeWhy(out.why)), slices.Clip(out.missing)
	return out, nil
}

func ruleNames(ids []policy.RuleID) string { return fmt.Sprint(ids) }

// mergeWhy joins the rules that raise one component to one level.
func mergeWhy(sorted []policy.Why) []policy.Why {
	var out []policy.Why
	for _, w := range sorted {
		if n := len(out); n > 0 && out[n-1].Component == w.Component && out[n-1].Level == w.Level {
			out[n-1].Rules = append(out[n-1].Rules, w.Rules...)
			continue
		}
		out = append(out, w)
	}
	return out
}

func (c *classified) join(r *rule, a answer, origin inventory.Ref, w *world) error {
	for _, k := range sortedKeys(a.certain) {
		one, why, err := r.raised(a.certain[k])
		if err != nil {
			return err
		}
		c.class = c.class.Join(policy.Interval{Lo: one, Hi: one})
		if why.Level != "0" && why.Level != "none" {
			why.Rules, why.Origin = []policy.RuleID{r.ID}, origin
			c.why = append(c.why, why)
		}
	}
	for _, k := range sortedKeys(a.possible) {
		one, _, err := r.raised(a.possible[k].el)
		if err != nil {
			return err
		}
		c.class.Hi = c.class.Hi.Join(one)
	}
	if a.open != nil {
		for _, component := range r.Raises {
			c.class.Hi = c.class.Hi.Join(topOf(component))
		}
	}
	for _, x := range a.possible {
		c.blame(text(x.el, "component"), w.paths(x.facts))
	}
	if a.open != nil {
		for _, component := range r.Raises {
			c.blame(component, w.paths(a.open.join(a.facts)))
		}
	}
	return nil
}

// blame notes which facts keep a component open.
func (c *classified) blame(component string, paths []inventory.Path) {
	if c.by == nil {
		c.by = map[string][]inventory.Path{}
	}
	c.missing = append(c.missing, paths...)
	c.by[component] = slices.Compact(slices.Sorted(slices.Values(slices.Concat(c.by[component], paths))))
}

// deriveAll finds the final class of every application, before any rule judges one: rules see the classes of the applications that flows
// go to.
func (e *Engine) deriveAll(ctx context.Context, v *view, rules []*rule, cat *catalogue, out []policy.ApplicationClass) error {
	return parallel(ctx, len(v.inv.Applications), func(ctx context.Context, i int) error {
		app := v.inv.Applications[i]
		class := v.appClass(app.ID)
		if class == nil {
			return fmt.Errorf("application %q has no class: propagate the classes of this inventory first", app.ID)
		}
		build := func(g *grounds) (*builder, ast.Object) {
			b := v.builder(g, cat.world.fork(), e.classifying)
			return b, b.application(app, class)
		}
		k := memoryKey{stage: stageDerived, frame: cat.id, ref: refOf(inventory.KindApplication, app.Block)}
		final, err := recallOf(ctx, e, k, v, sizeOfClass, len(cat.world.facts), build,
			func(ctx context.Context, g *grounds, b *builder, doc ast.Object, _ val) (*policy.ApplicationClass, error) {
				g.addOwn(app.ID, class)
				c, err := e.derive(ctx, rules, b, doc, *class, cat.all)
				return &c, err
			})
		if err == nil {
			out[i] = *final
		}
		return err
	})
}

// derive runs the classify rules again over the propagated class, until nothing changes: the class of a system follows from its
// impacts, whether it is sensitive from its class. The rules are monotone, so this ends.
//
// doc is the application's document, made with the class that was propagated; when it comes back it holds the final one.
func (e *Engine) derive(ctx context.Context, rules []*rule, b *builder, doc ast.Object, c policy.ApplicationClass, data val) (policy.ApplicationClass, error) {
	ref := inventory.Ref{Kind: inventory.KindApplication, ID: c.Application}
	for {
		got, err := e.classes(e.on(ctx, b.world, e.prog.document(doc), data), rules, ref, false)
		if err != nil {
			return c, err
		}
		joined := c.Class.Join(got.class)
		for _, why := range got.why {
			if why.Level == policy.ClassD.String() && joined.Lo.System > policy.ClassD {
				continue // the lowest class needs a reason only where it is the class
			}
			c.Why = addWhy(c.Why, why)
		}
		if joined == c.Class {
			break
		}
		if joined.Lo != joined.Hi {
			c.Missing = slices.Compact(slices.Sorted(slices.Values(append(slices.Clone(c.Missing), got.missing...))))
		}
		c.Class = joined
		b.classify(doc, &c)
	}
	c.Why, c.Missing = slices.Clip(c.Why), slices.Clip(c.Missing)
	return c, nil
}

// addWhy adds the reason of a derived component, with the path of what it was derived from: the class of a system follows from its
// greatest impact, its sensitivity from its class.
func addWhy(all []policy.Why, why policy.Why) []policy.Why {
	if slices.ContainsFunc(all, func(w policy.Why) bool { return w.Component == why.Component && w.Level == why.Level }) {
		return all
	}
	from := -1
	for i, w := range all {
		switch why.Component {
		case "system":
			isImpact := w.Component == "confidentiality" || w.Component == "integrity" || w.Component == "availability"
			if isImpact && (from < 0 || w.Level > all[from].Level) {
				from = i
			}
		case "sensitive_system":
			if w.Component == "system" && (from < 0 || w.Level < all[from].Level) {
				from = i
			}
		}
	}
	out := slices.Clone(all)
	if from >= 0 {
		why.Origin, why.Path = all[from].Origin, all[from].Path
	}
	return append(out, why)
}
