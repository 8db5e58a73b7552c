package main

import (
	"context"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/gen"
)

// newGenerate makes inventories of any size, for measuring; it is hidden because no administration needs it.
func newGenerate() *cobra.Command {
	var opt gen.Options
	var dir string
	var files int
	var asJSON bool
	cmd := &cobra.Command{
		Use:     "generate -o DIR",
		Short:   "Write a fictitious inventory of any size",
		Example: "cloudfirst generate --applications 20 -o made",
		Hidden:  true,
		Args:    needs(),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := inRange(opt, files); err != nil {
				return err
			}
			if err := generate(cmd.Context(), dir, opt, files); err != nil {
				return err
			}
			if asJSON {
				return printJSON(cmd.OutOrStdout(), filesMade{[]string{dir}})
			}
			sayf(cmd.OutOrStdout(), langOf(cmd), "wrote %s to %s", count(opt.Applications, "application"), dir)
			return nil
		},
	}
	f := cmd.Flags()
	f.StringVarP(&dir, "output", "o", "", "directory to write to")
	f.IntVar(&opt.Applications, "applications", 100, "number of applications")
	f.Uint64Var(&opt.Seed, "seed", 1, "seed; the same seed gives the same bytes")
	f.Float64Var(&opt.Unknown, "unknown", 0.05, "share of facts nobody knows")
	f.IntVar(&files, "files", 1, "number of files")
	f.BoolVar(&asJSON, "json", false, "print JSON on standard output")
	_ = cmd.MarkFlagRequired("output")
	return cmd
}

// generate writes an inventory into dir.
func generate(ctx context.Context, dir string, opt gen.Options, files int) error {
	return staged(dir, func(temp string) error {
		if err := gen.Write(ctx, temp, opt, files); err != nil {
			return errorf("cannot write to %s: %w", dir, causeIn(err, temp))
		}
		return nil
	})
}

// mostMade is how many applications are made at most: about as many as one machine can assess.
const mostMade = 2_000_000

// inRange refuses sizes that no inventory has, and those that would exhaust the machine.
func inRange(opt gen.Options, files int) error {
	switch {
	case opt.Applications < 1 || opt.Applications > mostMade:
		return errorf("--applications %d: write a number from 1 to %d", opt.Applications, mostMade)
	case files < 1 || files > mostMade:
		return errorf("--files %d: write a number from 1 to %d", files, mostMade)
	case !(opt.Unknown >= 0 && opt.Unknown <= 1):
		return errorf("--unknown %v: write a share from 0 to 1", opt.Unknown)
	}
	return nil
}
