package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/update"
)

func newImport() *cobra.Command {
	cmd := &cobra.Command{Use: "import", Short: "Turn other tools' files into an inventory, or bring one up to date"}
	cmd.AddCommand(
		newImportRVTools(), newImportAzureMigrate(), newImportAWSDiscovery(), newImportMigrationCenter(), newImportKonveyor(), newImportCMF(),
		newImportMapped(), newImportPropose(), newImportQuestionnaire(),
	)
	asGroup(cmd)
	return cmd
}

// aboutAgain is what the help of every importer ends with.
const aboutAgain = `

DIR is made when there is none. When it holds an inventory, that is brought up to date: new blocks become new files, facts that the
tool states anew are changed where they stand, and what people wrote since the last import stays. Where both changed, the tool's value
is stated beside the file's, with its source, until somebody decides. Nothing is deleted: what the tool no longer has is listed.
Either all files are written or none; the base of the next comparison is kept in DIR/.cloudfirst and may be deleted.`

// importing is what all import commands have in common.
type importing struct {
	dir, asOf, origin string
	dryRun, json      bool
	table             importers.TableOptions
	delimiter         string

	undated bool // the file may state its day
}

func (i *importing) bind(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVarP(&i.dir, "output", "o", "", "directory of the inventory (required)")
	f.StringVar(&i.asOf, "as-of", "", "day of the export, YYYY-MM-DD"+map[bool]string{false: " (required)"}[i.undated])
	f.StringVar(&i.origin, "origin", "", "id of the source block that states where the facts come from; two exports of one tool need two")
	f.BoolVar(&i.dryRun, "dry-run", false, "say what would change, and write nothing")
	f.BoolVar(&i.json, "json", false, "print counts, notes and differences as JSON on standard output")
}

// bindText adds the flags of importers that read text.
func (i *importing) bindText(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&i.table.Encoding, "encoding", "", "of text files: utf-8, utf-16le, utf-16be, windows-1252 or windows-1256 (default: found out)")
	f.StringVar(&i.delimiter, "delimiter", "", "between the cells of text files, one character (default: found out)")
}

// start checks the flags and returns the day and origin of the import.
func (i *importing) start(files []string) (importers.Origin, error) {
	origin := importers.Origin{ID: i.origin, File: filepath.Base(files[0])}
	if i.dir == "" || i.asOf == "" && !i.undated {
		return origin, errorf("import needs -o DIR, the directory of the inventory, and --as-of DATE, the day of the export")
	}
	if len(files) > 1 {
		origin.File = fmt.Sprintf("%s and %d more", origin.File, len(files)-1)
	}
	if i.delimiter != "" {
		r, size := utf8.DecodeRuneInString(i.delimiter)
		if size != len(i.delimiter) {
			return origin, errorf("--delimiter %q: write one character, such as ';'", i.delimiter)
		}
		i.table.Delimiter = r
	}
	if i.origin != "" {
		if _, err := inventory.NewBlock(inventory.KindSource, i.origin); err != nil {
			return origin, errorf("--origin: %w", err)
		}
	}
	if i.asOf == "" {
		return origin, nil
	}
	day, err := inventory.ParseDate(i.asOf)
	if err != nil {
		return origin, errorf("--as-of: %w", err)
	}
	origin.AsOf = day
	return origin, nil
}

// imported is what an import says of itself.
type imported struct {
	importers.Result
	*update.Report
	Files []string `json:"files"` // written, or that would be
}

// run imports what read gives, and prints what became of it.
func (i *importing) run(cmd *cobra.Command, origin importers.Origin, read func(context.Context, importers.Sink) (importers.Result, error)) error {
	out := imported{Files: []string{}}
	opt := update.Options{Dir: i.dir, Origin: importers.Origin{ID: i.origin, AsOf: origin.AsOf}, DryRun: i.dryRun}
	report, err := update.Run(cmd.Context(), opt, func(sink importers.Sink) (err error) {
		out.Result, err = read(cmd.Context(), sink)
		return err
	})
	var diags inventory.Diagnostics
	var already *broken
	switch {
	case errors.As(err, &already):
		return err
	case errors.As(err, &diags):
		return &broken{i.dir, diags}
	case err != nil:
		return err
	}
	out.Report = report
	for _, list := range [][]string{report.NewFiles, report.ChangedFiles} {
		for _, name := range list {
			out.Files = append(out.Files, filepath.Join(i.dir, filepath.FromSlash(name)))
		}
	}
	if i.json {
		return printJSON(cmd.OutOrStdout(), out)
	}
	printImport(cmd.OutOrStdout(), langOf(cmd), i.dir, out)
	return nil
}

// openFile opens a regular file and returns its size.
func openFile(file string, what noun) (*os.File, int64, error) {
	f, err := openRegular(file)
	switch {
	case errors.Is(err, errNotRegular):
		return nil, 0, errorf("%s is not a regular file: name the %s itself", file, what)
	case err != nil:
		return nil, 0, errorf("cannot read the %s: name a file that can be opened: %w", what, err)
	}
	info, err := f.Stat()
	if err != nil {
		_ = f.Close()
		return nil, 0, err
	}
	return f, info.Size(), nil
}

// needsFiles makes a command refuse to run without a file.
func needsFiles(what string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 {
			return errorf("%s needs %s: write %s", cmd.Name(), what, cmd.UseLine())
		}
		return nil
	}
}
