package mapping

import (
	"errors"
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// Options say how a file is read. The zero value is useful when the mapping states its day.
type Options struct {
	AsOf inventory.Date // the day of the file; 0: the one that the mapping states

	// File is the name of the file, without folders. It is quoted in the inventory and in errors, and tells several CSV files of one
	// mapping apart. Empty: left out.
	File string

	// Encoding of a CSV file: "utf-8", "utf-16le", "utf-16be", "windows-1252" or "windows-1256". Empty: found out.
	Encoding string

	// Delimiter of a CSV file. 0: found out from comma, semicolon, tab and bar.
	Delimiter rune

	MaxBytes int64 // size of the file, and of its parts once unpacked; 0: 2 GiB
	MaxRows  int   // rows of one sheet; 0: 2,000,000
	MaxNotes int   // notes kept, the others are counted; 0: importers.DefaultMaxNotes
}

func (opt Options) check() error {
	if opt.MaxRows < 0 || opt.MaxBytes < 0 || opt.MaxNotes < 0 {
		return errors.New("mapping: a limit is negative: use 0 for the default or a positive number")
	}
	return nil
}

func (opt Options) table() table.Options {
	return table.Options{MaxBytes: opt.MaxBytes, MaxRows: opt.MaxRows, Encoding: opt.Encoding, Delimiter: opt.Delimiter}
}

// day returns the day of the file.
func (opt Options) day(m *Mapping) (inventory.Date, error) {
	switch {
	case opt.AsOf != 0:
		return opt.AsOf, nil
	case m.asOf != 0:
		return m.asOf, nil
	}
	return 0, fmt.Errorf("mapping: %w (or state it in the mapping block, or set Options.AsOf to the day of the file)", inventory.ErrNoDate)
}
