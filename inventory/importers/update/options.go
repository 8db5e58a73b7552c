package update

import (
	"errors"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// Options say where an import goes. Dir must be set.
type Options struct {
	Dir string // of the inventory; it is made when there is none

	// Origin is where the import comes from. ID is that of its source block, whatever the importer calls it; empty: as the importer calls
	// it. AsOf is the day of an inventory that is new, and of statements that disagree with a file; 0: that of the source block. The other
	// fields are not used.
	Origin importers.Origin

	DryRun         bool   // find out what would change, and write nothing
	Temp           string // directory for sorting; empty: that of the system
	MaxDifferences int    // kept in the report, the others are counted; 0: 1,000
	MaxFileBytes   int    // of a new file, unless one block is larger; 0: 4 MiB, half of what the loader takes, so that people can add
	Room           int    // bytes that each of the sorts keeps in memory; 0: 8 MiB
}

func (o Options) check() (Options, error) {
	switch {
	case o.Dir == "":
		return o, errors.New("update: no directory is named (set Options.Dir)")
	case o.MaxDifferences < 0 || o.MaxFileBytes < 0 || o.Room < 0:
		return o, errors.New("update: a limit is negative: use 0 for the default or a positive number")
	}
	if o.MaxDifferences == 0 {
		o.MaxDifferences = 1000
	}
	if o.MaxFileBytes == 0 {
		o.MaxFileBytes = 4 << 20
	}
	return o, nil
}
