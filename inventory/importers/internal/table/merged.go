package table

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
)

// maxMerged is the number of merged ranges that are kept.
const maxMerged = 100_000

// Merged returns the merged ranges of a sheet as first row, first column, last row and last column, numbered from 1 and in the order of
// their first cells. A sheet's first cell alone has the value: a header such as "Serveur" merged over three columns names all three.
// Workbooks list the ranges behind the rows, so that this reads the sheet once more.
func (w *Workbook) Merged(ctx context.Context, name string) ([][4]int, error) {
	part, err := w.find(name)
	if err != nil {
		return nil, err
	}
	var list [][4]int
	found, err := w.archive.walk(ctx, part.part, func(s *scanner, k kind) error {
		if k != starts || string(s.name) != "mergeCell" {
			return nil
		}
		ref, _, err := s.attr("ref")
		if err != nil {
			return err
		}
		first, last, pair := bytes.Cut(ref, []byte(":"))
		if !pair {
			return nil // a range of one cell
		}
		var r [4]int
		r[1], r[0] = position(first)
		r[3], r[2] = position(last)
		if r[0] == 0 || r[2] < r[0] || r[3] < r[1] {
			return fmt.Errorf("%.50q is no range of cells", ref)
		}
		if len(list) == maxMerged {
			return fmt.Errorf("%w: it has more than %d merged cells", ErrLimit, maxMerged)
		}
		list = append(list, r)
		return nil
	})
	if err == nil && !found {
		err = damaged(part.name, errors.New("the sheet's part is missing"))
	}
	slices.SortFunc(list, func(a, b [4]int) int { return slices.Compare(a[:], b[:]) })
	return list, err
}
