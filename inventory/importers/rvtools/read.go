package rvtools

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

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
// file holds ends in the inventory, in Counts or in Notes. Memory stays below a small multiple of Options.MaxBytes.
// Read is safe for concurrent use as far as r is.
func Read(ctx context.Context, r io.ReaderAt, size int64, opt Options) (*Result, error) {
	set, err := opt.check()
	if err != nil {
		return nil, err
	}
	return set.read(ctx, r, size)
}

func (set settings) read(ctx context.Context, r io.ReaderAt, size int64) (res *Result, err error) {
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("rvtools: %w", err)
	}
	b, err := openBook(ctx, r, size, set)
	if err != nil {
		return nil, err
	}
	defer func() {
		if cerr := b.close(); cerr != nil && err == nil {
			res, err = nil, fmt.Errorf("rvtools: removing temporary files: %w", cerr)
		}
	}()
	im := newImporter(set)
	for _, name := range b.unread {
		im.notes.add(name, 0, "", "this tab resembles one that is read, but another was found first or its name differs: not read; rename it if it should be")
	}
	if err := im.readInfo(ctx, b); err != nil {
		return nil, err
	}
	if err := im.readDisks(ctx, b); err != nil {
		return nil, err
	}
	if err := im.readPartitions(ctx, b); err != nil {
		return nil, err
	}
	return im.result()
}

// importer gathers what the tabs say.
type importer struct {
	opt      settings
	counts   Counts
	notes    notebook
	machines []*machine
	index    *machineIndex
	seen     map[repeat]int // row of the machine
}

// repeat is what two rows of one machine have in common.
type repeat struct {
	name string
	identity
}

func newImporter(opt settings) *importer {
	return &importer{
		opt: opt, counts: Counts{Dropped: map[Reason]int{}}, notes: notebook{max: opt.MaxNotes},
		index: newMachineIndex(), seen: map[repeat]int{},
	}
}

// result makes the inventory and closes the account.
func (im *importer) result() (*Result, error) {
	inv, diags := inventory.New(im.opt.AsOf, im.blocks())
	if diags.HasErrors() {
		return nil, errors.Join(errors.New("rvtools: the export makes an inventory that contradicts itself"), diags)
	}
	for _, d := range diags {
		im.notes.add("", 0, "", "%s", d.Summary)
	}
	im.counts.Machines = len(im.machines)
	im.counts.NotesLeftOut = im.notes.leftOut
	if !im.counts.Balanced() {
		return nil, fmt.Errorf("rvtools: %w: the rows do not add up: %+v", ErrDamaged, im.counts)
	}
	return &Result{Inventory: inv, Counts: im.counts, Notes: im.notes.notes}, nil
}
