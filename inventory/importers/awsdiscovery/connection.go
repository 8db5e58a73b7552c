package awsdiscovery

import (
	"context"
	"fmt"
	"maps"
	"net/netip"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// outbound reads _sourceProcessConnection: the agent is where connections come from.
func (im *importer) outbound(ctx context.Context, files *importers.Bundle, name string) error {
	return im.connections(ctx, files, name, true)
}

// inbound reads _destinationProcessConnection: the agent is where connections go to.
func (im *importer) inbound(ctx context.Context, files *importers.Bundle, name string) error {
	return im.connections(ctx, files, name, false)
}

func (im *importer) connections(ctx context.Context, files *importers.Bundle, name string, out bool) error {
	return im.each(ctx, files, name, connectionColumns(), func(s *importers.Sheet, tally *importers.Tally) error {
		from, to := im.end(s, "from", out), im.end(s, "to", !out)
		reason, err := im.connection(s, tally, from, to)
		switch {
		case err != nil:
			return err
		case reason != "":
			s.Counts.Drop(reason)
		default:
			s.Use()
		}
		return nil
	})
}

// end is one end of a connection.
type end struct {
	server       string   // its id, "" when no server is known there
	address      string   // "" when the row has none that a machine can have to itself
	shared       bool     // several servers have the address
	applications []string // that are served there
}

// end finds out who is at an end of a connection: the server the row names, the agent that saw it, or whoever has the address.
func (im *importer) end(s *importers.Sheet, key string, agent bool) end {
	var e end
	if text := s.Text(key + "_address"); text != "" {
		if a, err := netip.ParseAddr(text); err == nil {
			e.address = a.Unmap().String()
		} else {
			s.Note(key+"_address", "%q is no IP address: left out", text)
		}
	}
	e.server = im.estate.byKey[strings.ToLower(s.Text(key))]
	if e.server == "" && agent {
		e.server = im.estate.byKey[strings.ToLower(s.Text("agent"))]
	}
	if e.server == "" && e.address != "" {
		id, met := im.estate.at[e.address]
		e.server, e.shared = id, met && id == ""
	}
	if e.applications = im.estate.serves[e.server]; e.server == "" && !e.shared {
		e.applications = im.estate.membership[e.address]
	}
	return e
}

// connection makes a flow of a connection, or says why there is none.
func (im *importer) connection(s *importers.Sheet, tally *importers.Tally, from, to end) (reason string, err error) {
	local := to.address != "" && !somebodys(to.address)
	row := fmt.Sprintf("row %d", s.Row())
	switch {
	case local && loopback(to.address), from.server != "" && from.server == to.server:
		return Within, nil
	case from.shared || to.shared:
		tally.Add("%d connections have an address that several servers have: no flow is made", row+" "+from.address+" to "+to.address)
		im.part(from)
		return SharedAddress, nil
	case from.server == "" && len(from.applications) == 0 && from.address == "", to.server == "" && to.address == "", local && to.server == "":
		tally.Add("%d connections do not say from which machine to which they go: no flow is made", row)
		im.part(from)
		return NoEnd, nil
	case from.server == "" && len(from.applications) == 0:
		tally.Add("%d connections come from addresses that no server has: a flow begins in an application, none is made", row+" "+from.address)
		return UnknownSource, nil
	case len(from.applications) == 0:
		tally.Add("%d connections are of servers that no application is known to be hosted on: state which, and import again", row+" "+from.server)
		return NoApplication, nil
	case len(from.applications) > 1 || len(to.applications) > 1:
		tally.Add("%d connections are of a server that serves several applications: which one connects to which is not known, and no flow is made",
			row+" "+strings.Join(from.applications, "+")+" to "+strings.Join(to.applications, "+"))
		im.part(from)
		return SeveralApplications, nil
	case len(to.applications) == 1 && to.applications[0] == from.applications[0]:
		return Within, nil
	case len(to.applications) == 1:
		return im.flow(s, from, inventory.Ref{Kind: inventory.KindApplication, ID: to.applications[0]})
	case to.server != "":
		tally.Add("%d connections are of servers that no application is known to be hosted on: state which, and import again", row+" "+to.server)
		im.part(from)
		return NoApplication, nil
	}
	ref, ok, err := im.flows.External(to.address)
	if err != nil {
		return "", err
	}
	if !ok {
		tally.Add("%d connections go to unknown addresses beyond the number of external blocks that may be made: no flow is made", row+" "+to.address)
		im.part(from)
		return UnknownAddress, nil
	}
	return im.flow(s, from, ref)
}

func loopback(address string) bool {
	a, err := netip.ParseAddr(address)
	return err == nil && a.IsLoopback()
}

// part remembers that not all flows of the applications at an end are told.
func (im *importer) part(from end) {
	for _, a := range from.applications {
		im.partly[a] = true
	}
}

func (im *importer) flow(s *importers.Sheet, from end, to inventory.Ref) (reason string, err error) {
	reach := importers.Reach{Transport: s.Text("transport")}
	if text := s.Text("port"); text != "" {
		if reach.Port = s.Count("port").Or(0); reach.Port > 65535 {
			s.Note("port", "%q is no port: left out", text)
			reach.Port = 0
		}
	}
	fresh, err := im.flows.Put(from.applications[0], to, reach)
	if !fresh {
		reason = Repeated
	}
	return reason, err
}

// incomplete names the applications whose flows are not all told, and says what those are that are.
func (im *importer) incomplete() {
	if im.flows.Len() > 0 {
		im.run.Notes.Add(importers.Note{}.Saying(
			"%d flows are those that agents saw: check that they are all, for an application that states flows states every one", im.flows.Len()))
	}
	if len(im.partly) > 0 {
		im.run.Notes.Add(importers.Note{}.Saying("connections of these applications were left out, so that the flows stated for them are not all: %s",
			importers.Abridge(slices.Sorted(maps.Keys(im.partly)))))
	}
}
