package mapping

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// book is a file with one table or several.
type book struct {
	names []string // of its sheets; one for a CSV file
	file  string
	csv   *table.CSV
	work  *table.Workbook
}

// openBook tells workbooks from CSV files by their first bytes.
func openBook(ctx context.Context, r io.ReaderAt, size int64, opt Options) (*book, error) {
	b := &book{file: or(opt.File, "the file")}
	head := make([]byte, 4)
	n, err := r.ReadAt(head, 0)
	if err != nil && n == 0 && size > 0 {
		return nil, fmt.Errorf("%s: %w", b.file, err)
	}
	head = head[:n]
	if isArchive(head) {
		if b.work, err = table.OpenWorkbook(ctx, r, size, opt.table()); err != nil {
			return nil, fmt.Errorf("%s: %w", b.file, err)
		}
		b.names = b.work.Sheets()
		return b, nil
	}
	if b.csv, err = table.NewCSV(b.file, io.NewSectionReader(r, 0, size), opt.table()); err != nil {
		return nil, err
	}
	b.names = []string{stem(opt.File)}
	return b, nil
}

// isArchive recognises zip files, and the old binary workbooks that OpenWorkbook explains.
func isArchive(head []byte) bool {
	return strings.HasPrefix(string(head), "PK\x03\x04") || strings.HasPrefix(string(head), "PK\x05\x06") || strings.HasPrefix(string(head), "\xd0\xcf\x11\xe0")
}

// stem returns a file's name without its ending.
func stem(file string) string {
	if i := strings.LastIndexByte(file, '.'); i > 0 {
		return file[:i]
	}
	return file
}

// open begins to read a table. A CSV file can be opened once.
func (b *book) open(ctx context.Context, name string) (*bench, error) {
	if b.csv != nil {
		return &bench{rows: b.csv}, nil
	}
	merged, err := b.work.Merged(ctx, name)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", b.file, err)
	}
	rows, err := b.work.Sheet(ctx, name)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", b.file, err)
	}
	return &bench{rows: rows, merges: true, merged: merged}, nil
}

func (b *book) close() error {
	if b.work != nil {
		return b.work.Close()
	}
	return nil
}

// table returns the name of the table that a sheet of the mapping is about.
func (b *book) table(s *sheet, only bool) (string, *problem) {
	for _, n := range b.names {
		if s.name != "" && foldTitle(n) == foldTitle(s.name) {
			return n, nil
		}
	}
	switch {
	case len(b.names) == 1 && only && (s.name == "" || b.csv != nil):
		return b.names[0], nil
	case s.name == "":
		return "", &problem{codeSheet, s.start, s.end, "the file has several sheets, and this does not say which", "write sheet \"name\" { … }: " + clipList(b.names)}
	}
	return "", &problem{codeSheet, s.start, s.end, fmt.Sprintf("the file has no sheet %q", s.name), or(didYouMean(s.name, b.names), "it has "+clipList(b.names))}
}
