package rvtools

import "errors"

// The kinds of error that Read returns for a file it cannot use; errors.Is tells them apart. The error itself
// names the subject and the remedy.
var (
	// ErrNotWorkbook means that the file is no .xlsx workbook, or an encrypted one.
	ErrNotWorkbook = errors.New("not an .xlsx workbook")
	// ErrNoVInfo means that the workbook has no tab vInfo, or one without a header row.
	ErrNoVInfo = errors.New("no vInfo tab")
	// ErrDamaged means that the workbook is truncated or contradicts itself, so that rows could be lost or mixed up.
	ErrDamaged = errors.New("damaged workbook")
	// ErrLimit means that the workbook is beyond a limit of Options.
	ErrLimit = errors.New("limit exceeded")
)
