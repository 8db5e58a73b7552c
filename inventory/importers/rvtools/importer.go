package rvtools

import (
	"context"
	"errors"
	"fmt"
	"hash/maphash"
	"io"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// importer gathers what the tabs say.
type importer struct {
	opt      settings
	sink     importers.Sink
	info     Note // where the machines are
	counts   Counts
	total    importers.Counts // of all tabs
	notes    importers.Notebook
	machines []*machine
	index    *machineIndex
	seen     map[uint64]int // rows of the machines, by name and identity
	texts    map[string]string
}

func newImporter(opt settings) *importer {
	return &importer{
		opt: opt, counts: Counts{Dropped: map[Reason]int{}}, notes: importers.Notebook{Max: opt.MaxNotes},
		index: newMachineIndex(), seen: map[uint64]int{}, texts: map[string]string{},
	}
}

// read reads every tab there is.
func (im *importer) read(ctx context.Context, e *export) error {
	for _, t := range e.unread {
		im.note(t.at(), 0, "",
			"this tab resembles one that is read, but another was found first or its name differs: not read; rename it if it should be")
	}
	for _, kind := range kinds {
		t, found := e.tabs[kind]
		if !found {
			continue
		}
		if err := im.readTab(ctx, kind, t); err != nil {
			return fmt.Errorf("rvtools: %w", err)
		}
	}
	return nil
}

func (im *importer) readTab(ctx context.Context, kind string, t tab) error {
	if kind == tabInfo {
		return im.readInfo(ctx, t)
	}
	if kind == tabHost {
		return im.readHosts(ctx, t)
	}
	return im.readAbout(ctx, kind, t)
}

// visitor takes a row with content, and returns why it gives nothing, or "" when it gives something.
type visitor func(h *header, row table.Row) Reason

// table reads a tab: its header, then every row with content, which it gives to visit.
// The counts are those of the tab, and are added to the total. A tab without a header has none, and all its rows are dropped.
func (im *importer) table(ctx context.Context, kind string, t tab, columns []table.Column, visit visitor) (*header, importers.Counts, error) {
	var c importers.Counts
	rows, closed, err := t.open(ctx)
	if err != nil {
		return nil, c, err
	}
	defer closed()
	rec := &recorder{Reader: rows}
	found, err := table.FindHeader(rec, columnsOf(kind, columns), searched)
	c.Rows, c.Blank = rec.rows, rec.rows-len(rec.filled)
	var h *header
	switch {
	case errors.Is(err, table.ErrNoHeader):
		for range rec.filled {
			c.Drop(string(NoHeader))
		}
		visit = func(*header, table.Row) Reason { return NoHeader }
		if kind == tabInfo {
			return nil, c, fmt.Errorf("%w: %w", ErrNoVInfo, err)
		}
	case err != nil:
		return nil, c, err
	default:
		h = im.header(found, t, rec.filled, &c)
	}
	err = im.rows(ctx, t, rows, h, &c, visit)
	im.total.Add(c)
	return h, c, err
}

// header accounts for the rows up to the header, and notes what is odd about it.
func (im *importer) header(found *table.Header, t tab, filled []int, c *importers.Counts) *header {
	for _, n := range filled[:len(filled)-1] {
		c.Drop(string(BeforeHeader))
		im.note(t.at(), n, "", "this row stands above the header row: dropped")
	}
	c.Header++
	for _, twice := range found.Duplicates() {
		im.note(t.at(), found.Row, "", "%s", twice)
	}
	return newHeader(found, t.at(), im.opt.ApplicationColumn)
}

// rows reads what stands below the header.
func (im *importer) rows(ctx context.Context, t tab, rows table.Reader, h *header, c *importers.Counts, visit visitor) error {
	for {
		row, err := rows.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if c.Rows++; c.Rows%256 == 0 && ctx.Err() != nil {
			return fmt.Errorf("reading %q: %w", t.name, ctx.Err())
		}
		if row.Blank() {
			c.Blank++
			continue
		}
		if c.Rows-c.Blank > im.opt.MaxRows {
			return fmt.Errorf("%w: %q has more than %d rows with content: raise Options.MaxRows, or export the vCenters one by one",
				ErrLimit, t.name, im.opt.MaxRows)
		}
		if h != nil && h.again(row) {
			c.Header++
			continue
		}
		if why := visit(h, row); why != "" {
			c.Drop(string(why))
		} else {
			c.Used++
		}
	}
}

// note adds a note at a place.
func (im *importer) note(at Note, row int, column, format string, args ...any) {
	if len(im.notes.Notes) >= im.opt.MaxNotes {
		im.notes.LeftOut++ // without the work of writing it
		return
	}
	at.Row, at.Column = row, column
	im.notes.Add(at.Saying(format, args...))
}

// keep returns a text that does not hold on to the row it stands in. Those many machines share are kept once.
func (im *importer) keep(s string) string {
	if kept, ok := im.texts[s]; ok {
		return kept
	}
	s = strings.Clone(s)
	im.texts[s] = s
	return s
}

// summary is what all importers say of a file.
func (im *importer) summary() importers.Result {
	im.total.Notes = im.notes.LeftOut
	return importers.Result{Counts: im.total, Notes: im.notes.Notes}
}

// fingerprints are of this process: they find things again and are never written.
var seed = maphash.MakeSeed()

func fingerprint(parts ...string) uint64 {
	var h maphash.Hash
	h.SetSeed(seed)
	for _, p := range parts {
		_, _ = h.WriteString(p) // never fails
		_ = h.WriteByte(0)
	}
	return h.Sum64()
}
