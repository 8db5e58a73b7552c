package migrationcenter

import "github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"

// Options say how the files are read. Only Origin.AsOf must be set.
type Options struct {
	// Origin is the source block of the import. Its ID is migrationcenter and its kind export when nothing else is asked.
	Origin importers.Origin

	// ApplicationTag is the key of the tags whose values are names of applications, in any case. Empty: no tag is.
	ApplicationTag string

	Table    importers.TableOptions // how files are read: encoding, delimiter, limits
	MaxNotes int                    // notes kept, the others are counted; 0: importers.DefaultMaxNotes
}

// MaxFile is the size of the largest file that Migration Center takes.
const MaxFile = 100_000_000

// Why rows are dropped, besides importers.AboveHeader and importers.NoHeader.
const (
	NoMachine      = "no_machine"      // the row has no MachineId
	UnknownMachine = "unknown_machine" // vmInfo has no machine of this MachineId
	TotalStated    = "total_stated"    // vmInfo states the totals of the machine's disks
	NoSize         = "no_size"         // the disk has no readable size
	OtherTag       = "other_tag"       // the tag does not name an application
	NoValue        = "no_value"        // the tag names no application
	Performance    = "performance"     // a sample of how busy a machine was
)
