package rvtools

import (
	"errors"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// The kinds of error that reading returns for a file it cannot use; errors.Is tells them apart. The error itself
// names the subject and the remedy.
var (
	// ErrNotWorkbook means that the file is no .xlsx workbook, or an encrypted one.
	ErrNotWorkbook = table.ErrNotWorkbook
	// ErrNoVInfo means that the export has no tab vInfo, or one without a header row.
	ErrNoVInfo = errors.New("no vInfo tab")
	// ErrDamaged means that the workbook is truncated or contradicts itself, so that rows could be lost or mixed up.
	ErrDamaged = table.ErrDamaged
	// ErrLimit means that the export is beyond a limit of Options.
	ErrLimit = table.ErrLimit
)
