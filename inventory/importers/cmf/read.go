package cmf

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/leftover"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// Why a row gave nothing, as [importers.Counts] has it.
const (
	DropNoName      = "no_name"      // of an application, server or database
	DropAboveHeader = "above_header" // a title above the header row
)

// Read reads an intake form of size bytes and puts a source, servers, databases and applications into the sink, in pieces and in the order
// of the file; what binds the applications' moves comes at the end. Of a workbook every sheet with the form's header is read.
// The same bytes and options give the same pieces and the same result.
//
// It fails with ErrNoForm, ErrDamaged or ErrLimit for files it cannot use, with inventory.ErrNoDate when Origin.AsOf is missing,
// with the sink's error, and with the context's when that is done. All else ends in the sink, in Counts or in Notes; what Result
// says is right up to the row an error stopped at. Memory grows with the number of names, not with the rows.
func Read(ctx context.Context, r io.ReaderAt, size int64, opt Options, sink importers.Sink) (importers.Result, error) {
	opt, err := opt.check()
	if err != nil {
		return importers.Result{}, err
	}
	im := newImporter(opt, sink)
	err = im.read(ctx, r, size)
	return im.result(), err
}

type importer struct {
	opt       Options
	sink      importers.Sink
	counts    importers.Counts
	book      importers.Notebook
	left      leftover.Cells
	servers   *importers.IDs
	databases *importers.IDs
	apps      *applications
	sheet     string // being read; "" of a CSV file
	header    *table.Header
	unread    []int
	err       error // of the sink
}

func newImporter(opt Options, sink importers.Sink) *importer {
	return &importer{
		opt: opt, sink: sink, book: importers.Notebook{Max: opt.MaxNotes},
		servers: importers.NewIDs("server"), databases: importers.NewIDs("database"), apps: newApplications(),
		counts: importers.Counts{Dropped: map[string]int{}, Blocks: map[string]int{}},
	}
}

func (im *importer) read(ctx context.Context, r io.ReaderAt, size int64) error {
	opt := table.Options{MaxBytes: im.opt.MaxBytes, MaxRows: im.opt.MaxRows, Delimiter: im.opt.Delimiter, Encoding: im.opt.Encoding}
	head := make([]byte, 4)
	if n, err := r.ReadAt(head, 0); err != nil && !errors.Is(err, io.EOF) {
		return fmt.Errorf("cmf: %w", err)
	} else if head = head[:n]; bytes.Equal(head, []byte("PK\x03\x04")) {
		return im.workbook(ctx, r, size, opt)
	}
	name := im.opt.Origin.File
	if name == "" {
		name = "cmf"
	}
	rows, err := table.NewCSV(name, io.NewSectionReader(r, 0, size), opt)
	if err != nil {
		return public(err)
	}
	if err := im.table(ctx, rows); err != nil {
		return err
	}
	return im.finish()
}

func (im *importer) workbook(ctx context.Context, r io.ReaderAt, size int64, opt table.Options) (err error) {
	book, err := table.OpenWorkbook(ctx, r, size, opt)
	if err != nil {
		return public(err)
	}
	defer func() { err = errors.Join(err, book.Close()) }()
	found := false
	var first error
	for _, name := range book.Sheets() {
		rows, err := book.Sheet(ctx, name)
		if err != nil {
			return public(err)
		}
		im.sheet = name
		err = im.table(ctx, rows)
		switch {
		case errors.Is(err, ErrNoForm):
			im.book.Add(importers.Note{Sheet: name, Text: "the sheet has no header of an intake form: it is not read"})
			first = errors.Join(first, err)
		case err != nil:
			return err
		default:
			found = true
		}
	}
	if !found {
		return errors.Join(ErrNoForm, first)
	}
	return im.finish()
}

// table reads one sheet or file.
func (im *importer) table(ctx context.Context, rows table.Reader) error {
	h, err := table.FindHeader(rows, columns(), 0)
	if err != nil {
		return public(err)
	}
	if !h.Has(appName) && !h.Has(serverName) && !h.Has(databaseName) {
		return fmt.Errorf("cmf: %s: %w: row %d has none of the columns %s, %s and %s: name one so", rows.Name(), ErrNoForm, h.Row, appName, serverName, databaseName)
	}
	im.header, im.unread = h, unread(h)
	im.counts.Rows += h.Above + h.Blank + 1
	im.counts.Header++
	im.counts.Blank += h.Blank
	for range h.Above {
		im.counts.Drop(DropAboveHeader)
	}
	for _, text := range h.Duplicates() {
		im.book.Add(importers.Note{Sheet: im.sheet, Row: h.Row, Text: text})
	}
	if im.counts.Blocks["source"] == 0 {
		im.put(inventory.KindSource, im.opt.Origin.Source())
	}
	for im.err == nil {
		if err := ctx.Err(); err != nil {
			return fmt.Errorf("cmf: %w", err)
		}
		row, err := rows.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return public(err)
		}
		im.counts.Rows++
		im.row(row)
	}
	return im.err
}

func (im *importer) row(row table.Row) {
	switch {
	case row.Blank():
		im.counts.Blank++
	case im.header.Is(row):
		im.counts.Header++
	default:
		im.record(row)
		im.left.EndRow(&im.book, im.sheet, row.Number)
	}
}

func (im *importer) note(row table.Row, key, format string, args ...any) {
	im.book.Add(importers.Note{Sheet: im.sheet, Row: row.Number, Column: im.header.Title(key)}.Saying(format, args...))
}

// put hands a piece on, until the sink fails.
func (im *importer) put(kind inventory.Kind, block any) {
	if im.err != nil {
		return
	}
	if err := im.sink.Put(block); err != nil {
		im.err = fmt.Errorf("cmf: %w", err)
		return
	}
	im.counts.Blocks[string(kind)]++
}

func (im *importer) result() importers.Result {
	im.counts.Notes = im.book.LeftOut
	return importers.Result{Counts: im.counts, Notes: append(im.book.Notes, im.left.Sums()...)}
}

// public gives an error of a table this package's kind, and keeps its text.
func public(err error) error {
	kind := ErrDamaged
	switch {
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return fmt.Errorf("cmf: %w", err)
	case errors.Is(err, table.ErrNoHeader):
		kind = ErrNoForm
	case errors.Is(err, table.ErrLimit):
		kind = ErrLimit
	}
	return fmt.Errorf("cmf: %w", &fileError{err, kind})
}

// fileError is a fault of the file: the text of one error, the kind of another.
type fileError struct{ text, kind error }

func (e *fileError) Error() string   { return e.text.Error() }
func (e *fileError) Unwrap() []error { return []error{e.kind, e.text} }
