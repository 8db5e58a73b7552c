package main

import (
	"context"
	"io"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/change"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/maturity"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

// since adds to a document what is different since an earlier result: a file that cloudfirst keep wrote, or an inventory.
func since(ctx context.Context, d *report.Document, old string, s *settings, warn io.Writer) error {
	before, err := stateOf(ctx, old, s, warn)
	if err != nil {
		return err
	}
	engine, err := newEngine(ctx, s)
	if err != nil {
		return err
	}
	lib, err := engine.Library()
	if err != nil {
		return err
	}
	now := change.Record(d.Inventory, d.Policy, d.Assessment, lib, programVersion())
	if err := sameNames(before, now); err != nil {
		return err
	}
	d.Change, err = change.Compare(ctx, before, now, again, change.Options{})
	return err
}

// withMaturity adds what the pack house measures of administrations and registers, where the chosen rules measure nothing and nobody chose
// packs. Pages show it beside the verdicts, on which the pack has no say then.
func withMaturity(ctx context.Context, d *report.Document, targets []target, s *settings) error {
	pages := slices.ContainsFunc(targets, func(t target) bool { return t.format == "html" || t.format == "pdf" })
	if !pages || len(s.packs) > 0 || len(maturity.Compute(d.Inventory, d.Policy)) > 0 {
		return nil
	}
	house := *s
	house.packs, house.engine.Packs, house.compiled = []string{"house"}, []string{"house"}, nil
	engine, err := newEngine(ctx, &house)
	if err != nil {
		return err
	}
	if !slices.ContainsFunc(engine.Rules(), func(r policy.Rule) bool { return r.Effect == policy.EffectMeasure }) {
		return nil
	}
	rep, err := readiness.EvaluateWith(engine.Classify, engine.Evaluate)(ctx, d.Inventory)
	if err != nil {
		return evaluation(err)
	}
	d.Maturity = maturity.Compute(d.Inventory, rep)
	return nil
}
