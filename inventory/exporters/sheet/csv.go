package sheet

import (
	"archive/zip"
	"bufio"
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// byteOrderMark tells spreadsheet programs that a file is UTF-8.
const byteOrderMark = "\ufeff"

// WriteFolder writes one CSV file for every table into a folder, which it makes if need be: application.csv, application.flow.csv and so on,
// in UTF-8 with a byte order mark. Each is written beside its place and takes it when all are whole. Other files of the folder stay as they
// are, those of an earlier export too.
func WriteFolder(ctx context.Context, folder string, inv *inventory.Inventory, opt Options) (err error) {
	opt, err = opt.check(inv)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return fmt.Errorf("sheet: %w", err)
	}
	tmp, err := os.MkdirTemp(folder, ".export-")
	if err != nil {
		return fmt.Errorf("sheet: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(tmp)) }()
	names, err := writeFiles(ctx, tmp, inv, opt)
	if err != nil {
		return err
	}
	for _, name := range names {
		if err := os.Rename(filepath.Join(tmp, name), filepath.Join(folder, name)); err != nil {
			return fmt.Errorf("sheet: %w", err)
		}
	}
	return nil
}

// WriteZip writes the files of [WriteFolder] as a zip. They are gathered in a temporary folder first.
func WriteZip(ctx context.Context, w io.Writer, inv *inventory.Inventory, opt Options) (err error) {
	opt, err = opt.check(inv)
	if err != nil {
		return err
	}
	tmp, err := os.MkdirTemp("", "cloudfirst-sheet-")
	if err != nil {
		return fmt.Errorf("sheet: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(tmp)) }()
	names, err := writeFiles(ctx, tmp, inv, opt)
	if err != nil {
		return err
	}
	z := zip.NewWriter(w)
	for _, name := range names {
		if err := zipFile(z, tmp, name); err != nil {
			return fmt.Errorf("sheet: %w", err)
		}
	}
	if err := z.Close(); err != nil {
		return fmt.Errorf("sheet: %w", err)
	}
	return nil
}

// zipFile adds a file without its time, so that the same export gives the same bytes.
func zipFile(z *zip.Writer, folder, name string) error {
	f, err := os.Open(filepath.Join(folder, name))
	if err != nil {
		return err
	}
	defer f.Close() //nolint:errcheck // was read only
	to, err := z.Create(name)
	if err != nil {
		return err
	}
	_, err = io.Copy(to, f)
	return err
}

// writeFiles writes all tables that have rows, and returns the names of the files.
func writeFiles(ctx context.Context, folder string, inv *inventory.Inventory, opt Options) (names []string, err error) {
	all := newTables()
	if err := check(ctx, inv, all, false); err != nil {
		return nil, err
	}
	files := make([]*csvFile, len(all.list))
	defer func() {
		for _, f := range files {
			if f != nil {
				err = errors.Join(err, f.close())
			}
		}
	}()
	for i, t := range all.list {
		if t.rows == 0 && !opt.Empty {
			continue
		}
		if files[i], err = newCSVFile(filepath.Join(folder, t.name+".csv"), t, opt); err != nil {
			return nil, err
		}
		names = append(names, t.name+".csv")
	}
	w := &walker{tables: all, emit: func(t *table, row []cell) error { return files[t.place].write(row) }}
	if err := w.walk(ctx, inv); err != nil {
		return nil, fmt.Errorf("sheet: %w", err)
	}
	return names, nil
}

type csvFile struct {
	file *os.File
	buf  *bufio.Writer
	out  *csv.Writer
	row  []string
}

func newCSVFile(path string, t *table, opt Options) (*csvFile, error) {
	f, err := os.Create(path)
	if err != nil {
		return nil, fmt.Errorf("sheet: %w", err)
	}
	c := &csvFile{file: f, buf: bufio.NewWriter(f)}
	_, _ = c.buf.WriteString(byteOrderMark) // the buffer keeps its error for close
	c.out = csv.NewWriter(c.buf)
	c.out.Comma = opt.Delimiter
	_ = c.out.Write(t.columns)
	if titles := t.titles(opt); titles != nil {
		_ = c.out.Write(titles)
	}
	return c, nil
}

func (c *csvFile) write(row []cell) error {
	c.row = c.row[:0]
	for _, one := range row {
		c.row = append(c.row, one.text)
	}
	return c.out.Write(c.row)
}

func (c *csvFile) close() error {
	c.out.Flush()
	return errors.Join(c.out.Error(), c.buf.Flush(), c.file.Close())
}
