package importers

import (
	"cmp"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Sink takes the blocks of an import. A block is a pointer to one of the inventory's structs, such as *inventory.Server, with its ID
// set. Pieces of one block, with the same kind and ID, may come in any order: facts that one piece leaves out another may state,
// lists are united, and values that differ are in conflict. The sink must not keep the block after Put returns unless it owns it:
// an importer makes a new struct for every call, so keeping it is safe.
type Sink interface {
	Put(block any) error
}

// SinkFunc is a function that is a Sink.
type SinkFunc func(block any) error

// Put calls the function.
func (f SinkFunc) Put(block any) error { return f(block) }

// Result is what an importer says of a file, the blocks apart.
type Result struct {
	Counts Counts `json:"counts"`
	Notes  []Note `json:"notes,omitempty"` // in the order they were met
}

// Origin is where an import comes from, as it is stated in the inventory: the source block every imported block points back to.
type Origin struct {
	ID   string         // of the source block, such as "rvtools"
	Kind string         // of the source block: "cmdb" or "export"
	File string         // the base name of the file, or ""
	AsOf inventory.Date // the day of the export
}

// Source is the block that every imported fact points back to. Without a kind it is an export; what nobody would see in the name of the
// file is left out of it.
func (o Origin) Source() *inventory.Source {
	kind := cmp.Or(o.Kind, "export")
	file, _ := Clean(o.File)
	return &inventory.Source{
		Block: inventory.Block{ID: o.ID}, Kind: inventory.Is(kind), File: KnownText(file), Date: inventory.Is(o.AsOf),
	}
}
