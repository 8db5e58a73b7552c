package konveyor

import (
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
	DropNoName     = "no_name"         // an application or a dependency without the name it needs
	DropRecordType = "record_type"     // neither 1 nor 2
	DropTooWide    = "too_wide"        // content beyond the last column of the header
	DropShifted    = "shifted"         // a person where a tag should be: a row of the new shape below a header of the old
	DropDirection  = "direction"       // neither northbound nor southbound
	DropSelf       = "self_dependency" // of an application on itself
)

// Read reads Konveyor's CSV file of applications from r and puts a source, applications with their flows, teams, databases and sites
// into the sink, in pieces and in the order of the file. The same bytes and options give the same pieces and the same result.
//
// It fails with ErrNoHeader, ErrNotText or ErrLimit for files it cannot use, with inventory.ErrNoDate when Origin.AsOf is missing,
// with the sink's error, and with the context's when that is done. All else ends in the sink, in Counts or in Notes; what Result
// says is right up to the row an error stopped at. Memory grows with the number of applications and dependencies, not with the rows' texts.
func Read(ctx context.Context, r io.Reader, opt Options, sink importers.Sink) (importers.Result, error) {
	opt, err := opt.check()
	if err != nil {
		return importers.Result{}, err
	}
	im := newImporter(opt, sink)
	err = im.read(ctx, r)
	return im.result(), err
}

type importer struct {
	opt     Options
	sink    importers.Sink
	counts  importers.Counts
	book    importers.Notebook
	left    leftover.Cells
	shape   shape
	apps    *graph
	teams   *importers.IDs
	data    *importers.IDs
	sites   *importers.IDs
	putOnce map[inventory.Ref]bool // teams and sites that were put
	err     error                  // of the sink
}

func newImporter(opt Options, sink importers.Sink) *importer {
	return &importer{
		opt: opt, sink: sink, book: importers.Notebook{Max: opt.MaxNotes}, apps: newGraph(),
		teams: importers.NewIDs("team"), data: importers.NewIDs("database"), sites: importers.NewIDs("site"), putOnce: map[inventory.Ref]bool{},
		counts: importers.Counts{Dropped: map[string]int{}, Blocks: map[string]int{}},
	}
}

func (im *importer) read(ctx context.Context, r io.Reader) error {
	name := im.opt.Origin.File
	if name == "" {
		name = "konveyor"
	}
	rows, err := table.NewCSV(name, withoutBlanks(r), table.Options{
		MaxBytes: im.opt.MaxBytes, MaxRows: im.opt.MaxRows, Delimiter: im.opt.Delimiter, Encoding: im.opt.Encoding,
	})
	if err != nil {
		return public(err)
	}
	im.put(inventory.KindSource, im.opt.Origin.Source())
	for {
		if err := ctx.Err(); err != nil {
			return fmt.Errorf("konveyor: %w", err)
		}
		row, err := rows.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return public(err)
		}
		im.counts.Rows++
		if err := im.row(row); err != nil {
			return err
		}
	}
	if im.shape.titles == nil {
		return fmt.Errorf("konveyor: %s: %w: the file is empty", name, ErrNoHeader)
	}
	im.apps.noteUndeclared(&im.book)
	im.apps.noteCircles(&im.book)
	return nil
}

func (im *importer) row(row table.Row) error {
	switch {
	case row.Blank():
		im.counts.Blank++
	case im.shape.titles == nil:
		s, err := findShape(row)
		if err != nil {
			return fmt.Errorf("konveyor: %w", err)
		}
		im.shape = s
		im.counts.Header++
	case im.shape.is(row):
		im.counts.Header++
	default:
		if reason := im.record(row); reason != "" {
			im.counts.Drop(reason)
		} else {
			im.counts.Used++
		}
		im.left.EndRow(&im.book, "", row.Number)
	}
	return im.err
}

// record reads a row with content, and tells why it gave nothing.
func (im *importer) record(row table.Row) (dropped string) {
	if at := im.shape.beyond(row); at >= 0 {
		im.note(row, at, "%q stands beyond the columns of the header: the row may be shifted and is not read; add the missing titles or remove the cell", table.Short(row.Cells[at]))
		return DropTooWide
	}
	if at := im.shape.shifted(row); at >= 0 {
		im.note(row, at, "%q is a person, not a category of tags: the row has more columns than its header and is not read; name the columns Owner and Contributors", table.Short(row.Cells[at]))
		return DropShifted
	}
	switch kind := im.shape.cell(row, recordType); kind {
	case "1":
		return im.application(row)
	case "2":
		return im.dependency(row)
	default:
		im.note(row, recordType, "%q is no record type: write 1 for an application, 2 for a dependency", table.Short(kind))
		return DropRecordType
	}
}

func (im *importer) note(row table.Row, at int, format string, args ...any) {
	n := importers.Note{Row: row.Number}.Saying(format, args...)
	switch {
	case at < len(im.shape.titles):
		n.Column = im.shape.titles[at]
	default:
		n.Column = table.Letter(at + 1)
	}
	im.book.Add(n)
}

// put hands a piece on, until the sink fails.
func (im *importer) put(kind inventory.Kind, block any) {
	if im.err != nil {
		return
	}
	if err := im.sink.Put(block); err != nil {
		im.err = fmt.Errorf("konveyor: %w", err)
		return
	}
	im.counts.Blocks[string(kind)]++
}

func (im *importer) result() importers.Result {
	im.counts.Notes = im.book.LeftOut
	return importers.Result{Counts: im.counts, Notes: append(im.book.Notes, im.left.Sums()...)}
}

// public replaces what is internal in an error's chain.
func public(err error) error {
	for from, to := range map[error]error{table.ErrNotText: ErrNotText, table.ErrLimit: ErrLimit} {
		if errors.Is(err, from) {
			return fmt.Errorf("konveyor: %w", &fileError{err, to})
		}
	}
	return fmt.Errorf("konveyor: %w", err)
}

// fileError is a fault of the file: the text of one error, the kind of another.
type fileError struct{ text, kind error }

func (e *fileError) Error() string   { return e.text.Error() }
func (e *fileError) Unwrap() []error { return []error{e.kind, e.text} }
