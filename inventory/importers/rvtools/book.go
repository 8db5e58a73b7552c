package rvtools

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/xuri/excelize/v2"
)

// The tabs that are read.
const (
	tabInfo      = "vInfo"
	tabDisk      = "vDisk"
	tabPartition = "vPartition"
)

// book is the part of an export that is read, checked and repacked: the streaming reader sees no other part of a foreign file.
type book struct {
	file   *excelize.File
	dir    string // of temporary files, "" when none are needed
	tabs   []tab
	unread []string // tabs that look like one that is read, but are not
}

type tab struct {
	kind string // tabInfo, tabDisk or tabPartition
	name string // as the workbook writes it
	part *zip.File
	extent
}

func openBook(ctx context.Context, r io.ReaderAt, size int64, opt settings) (*book, error) {
	a, err := openArchive(r, size, opt.MaxBytes)
	if err != nil {
		return nil, err
	}
	list, sharedName, err := a.sheets()
	if err != nil {
		return nil, err
	}
	b := &book{}
	shared, err := a.takeShared(sharedName, opt.MaxBytes)
	if err != nil {
		return nil, err
	}
	if err := b.choose(a, list); err != nil {
		return nil, err
	}
	if err := b.measure(ctx, shared); err != nil {
		return nil, err
	}
	if err := b.open(shared, opt.inMemory); err != nil {
		_ = b.close()
		return nil, err
	}
	return b, nil
}

// takeShared returns the shared strings, nil when there are none. The streaming reader keeps an index of them
// in memory that can be ten times their size, hence a lower limit.
func (a *archive) takeShared(name string, limit int64) (*zip.File, error) {
	f, err := a.take(name)
	if err == nil && f != nil && f.UncompressedSize64 > uint64(limit/8) {
		return nil, fmt.Errorf("rvtools: %w: the shared strings unpack to %d bytes, the limit is %d: raise Options.MaxBytes, or export fewer tabs", ErrLimit, f.UncompressedSize64, limit/8)
	}
	return f, err
}

// choose takes the tabs to read: the first of each kind.
func (b *book) choose(a *archive, list []sheet) error {
	names := make([]string, 0, len(list))
	for _, s := range list {
		names = append(names, s.name)
		kind := tabKind(s.name)
		if kind == "" {
			continue
		}
		if b.tab(kind) != nil || normal(s.name) != strings.ToLower(kind) && normal(s.name) != "rvtoolstab"+strings.ToLower(kind) {
			b.unread = append(b.unread, s.name)
			continue
		}
		f, err := a.take(s.part)
		if err != nil {
			return err
		}
		if f == nil {
			return damaged(s.name, errors.New("the sheet's part is missing"))
		}
		b.tabs = append(b.tabs, tab{kind: kind, name: s.name, part: f})
	}
	if b.tab(tabInfo) == nil {
		return fmt.Errorf("rvtools: %w: the workbook has %s: export it again with \"Export all to Excel\", or rename the tab with the machines to vInfo", ErrNoVInfo, quoteNames(names))
	}
	return nil
}

// tabKind tells which tab a sheet is or resembles: "vInfo", "RVTools_tabvInfo", "vInfo (2)".
func tabKind(name string) string {
	n := strings.TrimPrefix(normal(name), "rvtoolstab")
	for _, kind := range []string{tabInfo, tabDisk, tabPartition} {
		if strings.HasPrefix(n, strings.ToLower(kind)) {
			return kind
		}
	}
	return ""
}

func (b *book) tab(kind string) *tab {
	for i := range b.tabs {
		if b.tabs[i].kind == kind {
			return &b.tabs[i]
		}
	}
	return nil
}

func (b *book) measure(ctx context.Context, shared *zip.File) error {
	var blank []bool
	var err error
	if shared != nil {
		if blank, err = sharedStrings(ctx, shared); err != nil {
			return err
		}
	}
	for i := range b.tabs {
		if b.tabs[i].extent, err = measure(ctx, b.tabs[i].part, blank); err != nil {
			return err
		}
	}
	return nil
}

// open repacks the chosen parts and gives them to the streaming reader.
func (b *book) open(shared *zip.File, inMemory int64) error {
	packed, err := b.repack(shared)
	if err != nil {
		return err
	}
	big := shared != nil && shared.UncompressedSize64 > uint64(inMemory)
	for _, t := range b.tabs {
		big = big || t.part.UncompressedSize64 > uint64(inMemory)
	}
	if big {
		if b.dir, err = os.MkdirTemp("", "rvtools-"); err != nil {
			return fmt.Errorf("rvtools: the workbook needs a temporary folder: %w", err)
		}
	}
	total := int64(1 << 20)
	for _, t := range b.tabs {
		total += int64(t.part.UncompressedSize64)
	}
	if shared != nil {
		total += int64(shared.UncompressedSize64)
	}
	err = guard(func() (err error) {
		b.file, err = excelize.OpenReader(bytes.NewReader(packed), excelize.Options{
			RawCellValue: true, TmpDir: b.dir,
			UnzipSizeLimit: max(total, inMemory), UnzipXMLSizeLimit: inMemory,
		})
		return err
	})
	if err != nil {
		return damaged("the workbook", err)
	}
	return nil
}

func (b *book) close() error {
	var errs []error
	if b.file != nil {
		errs = append(errs, b.file.Close())
	}
	if b.dir != "" {
		errs = append(errs, os.RemoveAll(b.dir))
	}
	return errors.Join(errs...)
}

// each gives the rows of a tab to visit, up to the last one with a value: its number and its cells as they are stored, the
// row's last filled cell being the last. visit must not keep the slice.
func (b *book) each(ctx context.Context, t *tab, visit func(row int, cells []string) error) error {
	rows, err := b.file.Rows(t.kind)
	if err != nil {
		return damaged(t.name, err)
	}
	defer func() { _ = rows.Close() }()
	seen := 0
	for n := 1; n <= t.last; n++ {
		if n%64 == 0 && ctx.Err() != nil {
			return fmt.Errorf("rvtools: reading %q: %w", t.name, ctx.Err())
		}
		var cells []string
		err := guard(func() (err error) {
			if rows.Next() {
				cells, err = rows.Columns()
			}
			return err
		})
		if err != nil {
			return damaged(t.name, fmt.Errorf("row %d: %w", n, err))
		}
		for _, c := range cells {
			if strings.TrimSpace(c) != "" {
				seen++
			}
		}
		if err := visit(n, cells); err != nil {
			return err
		}
	}
	if seen != t.cells {
		return damaged(t.name, fmt.Errorf("%d cells hold a value, but %d could be read", t.cells, seen))
	}
	return nil
}

// guard turns a panic of the streaming reader over a malformed file into an error: the file is foreign, the process is not.
func guard(f func() error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("the spreadsheet reader gave up: %v", p)
		}
	}()
	return f()
}

func quoteNames(names []string) string {
	if len(names) == 0 {
		return "no tabs"
	}
	more := ""
	if len(names) > 20 {
		names, more = names[:20], ", …"
	}
	quoted := make([]string, len(names))
	for i, n := range names {
		quoted[i] = fmt.Sprintf("%q", n)
	}
	return "the tabs " + strings.Join(quoted, ", ") + more
}
