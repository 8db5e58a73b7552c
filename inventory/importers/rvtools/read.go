package rvtools

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// Note tells one thing about the export that a person should know. It never stops the import.
type Note = importers.Note

// Result is what an export says.
type Result struct {
	Inventory *inventory.Inventory `json:"-"` // servers, sites, candidate applications, and the source they come from
	Counts    Counts               `json:"counts"`
	Notes     []Note               `json:"notes,omitempty"` // in the order they were met; those on the whole export last
}

// Read reads an RVTools workbook of size bytes. The same bytes and options give the same result.
//
// It fails with ErrNotWorkbook, ErrNoVInfo, ErrDamaged or ErrLimit for files it cannot use, with inventory.ErrNoDate when
// Options.AsOf is missing, and with the context's error when that is done; a fault of r is wrapped. Whatever a usable
// file holds ends in the inventory, in Counts or in Notes. Read is safe for concurrent use as far as r is.
func Read(ctx context.Context, r io.ReaderAt, size int64, opt Options) (*Result, error) {
	return collect(ctx, opt, func(set settings) (*export, error) { return set.openWorkbook(ctx, r, size) })
}

// ReadCSV reads an export of one CSV file per tab: RVTools_tabvInfo.csv or vInfo.csv, and the others beside it if they are there. A
// file alone is read as vInfo whatever its name is. It fails as [Read] does, without ErrNotWorkbook; a CSV file that cannot be
// read to its end fails too, by row. [importers.Open] and [importers.OpenFolder] make a bundle of a zip, a file or a folder.
func ReadCSV(ctx context.Context, files *importers.Bundle, opt Options) (*Result, error) {
	return collect(ctx, opt, func(set settings) (*export, error) { return set.openCSV(files) })
}

// Stream reads a workbook as [Read] does, and gives the blocks to a sink one at a time: the source, the administration, then every site,
// server and application, each once and whole. The counts are those of all tabs that are read.
//
// The machines are kept in memory until all tabs are read, some 500 bytes each: other tabs tell about them, and the ids of two machines
// of one name are told apart by both. An error of the sink ends the import and is wrapped.
func Stream(ctx context.Context, r io.ReaderAt, size int64, opt Options, sink importers.Sink) (importers.Result, error) {
	im, err := run(ctx, opt, sink, func(set settings) (*export, error) { return set.openWorkbook(ctx, r, size) })
	return im.summary(), err
}

// StreamCSV does for [ReadCSV] what [Stream] does for Read.
func StreamCSV(ctx context.Context, files *importers.Bundle, opt Options, sink importers.Sink) (importers.Result, error) {
	im, err := run(ctx, opt, sink, func(set settings) (*export, error) { return set.openCSV(files) })
	return im.summary(), err
}

// run reads an export and gives its blocks to the sink. What was counted and noted up to an error is returned with it.
func run(ctx context.Context, opt Options, sink importers.Sink, open func(settings) (*export, error)) (*importer, error) {
	set, err := opt.check()
	im := newImporter(set)
	if err != nil {
		return im, err
	}
	if err := ctx.Err(); err != nil {
		return im, fmt.Errorf("rvtools: %w", err)
	}
	e, err := open(set)
	if err != nil {
		return im, err
	}
	if err := im.read(ctx, e); err != nil {
		return im, err
	}
	im.sink = sink
	if err := im.put(); err != nil {
		return im, fmt.Errorf("rvtools: %w", err)
	}
	if !im.counts.Balanced() || !im.total.Balanced() {
		return im, fmt.Errorf("rvtools: %w: the rows do not add up: %+v", ErrDamaged, im.total)
	}
	return im, nil
}

// collect makes an inventory of what run puts.
func collect(ctx context.Context, opt Options, open func(settings) (*export, error)) (*Result, error) {
	var blocks inventory.Inventory
	im, err := run(ctx, opt, importers.SinkFunc(func(block any) error { return add(&blocks, block) }), open)
	if err != nil {
		return nil, err
	}
	inv, diags := inventory.New(im.opt.AsOf, blocks)
	if diags.HasErrors() {
		return nil, errors.Join(errors.New("rvtools: the export makes an inventory that contradicts itself"), diags)
	}
	for _, d := range diags {
		im.note(Note{}, 0, "", "%s", d.Summary)
	}
	im.counts.NotesLeftOut = im.notes.LeftOut
	return &Result{Inventory: inv, Counts: im.counts, Notes: im.notes.Notes}, nil
}

func add(inv *inventory.Inventory, block any) error {
	switch b := block.(type) {
	case *inventory.Source:
		inv.Sources = append(inv.Sources, b)
	case *inventory.Administration:
		inv.Administrations = append(inv.Administrations, b)
	case *inventory.Site:
		inv.Sites = append(inv.Sites, b)
	case *inventory.Server:
		inv.Servers = append(inv.Servers, b)
	case *inventory.Application:
		inv.Applications = append(inv.Applications, b)
	default:
		return fmt.Errorf("a %T has no place in an inventory", block)
	}
	return nil
}
