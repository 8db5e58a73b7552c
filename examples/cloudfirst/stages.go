package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

// load reads the inventory below a directory. Warnings go to warn; errors come back as one.
func load(ctx context.Context, dir string, s *settings, warn io.Writer) (*inventory.Inventory, error) {
	opt, err := s.loadOptions()
	if err != nil {
		return nil, err
	}
	root, err := os.OpenRoot(dir) // links that lead outside are refused
	if err != nil {
		return nil, fmt.Errorf("cannot read the inventory: %w", err)
	}
	defer func() { _ = root.Close() }()
	inv, diags, err := inventory.Load(ctx, root.FS(), opt)
	switch {
	case errors.Is(err, inventory.ErrNoFiles):
		return nil, fmt.Errorf("%s: %w", dir, err)
	case err != nil:
		var path *fs.PathError
		if errors.As(err, &path) {
			return nil, fmt.Errorf("cannot read the inventory in %s: %w", dir, err)
		}
		return nil, err
	case diags.HasErrors():
		return nil, diags
	}
	if len(diags) > 0 {
		_ = diags.WriteText(warn)
	}
	return inv, nil
}

// assessed runs every stage up to the assessment.
func assessed(ctx context.Context, dir string, s *settings, warn io.Writer) (report.Document, error) {
	var d report.Document
	if err := s.check(); err != nil {
		return d, err
	}
	inv, err := load(ctx, dir, s, warn)
	if err != nil {
		return d, err
	}
	cfg, err := s.engineConfig()
	if err != nil {
		return d, err
	}
	engine, err := opa.New(ctx, cfg)
	if err != nil {
		return d, err
	}
	intrinsic, err := engine.Classify(ctx, inv)
	if err != nil {
		return d, err
	}
	classes := readiness.Propagate(inv, intrinsic)
	rep, err := engine.Evaluate(ctx, inv, classes)
	if err != nil {
		return d, err
	}
	asm, err := readiness.Assess(inv, rep.Classes, rep, readiness.DefaultModel())
	if err != nil {
		return d, err
	}
	return report.Document{Inventory: inv, Policy: rep, Assessment: asm}, nil
}

// planned adds the plan, or the reasons why there is none.
func planned(ctx context.Context, d *report.Document, opt planner.Options) error {
	plan, err := planner.Build(ctx, d.Inventory, d.Assessment, opt)
	var infeasible *planner.InfeasibleError
	if errors.As(err, &infeasible) {
		d.NoPlan = infeasible
		return nil
	}
	d.Plan = plan
	return err
}
