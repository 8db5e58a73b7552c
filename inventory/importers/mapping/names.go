package mapping

import (
	"fmt"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// register gives the blocks of one kind their ids.
type register struct {
	ids    *importers.IDs
	recent map[string]string // names met of late, with their ids
	made   map[string]bool   // ids of late for which a reference made a piece
}

const maxRecent = 4096 // names that are remembered so as not to work their ids out again

// id makes an id of a name, the same one for the same name: letters and digits in lower case, dashes between. Case does not tell two
// things apart; anything else does, so that "SRV 1" and "SRV-1" get two ids, and a note.
func (im *importer) id(kind inventory.Kind, name, column string) string {
	r := im.names[kind]
	if r == nil {
		r = &register{ids: importers.NewIDs(string(kind)), recent: map[string]string{}, made: map[string]bool{}}
		im.names[kind] = r
	}
	if id, ok := r.recent[name]; ok {
		return id
	}
	id, told := r.ids.ID(strings.ToLower(name), name)
	if told {
		im.note(column, "%q looks like the name of another %s: it gets the id %s", clip(name), kind, id)
	}
	if len(r.recent) >= maxRecent {
		clear(r.recent)
	}
	r.recent[name] = id
	return id
}

// makes reports whether a piece is to be put for a reference, and not once more for one that was met of late.
func (im *importer) makes(kind inventory.Kind, id string) bool {
	r := im.names[kind]
	if r.made[id] {
		return false
	}
	if len(r.made) >= maxRecent {
		clear(r.made)
	}
	r.made[id] = true
	return true
}

// named is a block that a reference names.
type named struct {
	ref  inventory.Ref
	name string
}

// pieces puts the blocks that references were to make: what a reference says of a block is its name.
func (im *importer) pieces() error {
	for _, n := range im.named {
		if !im.makes(n.ref.Kind, n.ref.ID) {
			continue
		}
		v, err := inventory.NewBlock(n.ref.Kind, n.ref.ID)
		if err != nil {
			return fmt.Errorf("mapping: %w", err)
		}
		_ = inventory.SetFact(v, "name", n.name) // some kinds have no name
		if err := im.put(n.ref.Kind, v); err != nil {
			return err
		}
	}
	return nil
}

// unnamed reports whether a word stands for a missing id.
func (s *settings) unnamed(text string) bool {
	a := s.lookup(text)
	return a != nil && a.state != inventory.Known
}
