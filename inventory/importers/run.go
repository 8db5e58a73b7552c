package importers

import (
	"context"
	"errors"
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Run is one import under way: where its blocks go, its account and its notes.
type Run struct {
	Notes  Notebook
	counts Counts
	sink   Sink
	table  TableOptions
}

// NewRun begins an import. It fails with inventory.ErrNoDate when the origin has no day.
func NewRun(origin Origin, table TableOptions, maxNotes int, sink Sink) (*Run, error) {
	r := &Run{Notes: Notebook{Max: maxNotes}, sink: sink, table: table}
	if origin.AsOf == 0 {
		return nil, fmt.Errorf("%s: %w (set the day of the export)", origin.ID, inventory.ErrNoDate)
	}
	return r, r.Put(inventory.KindSource, origin.Source())
}

// Put gives a piece of a block to the sink and counts it.
func (r *Run) Put(kind inventory.Kind, block any) error {
	if r.counts.Blocks == nil {
		r.counts.Blocks = map[string]int{}
	}
	r.counts.Blocks[string(kind)]++
	return r.sink.Put(block)
}

// Each reads a file of a bundle and gives every row with content to visit, which must call Use, Drop or Counts.Drop of the sheet exactly
// once. A file without the header is no error: its rows are counted as dropped, and a note says what was looked for. begin, which may
// be nil, is called with the sheet before its first row.
func (r *Run) Each(ctx context.Context, b *Bundle, name string, columns []Column, begin func(*Sheet), visit func(*Sheet) error) error {
	src, err := b.Open(name)
	if err != nil {
		return err
	}
	defer func() { _ = src.Close() }() // read only
	s, err := OpenSheet(name, src, columns, r.table, &r.Notes)
	if errors.Is(err, ErrNoHeader) {
		return r.headless(b, name, err)
	}
	if err != nil {
		return err
	}
	if begin != nil {
		begin(s)
	}
	for n := 0; ; n++ {
		if n%1024 == 0 && ctx.Err() != nil {
			return fmt.Errorf("%s row %d: %w", name, n, ctx.Err())
		}
		more, err := s.Next()
		if err != nil {
			return err
		}
		if !more {
			return r.close(s)
		}
		if err := visit(s); err != nil {
			return err
		}
	}
}

// headless accounts for a file whose header was not found.
func (r *Run) headless(b *Bundle, name string, why error) error {
	r.Notes.Add(Note{File: name}.Saying("not read: %v", why))
	src, err := b.Open(name)
	if err != nil {
		return err
	}
	defer func() { _ = src.Close() }() // read only
	counts, err := CountRows(name, src, r.table)
	r.counts.Add(counts)
	return err
}

// close adds the account of a file to that of the import.
func (r *Run) close(s *Sheet) error {
	if !s.Counts.Balanced() {
		return fmt.Errorf("%s: the rows do not add up, which is a fault of this program: %s", s.file, s.Counts)
	}
	s.notes.Add(Note{File: s.file, Text: s.Counts.String()})
	r.counts.Add(s.Counts)
	return nil
}

// Has reports whether a file has the header of columns. A file that cannot be read has none: whoever reads it then says why.
func (r *Run) Has(b *Bundle, name string, columns []Column) bool {
	src, err := b.Open(name)
	if err != nil {
		return false
	}
	defer func() { _ = src.Close() }() // read only
	_, err = OpenSheet(name, src, columns, r.table, &Notebook{})
	return err == nil
}

// Skipped notes what of a bundle is not read.
func (r *Run) Skipped(names []string, why string) {
	for _, name := range names {
		r.Notes.Add(Note{File: name, Text: why})
	}
}

// Result returns what there is to say of the import.
func (r *Run) Result() Result {
	r.counts.Notes = r.Notes.LeftOut
	return Result{Counts: r.counts, Notes: r.Notes.Notes}
}
