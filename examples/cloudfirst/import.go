package main

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/rvtools"
)

func newImport() *cobra.Command {
	cmd := &cobra.Command{Use: "import", Short: "Turn other tools' files into an inventory"}
	cmd.AddCommand(newImportRVTools())
	return cmd
}

func newImportRVTools() *cobra.Command {
	var dir, asOf string
	var opt rvtools.Options
	cmd := &cobra.Command{
		Use:   "rvtools FILE.xlsx -o DIR --as-of DATE",
		Short: "Import an RVTools workbook: servers, sites, candidate applications",
		Long: `Import an RVTools workbook. Servers, their sizes and systems, sites and candidate applications are written as an
inventory that people read and complete. Everything RVTools cannot know, such as owners, data and flows, is left out, not guessed.`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			day, err := inventory.ParseDate(asOf)
			if err != nil {
				return fmt.Errorf("--as-of: %w", err)
			}
			opt.AsOf, opt.File = day, filepath.Base(args[0])
			f, err := os.Open(args[0])
			if err != nil {
				return err
			}
			defer func() { _ = f.Close() }()
			info, err := f.Stat()
			if err != nil {
				return err
			}
			res, err := rvtools.Read(cmd.Context(), f, info.Size(), opt)
			if err != nil {
				return err
			}
			out := filepath.Join(dir, "rvtools"+inventory.Suffix)
			if _, err := os.Stat(out); err == nil {
				return fmt.Errorf("%s exists already: choose another directory, or remove it first", out)
			} else if !errors.Is(err, os.ErrNotExist) {
				return err
			}
			if err := os.MkdirAll(dir, 0o755); err != nil {
				return err
			}
			if err := writeFile(out, func(w io.Writer) error { return inventory.Encode(w, res.Inventory) }); err != nil {
				return err
			}
			printCounts(cmd.OutOrStdout(), res)
			fmt.Fprintf(cmd.OutOrStdout(), "wrote %s\n", out)
			return nil
		},
	}
	f := cmd.Flags()
	f.StringVarP(&dir, "output", "o", "", "directory of the new inventory")
	f.StringVar(&asOf, "as-of", "", "day of the export (YYYY-MM-DD)")
	f.StringVar(&opt.Administration, "administration", "", "id of the administration the machines belong to")
	f.StringVar(&opt.NamePattern, "name-pattern", "", "regular expression whose first group, in a machine's name, names its application")
	f.StringVar(&opt.AnnotationPattern, "annotation-pattern", "", "likewise, in a machine's annotation")
	_ = cmd.MarkFlagRequired("output")
	_ = cmd.MarkFlagRequired("as-of")
	return cmd
}

func printCounts(w io.Writer, res *rvtools.Result) {
	c := res.Counts
	fmt.Fprintf(w, "%d rows = %d header + %d blank + %d machines + %d templates + %d placeholders + %d dropped\n",
		c.Rows, c.HeaderRows, c.BlankRows, c.Machines, c.Templates, c.Placeholders, c.DroppedRows())
	for _, reason := range slices.Sorted(maps.Keys(c.Dropped)) {
		fmt.Fprintf(w, "  dropped: %d %s\n", c.Dropped[reason], reason)
	}
	fmt.Fprintf(w, "%d sites, %d candidate applications, %d machines without one, %d powered off\n", c.Sites, c.Applications, c.WithoutApplication, c.PoweredOff)
	for i, n := range res.Notes {
		if i == 20 {
			fmt.Fprintf(w, "  and %d more notes\n", len(res.Notes)-i)
			break
		}
		fmt.Fprintf(w, "  %s\n", n)
	}
}
