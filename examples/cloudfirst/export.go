package main

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/exporters/konveyor"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/exporters/sheet"
)

func newExport() *cobra.Command {
	cmd := &cobra.Command{Use: "export", Short: "Write an inventory for other tools"}
	cmd.AddCommand(newExportSheet(), newExportKonveyor(), newExportInventory())
	asGroup(cmd)
	return cmd
}

func newExportSheet() *cobra.Command {
	var s settings
	var out, delimiter string
	var opt sheet.Options
	cmd := &cobra.Command{
		Use:   "sheet DIR -o FILE.xlsx",
		Short: "Write all facts as tables: a workbook, a zip of CSV files, or a folder of them",
		Long: `Write all facts of an inventory as tables, one for every kind of block. FILE ends in .xlsx for a workbook and in .zip for CSV files;
any other name is a folder of CSV files. A file is written whole or not at all.`,
		Example: `  cloudfirst export sheet inventory -o inventory.xlsx
  cloudfirst export sheet inventory -o tables.zip --delimiter ';'`,
		Args: needs("DIR"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if out == "" {
				return errorf("export sheet needs -o FILE, a name that ends in .xlsx or .zip, or a folder")
			}
			for _, r := range delimiter {
				opt.Delimiter = r
			}
			inv, err := s.forExport(cmd, args[0])
			if err != nil {
				return err
			}
			write := map[string]func(context.Context, io.Writer, *inventory.Inventory, sheet.Options) error{".xlsx": sheet.WriteXLSX, ".zip": sheet.WriteZip}
			if w := write[strings.ToLower(filepath.Ext(out))]; w != nil {
				err = writeOut(out, func(to io.Writer) error { return w(cmd.Context(), to, inv, opt) })
			} else {
				err = sheet.WriteFolder(cmd.Context(), out, inv, opt)
			}
			if err != nil {
				return err
			}
			return sayWrote(cmd, s.json, out)
		},
	}
	s.redact.bind(cmd)
	f := cmd.Flags()
	f.BoolVar(&s.json, "json", false, "print JSON on standard output")
	f.StringVarP(&out, "output", "o", "", "file or folder to write (required)")
	f.StringVar(&delimiter, "delimiter", ",", "between the cells of CSV files: a comma, a semicolon or a tab")
	f.BoolVar(&opt.Empty, "empty", false, "write the tables of all kinds, those without rows too, as forms to fill in")
	return cmd
}

func newExportKonveyor() *cobra.Command {
	var s settings
	var out string
	var opt konveyor.Options
	var asJSON bool
	cmd := &cobra.Command{
		Use:     "konveyor DIR -o FILE.csv",
		Short:   "Write applications and dependencies as Konveyor's CSV of 17 columns",
		Example: `  cloudfirst export konveyor inventory -o applications.csv`,
		Args:    needs("DIR"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if out == "" {
				return errorf("export konveyor needs -o FILE.csv, the file to write")
			}
			inv, err := s.forExport(cmd, args[0])
			if err != nil {
				return err
			}
			var r konveyor.Report
			if err := writeOut(out, func(to io.Writer) (err error) {
				r, err = konveyor.Write(cmd.Context(), to, inv, opt)
				return err
			}); err != nil {
				return err
			}
			if marking, _ := inv.Marking(); marking != "" {
				s.noting(cmd)(unmarked("konveyor", marking))
			}
			if asJSON {
				return printJSON(cmd.OutOrStdout(), r)
			}
			w, lang := cmd.OutOrStdout(), langOf(cmd)
			sayf(w, lang, "%s, %d dependencies; left out: %s, %s; %d whose flows nobody stated",
				count(r.Applications, "application"), r.Dependencies, count(len(r.LeftOut), "flow"), count(r.NoOwner, "owner"), r.NotKnown)
			sayf(w, lang, "wrote %s", out)
			return nil
		},
	}
	s.redact.bind(cmd)
	f := cmd.Flags()
	f.StringVarP(&out, "output", "o", "", "file to write (required)")
	f.BoolVar(&opt.NoTags, "no-tags", false, "leave the columns of tags out")
	f.BoolVar(&opt.NoFlows, "no-flows", false, "leave the dependencies out")
	f.BoolVar(&asJSON, "json", false, "print what was written, and what not, as JSON on standard output")
	return cmd
}

// forExport loads an inventory; warnings go to standard error.
func (s *settings) forExport(cmd *cobra.Command, dir string) (*inventory.Inventory, error) {
	inv, warnings, err := loadQuietly(cmd.Context(), dir, s)
	if err != nil {
		return nil, s.discreet(dir, err)
	}
	return s.finish(cmd.Context(), inv, warnings, dir, cmd.ErrOrStderr())
}

// writeOut writes a file beside its place and moves it there when it is whole.
func writeOut(file string, write func(io.Writer) error) error {
	place, err := placeOf(file)
	if err != nil {
		return errorf("-o %s: %w", file, err)
	}
	p, err := writeTemp(place, write)
	if err != nil {
		return err
	}
	if err := os.Rename(p.temp, p.final); err != nil {
		return errors.Join(err, os.Remove(p.temp))
	}
	return nil
}
