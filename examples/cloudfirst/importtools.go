package main

import (
	"context"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/awsdiscovery"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/azuremigrate"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/cmf"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/konveyor"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/migrationcenter"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/rvtools"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/update"
)

func newImportRVTools() *cobra.Command {
	var i importing
	var opt rvtools.Options
	cmd := &cobra.Command{
		Use:   "rvtools FILE… -o DIR --as-of DATE",
		Short: "Import an RVTools workbook: servers, sites, candidate applications",
		Long: `Import an RVTools workbook, or the CSV files it writes one per tab: the files, their folder or a zip of it. Servers, their sizes and
systems, sites and candidate applications are written as an inventory that people read and complete. Everything RVTools cannot know,
such as owners, data and flows, is left out, not guessed.

An application is found for a machine by the first of these that says something: the column --application-column names, the
--annotation-pattern, the --name-pattern, and the machine's folder. A pattern is a regular expression whose one group is the name.` + aboutAgain,
		Example: `  cloudfirst import rvtools export.xlsx -o inventory --as-of 2026-10-31 --administration aul
  cloudfirst import rvtools export.xlsx -o inventory --as-of 2026-10-31 --name-pattern '^[a-z]+-([a-z]+)-'`,
		Args: needsFiles("FILE.xlsx"),
		RunE: func(cmd *cobra.Command, args []string) error {
			origin, err := i.start(args)
			if err != nil {
				return err
			}
			opt.AsOf, opt.File = origin.AsOf, origin.File
			workbook := len(args) == 1 && strings.HasPrefix(strings.ToLower(filepath.Ext(args[0])), ".xls")
			return i.run(cmd, origin, func(ctx context.Context, sink importers.Sink) (importers.Result, error) {
				if !workbook {
					return withBundle(args, opt.MaxBytes, func(b *importers.Bundle) (importers.Result, error) { return rvtools.StreamCSV(ctx, b, opt, sink) })
				}
				f, size, err := openFile(args[0], "workbook")
				if err != nil {
					return importers.Result{}, err
				}
				defer func() { _ = f.Close() }() // read only
				return rvtools.Stream(ctx, f, size, opt, sink)
			})
		},
	}
	i.bind(cmd)
	f := cmd.Flags()
	f.StringVar(&opt.Administration, "administration", "", "id or name of the administration the candidate applications belong to")
	f.StringVar(&opt.NamePattern, "name-pattern", "", "regular expression whose group, in a machine's name, names its application")
	f.StringVar(&opt.AnnotationPattern, "annotation-pattern", "", "the same for a machine's annotation")
	f.StringVar(&opt.ApplicationColumn, "application-column", "", "header of the custom attribute that names a machine's application")
	f.IntVar(&opt.MaxRows, "max-rows", rvtools.DefaultMaxRows, "refuse an export with a tab of more rows")
	f.Int64Var(&opt.MaxBytes, "max-bytes", rvtools.DefaultMaxBytes, "refuse an export that is larger, packed or unpacked")
	return cmd
}

func newImportAzureMigrate() *cobra.Command {
	var i importing
	var externals int
	cmd := &cobra.Command{
		Use:   "azure-migrate FILE… -o DIR --as-of DATE",
		Short: "Import Azure Migrate's files: servers, and their dependencies as flows",
		Long: `Import the CSV file of servers that Azure Migrate takes, and its export of dependencies: the files, their folder or a zip.
A dependency becomes a flow between the applications that the two servers host, as far as the inventory in DIR says which those are.` + aboutAgain,
		Example: `  cloudfirst import azure-migrate servers.csv dependencies.csv -o inventory --as-of 2026-10-31`,
		Args:    needsFiles("FILE.csv"),
		RunE: func(cmd *cobra.Command, args []string) error {
			return i.bundle(cmd, args, func(ctx context.Context, b *importers.Bundle, origin importers.Origin, sink importers.Sink) (importers.Result, error) {
				membership, err := update.Membership(ctx, i.dir)
				if err != nil {
					return importers.Result{}, err
				}
				return azuremigrate.Read(ctx, b, azuremigrate.Options{Origin: origin, Membership: membership, MaxExternals: externals, Table: i.table}, sink)
			})
		},
	}
	i.bind(cmd)
	i.bindText(cmd)
	bindExternals(cmd, &externals)
	return cmd
}

func newImportAWSDiscovery() *cobra.Command {
	var i importing
	var externals int
	cmd := &cobra.Command{
		Use:   "aws-discovery FILE… -o DIR --as-of DATE",
		Short: "Import AWS Application Discovery: servers, applications, connections as flows",
		Long: `Import the import template of AWS Application Discovery, or its export: a zip, its folder, or the files. Connections become flows
between the applications that the files, or the inventory in DIR, see on the servers.` + aboutAgain,
		Example: `  cloudfirst import aws-discovery export.zip -o inventory --as-of 2026-10-31`,
		Args:    needsFiles("FILE"),
		RunE: func(cmd *cobra.Command, args []string) error {
			return i.bundle(cmd, args, func(ctx context.Context, b *importers.Bundle, origin importers.Origin, sink importers.Sink) (importers.Result, error) {
				membership, err := update.Membership(ctx, i.dir)
				if err != nil {
					return importers.Result{}, err
				}
				return awsdiscovery.Read(ctx, b, awsdiscovery.Options{Origin: origin, Membership: membership, MaxExternals: externals, Table: i.table}, sink)
			})
		},
	}
	i.bind(cmd)
	i.bindText(cmd)
	bindExternals(cmd, &externals)
	return cmd
}

func bindExternals(cmd *cobra.Command, n *int) {
	cmd.Flags().IntVar(n, "max-externals", importers.DefaultMaxExternals, "unknown addresses that become external blocks; -1: none")
}

func newImportMigrationCenter() *cobra.Command {
	var i importing
	var tag string
	cmd := &cobra.Command{
		Use:   "migration-center FILE… -o DIR --as-of DATE",
		Short: "Import Google Migration Center's tables: vmInfo, diskInfo, perfInfo, tagInfo",
		Long: `Import the CSV tables of Google Migration Center: the files, their folder or a zip. A tag can name the applications of a machine.` +
			aboutAgain,
		Example: `  cloudfirst import migration-center vmInfo.csv tagInfo.csv -o inventory --as-of 2026-10-31 --application-tag application`,
		Args:    needsFiles("vmInfo.csv"),
		RunE: func(cmd *cobra.Command, args []string) error {
			return i.bundle(cmd, args, func(ctx context.Context, b *importers.Bundle, origin importers.Origin, sink importers.Sink) (importers.Result, error) {
				return migrationcenter.Read(ctx, b, migrationcenter.Options{Origin: origin, ApplicationTag: tag, Table: i.table}, sink)
			})
		},
	}
	i.bind(cmd)
	i.bindText(cmd)
	cmd.Flags().StringVar(&tag, "application-tag", "", "key of the tags that name applications")
	return cmd
}

func newImportKonveyor() *cobra.Command {
	var i importing
	cmd := &cobra.Command{
		Use:     "konveyor FILE.csv -o DIR --as-of DATE",
		Short:   "Import Konveyor's CSV of applications and dependencies",
		Long:    `Import the CSV file of applications that Konveyor takes, of 15 or 17 columns. Dependencies become flows.` + aboutAgain,
		Example: `  cloudfirst import konveyor applications.csv -o inventory --as-of 2026-10-31`,
		Args:    needs("FILE.csv"),
		RunE: func(cmd *cobra.Command, args []string) error {
			origin, err := i.start(args)
			if err != nil {
				return err
			}
			return i.run(cmd, origin, func(ctx context.Context, sink importers.Sink) (importers.Result, error) {
				f, _, err := openFile(args[0], "file of applications")
				if err != nil {
					return importers.Result{}, err
				}
				defer func() { _ = f.Close() }() // read only
				return konveyor.Read(ctx, f, konveyor.Options{Origin: origin, Encoding: i.table.Encoding, Delimiter: i.table.Delimiter}, sink)
			})
		},
	}
	i.bind(cmd)
	i.bindText(cmd)
	return cmd
}

func newImportCMF() *cobra.Command {
	var i importing
	var leaveWaves bool
	cmd := &cobra.Command{
		Use:   "cmf FILE -o DIR --as-of DATE",
		Short: "Import an intake form of Cloud Migration Factory",
		Long: `Import an intake form of Cloud Migration Factory, CSV or workbook. Applications of one wave are bound to move together, unless
--leave-waves is given.` + aboutAgain,
		Example: `  cloudfirst import cmf intake.xlsx -o inventory --as-of 2026-10-31`,
		Args:    needs("FILE"),
		RunE: func(cmd *cobra.Command, args []string) error {
			origin, err := i.start(args)
			if err != nil {
				return err
			}
			return i.run(cmd, origin, func(ctx context.Context, sink importers.Sink) (importers.Result, error) {
				f, size, err := openFile(args[0], "intake form")
				if err != nil {
					return importers.Result{}, err
				}
				defer func() { _ = f.Close() }() // read only
				opt := cmf.Options{Origin: origin, LeaveWaves: leaveWaves, Encoding: i.table.Encoding, Delimiter: i.table.Delimiter}
				return cmf.Read(ctx, f, size, opt, sink)
			})
		},
	}
	i.bind(cmd)
	i.bindText(cmd)
	cmd.Flags().BoolVar(&leaveWaves, "leave-waves", false, "do not bind the applications of a wave to one another")
	return cmd
}
