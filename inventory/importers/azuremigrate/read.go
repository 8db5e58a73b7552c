package azuremigrate

import (
	"context"
	"path"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// Read reads the files of a bundle: servers first, then dependencies. A bundle of one file is read whatever its name; of several,
// those called .csv and .txt are. The same files and options give the same blocks in the same order.
//
// It fails with inventory.ErrNoDate when the origin has no day, for files that are no text or over a limit, and with what the sink and
// the context say. Whatever a file holds ends in the sink, in the account or in a note. Memory grows by some 100 bytes a server.
func Read(ctx context.Context, files *importers.Bundle, opt Options, sink importers.Sink) (importers.Result, error) {
	if opt.Origin.ID == "" {
		opt.Origin.ID = "azuremigrate"
	}
	run, err := importers.NewRun(opt.Origin, opt.Table, opt.MaxNotes, sink)
	if err != nil {
		return importers.Result{}, err
	}
	im := &importer{
		run: run, opt: opt, ids: importers.NewIDs("server"), flows: importers.NewFlows(run, opt.MaxExternals), partly: map[string]bool{},
	}
	run.Skipped(files.Skipped(), "not read: it is no file of the export")
	var dependencies []string
	for _, name := range files.Names() {
		switch kind := strings.ToLower(path.Ext(name)); {
		case kind != ".csv" && kind != ".txt" && len(files.Names()) > 1:
			run.Skipped([]string{name}, "not read: Azure Migrate's files are .csv")
		case run.Has(files, name, dependencyColumns()):
			dependencies = append(dependencies, name)
		default:
			if err := im.servers(ctx, files, name); err != nil {
				return run.Result(), err
			}
		}
	}
	for _, name := range dependencies {
		if err := im.dependencies(ctx, files, name); err != nil {
			return run.Result(), err
		}
	}
	im.incomplete()
	return run.Result(), nil
}

// importer is one import under way.
type importer struct {
	run    *importers.Run
	opt    Options
	ids    *importers.IDs
	flows  *importers.Flows
	partly map[string]bool // applications whose connections could not all be told
}
