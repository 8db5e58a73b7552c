package importers

import (
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Members puts applications that a tool names beside its machines. Names that differ in case alone are one application.
type Members struct {
	run *Run
	ids *IDs
}

// NewMembers begins to gather the applications of an import.
func NewMembers(run *Run) *Members { return &Members{run: run, ids: NewIDs("app")} }

// Application returns a piece of the application of this name that a cell of the sheet states: its id, and its name or, where it was
// spelt otherwise before, an alias.
func (m *Members) Application(s *Sheet, column, name string) *inventory.Application {
	key := strings.ToLower(name)
	id, shared := m.ids.ID(key, name)
	if shared {
		s.Note(column, "another application has an id like that of %q: this one is %q", name, id)
	}
	a := &inventory.Application{Block: inventory.Block{ID: id}}
	if _, same := m.ids.Met(key, name); same {
		a.Name = inventory.Is(name)
	} else {
		a.Aliases = inventory.Is([]string{name})
	}
	return a
}

// On puts a piece of an application that says which server it is hosted on, by the server's id.
func (m *Members) On(a *inventory.Application, server string) error {
	a.HostedOn = inventory.Is([]inventory.Ref{{Kind: inventory.KindServer, ID: server}})
	return m.run.Put(inventory.KindApplication, a)
}

// Aliases makes a fact of the other names of a thing, those left out that are empty, repeated or its name.
func Aliases(name string, others ...string) inventory.Fact[[]string] {
	var list []string
	seen := map[string]bool{"": true, name: true}
	for _, o := range others {
		if !seen[o] {
			seen[o] = true
			list = append(list, o)
		}
	}
	return KnownList(list)
}

// KnownList makes a fact of a list, one that is left out of an empty one: files leave empty what they do not know.
func KnownList(list []string) inventory.Fact[[]string] {
	if len(list) == 0 {
		return inventory.Fact[[]string]{}
	}
	return inventory.Is(list)
}
