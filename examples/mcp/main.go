// Command mcp offers an inventory to an assistant over the Model Context Protocol: JSON-RPC 2.0, one message a line, on standard input and
// output. Its tools are check, assess, plan and explain.
//
//	mcp DIR
//
// What it answers may leave the machine, and the lists of vital infrastructures and of their systems are secret (law 05-20, arts. 16 and 18).
// So names of systems that are, or may be, among them are taken out first, and an inventory with errors, of which nobody can say what it names,
// is told by the codes of its diagnostics only. Only files below DIR are read, anew for each call, and nothing is written.
//
// internal/mcpclient, a module of its own, holds conversations with it through the protocol's official client.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/verify"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

func main() {
	// Signals end it at once, also while it waits for a line: there is nothing to put in order.
	if err := run(context.Background(), os.Args[1:], os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "mcp:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, in io.Reader, out io.Writer) error {
	if len(args) != 1 {
		return errors.New("usage: mcp DIR")
	}
	engine, err := opa.New(ctx, opa.Config{})
	if err != nil {
		return err
	}
	return about(ctx, args[0], engine, in, out)
}

// about answers from the inventory below a directory.
func about(ctx context.Context, dir string, engine *opa.Engine, in io.Reader, out io.Writer) error {
	root, err := os.OpenRoot(dir) // links that lead outside are refused
	if err != nil {
		return err
	}
	defer func() { _ = root.Close() }()
	return (&tools{root, engine}).serve(ctx, in, out)
}

// tools answer from the inventory below a directory.
type tools struct {
	root   *os.Root
	engine *opa.Engine
}

// arguments are those of all tools. Lang is en when it is not given.
type arguments struct {
	Application, Target, Lang string
}

// call runs a tool. An error is for the assistant to read.
func (t *tools) call(ctx context.Context, name string, a arguments) (string, error) {
	inv, diags, err := inventory.Load(ctx, t.root.FS(), inventory.LoadOptions{})
	if err != nil {
		return "", errors.New("the inventory cannot be read: ask whoever runs this server to look at its directory")
	}
	if name == "check" || diags.HasErrors() {
		return counted(diags), nil
	}
	d, err := t.assessed(ctx, inv)
	if err != nil {
		return "", err
	}
	if name == "assess" {
		return rows(d), nil
	}
	d.Plan, err = planner.Build(ctx, d.Inventory, d.Assessment, planner.Options{})
	if err != nil && !errors.As(err, &d.NoPlan) {
		return "", err
	}
	if d.Plan != nil && len(verify.Plan(d.Inventory, d.Assessment, d.Plan, planner.Options{}).Faults) > 0 {
		return "", errors.New("the plan does not hold, which is a mistake of the planner")
	}
	if name == "plan" {
		return waves(d, a.Lang), nil
	}
	var targets []string
	if a.Target != "" {
		targets = append(targets, a.Target)
	}
	x, err := report.Explain(d, a.Application, report.Options{Lang: a.Lang}, targets...)
	if err != nil {
		return "", err
	}
	var b strings.Builder
	err = x.WriteText(&b, 120)
	return b.String(), err
}

// assessed takes the names out, and runs every stage up to the assessment.
func (t *tools) assessed(ctx context.Context, inv *inventory.Inventory) (d report.Document, err error) {
	r, err := inventory.Redact(inv, inventory.RedactOptions{Words: t.engine.Words()})
	if err != nil {
		return d, errors.New("names cannot be taken out of the inventory, so nothing of it is told")
	}
	d.Inventory = r.Inventory
	if d.Policy, err = readiness.EvaluateWith(t.engine.Classify, t.engine.Evaluate)(ctx, d.Inventory); err != nil {
		return d, err
	}
	if len(report.Secrets(d.Inventory, d.Policy.Classes)) > 0 {
		return d, errors.New("the inventory still names what may be secret, so nothing of it is told")
	}
	d.Assessment, err = readiness.Assess(d.Inventory, d.Policy.Classes, d.Policy, readiness.DefaultModel())
	return d, err
}

// counted says how many diagnostics of which code there are, and none of what they quote.
func counted(diags inventory.Diagnostics) string {
	count := map[string]int{}
	for _, d := range diags {
		count[fmt.Sprint(d.Severity, " ", d.Code)]++
	}
	var b strings.Builder
	fmt.Fprintf(&b, "valid: %t\n", !diags.HasErrors())
	for _, code := range slices.Sorted(maps.Keys(count)) {
		fmt.Fprintf(&b, "%s: %d\n", code, count[code])
	}
	if len(diags) > 0 {
		b.WriteString("cloudfirst check shows their places and remedies to who may read the inventory\n")
	}
	return b.String()
}

func rows(d report.Document) string {
	var b strings.Builder
	b.WriteString("application | class | best verdict | recommended target\n")
	for i := range d.Assessment.Applications {
		a := &d.Assessment.Applications[i]
		fmt.Fprintf(&b, "%s | %s | %s | %s\n", a.ID, report.SystemClass(a.Class), a.Best(), a.Recommended)
	}
	return b.String()
}

func waves(d report.Document, lang string) string {
	if d.NoPlan != nil {
		return d.NoPlan.Error() + "\n"
	}
	var b strings.Builder
	fmt.Fprintln(&b, d.Plan.Summary().In(lang))
	for i := range d.Plan.Waves {
		w := &d.Plan.Waves[i]
		fmt.Fprintf(&b, "%d | %s to %s |", w.Number, w.Start, w.End)
		for _, p := range w.Placements {
			b.WriteString(" " + p.Application)
		}
		b.WriteByte('\n')
	}
	return b.String()
}
