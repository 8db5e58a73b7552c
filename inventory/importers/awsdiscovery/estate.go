package awsdiscovery

import (
	"net/netip"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// estate is what is known of the servers while the files are read: by what they are called, where they are, and what they serve.
type estate struct {
	ids        *importers.IDs
	linked     bool                // other files refer to the servers of this one
	byKey      map[string]string   // ids of servers by their ids in Migration Hub and of their agents
	at         map[string]string   // ids of servers by address; "" when several have it
	serves     map[string][]string // ids of applications by id of the server
	membership map[string][]string
}

func newEstate(membership map[string][]string) *estate {
	return &estate{
		ids: importers.NewIDs("server"), byKey: map[string]string{}, at: map[string]string{}, serves: map[string][]string{}, membership: membership,
	}
}

// link notes that a key, such as an agent's id, names a server; false when it did before.
func (e *estate) link(key, server string) bool {
	if key == "" || !e.linked {
		return key != ""
	}
	key = strings.ToLower(key)
	if _, met := e.byKey[key]; met {
		return false
	}
	e.byKey[key] = server
	e.knows(server, key)
	return true
}

// knows adds the applications that somebody said a server of this name serves.
func (e *estate) knows(server, name string) {
	for _, application := range e.membership[strings.ToLower(name)] {
		e.serve(server, application)
	}
}

func (e *estate) serve(server, application string) {
	if e.linked && !slices.Contains(e.serves[server], application) {
		e.serves[server] = append(e.serves[server], application)
	}
}

// place notes that a server has an address. Addresses that every machine has are nobody's.
func (e *estate) place(server string, addresses []string) {
	for _, a := range addresses {
		if !e.linked || !somebodys(a) {
			continue
		}
		if other, met := e.at[a]; met && other != server {
			e.at[a] = ""
			continue
		}
		e.at[a] = server
		e.knows(server, a)
	}
}

// somebodys reports whether one machine can have the address to itself.
func somebodys(address string) bool {
	a, err := netip.ParseAddr(address)
	broadcast := a == netip.AddrFrom4([4]byte{255, 255, 255, 255})
	return err == nil && !a.IsLoopback() && !a.IsUnspecified() && !a.IsMulticast() && !a.IsLinkLocalUnicast() && !broadcast
}

// server returns a piece of the server that a row of an export is about, named when it is met first. The row is dropped when it does
// not say.
func (e *estate) server(s *importers.Sheet, name string) (b *inventory.Server, ok bool) {
	server, agent := s.Text("server"), s.Text("agent")
	if server == "" && agent == "" {
		s.Drop(NoKey, "nothing says which server this is about: dropped")
		return nil, false
	}
	b = &inventory.Server{}
	b.ID = e.byKey[strings.ToLower(server)]
	if b.ID == "" || server == "" {
		b.ID = e.byKey[strings.ToLower(agent)]
	}
	if b.ID == "" {
		e.name(s, b, server, agent, name)
	}
	var aliases []string
	for _, key := range []string{server, agent} {
		if e.link(key, b.ID) {
			aliases = append(aliases, key)
		}
	}
	b.Aliases = importers.Aliases(b.Name.Or(""), aliases...)
	return b, true
}

// name gives a server its id, made of its name, else of what it is known by.
func (e *estate) name(s *importers.Sheet, b *inventory.Server, server, agent, name string) {
	key := server
	if key == "" {
		key = agent
	}
	if name == "" {
		name = key
	}
	var shared bool
	if b.ID, shared = e.ids.ID(strings.ToLower(key), name); shared {
		s.Note("", "another server has an id like that of %q: this one is %q", name, b.ID)
	}
	b.Name = inventory.Is(name)
	e.knows(b.ID, name)
}
