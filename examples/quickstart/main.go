// Command quickstart embeds the library: it reads an inventory and prints where each application may go.
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"os"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: quickstart DIR")
	}
	if err := run(context.Background(), os.Stdout, os.Args[1]); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, w io.Writer, dir string) error {
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
	classes, err := engine.Classify(ctx, inv)
	if err != nil {
		return err
	}
	report, err := engine.Evaluate(ctx, inv, readiness.Propagate(inv, classes))
	if err != nil {
		return err
	}
	assessment, err := readiness.Assess(inv, report.Classes, report, readiness.DefaultModel())
	if err != nil {
		return err
	}
	for _, app := range assessment.Applications {
		_, _ = fmt.Fprintf(w, "%-30s %-26s %s\n", app.ID, app.Best(), app.Recommended)
	}
	return nil
}
