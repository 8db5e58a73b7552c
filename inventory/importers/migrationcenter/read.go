package migrationcenter

import (
	"context"
	"fmt"
	"io"
	"path"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// table is one of the tables: its name, and how it is read.
type table struct {
	name    string
	columns []importers.Column
	read    func(*importer, context.Context, *importers.Bundle, string) error
}

// diskTable is the place of diskInfo among the tables.
const diskTable = 1

// tables are in the order they are read in: what refers to a machine comes after the machines.
func tables() []table {
	return []table{
		{"vminfo", vmColumns(), (*importer).machines},
		{"diskinfo", diskColumns(), (*importer).disks},
		{"taginfo", tagColumns(), (*importer).tags},
		{"perfinfo", performanceColumns(), (*importer).performance},
	}
}

// Read reads the tables of a bundle. The same files and options give the same blocks in the same order.
//
// It fails with inventory.ErrNoDate when the origin has no day, for files that are no text or over a limit, and with what the sink and
// the context say. Whatever a file holds ends in the sink, in the account or in a note. Memory grows by some 200 bytes a machine.
func Read(ctx context.Context, files *importers.Bundle, opt Options, sink importers.Sink) (importers.Result, error) {
	if opt.Origin.ID == "" {
		opt.Origin.ID = "migrationcenter"
	}
	run, err := importers.NewRun(opt.Origin, opt.Table, opt.MaxNotes, sink)
	if err != nil {
		return importers.Result{}, err
	}
	im := &importer{
		run: run, opt: opt, ids: importers.NewIDs("vm"), sites: importers.NewIDs("site"), members: importers.NewMembers(run),
		server: map[string]string{}, sums: map[string]*sum{},
	}
	run.Skipped(files.Skipped(), "not read: it is no file of the export")
	found := im.sort(files)
	if len(found[diskTable]) == 0 {
		im.sums = nil
	}
	for i, t := range tables() {
		for _, name := range found[i] {
			if err := im.size(files, name); err != nil {
				return run.Result(), err
			}
			if err := t.read(im, ctx, files, name); err != nil {
				return run.Result(), err
			}
		}
		if i == diskTable {
			if err := im.totals(); err != nil {
				return run.Result(), err
			}
		}
	}
	return run.Result(), nil
}

// importer is one import under way.
type importer struct {
	run     *importers.Run
	opt     Options
	ids     *importers.IDs
	sites   *importers.IDs
	members *importers.Members
	server  map[string]string // ids of servers by MachineId in lower case
	sums    map[string]*sum   // of the disks, by id of the server; nil when there is no diskInfo
}

// sort finds out which table each file is, by its name, else by its header.
func (im *importer) sort(files *importers.Bundle) [][]string {
	all := tables()
	found := make([][]string, len(all))
	for _, name := range files.Names() {
		if i := im.kind(files, name, all); i >= 0 {
			found[i] = append(found[i], name)
			continue
		}
		im.run.Skipped([]string{name}, "not read: it is none of vmInfo.csv, diskInfo.csv, tagInfo.csv and perfInfo.csv")
	}
	return found
}

func (im *importer) kind(files *importers.Bundle, name string, all []table) int {
	base := strings.ToLower(path.Base(name))
	for i, t := range all {
		if strings.Contains(base, t.name) {
			return i
		}
	}
	for i := len(all) - 1; i >= 0; i-- {
		if (strings.HasSuffix(base, ".csv") || len(files.Names()) == 1) && im.run.Has(files, name, all[i].columns) {
			return i
		}
	}
	if len(files.Names()) == 1 {
		return 0 // so that reading it says what is missing
	}
	return -1
}

// size notes a file that Migration Center would refuse.
func (im *importer) size(files *importers.Bundle, name string) error {
	src, err := files.Open(name)
	if err != nil {
		return err
	}
	defer func() { _ = src.Close() }() // read only
	n, err := io.Copy(io.Discard, io.LimitReader(src, MaxFile+1))
	if err == nil && n > MaxFile {
		text := fmt.Sprintf("the file is larger than %d MB, which Migration Center does not take: it is read", MaxFile/1_000_000)
		im.run.Notes.Add(importers.Note{File: name, Text: text})
	}
	return err
}

// machine returns the server a row is about, or drops the row.
func (im *importer) machine(s *importers.Sheet, tally *importers.Tally) (id string, ok bool) {
	key := s.Text("id")
	if key == "" {
		s.Drop(NoMachine, "nothing says which machine this is about: dropped")
		return "", false
	}
	id, ok = im.server[strings.ToLower(key)]
	if !ok {
		tally.Add("%d rows are about machines that are not in vmInfo: dropped", fmt.Sprintf("row %d %q", s.Row(), key))
		s.Counts.Drop(UnknownMachine)
	}
	return id, ok
}

func (im *importer) put(s *importers.Sheet, block *inventory.Server) error {
	s.Use()
	return im.run.Put(inventory.KindServer, block)
}
