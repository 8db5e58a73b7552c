package main

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/export"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

// solverFormats are the writers --export can name.
var solverFormats = map[string]func(io.Writer, *export.Model) error{
	"lp":       export.LP,
	"minizinc": export.MiniZinc,
	"start":    export.Start,
}

// parseExports reads what --export names, and finds out before any work is done whether it can be written.
func parseExports(specs []string) ([]target, error) {
	var out []target
	seen := map[string]bool{}
	for _, s := range specs {
		format, file, ok := strings.Cut(s, "=")
		if !ok || file == "" || solverFormats[format] == nil {
			return nil, errorf("--export %s: write FORMAT=FILE, such as minizinc=plan.mzn; the formats are minizinc, lp and start", s)
		}
		place, err := placeOf(file)
		if err != nil {
			return nil, errorf("--export %s: %w", s, err)
		}
		if seen[place] {
			return nil, errorf("--export %s: another --export writes that file too: give each format a file of its own", s)
		}
		seen[place] = true
		out = append(out, target{format, place})
	}
	return out, nil
}

// exportProblem writes the problem behind the plan for other solvers.
func exportProblem(ctx context.Context, targets []target, d report.Document, opt planner.Options) error {
	if len(targets) == 0 {
		return nil
	}
	n, err := planner.Problem(ctx, d.Inventory, d.Assessment, opt)
	if err != nil {
		return err
	}
	m := &export.Model{
		Title: fmt.Sprintf("programme %s, facts of %s: the planner has %d waves and proved that there are %d at least",
			d.Plan.Programme, d.Plan.AsOf, n.Problem.Waves, n.Lower),
		Problem: n.Problem, Items: n.Items, Resources: n.Resources, Start: n.Start,
	}
	return replaceAll(targets, func(t target, w io.Writer) error { return solverFormats[t.format](w, m) })
}
