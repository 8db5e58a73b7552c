package sheet

import (
	"archive/zip"
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/xuri/excelize/v2"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/zipped"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// WriteXLSX writes a workbook with one sheet for every table. Rows stream through temporary files, so that memory does not grow with them.
// Nothing is written to w when the inventory holds what a workbook cannot: the error then names every such place.
func WriteXLSX(ctx context.Context, w io.Writer, inv *inventory.Inventory, opt Options) (err error) {
	opt, err = opt.check(inv)
	if err != nil {
		return err
	}
	all := newTables()
	if err := check(ctx, inv, all, true); err != nil {
		return err
	}
	tmp, err := os.CreateTemp("", "cloudfirst-sheet-")
	if err != nil {
		return fmt.Errorf("sheet: %w", err)
	}
	defer func() { err = errors.Join(err, tmp.Close(), os.Remove(tmp.Name())) }()
	if err := writeBook(ctx, tmp, inv, all, opt); err != nil {
		return fmt.Errorf("sheet: %w", err)
	}
	size, err := tmp.Seek(0, io.SeekEnd)
	if err != nil {
		return fmt.Errorf("sheet: %w", err)
	}
	if err := zipped.Sort(w, tmp, size); err != nil {
		return fmt.Errorf("sheet: %w", err)
	}
	return nil
}

// writeBook writes the workbook into a file, its parts in any order.
func writeBook(ctx context.Context, tmp *os.File, inv *inventory.Inventory, all *tables, opt Options) (err error) {
	f := excelize.NewFile()
	defer func() { err = errors.Join(err, f.Close()) }()
	sheets := make([]*stream, len(all.list))
	for i, t := range all.list {
		if t.rows > 0 || opt.Empty {
			if sheets[i], err = newStream(f, t, opt); err != nil {
				return err
			}
		}
	}
	w := &walker{tables: all, emit: func(t *table, row []cell) error { return sheets[t.place].write(row) }}
	if err := w.walk(ctx, inv); err != nil {
		return err
	}
	for _, s := range sheets {
		if s == nil {
			continue
		}
		if err := s.out.Flush(); err != nil {
			return err
		}
	}
	f.SetZipWriter(func(io.Writer) excelize.ZipWriter { return zip.NewWriter(tmp) }) // its own would be held in memory
	return f.Write(io.Discard)
}

// stream is a sheet being written.
type stream struct {
	out    *excelize.StreamWriter
	next   int
	values []any
}

func newStream(f *excelize.File, t *table, opt Options) (*stream, error) {
	name := sheetName(t)
	if t.place == 0 {
		if err := f.SetSheetName("Sheet1", name); err != nil {
			return nil, err
		}
	} else if _, err := f.NewSheet(name); err != nil {
		return nil, err
	}
	out, err := f.NewStreamWriter(name)
	if err != nil {
		return nil, err
	}
	s := &stream{out: out, next: 1}
	header := [][]string{t.columns}
	if titles := t.titles(opt); titles != nil {
		header = append(header, titles)
	}
	below, _ := excelize.CoordinatesToCellName(2, len(header)+1) // never out of range
	if err := out.SetPanes(&excelize.Panes{Freeze: true, XSplit: 1, YSplit: len(header), TopLeftCell: below, ActivePane: "bottomRight"}); err != nil {
		return nil, err
	}
	for _, row := range header {
		cells := make([]cell, len(row))
		for i, text := range row {
			cells[i].text = text
		}
		if err := s.write(cells); err != nil {
			return nil, err
		}
	}
	return s, nil
}

func (s *stream) write(row []cell) error {
	s.values = s.values[:0]
	for _, c := range row {
		switch {
		case c.number != nil:
			s.values = append(s.values, c.number)
		case c.text == "":
			s.values = append(s.values, nil)
		default:
			s.values = append(s.values, c.text)
		}
	}
	at, err := excelize.CoordinatesToCellName(1, s.next)
	if err != nil {
		return err
	}
	s.next++
	return s.out.SetRow(at, s.values)
}

// maxSheetName is the longest name a sheet may have.
const maxSheetName = 31

// sheetName cuts a name that is too long, and numbers it by its place, which no other table has.
func sheetName(t *table) string {
	if len(t.name) <= maxSheetName {
		return t.name
	}
	number := fmt.Sprintf("~%d", t.place)
	return t.name[:maxSheetName-len(number)] + number
}
