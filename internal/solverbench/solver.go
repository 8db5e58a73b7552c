package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
)

// solver is a row of the comparison.
type solver struct {
	name  string
	solve func(ctx context.Context, t *task) (answer, error)
}

// solvers are ours and those that are installed.
func (o options) solvers(dir string) []solver {
	all := []solver{{"ours", o.ours}}
	if _, err := exec.LookPath("minizinc"); err == nil {
		all = append(all, solver{"gecode", func(ctx context.Context, _ *task) (answer, error) { return o.gecode(ctx, dir) }})
	}
	if _, err := exec.LookPath("cbc"); err == nil {
		all = append(all, solver{"cbc", func(ctx context.Context, _ *task) (answer, error) { return o.cbc(ctx, dir) }})
	}
	if _, err := exec.LookPath("node"); err == nil && o.highs != "" {
		all = append(all, solver{"highs", func(ctx context.Context, _ *task) (answer, error) { return o.byHighs(ctx, dir) }})
	}
	return all
}

func (o options) ours(ctx context.Context, t *task) (answer, error) {
	r, err := packing.Solve(ctx, t.problem, packing.Options{Time: o.time, Work: 1 << 50, Workers: 1})
	if err != nil {
		return answer{}, err
	}
	return answer{r.Waves, r.Proved}, t.problem.Check(r.Wave)
}

// command runs a program for twice its time at most. One that leaves with an error or crashes has what it has written by then.
func (o options) command(ctx context.Context, name string, args ...string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, 2*o.time+5*time.Second)
	defer cancel()
	out, err := exec.CommandContext(ctx, name, args...).CombinedOutput() //nolint:gosec // three programs, named above
	if left := (*exec.ExitError)(nil); errors.As(err, &left) || ctx.Err() != nil {
		err = nil
	}
	return string(out), err
}

func (o options) gecode(ctx context.Context, dir string) (answer, error) {
	out, err := o.command(ctx, "minizinc", "--solver", "gecode", "--intermediate", "--time-limit", fmt.Sprint(o.time.Milliseconds()), filepath.Join(dir, modelFile))
	a := answer{proved: strings.Contains(out, "==========")}
	for _, line := range strings.Split(out, "\n") {
		_, _ = fmt.Sscanf(line, "waves %d", &a.waves)
	}
	return a, err
}

func (o options) cbc(ctx context.Context, dir string) (answer, error) {
	found := filepath.Join(dir, "cbc.sol")
	_ = os.Remove(found)
	_, err := o.command(ctx, "cbc", filepath.Join(dir, lpFile), "sec", fmt.Sprint(o.time.Seconds()), "timeMode", "elapsed",
		"mipstart", filepath.Join(dir, startFile), "solve", "solution", found)
	if err != nil {
		return answer{}, err
	}
	text, err := os.ReadFile(found)
	if err != nil {
		return answer{}, nil //nolint:nilerr // it was stopped before it had anything
	}
	head, _, _ := strings.Cut(string(text), "\n")
	_, value, _ := strings.Cut(head, "objective value")
	var v float64
	if _, err := fmt.Sscan(value, &v); err != nil || strings.Contains(head, "no integer solution") {
		return answer{}, nil //nolint:nilerr // there is no solution in it
	}
	return answer{int(math.Round(v)), strings.HasPrefix(head, "Optimal")}, nil
}

// script asks HiGHS and prints what it says of the problem.
const script = `
const [folder, file, seconds] = process.argv.slice(1);
const text = require("fs").readFileSync(file, "utf8");
require(require("path").resolve(folder))().then((h) => {
  const r = h.solve(text, { time_limit: Number(seconds), output_flag: false });
  const used = Object.entries(r.Columns).filter(([n, c]) => n.startsWith("y.") && c.Primal > 0.5).length;
  const whole = Object.values(r.Columns).every((c) => c.Primal !== undefined && Math.abs(c.Primal - Math.round(c.Primal)) < 1e-6);
  console.log(JSON.stringify({ status: r.Status, waves: whole ? used : 0 }));
}).catch((e) => console.log(JSON.stringify({ status: String(e), waves: 0 })));
`

func (o options) byHighs(ctx context.Context, dir string) (answer, error) {
	out, err := o.command(ctx, "node", "-e", script, o.highs, filepath.Join(dir, lpFile), fmt.Sprint(o.time.Seconds()))
	if err != nil {
		return answer{}, err
	}
	var said struct {
		Status string `json:"status"`
		Waves  int    `json:"waves"`
	}
	lines := strings.Split(strings.TrimSpace(out), "\n")
	if err := json.Unmarshal([]byte(lines[len(lines)-1]), &said); err != nil {
		return answer{}, nil //nolint:nilerr // it was stopped, or broke down
	}
	return answer{said.Waves, said.Status == "Optimal"}, nil
}
