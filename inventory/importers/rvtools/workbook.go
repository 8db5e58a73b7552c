package rvtools

import (
	"context"
	"fmt"
	"io"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// openWorkbook finds the tabs of a workbook.
func (set settings) openWorkbook(ctx context.Context, r io.ReaderAt, size int64) (*export, error) {
	w, err := table.OpenWorkbook(ctx, r, size, table.Options{MaxBytes: set.MaxBytes})
	if err != nil {
		return nil, fmt.Errorf("rvtools: %w", err)
	}
	e := &export{tabs: map[string]tab{}}
	for _, name := range w.Sheets() {
		e.add(name, tab{name: name, open: func(ctx context.Context) (table.Reader, func(), error) {
			rows, err := w.Sheet(ctx, name)
			return rows, func() {}, err
		}})
	}
	return e, e.needInfo("workbook", w.Sheets())
}
