package konveyor

import (
	"errors"
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// Errors of [Read] for a file as a whole. They are wrapped with what was found and what to do.
var (
	ErrNoHeader = errors.New("not a Konveyor file of applications")
	ErrNotText  = errors.New("not a text file")
	ErrLimit    = errors.New("over a limit")
)

// Options say how a file is read. Only the day in Origin must be set.
type Options struct {
	Origin importers.Origin // of the file; without an id it is called konveyor, without a kind it is an export

	Delimiter rune   // 0: found out
	Encoding  string // such as "windows-1252"; "": found out

	MaxBytes int64 // of the file; 0: 2 GiB
	MaxRows  int   // 0: 2,000,000
	MaxNotes int   // kept, the others are counted; 0: importers.DefaultMaxNotes
}

func (o Options) check() (Options, error) {
	if o.Origin.AsOf == 0 {
		return o, fmt.Errorf("konveyor: %w (set Origin.AsOf to the day of the export)", inventory.ErrNoDate)
	}
	if o.MaxBytes < 0 || o.MaxRows < 0 || o.MaxNotes < 0 {
		return o, errors.New("konveyor: a limit is negative: use 0 for the default or a positive number")
	}
	if o.Origin.ID == "" {
		o.Origin.ID = "konveyor"
	}
	return o, nil
}
