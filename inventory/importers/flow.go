package importers

import (
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Flows makes flows between applications of the connections that tools see between machines. Every flow is put once, however often it
// was seen.
type Flows struct {
	run  *Run
	seen map[uint64]struct{}
	outs map[string]string // of an address, the id of its external block
	ids  *IDs              // of external blocks
	own  *IDs              // of flows
	max  int
}

// DefaultMaxExternals is the number of unknown addresses that become external blocks when nothing else is asked.
const DefaultMaxExternals = 1000

// NewFlows begins to gather the flows of an import. maxExternals bounds the external blocks; 0: DefaultMaxExternals, negative: none.
func NewFlows(run *Run, maxExternals int) *Flows {
	if maxExternals == 0 {
		maxExternals = DefaultMaxExternals
	}
	return &Flows{run: run, seen: map[uint64]struct{}{}, outs: map[string]string{}, ids: NewIDs("external"), own: NewIDs("flow"), max: maxExternals}
}

// Reach says how an application is reached: the transport, such as tcp, and the port, or "" and 0 when the tool does not say.
type Reach struct {
	Transport string
	Port      int64
}

// Protocol writes the reach as a flow's protocol: tcp/1433, tcp, port 1433, or "".
func (r Reach) Protocol() string {
	transport := strings.ToLower(r.Transport)
	switch {
	case r.Port == 0:
		return transport
	case transport == "":
		return "port " + strconv.FormatInt(r.Port, 10)
	}
	return transport + "/" + strconv.FormatInt(r.Port, 10)
}

// Put puts a flow from an application, as one more piece of it; false when the same flow was put before.
func (f *Flows) Put(application string, to inventory.Ref, reach Reach) (bool, error) {
	protocol := reach.Protocol()
	key := short(application + "\x00" + to.String() + "\x00" + protocol)
	if _, seen := f.seen[key]; seen {
		return false, nil
	}
	f.seen[key] = struct{}{}
	id, _ := f.own.ID(to.String()+"\x00"+protocol, to.ID+" "+protocol)
	flow := &inventory.Flow{Block: inventory.Block{ID: id}, To: inventory.Is(to), Protocol: KnownText(protocol)}
	return true, f.run.Put(inventory.KindApplication, &inventory.Application{
		Block: inventory.Block{ID: application}, Flows: inventory.Is([]*inventory.Flow{flow}),
	})
}

// External returns the external block that stands for what is known by a name or address alone; false when there are as many as may be.
func (f *Flows) External(name string) (ref inventory.Ref, ok bool, err error) {
	id, met := f.outs[name]
	if met {
		return inventory.Ref{Kind: inventory.KindExternal, ID: id}, true, nil
	}
	if len(f.outs) >= f.max {
		return inventory.Ref{}, false, nil
	}
	id, _ = f.ids.ID(name, name)
	f.outs[name] = id
	err = f.run.Put(inventory.KindExternal, &inventory.External{Block: inventory.Block{ID: id}, Name: inventory.Is(name)})
	return inventory.Ref{Kind: inventory.KindExternal, ID: id}, true, err
}

// Len returns the number of flows put.
func (f *Flows) Len() int { return len(f.seen) }

// Membership says which applications a machine serves, by every name the machine has in an inventory, in lower case: its id, name,
// host name, aliases and addresses. The ids of the applications are in the order of the inventory. Names that several machines have lead to
// the applications of all of them.
func Membership(inv *inventory.Inventory) map[string][]string {
	of := map[string][]string{}
	for _, a := range inv.Applications {
		for _, ref := range a.HostedOn.Or(nil) {
			if ref.Kind != inventory.KindServer {
				continue
			}
			for _, name := range machineNames(inv.Server(ref.ID)) {
				if list := of[name]; len(list) == 0 || list[len(list)-1] != a.ID {
					of[name] = append(list, a.ID)
				}
			}
		}
	}
	return of
}

func machineNames(s *inventory.Server) []string {
	if s == nil {
		return nil
	}
	names := []string{s.ID, s.Name.Or(""), s.Hostname.Or("")}
	names = append(append(names, s.Aliases.Or(nil)...), s.Addresses.Or(nil)...)
	out := names[:0]
	for _, n := range names {
		if n != "" {
			out = append(out, strings.ToLower(n))
		}
	}
	return out
}
