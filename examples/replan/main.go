// Command replan embeds wave planning: it plans an inventory, fixes the wave of one application, plans again with as few changes as can be, has the
// new plan checked, and prints what is different.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"os"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/compare"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/verify"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

func main() {
	if len(os.Args) != 4 {
		log.Fatal("usage: replan DIR APPLICATION WAVE")
	}
	if err := run(context.Background(), os.Stdout, os.Args[1], os.Args[2], os.Args[3]); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, w io.Writer, dir, application, wave string) error {
	inv, diags, err := inventory.Load(ctx, os.DirFS(dir), inventory.LoadOptions{})
	if err != nil {
		return err
	}
	if diags.HasErrors() {
		return diags
	}
	engine, err := opa.New(ctx, opa.Config{})
	if err != nil {
		return err
	}
	evaluate := readiness.EvaluateWith(engine.Classify, engine.Evaluate)
	before, _, err := plan(ctx, evaluate, inv, planner.Options{})
	if err != nil {
		return err
	}
	pin, err := inv.ChangeTo(inventory.Path("application."+application+".move.wave"), wave)
	if err != nil {
		return err
	}
	pinned, err := inv.With(pin)
	if err != nil {
		return err
	}
	opt := planner.Options{Previous: before}
	after, assessment, err := plan(ctx, evaluate, pinned, opt)
	if impossible := (*planner.InfeasibleError)(nil); errors.As(err, &impossible) {
		return fmt.Errorf("%s cannot move in wave %s: %w", application, wave, impossible)
	}
	if err != nil {
		return err
	}
	if faults := verify.Plan(pinned, assessment, after, opt).Faults; len(faults) > 0 {
		return fmt.Errorf("the plan does not hold: %s", faults[0].Text)
	}
	for _, line := range compare.Plans(before, after).Lines("en") {
		_, _ = fmt.Fprintf(w, "%*s%s\n", 2*line.Indent, "", line.Text)
	}
	return nil
}

func plan(
	ctx context.Context, evaluate readiness.Evaluate, inv *inventory.Inventory, opt planner.Options,
) (*planner.Plan, *readiness.Assessment, error) {
	_, assessment, err := evaluate.Assess(ctx, inv, readiness.DefaultModel())
	if err != nil {
		return nil, nil, err
	}
	p, err := planner.Build(ctx, inv, assessment, opt)
	return p, assessment, err
}
