// Command custompolicy loads a pack of rules from a directory beside the library's own, and prints what the pack finds in an inventory.
package main

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"log"
	"os"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

func main() {
	if len(os.Args) != 3 {
		log.Fatal("usage: custompolicy POLICIES INVENTORY")
	}
	if err := run(context.Background(), os.Stdout, os.Args[1], os.Args[2]); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, w io.Writer, policies, dir string) error {
	engine, err := opa.New(ctx, opa.Config{Extra: []fs.FS{os.DirFS(policies)}})
	if err != nil {
		return err
	}
	inv, diags, err := inventory.Load(ctx, os.DirFS(dir), inventory.LoadOptions{})
	if err != nil {
		return err
	}
	if diags.HasErrors() {
		return diags
	}
	classes, err := engine.Classify(ctx, inv)
	if err != nil {
		return err
	}
	report, err := engine.Evaluate(ctx, inv, readiness.Propagate(inv, classes))
	if err != nil {
		return err
	}
	for _, app := range report.Applications {
		for _, f := range app.Findings {
			if rule := report.Rule(f.Rule); rule.Pack == "eau" {
				_, _ = fmt.Fprintf(w, "%-14s %-7s %-12s %s\n", app.Application, f.Rule, f.Outcome, rule.MessageOf(f, "fr"))
			}
		}
	}
	return nil
}
