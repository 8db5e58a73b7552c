package cmf

import (
	"errors"
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// Errors of [Read] for a file as a whole. They are wrapped with what was found and what to do.
var (
	ErrNoForm  = errors.New("not an intake form")
	ErrDamaged = errors.New("the file cannot be read")
	ErrLimit   = errors.New("over a limit")
)

// Options say how a form is read. Only the day in Origin must be set.
type Options struct {
	Origin importers.Origin // of the file; without an id it is called cmf, without a kind it is an export

	LeaveWaves bool // do not bind the applications of a wave to one another; the waves are told in notes

	Delimiter rune   // of a CSV file; 0: found out
	Encoding  string // of a CSV file, such as "windows-1252"; "": found out

	MaxBytes int64 // of the file, and of a workbook once unpacked; 0: 2 GiB
	MaxRows  int   // of a sheet; 0: 2,000,000
	MaxNotes int   // kept, the others are counted; 0: importers.DefaultMaxNotes
}

func (o Options) check() (Options, error) {
	if o.Origin.AsOf == 0 {
		return o, fmt.Errorf("cmf: %w (set Origin.AsOf to the day of the form)", inventory.ErrNoDate)
	}
	if o.MaxBytes < 0 || o.MaxRows < 0 || o.MaxNotes < 0 {
		return o, errors.New("cmf: a limit is negative: use 0 for the default or a positive number")
	}
	if o.Origin.ID == "" {
		o.Origin.ID = "cmf"
	}
	return o, nil
}
