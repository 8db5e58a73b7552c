package main

import (
	"os"

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
			if err := os.MkdirAll(dir, 0o755); err != nil {
				return err
			}
			if err := gen.Write(dir, opt, files); err != nil {
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
