//go:build linux

package main

import (
	"context"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"syscall"
	"time"
)

// figures are what a row costs: processor time in µs an application, of the whole process and of the evaluation alone, and its
// greatest resident memory.
type figures struct {
	Whole, Evaluation, Peak float64
}

// row is one line of the table. A row of this program itself reports its own figures.
type row struct {
	name string
	args []string
	runs int // processes to run, each over one application; 0: one process over all
	self bool
	best figures
}

func (o options) rows() []*row {
	self := func(name, task, unknown string) *row {
		args := []string{os.Args[0], "-task", task, "-dir", o.dir, "-applications", strconv.Itoa(o.applications), "-unknown", unknown}
		return &row{name: name, args: args, self: true}
	}
	eval := []string{o.opa, "eval", "-f", "discard", "-b", o.bundle(), "data.cloudfirst.main.violation", "-i", ""}
	rows := []*row{
		{name: "conftest test", args: append([]string{o.conftest}, o.conftestArgs()...)},
		{name: "opa exec", args: append([]string{o.opa}, o.execArgs()...)},
	}
	if o.single > 0 {
		rows = append(rows, &row{name: "opa eval, one file a process", args: eval, runs: o.single})
	}
	return append(rows,
		self("OPA's library, used well", "library", "0"),
		self("cloudfirst", "engine", "0"),
		self("cloudfirst, 5 % of the facts unknown", "engine", "0.05"),
	)
}

func (o options) measure(ctx context.Context) error {
	rows := o.rows()
	for turn := range o.turns {
		for _, r := range rows {
			f, err := o.once(ctx, r)
			if err != nil {
				return fmt.Errorf("%s: %w", r.name, err)
			}
			fmt.Fprintf(os.Stderr, "turn %d: %s: %.0f µs an application\n", turn+1, r.name, f.Whole)
			if r.best.Whole == 0 || f.Whole < r.best.Whole {
				r.best = f
			}
		}
	}
	fmt.Printf("%-40s %14s %14s %10s %12s\n", "", "µs/application", "evaluation", "peak MiB", "x conftest")
	base := rows[0].best.Whole
	for _, r := range rows {
		evaluation := "-"
		if r.best.Evaluation > 0 {
			evaluation = fmt.Sprintf("%.0f", r.best.Evaluation)
		}
		fmt.Printf("%-40s %14.0f %14s %10.0f %12.1f\n", r.name, r.best.Whole, evaluation, r.best.Peak, base/r.best.Whole)
	}
	return nil
}

func (o options) once(ctx context.Context, r *row) (figures, error) {
	runs := max(r.runs, 1)
	var sum figures
	for i := range runs {
		args := r.args[1:]
		if r.runs > 0 {
			args = append(args[:len(args)-1:len(args)-1], filepath.Join(o.documents(), fmt.Sprintf("app-%06d.json", i+1)))
		}
		f, err := process(ctx, r.args[0], args, r.self)
		if err != nil {
			return figures{}, err
		}
		sum.Whole, sum.Evaluation, sum.Peak = sum.Whole+f.Whole, sum.Evaluation+f.Evaluation, math.Max(sum.Peak, f.Peak)
	}
	n := float64(o.applications)
	if r.runs > 0 {
		n = float64(runs)
	}
	return figures{sum.Whole / n, sum.Evaluation / n, sum.Peak}, nil
}

// process runs a program on one core.
func process(ctx context.Context, name string, args []string, self bool) (figures, error) {
	cmd := exec.CommandContext(ctx, name, args...) // #nosec G204 -- the programs this one is about
	cmd.Env = append(os.Environ(), "GOMAXPROCS=1")
	out, err := cmd.Output()
	if cmd.ProcessState == nil || err != nil && (self || len(out) == 0) {
		return figures{}, fmt.Errorf("%s: %w", name, err)
	}
	var f figures
	if self {
		return f, json.Unmarshal(out, &f)
	}
	f.Whole = float64((cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()).Microseconds())
	if u, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage); ok {
		f.Peak = float64(u.Maxrss) / 1024
	}
	return f, nil
}

// spent is the processor time of this process, and its greatest resident memory in MiB.
func spent() (time.Duration, float64) {
	var u syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return time.Duration(u.Utime.Nano() + u.Stime.Nano()), float64(u.Maxrss) / 1024
}
