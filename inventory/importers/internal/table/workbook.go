package table

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"
)

// maxSheets is more sheets than anybody keeps in one workbook.
const maxSheets = 10_000

// Workbook is an .xlsx file. It is read straight from its XML, once and in order, with every fault an error: a reader that stops at a fault
// or skips a cell without a word would lose rows. Pictures, links, formulas and macros stay unread; a formula's last value is read.
// Methods must not be called at the same time from several goroutines.
type Workbook struct {
	archive *archive
	opt     Options
	sheets  []sheetPart
	shared  string // the part of the shared strings; "" when there is none
	styles  string
	date    dateSystem
	strings *sharedStrings // once a sheet was opened
	formats *formats       // likewise
}

// sheetPart is a sheet and the part that holds it.
type sheetPart struct{ name, part string }

// OpenWorkbook opens a workbook of size bytes. It reads the list of sheets and nothing else, and fails with ErrNotWorkbook, ErrDamaged or
// ErrLimit. The caller closes r after the workbook.
func OpenWorkbook(ctx context.Context, r io.ReaderAt, size int64, opt Options) (*Workbook, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	opt = opt.withDefaults()
	a, err := openArchive(r, size, opt)
	if err != nil {
		return nil, err
	}
	w := &Workbook{archive: a, opt: opt}
	if err := w.directory(ctx); err != nil {
		return nil, err
	}
	return w, nil
}

// Sheets returns the names of the sheets in the workbook's order, hidden ones included, charts left out.
func (w *Workbook) Sheets() []string {
	names := make([]string, len(w.sheets))
	for i, s := range w.sheets {
		names[i] = s.name
	}
	return names
}

// Sheet begins to read a sheet; its name's case does not matter. Rows the file does not store are skipped, so that numbers may
// jump; blank rows it stores are given. A number shown as a date is given as 2026-10-31, with a time of day behind it if it has one; other numbers as they are
// stored, whatever format shows them; yes and no as TRUE and FALSE; a spreadsheet's error such as #REF! as that text. Of merged cells
// the first alone has the value: see [Workbook.Merged]. The context ends the reading of the sheet too.
func (w *Workbook) Sheet(ctx context.Context, name string) (Reader, error) {
	part, err := w.find(name)
	if err != nil {
		return nil, err
	}
	if err := w.load(ctx); err != nil {
		return nil, err
	}
	rc, err := w.open(part)
	if err != nil {
		return nil, err
	}
	return newSheet(ctx, part.name, part.part, rc, w), nil
}

// Close forgets what the workbook holds. Sheets must not be read any more.
func (w *Workbook) Close() error {
	w.strings, w.formats = nil, nil
	return nil
}

func (w *Workbook) find(name string) (sheetPart, error) {
	for _, s := range w.sheets {
		if s.name == name {
			return s, nil
		}
	}
	for _, s := range w.sheets {
		if strings.EqualFold(s.name, name) {
			return s, nil
		}
	}
	names := w.Sheets()
	more := ""
	if len(names) > maxListed {
		names, more = names[:maxListed], " and more"
	}
	return sheetPart{}, fmt.Errorf("%w %q: the workbook has %q%s", ErrNoSheet, name, names, more)
}

func (w *Workbook) open(s sheetPart) (io.ReadCloser, error) {
	rc, err := w.archive.open(s.part)
	if err == nil && rc == nil {
		err = damaged(s.name, errors.New("the sheet's part is missing"))
	}
	return rc, err
}

// load reads the shared strings and the formats, once.
func (w *Workbook) load(ctx context.Context) (err error) {
	if w.strings != nil {
		return nil
	}
	if w.formats, err = readFormats(ctx, w.archive, w.styles, w.date); err != nil {
		return err
	}
	w.strings, err = readShared(ctx, w.archive, w.shared)
	return err
}

// walk gives every token of a part to visit. A part that is missing has none; found tells.
func (a *archive) walk(ctx context.Context, part string, visit func(s *scanner, k kind) error) (found bool, err error) {
	if part == "" {
		return false, nil
	}
	rc, err := a.open(part)
	if rc == nil || err != nil {
		return false, err
	}
	s := newScanner(rc)
	for n := 0; err == nil; n++ {
		if n%4096 == 0 && ctx.Err() != nil {
			_ = rc.Close() // what stopped the reading says more
			return true, fmt.Errorf("reading %q: %w", part, ctx.Err())
		}
		var k kind
		if k, err = s.next(); err == nil {
			err = visit(s, k)
		}
	}
	_ = rc.Close() // all of it was read and checked
	switch {
	case errors.Is(err, io.EOF):
		return true, nil
	case errors.Is(err, ErrLimit):
		return true, err
	}
	return true, damaged(part, err)
}

type relationship struct{ id, kind, target string }

func (a *archive) relationships(ctx context.Context, part string) ([]relationship, error) {
	var list []relationship
	found, err := a.walk(ctx, part, func(s *scanner, k kind) error {
		if k != starts || string(s.name) != "Relationship" {
			return nil
		}
		if len(list) > 2*maxSheets {
			return fmt.Errorf("%w: it has more than %d relationships", ErrLimit, 2*maxSheets)
		}
		var r [3]string
		for i, name := range []string{"Id", "Type", "Target"} {
			v, err := s.attrText(name)
			if err != nil {
				return err
			}
			r[i] = v
		}
		list = append(list, relationship{r[0], r[1], r[2]})
		return nil
	})
	if err == nil && !found {
		err = fmt.Errorf("%w: it has no part %q: give an .xlsx file", ErrNotWorkbook, part)
	}
	return list, err
}

// directory finds the sheets, the shared strings and the styles.
func (w *Workbook) directory(ctx context.Context) error {
	top, err := w.archive.relationships(ctx, "_rels/.rels")
	if err != nil {
		return err
	}
	i := slices.IndexFunc(top, func(r relationship) bool { return strings.HasSuffix(r.kind, "/officeDocument") })
	if i < 0 {
		return fmt.Errorf("%w: it is another kind of document: give an .xlsx file", ErrNotWorkbook)
	}
	book := resolve("", top[i].target)
	dir, base := path.Split(book)
	rels, err := w.archive.relationships(ctx, dir+"_rels/"+base+".rels")
	if err != nil {
		return err
	}
	targets := map[string]string{}
	for _, r := range rels {
		switch {
		case strings.HasSuffix(r.kind, "/worksheet"):
			targets[r.id] = resolve(dir, r.target)
		case strings.HasSuffix(r.kind, "/sharedStrings"):
			w.shared = resolve(dir, r.target)
		case strings.HasSuffix(r.kind, "/styles"):
			w.styles = resolve(dir, r.target)
		case strings.HasSuffix(r.kind, "sheet"):
			targets[r.id] = "" // of charts, dialogues and macros
		}
	}
	return w.list(ctx, book, targets)
}

// list reads the workbook's list of sheets.
func (w *Workbook) list(ctx context.Context, book string, targets map[string]string) error {
	found, err := w.archive.walk(ctx, book, func(s *scanner, k kind) error {
		if k != starts {
			return nil
		}
		switch string(s.name) {
		case "workbook":
			if s.depth() != 1 {
				return errors.New("it is no list of sheets")
			}
		case "workbookPr":
			v, _, err := s.attr("date1904")
			w.date = dateSystem(string(v) == "1" || string(v) == "true")
			return err
		case "sheet":
			return w.add(s, targets)
		}
		return nil
	})
	if err == nil && !found {
		err = fmt.Errorf("%w: it has no part %q: give an .xlsx file", ErrNotWorkbook, book)
	}
	return err
}

func (w *Workbook) add(s *scanner, targets map[string]string) error {
	if len(w.sheets) >= maxSheets {
		return fmt.Errorf("%w: it has more than %d sheets", ErrLimit, maxSheets)
	}
	name, err := s.attrText("name")
	if err != nil {
		return err
	}
	id, err := s.attrText(":id")
	if err != nil {
		return err
	}
	if part, known := targets[id]; !known || part != "" {
		w.sheets = append(w.sheets, sheetPart{name, part})
	}
	return nil
}
