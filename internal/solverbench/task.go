package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/planner/export"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/instances"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
)

// task is an instance, ready for every solver.
type task struct {
	row     instances.Row
	problem *packing.Problem
	first   int // waves of the solution the others are given
}

// The files that a task is written to, below one folder.
const (
	modelFile = "m.mzn"
	lpFile    = "m.lp"
	startFile = "m.start"
)

// tasks takes instances evenly from the rows of the manifest that are of the sizes asked for.
func (o options) tasks(dir string) ([]*task, error) {
	manifest := filepath.Join(dir, "manifest.csv")
	f, err := os.Open(manifest)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // read only
	rows, err := instances.ReadManifest(f, manifest)
	if err != nil {
		return nil, err
	}
	var fit []instances.Row
	for _, row := range rows {
		if row.Tasks >= o.from && row.Tasks <= o.until && row.Capacity > 0 {
			fit = append(fit, row)
		}
	}
	var out []*task
	for k := range min(o.number, len(fit)) {
		t := &task{row: fit[k*len(fit)/min(o.number, len(fit))]}
		if err := t.read(dir); err != nil {
			return nil, err
		}
		out = append(out, t)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("%s has no assembly line of %d to %d tasks", manifest, o.from, o.until)
	}
	return out, nil
}

// read makes waves of the stations and items of the tasks.
func (t *task) read(dir string) error {
	name := filepath.Join(dir, filepath.FromSlash(t.row.File))
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer func() { _ = f.Close() }() // read only
	a, err := instances.ReadAssembly(f, name)
	if err != nil {
		return err
	}
	n := len(a.Tasks)
	t.problem = &packing.Problem{Waves: n, Capacity: [][]int64{make([]int64, n)}}
	for w := range n {
		t.problem.Capacity[0][w] = int64(t.row.Capacity)
	}
	for i, x := range a.Tasks {
		need := []packing.Need{{Amount: int64(x.Time)}}
		t.problem.Items = append(t.problem.Items, packing.Item{Needs: need, Latest: n - 1, Rank: i})
	}
	for _, arc := range a.Arcs {
		t.problem.Arcs = append(t.problem.Arcs, packing.Arc{From: arc.From, To: arc.To})
	}
	return nil
}

// write writes the task for the other solvers, with the solution of a priority rule.
func (t *task) write(ctx context.Context, dir string) error {
	first, err := packing.Solve(ctx, t.problem, packing.Options{Work: 1})
	if err != nil {
		return err
	}
	t.first = first.Waves
	m := &export.Model{Title: strings.TrimSpace(t.row.File), Problem: t.problem, Start: first.Wave}
	for name, write := range map[string]func(io.Writer, *export.Model) error{modelFile: export.MiniZinc, lpFile: export.LP, startFile: export.Start} {
		f, err := os.Create(filepath.Join(dir, name))
		if err != nil {
			return err
		}
		if err := write(f, m); err != nil {
			_ = f.Close()
			return err
		}
		if err := f.Close(); err != nil {
			return err
		}
	}
	return nil
}
