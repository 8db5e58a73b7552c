package table

import "errors"

// What can be wrong with a file as a whole. Errors of this package wrap one of these where it fits, or say the row that is wrong.
var (
	ErrNotText     = errors.New("not a text file")
	ErrNotWorkbook = errors.New("not an .xlsx workbook")
	ErrDamaged     = errors.New("the workbook is damaged")
	ErrLimit       = errors.New("over a limit")
	ErrNoSheet     = errors.New("no such sheet")
	ErrNoHeader    = errors.New("no header row found")
)
