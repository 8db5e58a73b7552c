package awsdiscovery

import (
	"context"
	"path"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// reader reads one kind of file.
type reader struct {
	suffix string // of the file's name, in lower case and without .csv
	read   func(*importer, context.Context, *importers.Bundle, string) error
}

// readers are in the order in which kinds are read: who refers to a thing comes after who names it.
func readers() []reader {
	return []reader{
		{"_application", (*importer).applications},
		{"_server", (*importer).servers},
		{"_osinfo", (*importer).servers},
		{"_vmwareinfo", (*importer).machines},
		{"_networkinterface", (*importer).interfaces},
		{"_systemperformance", (*importer).performance},
		{"_applicationresourceassociation", (*importer).associations},
		{"_importtemplate", (*importer).template},
		{"_tags", (*importer).tags},
		{"_process", (*importer).processes},
		{"_sourceprocessconnection", (*importer).outbound},
		{"_destinationprocessconnection", (*importer).inbound},
	}
}

// templateKind is the place of the template among the readers.
const templateKind = 7

// Read reads the files of a bundle. The same files and options give the same blocks in the same order.
//
// It fails with inventory.ErrNoDate when the origin has no day, for files that are no text or over a limit, and with what the sink and
// the context say. Whatever a file holds ends in the sink, in the account or in a note. Memory grows by some 100 bytes a server of a
// template, and 500 a server of an export, whose files refer to one another; it does not grow with connections or samples.
func Read(ctx context.Context, files *importers.Bundle, opt Options, sink importers.Sink) (importers.Result, error) {
	if opt.Origin.ID == "" {
		opt.Origin.ID = "awsdiscovery"
	}
	run, err := importers.NewRun(opt.Origin, opt.Table, opt.MaxNotes, sink)
	if err != nil {
		return importers.Result{}, err
	}
	run.Skipped(files.Skipped(), "not read: it is no file of the export")
	im := newImporter(run, opt)
	found := im.sort(files)
	im.estate.linked = len(files.Names()) > len(found[templateKind])
	for i, r := range readers() {
		for _, name := range found[i] {
			if err := r.read(im, ctx, files, name); err != nil {
				return run.Result(), err
			}
		}
	}
	im.incomplete()
	return run.Result(), nil
}

// importer is one import under way.
type importer struct {
	run     *importers.Run
	members *importers.Members
	flows   *importers.Flows
	estate  *estate
	named   map[string]string   // ids of applications by their id in Migration Hub
	sized   map[string]string   // what was said last of the size of a server
	waves   map[string]struct{} // of applications, already noted
	partly  map[string]bool     // applications whose connections could not all be told
}

func newImporter(run *importers.Run, opt Options) *importer {
	return &importer{
		run: run, members: importers.NewMembers(run), flows: importers.NewFlows(run, opt.MaxExternals), estate: newEstate(opt.Membership),
		named: map[string]string{}, sized: map[string]string{}, waves: map[string]struct{}{}, partly: map[string]bool{},
	}
}

// sort finds out what each file is: by the end of its name, else, for a template that was given another name, by its header.
func (im *importer) sort(files *importers.Bundle) [][]string {
	all := readers()
	found := make([][]string, len(all))
	for _, name := range files.Names() {
		base := "_" + strings.TrimSuffix(strings.ToLower(path.Base(name)), ".csv")
		kind := -1
		for i, r := range all {
			if strings.HasSuffix(base, r.suffix) {
				kind = i
			}
		}
		if kind >= 0 && im.run.Has(files, name, []importers.Column{{Key: "external", Titles: []string{"ExternalId"}, Required: true}}) {
			kind = templateKind // a template may be called server.csv
		}
		alone := len(files.Names()) == 1
		if kind < 0 && (alone || strings.HasSuffix(strings.ToLower(name), ".csv") && im.run.Has(files, name, templateColumns())) {
			kind = templateKind
		}
		if kind < 0 {
			im.run.Skipped([]string{name}, "not read: its name is none of AWS's and its header is not that of the import template")
			continue
		}
		found[kind] = append(found[kind], name)
	}
	return found
}
