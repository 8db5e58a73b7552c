// Package zipped puts the entries of a zip file in order. The library that writes workbooks keeps their parts in a map, so that the same
// workbook comes out in another order each time.
package zipped

import (
	"archive/zip"
	"cmp"
	"io"
	"slices"
)

// Sort copies a zip file with its entries by name. What they hold is copied as it is, and not unpacked.
func Sort(w io.Writer, from io.ReaderAt, size int64) error {
	r, err := zip.NewReader(from, size)
	if err != nil {
		return err
	}
	slices.SortFunc(r.File, func(a, b *zip.File) int { return cmp.Compare(a.Name, b.Name) })
	to := zip.NewWriter(w)
	for _, f := range r.File {
		if err := to.Copy(f); err != nil {
			return err
		}
	}
	return to.Close()
}
