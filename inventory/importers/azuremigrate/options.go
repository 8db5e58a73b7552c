package azuremigrate

import "github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"

// Options say how the files are read. Only Origin.AsOf must be set.
type Options struct {
	// Origin is the source block of the import. Its ID is azuremigrate and its kind export when nothing else is asked.
	Origin importers.Origin

	// Membership says which applications a server serves: ids of applications by names of the server in lower case, such as
	// importers.Membership finds them in an inventory. Dependencies of servers it does not name give no flows.
	Membership map[string][]string

	// MaxExternals bounds the external blocks made of unknown servers; 0: importers.DefaultMaxExternals, negative: none are made.
	MaxExternals int

	Table    importers.TableOptions // how files are read: encoding, delimiter, limits
	MaxNotes int                    // notes kept, the others are counted; 0: importers.DefaultMaxNotes
}

// MaxServers is the number of servers that Azure Migrate takes in one file.
const MaxServers = 20_000

// Why rows are dropped, besides importers.AboveHeader and importers.NoHeader.
const (
	NoName              = "no_name"              // the row does not say which server it is about
	NoApplication       = "no_application"       // nothing says which application a server serves
	SeveralApplications = "several_applications" // a server serves several: which one connects is not known
	Within              = "within"               // both servers serve one application
	Repeated            = "repeated"             // the flow is stated already
	NoEnd               = "no_end"               // the row does not say where the connection goes
	UnknownAddress      = "unknown_address"      // beyond Options.MaxExternals
)
