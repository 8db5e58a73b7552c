package main

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/konveyor"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/mapping"
)

func newImportMapped() *cobra.Command {
	i := importing{undated: true}
	var file string
	cmd := &cobra.Command{
		Use:   "mapped FILE --mapping MAPPING.hcl -o DIR",
		Short: "Import any CSV file or workbook by a mapping file: ServiceNow, GLPI, a ministry's own sheet",
		Long: `Import any CSV file or workbook by a mapping file, which says which columns state which facts. cloudfirst import propose writes a
first mapping. --as-of takes the place of the day that the mapping states.` + aboutAgain,
		Example: `  cloudfirst import propose parc.xlsx -o parc.mapping.hcl
  cloudfirst import mapped parc.xlsx --mapping parc.mapping.hcl -o inventory --as-of 2026-10-31`,
		Args: needs("FILE"),
		RunE: func(cmd *cobra.Command, args []string) error {
			origin, err := i.start(args)
			if err != nil {
				return err
			}
			m, err := readMapping(file)
			if err != nil {
				return err
			}
			return i.run(cmd, origin, func(ctx context.Context, sink importers.Sink) (importers.Result, error) {
				f, size, err := openFile(args[0], "file to import")
				if err != nil {
					return importers.Result{}, err
				}
				defer func() { _ = f.Close() }() // read only
				opt := mapping.Options{AsOf: origin.AsOf, File: origin.File, Encoding: i.table.Encoding, Delimiter: i.table.Delimiter}
				res, err := mapping.Read(ctx, m, f, size, opt, sink)
				var diags inventory.Diagnostics
				if errors.As(err, &diags) {
					err = &broken{filepath.Dir(file), diags}
				}
				return res, err
			})
		},
	}
	i.bind(cmd)
	i.bindText(cmd)
	cmd.Flags().StringVar(&file, "mapping", "", "the mapping file (required)")
	return cmd
}

func readMapping(file string) (*mapping.Mapping, error) {
	if file == "" {
		return nil, errorf("import mapped needs --mapping FILE: cloudfirst import propose writes one")
	}
	f, _, err := openFile(file, "mapping file")
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // read only
	text, err := io.ReadAll(io.LimitReader(f, maxFormatted))
	if err != nil {
		return nil, err
	}
	m, diags := mapping.Parse(filepath.Base(file), text)
	if diags.HasErrors() {
		return nil, &broken{filepath.Dir(file), diags}
	}
	return m, nil
}

// proposed is the JSON of import propose.
type proposed struct {
	File      string   `json:"file"`
	Columns   int      `json:"columns"`
	Sure      int      `json:"sure"`
	Questions []string `json:"questions"`
}

func newImportPropose() *cobra.Command {
	var out, asOf string
	var i importing
	cmd := &cobra.Command{
		Use:   "propose FILE -o MAPPING.hcl",
		Short: "Propose a mapping file for a CSV file or workbook",
		Long: `Look at the titles and the first thousand rows of a CSV file or workbook and write a mapping file for it. What is sure is active;
what is not stands in comments under a question, and the questions are printed. Nothing is overwritten.`,
		Example: `  cloudfirst import propose parc.xlsx -o parc.mapping.hcl --as-of 2026-10-31`,
		Args:    needs("FILE"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if out == "" {
				return errorf("import propose needs -o MAPPING.hcl, the mapping file to write")
			}
			i.dir, i.asOf, i.undated = ".", asOf, true
			origin, err := i.start(args)
			if err != nil {
				return err
			}
			f, size, err := openFile(args[0], "file to import")
			if err != nil {
				return err
			}
			defer func() { _ = f.Close() }() // read only
			opt := mapping.Options{AsOf: origin.AsOf, File: origin.File, Encoding: i.table.Encoding, Delimiter: i.table.Delimiter}
			p, err := mapping.Propose(cmd.Context(), f, size, opt)
			if err != nil {
				return err
			}
			if err := writeNew(out, p.Text); err != nil {
				return err
			}
			said := proposed{File: out, Columns: len(p.Columns), Questions: p.Questions()}
			for _, g := range p.Columns {
				if g.Sure {
					said.Sure++
				}
			}
			if i.json {
				return printJSON(cmd.OutOrStdout(), said)
			}
			w := cmd.OutOrStdout()
			lang := langOf(cmd)
			sayf(w, lang, "%s: %d placed for sure, %s", count(said.Columns, "column"), said.Sure, count(len(said.Questions), "question"))
			for _, q := range said.Questions {
				fmt.Fprintf(w, "  ? %s\n", q)
			}
			sayf(w, lang, "wrote %s", out)
			day := cmp.Or(asOf, time.Now().Format(time.DateOnly))
			sayf(w, lang, "next: read it, answer what has a question mark, and run cloudfirst import mapped %s --mapping %s -o DIR --as-of %s", args[0], out, day)
			return nil
		},
	}
	f := cmd.Flags()
	f.StringVarP(&out, "output", "o", "", "mapping file to write (required)")
	f.StringVar(&asOf, "as-of", "", "day of the file, YYYY-MM-DD")
	f.BoolVar(&i.json, "json", false, "print counts and questions as JSON on standard output")
	i.bindText(cmd)
	return cmd
}

func newImportQuestionnaire() *cobra.Command {
	var out string
	var asJSON bool
	cmd := &cobra.Command{
		Use:     "questionnaire FILE.yaml -o FILE.questionnaire.hcl",
		Short:   "Turn a Konveyor questionnaire into HCL, without loss",
		Example: `  cloudfirst import questionnaire cloud-native.yaml -o cloud-native.questionnaire.hcl`,
		Args:    needs("FILE.yaml"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if out == "" {
				return errorf("import questionnaire needs -o FILE.questionnaire.hcl, the file to write")
			}
			f, _, err := openFile(args[0], "questionnaire")
			if err != nil {
				return err
			}
			defer func() { _ = f.Close() }() // read only
			text, err := io.ReadAll(io.LimitReader(f, maxFormatted))
			if err != nil {
				return err
			}
			q, err := konveyor.ParseYAML(args[0], text)
			if err != nil {
				return err
			}
			var b bytes.Buffer
			if err := konveyor.WriteHCL(&b, q); err != nil {
				return err
			}
			if err := writeNew(out, b.Bytes()); err != nil {
				return err
			}
			return sayWrote(cmd, asJSON, out)
		},
	}
	cmd.Flags().StringVarP(&out, "output", "o", "", "file to write (required)")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON on standard output")
	return cmd
}

// writeNew writes a file that must not be there.
func writeNew(file string, text []byte) error {
	if _, err := os.Lstat(file); !errors.Is(err, fs.ErrNotExist) {
		return errorf("%s exists already, and nothing is overwritten: choose another name", file)
	}
	p, err := writeTemp(file, func(w io.Writer) error {
		_, err := w.Write(text)
		return err
	})
	if err != nil {
		return err
	}
	if err := os.Rename(p.temp, p.final); err != nil {
		return errors.Join(err, os.Remove(p.temp))
	}
	return nil
}
