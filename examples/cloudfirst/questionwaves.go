package main

import (
	"context"
	"errors"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// wavesWaiting counts, for every fact, the applications that have no wave before it is known. Where no plan exists, none waits for a fact.
func wavesWaiting(ctx context.Context, inv *inventory.Inventory, eval readiness.Evaluate, m readiness.Model) (func(inventory.Path) int, error) {
	_, a, err := eval.Assess(ctx, inv, m)
	if err != nil {
		return nil, err
	}
	plan, err := planner.Build(ctx, inv, a, planner.Options{})
	var infeasible *planner.InfeasibleError
	if err != nil && !errors.As(err, &infeasible) {
		return nil, err
	}
	waiting := map[inventory.Path]int{}
	if plan != nil {
		for _, u := range plan.Unplaced {
			if app := a.Application(u.Application); app != nil && u.Kind == "undetermined" {
				for p := range openFacts(app) {
					waiting[p]++
				}
			}
		}
	}
	return func(p inventory.Path) int { return waiting[p] }, nil
}

// openFacts are the facts that the verdicts and the class of an application wait for.
func openFacts(a *readiness.Application) map[inventory.Path]bool {
	out := map[inventory.Path]bool{}
	for _, p := range a.Missing {
		out[p] = true
	}
	for _, v := range a.Verdicts {
		for _, part := range v.Parts {
			for _, r := range part.Reasons {
				for _, p := range r.Missing {
					out[p] = true
				}
			}
		}
	}
	return out
}
