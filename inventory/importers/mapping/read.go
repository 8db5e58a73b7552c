package mapping

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// Reasons of [importers.Counts].Dropped, besides those that the skip blocks of a mapping state.
const (
	AboveHeader = "above_header" // rows with content above the header, such as the title of the sheet
	NoID        = "no_id"        // rows whose id columns are empty
	NotSelected = "not_selected" // rows for which no when holds
)

// Read reads a CSV file or a workbook of size bytes by a mapping and puts its blocks into the sink: first the source, then the blocks
// row by row, in the order of the mapping's sheets. A row is read, put and forgotten; what stays is 16 bytes for every id.
//
// Columns and sheets that the file does not have are reported all at once, before any row is read, as [inventory.Diagnostics] with places
// in the mapping. What is wrong in a row is noted by row and column; the fact is then left out, never guessed. The same file and
// mapping give the same result. Errors of the sink, of the file and of the context end the import; the Result says how far it came.
func Read(ctx context.Context, m *Mapping, r io.ReaderAt, size int64, opt Options, sink importers.Sink) (importers.Result, error) {
	im, err := newImporter(ctx, m, opt, sink)
	if err != nil {
		return importers.Result{}, err
	}
	err = im.read(r, size)
	im.counts.Notes = im.notes.LeftOut
	if err == nil && !im.counts.Balanced() {
		err = fmt.Errorf("mapping: the rows do not add up: %+v", im.counts)
	}
	return importers.Result{Counts: im.counts, Notes: im.notes.Notes}, err
}

// importer holds what an import needs from row to row.
type importer struct {
	ctx    context.Context
	m      *Mapping
	opt    Options
	asOf   inventory.Date
	sink   importers.Sink
	counts importers.Counts
	notes  importers.Notebook
	names  map[inventory.Kind]*register
	sheet  string // at hand, "" for a CSV file
	row    int
	name   string  // of the block at hand, as its attribute name says
	named  []named // by references of the cell at hand
}

func newImporter(ctx context.Context, m *Mapping, opt Options, sink importers.Sink) (*importer, error) {
	if m == nil || sink == nil {
		return nil, errors.New("mapping: Read wants a mapping and a sink")
	}
	if err := opt.check(); err != nil {
		return nil, err
	}
	day, err := opt.day(m)
	if err != nil {
		return nil, err
	}
	return &importer{
		ctx: ctx, m: m, opt: opt, asOf: day, sink: sink, notes: importers.Notebook{Max: opt.MaxNotes}, names: map[inventory.Kind]*register{},
	}, nil
}

func (im *importer) read(r io.ReaderAt, size int64) (err error) {
	b, err := openBook(im.ctx, r, size, im.opt)
	if err != nil {
		return fmt.Errorf("mapping: %w", err)
	}
	defer func() { err = errors.Join(err, b.close()) }()
	picks, err := im.tables(b)
	if err != nil {
		return err
	}
	if err := im.source(); err != nil {
		return err
	}
	for _, p := range picks {
		if b.work != nil {
			im.sheet = p.table
		}
		if err := im.table(b, p.sheet, p.table); err != nil {
			return err
		}
	}
	return nil
}

// pick is a sheet of the mapping with the table it is about.
type pick struct {
	sheet *sheet
	table string
}

// tables finds the table of every sheet of the mapping. Of a CSV file only one sheet of the mapping need speak.
func (im *importer) tables(b *book) ([]pick, error) {
	var problems []problem
	var out []pick
	met := map[string]bool{}
	for _, s := range im.m.sheets {
		name, p := b.table(s, len(im.m.sheets) == 1)
		if p != nil {
			problems = append(problems, *p)
			continue
		}
		out, met[name] = append(out, pick{s, name}), true
	}
	if len(problems) > 0 && (b.work != nil || len(out) == 0) {
		return nil, im.m.src.diagnostics(problems)
	}
	for _, n := range b.names {
		if !met[n] {
			im.notes.Add(importers.Note{File: im.opt.File, Sheet: n, Text: "the mapping says nothing about this sheet: not read"})
		}
	}
	return out, nil
}

// source puts the block that says where everything comes from.
func (im *importer) source() error {
	s := &inventory.Source{Block: inventory.Block{ID: im.m.id}, Date: inventory.Is(im.asOf)}
	if im.m.kind != "" {
		s.Kind = inventory.Is(im.m.kind)
	}
	if im.opt.File != "" {
		s.File = inventory.Is(im.opt.File)
	}
	return im.put(inventory.KindSource, s)
}

func (im *importer) put(kind inventory.Kind, block any) error {
	if im.counts.Blocks == nil {
		im.counts.Blocks = map[string]int{}
	}
	im.counts.Blocks[string(kind)]++
	if err := im.sink.Put(block); err != nil {
		return fmt.Errorf("mapping: %s%w", im.place(), err)
	}
	return nil
}

func (im *importer) place() string {
	if im.row == 0 {
		return ""
	}
	return importers.Note{File: im.opt.File, Sheet: im.sheet, Row: im.row, Text: " "}.String()
}

func (im *importer) note(column, format string, args ...any) {
	im.notes.Add(importers.Note{File: im.opt.File, Sheet: im.sheet, Row: im.row, Column: column}.Saying(format, args...))
}

// table reads the rows of one table.
func (im *importer) table(b *book, s *sheet, name string) error {
	rows, err := b.open(im.ctx, name)
	if err != nil {
		return fmt.Errorf("mapping: %w", err)
	}
	top, err := s.takeHeader(rows, s.columns())
	if err != nil {
		return fmt.Errorf("mapping: %w", err)
	}
	t, problems := s.bind(top)
	if len(problems) > 0 {
		if rows.ended != nil && !errors.Is(rows.ended, io.EOF) {
			return fmt.Errorf("mapping: %w", errors.Join(rows.ended, im.m.src.diagnostics(problems)))
		}
		return im.m.src.diagnostics(problems)
	}
	im.counts.Rows += top.rows + top.above + top.blank
	im.counts.Header += top.rows
	im.counts.Blank += top.blank
	for range top.above {
		im.counts.Drop(AboveHeader)
	}
	for n := 0; ; n++ {
		if n%1024 == 0 && im.ctx.Err() != nil {
			return fmt.Errorf("mapping: %w", im.ctx.Err())
		}
		l, err := rows.next()
		if errors.Is(err, io.EOF) {
			im.row = 0
			return nil
		}
		if err != nil {
			return fmt.Errorf("mapping: %w", err)
		}
		im.row = l.Number
		im.counts.Rows++
		if err := im.line(t, l); err != nil {
			return err
		}
	}
}
