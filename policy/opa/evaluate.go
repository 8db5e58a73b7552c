package opa

import (
	"context"
	"errors"
	"maps"
	"runtime"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
	"golang.org/x/sync/errgroup"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/worker"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// inForce lists the rules in force on a day.
func (e *Engine) inForce(day inventory.Date) []*rule {
	var out []*rule
	for _, r := range e.rules {
		if r.InForce(day) {
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
				if ctx.Err() != nil {
					return context.Cause(ctx)
				}
				if err := worker.Try(func() error { return do(ctx, i) }); err != nil {
					return err
				}
			}
			return nil
		})
	}
	return worker.Raise(group.Wait())
}

// Evaluate runs every rule in force over every application and its propagated class. Every slice of the report is sorted, and the same
// input gives the same report on any number of cores.
func (e *Engine) Evaluate(ctx context.Context, inv *inventory.Inventory, classes *policy.Classes) (*policy.Report, error) {
	return e.EvaluateShare(ctx, inv, classes, policy.Share{})
}

// EvaluateShare is Evaluate for one of several machines that share the work. Every machine is given the whole inventory with its propagated
// classes, because rules see the classes of the applications that flows go to; the report has the classes of all, and says of the
// applications, administrations and registers of the share only what the rules say. [policy.Join] makes one report of all shares.
func (e *Engine) EvaluateShare(ctx context.Context, inv *inventory.Inventory, classes *policy.Classes, share policy.Share) (*policy.Report, error) {
	if err := e.refuse(inv); err != nil {
		return nil, err
	}
	if classes == nil {
		return nil, errors.New("there are no classes: take those of Engine.Classify, and carry them on with readiness.Propagate")
	}
	ctx, end := e.begin(ctx)
	defer end()
	rules, own := e.inForce(inv.AsOf()), share.Positions(len(inv.Applications))
	cat := e.catalogueOf(inv)
	out := &policy.Report{
		Library:      e.digest,
		Classes:      &policy.Classes{Datasets: classes.Datasets, Applications: make([]policy.ApplicationClass, len(inv.Applications))},
		Applications: make([]policy.ApplicationReport, len(own)),
	}
	var err error
	if out.Rules, err = e.rulesOf(inv, rules); err != nil {
		return nil, err
	}
	if out.Offers, err = e.offersOf(ctx, inv, cat); err != nil {
		return nil, err
	}
	v := view{inv: inv, classes: classes, related: relationsOfApplications(inv, e.reads[policy.SubjectApplication]), leads: leadsOf(inv)}
	if err := e.deriveAll(ctx, &v, rules, cat, out.Classes.Applications); err != nil {
		return nil, err
	}
	v.classes = out.Classes
	judging, waivers := about(policy.SubjectApplication, rules), waiversOf(inv)
	err = parallel(ctx, len(own), func(ctx context.Context, i int) error {
		app := inv.Applications[own[i]]
		found, err := e.application(ctx, judging, cat, &v, app, &out.Classes.Applications[own[i]])
		if err == nil {
			out.Applications[i] = *found
			waive(&out.Applications[i], judging, waivers[app.ID], inv.AsOf())
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	out.Coming = e.coming(inv.AsOf(), out.Applications)
	if out.Measures, err = e.measureTargets(ctx, inv, rules, cat); err != nil {
		return nil, err
	}
	return out, e.judgeOthers(ctx, inv, rules, cat, share, out)
}

// rulesOf lists the rules in force.
func (e *Engine) rulesOf(inv *inventory.Inventory, rules []*rule) ([]policy.Rule, error) {
	size := func(list []policy.Rule) int { return ruleSize * len(list) }
	return recall(e.memory, memoryKey{stage: stageRules, frame: season(inv)}, &view{inv: inv}, nil, size, func(*grounds) ([]policy.Rule, error) {
		var out []policy.Rule
		for _, r := range rules {
			out = append(out, r.Rule)
		}
		return slices.Clip(out), nil
	})
}

// about lists the rules to ask of each subject of a kind; those that measure targets whatever the application are asked once.
func about(subject policy.Subject, rules []*rule) []*rule {
	var out []*rule
	for _, r := range rules {
		if r.Subject == subject && !r.once {
			out = append(out, r)
		}
	}
	return out
}

// application judges one application, with no waiver in force.
func (e *Engine) application(
	ctx context.Context, rules []*rule, cat *catalogue, v *view, app *inventory.Application, class *policy.ApplicationClass,
) (*policy.ApplicationReport, error) {
	ref := refOf(inventory.KindApplication, app.Block)
	build := func(g *grounds) (*builder, ast.Object) {
		b := v.builder(g, cat.world.fork(), e.reads[policy.SubjectApplication])
		return b, b.application(app, class)
	}
	return recallOf(ctx, e, memoryKey{stage: stageJudged, frame: cat.id, ref: ref}, v, sizeOfReport, len(cat.world.facts), build,
		func(ctx context.Context, g *grounds, b *builder, doc ast.Object, input val) (*policy.ApplicationReport, error) {
			whole, ofParts := split(rules)
			h := &hearing{cat, v, g, b.world, input, ref}
			out, err := e.judge(ctx, whole, h)
			if err == nil {
				err = e.judgeParts(ctx, ofParts, h, doc, out)
			}
			out.Application = app.ID
			sorted(out)
			return out, err
		})
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
