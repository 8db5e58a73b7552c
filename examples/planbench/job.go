package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"time"

	"github.com/cloudfirst-toolkit/cloudfirst/planner/instances"
)

// job is a row of a manifest with its instance, of which one kind is there.
type job struct {
	row      instances.Row
	project  *instances.Project
	assembly *instances.Assembly
}

// load reads the manifests of folders and the instances of the rows that the pattern matches, so that what is wrong with any is said
// before time is spent.
func load(folders []string, only string) ([]job, error) {
	if _, err := path.Match(only, ""); err != nil {
		return nil, fmt.Errorf("-only %q is no pattern: %w", only, err)
	}
	var jobs []job
	var problems []error
	for _, folder := range folders {
		found, err := loadFolder(folder, only)
		jobs, problems = append(jobs, found...), append(problems, err)
	}
	if err := errors.Join(problems...); err != nil {
		return nil, err
	}
	if len(jobs) == 0 {
		return nil, errors.New("no row to solve; look at -only and the manifest")
	}
	return jobs, nil
}

func loadFolder(folder, only string) ([]job, error) {
	manifest := filepath.Join(folder, "manifest.csv")
	f, err := os.Open(manifest)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // read only
	rows, err := instances.ReadManifest(f, manifest)
	if err != nil {
		return nil, err
	}
	var jobs []job
	var problems []error
	for _, row := range rows {
		if !matches(only, row.File) {
			continue
		}
		j, err := loadRow(folder, row)
		if err != nil {
			problems = append(problems, fmt.Errorf("%s:%d: %w", manifest, row.Line, err))
		}
		jobs = append(jobs, j)
	}
	return jobs, errors.Join(problems...)
}

func matches(only, file string) bool {
	if only == "" {
		return true
	}
	whole, _ := path.Match(only, file)
	base, _ := path.Match(only, path.Base(file))
	return whole || base
}

func loadRow(folder string, row instances.Row) (job, error) {
	j := job{row: row}
	name := filepath.Join(folder, filepath.FromSlash(row.File))
	f, err := os.Open(name)
	if err != nil {
		return j, err
	}
	defer func() { _ = f.Close() }() // read only
	if row.Capacity == 0 {
		j.project, err = instances.ReadProject(f, name)
		return j, err
	}
	return j, j.readAssembly(f, name)
}

func (j *job) readAssembly(r io.Reader, name string) (err error) {
	if j.assembly, err = instances.ReadAssembly(r, name); err != nil {
		return err
	}
	if len(j.assembly.Tasks) != j.row.Tasks {
		return fmt.Errorf("%s has %d tasks, not %d", name, len(j.assembly.Tasks), j.row.Tasks)
	}
	for i, task := range j.assembly.Tasks {
		if task.Time > j.row.Capacity {
			return fmt.Errorf("%s: task %d takes %d, above the capacity of %d", name, i+1, task.Time, j.row.Capacity)
		}
	}
	return nil
}

// result is what -json prints.
type result struct {
	File     string  `json:"file"`
	Capacity int     `json:"capacity,omitempty"`
	Upper    int     `json:"upper"`
	Lower    int     `json:"lower"`
	Proved   bool    `json:"proved"`
	Seconds  float64 `json:"seconds"`
	Error    string  `json:"error,omitempty"`

	row instances.Row
}

func (j *job) solve(ctx context.Context, l limit) result {
	ctx, cancel := context.WithTimeout(ctx, l.time)
	defer cancel()
	r := result{File: j.row.File, Capacity: j.row.Capacity, row: j.row}
	begin := time.Now()
	var err error
	if j.project != nil {
		r.Upper, r.Lower, r.Proved, err = solveProject(ctx, j.project, l)
	} else {
		r.Upper, r.Lower, r.Proved, err = solveAssembly(ctx, j.assembly, j.row.Capacity, l)
	}
	r.Seconds = time.Since(begin).Round(time.Millisecond).Seconds()
	if err != nil {
		r.Error = err.Error()
	}
	return r
}
