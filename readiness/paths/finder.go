package paths

import (
	"context"
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// Finder looks for paths in one inventory. It is safe for concurrent use.
type Finder struct {
	eval readiness.Evaluate
	by   *readiness.Assessor
	opt  Options
	base *world
}

// world is an inventory with what the rules say of it.
type world struct {
	inv        *inventory.Inventory
	report     *policy.Report
	assessment *readiness.Assessment
	model      Model
}

// New evaluates an inventory, to find paths in it. The error says what is wrong with the options, or is that of the evaluation.
func New(ctx context.Context, inv *inventory.Inventory, eval readiness.Evaluate, opt Options) (*Finder, error) {
	opt, err := opt.filled()
	if err != nil {
		return nil, err
	}
	f := &Finder{eval: eval, by: readiness.NewAssessor(0), opt: opt}
	for _, t := range opt.Targets {
		if inv.Target(t) == nil {
			return nil, fmt.Errorf("paths: there is no target %q", t)
		}
	}
	f.base, err = f.world(ctx, inv)
	return f, err
}

// Assessment returns that of the inventory as it is.
func (f *Finder) Assessment() *readiness.Assessment { return f.base.assessment }

func (f *Finder) world(ctx context.Context, inv *inventory.Inventory) (*world, error) {
	rep, a, err := f.eval.AssessBy(ctx, f.by, inv, f.opt.Readiness)
	if err != nil {
		return nil, err
	}
	return &world{inv, rep, a, f.opt.Model}, nil
}

// after evaluates the world with some actions done.
func (f *Finder) after(ctx context.Context, w *world, actions []Action) (*world, error) {
	if len(actions) == 0 {
		return w, nil
	}
	inv, err := Apply(w.inv, actions)
	if err != nil {
		return nil, err
	}
	return f.world(ctx, inv)
}

// verdict returns the verdict on an application and a target.
func (w *world) verdict(app, target string) (*readiness.Verdict, error) {
	a := w.assessment.Application(app)
	if a == nil {
		return nil, fmt.Errorf("paths: there is no application %q", app)
	}
	v := a.Verdict(target)
	if v == nil {
		return nil, fmt.Errorf("paths: there is no target %q", target)
	}
	return v, nil
}

// Path returns the path of an application to a target.
func (f *Finder) Path(ctx context.Context, app, target string) (*Path, error) {
	return f.search(ctx, f.base, app, target)
}

// Paths returns the path of an application to every target, sorted by target.
func (f *Finder) Paths(ctx context.Context, app string) ([]Path, error) {
	a := f.base.assessment.Application(app)
	if a == nil {
		return nil, fmt.Errorf("paths: there is no application %q", app)
	}
	var out []Path
	for _, v := range a.Verdicts {
		p, err := f.Path(ctx, app, v.Target)
		if err != nil {
			return nil, err
		}
		out = append(out, *p)
	}
	return out, nil
}
