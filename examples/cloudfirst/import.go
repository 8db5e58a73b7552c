package main

import (
	"bytes"
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

// importedBytes is the most one imported file holds: half of what the loader takes, so that people can add to it.
const importedBytes = 4 << 20

func newImport() *cobra.Command {
	cmd := &cobra.Command{Use: "import", Short: "Turn other tools' files into an inventory"}
	cmd.AddCommand(newImportRVTools())
	asGroup(cmd, cmd.UsageString)
	return cmd
}

func newImportRVTools() *cobra.Command {
	var dir, asOf string
	var asJSON bool
	var opt rvtools.Options
	cmd := &cobra.Command{
		Use:   "rvtools FILE.xlsx -o DIR --as-of DATE",
		Short: "Import an RVTools workbook: servers, sites, candidate applications",
		Long: `Import an RVTools workbook. Servers, their sizes and systems, sites and candidate applications are written as an
inventory that people read and complete. Everything RVTools cannot know, such as owners, data and flows, is left out, not guessed.

An application is found for a machine by the first of these that says something: the column --application-column names, the
--annotation-pattern, the --name-pattern, and the machine's folder. A pattern is a regular expression whose one group is the name.

DIR must not hold an inventory yet; it is made when there is none. Large exports become several files. Either all files are
written or none.`,
		Example: `  cloudfirst import rvtools export.xlsx -o inventory --as-of 2026-10-31 --administration aul
  cloudfirst import rvtools export.xlsx -o inventory --as-of 2026-10-31 --name-pattern '^[a-z]+-([a-z]+)-'`,
		Args: needs("FILE.xlsx"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if dir == "" || asOf == "" {
				return errors.New("import needs -o DIR, the directory of the new inventory, and --as-of DATE, the day of the export")
			}
			day, err := inventory.ParseDate(asOf)
			if err != nil {
				return fmt.Errorf("--as-of: %w", err)
			}
			opt.AsOf, opt.File = day, filepath.Base(args[0])
			if err := vacant(dir, nil); err != nil {
				return err
			}
			res, err := readRVTools(cmd, args[0], opt)
			if err != nil {
				return err
			}
			var text bytes.Buffer
			if err := inventory.Encode(&text, res.Inventory); err != nil {
				return &failure{exitInternal, err}
			}
			files := drafts("rvtools", cut(text.Bytes(), importedBytes))
			if err := cmd.Context().Err(); err != nil {
				return err
			}
			if err := makeInventory(dir, files); err != nil {
				return err
			}
			names := make([]string, len(files))
			for i, f := range files {
				names[i] = filepath.Join(dir, f.name)
			}
			if asJSON {
				return printJSON(cmd.OutOrStdout(), struct {
					*rvtools.Result
					Files []string `json:"files"`
				}{res, names})
			}
			printCounts(cmd.OutOrStdout(), res)
			for _, n := range names {
				fmt.Fprintf(cmd.OutOrStdout(), "wrote %s\n", n)
			}
			return nil
		},
	}
	f := cmd.Flags()
	f.StringVarP(&dir, "output", "o", "", "directory of the new inventory (required)")
	f.StringVar(&asOf, "as-of", "", "day of the export, YYYY-MM-DD (required)")
	f.StringVar(&opt.Administration, "administration", "", "id or name of the administration the candidate applications belong to")
	f.StringVar(&opt.NamePattern, "name-pattern", "", "regular expression whose group, in a machine's name, names its application")
	f.StringVar(&opt.AnnotationPattern, "annotation-pattern", "", "the same for a machine's annotation")
	f.StringVar(&opt.ApplicationColumn, "application-column", "", "header of the custom attribute that names a machine's application")
	f.IntVar(&opt.MaxRows, "max-rows", rvtools.DefaultMaxRows, "refuse a workbook with a tab of more rows")
	f.Int64Var(&opt.MaxBytes, "max-bytes", rvtools.DefaultMaxBytes, "refuse a workbook that is larger, packed or unpacked")
	f.BoolVar(&asJSON, "json", false, "print counts and notes as JSON on standard output")
	return cmd
}

func readRVTools(cmd *cobra.Command, file string, opt rvtools.Options) (*rvtools.Result, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, fmt.Errorf("cannot read the workbook: name a file that can be opened: %w", err)
	}
	defer func() { _ = f.Close() }()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%s is not a regular file: name the .xlsx file that RVTools wrote", file)
	}
	return rvtools.Read(cmd.Context(), f, info.Size(), opt)
}

// drafts names the parts of an inventory: by the stem alone when there is one, numbered otherwise.
func drafts(stem string, parts [][]byte) []draft {
	if len(parts) == 1 {
		return []draft{{stem + inventory.Suffix, parts[0]}}
	}
	var out []draft
	for i, p := range parts {
		out = append(out, draft{fmt.Sprintf("%s-%03d%s", stem, i+1, inventory.Suffix), append(bytes.TrimRight(p, "\n"), '\n')})
	}
	return out
}

func printCounts(w io.Writer, res *rvtools.Result) {
	c := res.Counts
	fmt.Fprintf(w, "%d rows = %d header + %d blank + %d machines + %d templates + %d placeholders + %d dropped\n",
		c.Rows, c.HeaderRows, c.BlankRows, c.Machines, c.Templates, c.Placeholders, c.DroppedRows())
	for _, reason := range slices.Sorted(maps.Keys(c.Dropped)) {
		fmt.Fprintf(w, "  dropped: %d %s\n", c.Dropped[reason], reason)
	}
	fmt.Fprintf(w, "%s, %s, %s without one, %d powered off\n",
		count(c.Sites, "site"), count(c.Applications, "candidate application"), count(c.WithoutApplication, "machine"), c.PoweredOff)
	for i, n := range res.Notes {
		if i == 20 {
			fmt.Fprintf(w, "  and %d more notes; --json prints them all\n", len(res.Notes)-i)
			break
		}
		fmt.Fprintf(w, "  %s\n", n)
	}
}
