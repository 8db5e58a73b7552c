package awsdiscovery

import "github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"

// Options say how the files are read. Only Origin.AsOf must be set.
type Options struct {
	// Origin is the source block of the import. Its ID is awsdiscovery and its kind export when nothing else is asked.
	Origin importers.Origin

	// Membership says which applications a server serves besides those that the files name: ids of applications by names and addresses
	// of the server in lower case, such as importers.Membership finds them in an inventory.
	Membership map[string][]string

	// MaxExternals bounds the external blocks made of unknown addresses; 0: importers.DefaultMaxExternals, negative: none are made.
	MaxExternals int

	Table    importers.TableOptions // how files are read: encoding, delimiter, limits
	MaxNotes int                    // notes kept, the others are counted; 0: importers.DefaultMaxNotes
}

// Why rows are dropped, besides importers.AboveHeader and importers.NoHeader.
const (
	NoKey               = "no_key"               // the row does not say which server or application it is about
	NoName              = "no_name"              // the application has no name
	NothingSaid         = "nothing_said"         // no cell of the row holds what an inventory has room for
	UnknownApplication  = "unknown_application"  // no file says what the application is called
	UnknownServer       = "unknown_server"       // no file says what the server is called
	UnknownSource       = "unknown_source"       // the connection comes from an address that no server has
	UnknownAddress      = "unknown_address"      // the connection goes to one, beyond Options.MaxExternals
	SharedAddress       = "shared_address"       // several servers have the address
	NoEnd               = "no_end"               // the row does not say where the connection goes to or comes from
	NoApplication       = "no_application"       // nothing says which application a server serves
	SeveralApplications = "several_applications" // a server serves several: which one connects is not known
	Within              = "within"               // both ends are in one application, or on one server
	Repeated            = "repeated"             // what the row says is stated already
	Tag                 = "tag"
	Process             = "process"
)
