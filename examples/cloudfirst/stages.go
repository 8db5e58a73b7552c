package main

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/verify"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

// load reads the inventory below a directory. Warnings go to warn; errors come back as one *broken.
func load(ctx context.Context, dir string, s *settings, warn io.Writer) (*inventory.Inventory, error) {
	inv, diags, err := loadQuietly(ctx, dir, s)
	if err != nil {
		return nil, s.discreet(dir, err)
	}
	return s.finish(ctx, inv, diags, dir, warn)
}

// loadQuietly is load, with the warnings returned.
func loadQuietly(ctx context.Context, dir string, s *settings) (*inventory.Inventory, inventory.Diagnostics, error) {
	doing(ctx, "reading the inventory")
	if err := s.check(); err != nil {
		return nil, nil, &withoutNames{err}
	}
	root, err := openRoot(dir)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, nil, &withoutNames{errorf("there is no directory %s: correct the name, or make a first inventory with cloudfirst init %s", dir, dir)}
	case err != nil:
		return nil, nil, &withoutNames{errorf("cannot read the inventory: name a directory that can be opened: %w", err)}
	}
	defer func() { _ = root.Close() }()
	inv, diags, err := inventory.Load(ctx, plainFiles{root.FS()}, s.load)
	diags = diags.In(s.lang)
	var path *fs.PathError
	switch {
	case errors.Is(err, inventory.ErrNoFiles):
		return nil, nil, &withoutNames{errorf("no file below %s has a name that ends in %s or %s: name the inventory's directory, or make a first one with cloudfirst init %s", dir, inventory.Suffix, inventory.SuffixJSON, dir)}
	case errors.As(err, &path):
		return nil, nil, errorf("cannot read the inventory: make every file of %s readable, and links point to files inside it: %w", dir, err)
	case err != nil:
		return nil, nil, err
	case diags.HasErrors():
		return nil, nil, &broken{dir, diags}
	}
	return inv, diags, nil
}

// plainFiles refuses what is neither file nor directory: opening a named pipe would wait for ever.
type plainFiles struct{ fs.FS }

func (f plainFiles) Stat(name string) (fs.FileInfo, error) { return fs.Stat(f.FS, name) }

func (f plainFiles) ReadDir(name string) ([]fs.DirEntry, error) { return fs.ReadDir(f.FS, name) }

func (f plainFiles) Open(name string) (fs.File, error) {
	info, err := fs.Stat(f.FS, name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() && !info.IsDir() {
		return nil, &fs.PathError{Op: "open", Path: name, Err: errNotRegular}
	}
	return f.FS.Open(name)
}

// newEngine compiles the rules the flags choose. A pack without rules is refused: a misspelt one would make every application
// look free to go anywhere.
func newEngine(ctx context.Context, s *settings) (*opa.Engine, error) {
	if s.compiled != nil {
		return s.compiled, nil
	}
	doing(ctx, "compiling the rules")
	e, err := compile(ctx, s.engine)
	switch {
	case errors.Is(err, opa.ErrUnknownPack):
		return nil, errorf("--pack: %w", err)
	case err != nil && len(s.rules) > 0:
		return nil, s.ruleTrouble(err)
	case err != nil:
		return nil, &failure{exitInternal, err}
	}
	for _, pack := range s.packs {
		if pack != opa.AllPacks && !slices.ContainsFunc(e.Rules(), func(r policy.Rule) bool { return r.Pack == pack }) {
			return nil, errorf("--pack %s: no rule of that pack is chosen: cloudfirst rules lists the packs and the confidence of their rules", pack)
		}
	}
	s.compiled = e
	return e, nil
}

// loaded loads an inventory and compiles the rules to ask about it.
func loaded(ctx context.Context, dir string, s *settings, warn io.Writer) (*inventory.Inventory, *opa.Engine, error) {
	inv, err := load(ctx, dir, s, warn)
	if err != nil {
		return nil, nil, err
	}
	engine, err := newEngine(ctx, s)
	return inv, engine, err
}

// remembering is how to evaluate many inventories that differ little, as those do that are asked what if: what an answer rests on and
// is the same in both is not asked again.
func remembering(e *opa.Engine) readiness.Evaluate {
	e = e.Remembering(0)
	return readiness.EvaluateWith(e.Classify, e.Evaluate)
}

// evaluated loads an inventory and asks the rules about it.
func evaluated(ctx context.Context, dir string, s *settings, warn io.Writer) (*opa.Engine, report.Document, error) {
	return evaluatedShare(ctx, dir, s, policy.Share{}, warn)
}

// evaluatedShare is evaluated for one share of the subjects.
func evaluatedShare(ctx context.Context, dir string, s *settings, share policy.Share, warn io.Writer) (*opa.Engine, report.Document, error) {
	var d report.Document
	inv, engine, err := loaded(ctx, dir, s, warn)
	if err != nil {
		return nil, d, err
	}
	doing(ctx, "asking the rules: %s", count(len(share.Positions(len(inv.Applications))), "application"))
	judge := func(ctx context.Context, inv *inventory.Inventory, c *policy.Classes) (*policy.Report, error) {
		return engine.EvaluateShare(ctx, inv, c, share)
	}
	rep, err := readiness.EvaluateWith(engine.Classify, judge)(ctx, inv)
	if err != nil {
		return nil, d, evaluation(err)
	}
	if err := vaultOf(ctx).learn(inv, rep.Classes); err != nil {
		return nil, d, err
	}
	return engine, report.Document{Inventory: inv, Policy: rep}, nil
}

// assessed runs every stage up to the assessment.
func assessed(ctx context.Context, dir string, s *settings, warn io.Writer) (report.Document, error) {
	engine, d, err := evaluated(ctx, dir, s, warn)
	if err != nil {
		return d, err
	}
	err = assess(ctx, engine, &d, s)
	return d, err
}

// assess adds the assessment to what the rules say of all applications.
func assess(ctx context.Context, engine *opa.Engine, d *report.Document, s *settings) (err error) {
	if d.Assessment, err = readiness.Assess(d.Inventory, d.Policy.Classes, d.Policy, s.model); err != nil {
		return evaluation(err)
	}
	doing(ctx, "looking at everything together: %s", count(len(d.Inventory.Applications), "application"))
	if d.Policy.Portfolio, err = engine.EvaluatePortfolio(ctx, d.Inventory, d.Assessment.Standing()); err != nil {
		return evaluation(err)
	}
	return ctx.Err()
}

// evaluation gives an error of the rules its exit code: the inventory was fine when they ran.
func evaluation(err error) error {
	if errors.Is(err, opa.ErrBudget) {
		return &failure{exitLimits, err}
	}
	return &failure{exitInternal, err}
}

// planned adds the plan, or the reasons why there is none.
func planned(ctx context.Context, d *report.Document, opt planner.Options) error {
	_, err := plannedAndChecked(ctx, d, opt)
	return err
}

// plannedAndChecked is planned. It returns the names of the bounds whose proofs would take too much work to check.
func plannedAndChecked(ctx context.Context, d *report.Document, opt planner.Options) (unchecked []string, err error) {
	doing(ctx, "planning waves: %s", count(len(d.Inventory.Applications), "application"))
	plan, err := planner.Build(ctx, d.Inventory, d.Assessment, opt)
	var infeasible *planner.InfeasibleError
	if errors.As(err, &infeasible) {
		d.NoPlan = infeasible
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	d.Plan = plan
	doing(ctx, "checking the plan: %s", count(len(plan.Waves), "wave"))
	checked := verify.Plan(d.Inventory, d.Assessment, plan, opt)
	return checked.Unchecked, upheld(checked)
}

// upheld is the error of a plan that does not hold, which is a mistake of this program and of nothing that was given to it.
func upheld(checked *verify.Report) error {
	if len(checked.Faults) == 0 {
		return nil
	}
	lines := []string{"internal error: the plan does not hold and is not shown; please report this with the inventory, redacted if need be"}
	for _, f := range checked.Faults {
		lines = append(lines, "  "+f.Kind+": "+f.Text)
	}
	return &failure{exitInternal, errors.New(strings.Join(lines, "\n"))}
}
