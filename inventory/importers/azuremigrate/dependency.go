package azuremigrate

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// dependencies reads a file of the dependency export.
func (im *importer) dependencies(ctx context.Context, files *importers.Bundle, name string) error {
	var tally importers.Tally
	err := im.run.Each(ctx, files, name, dependencyColumns(), nil, func(s *importers.Sheet) error {
		reason, err := im.dependency(s, &tally)
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
	tally.Note(&im.run.Notes, name)
	return err
}

// dependency makes a flow of a row, or says why there is none.
func (im *importer) dependency(s *importers.Sheet, tally *importers.Tally) (reason string, err error) {
	from, to := s.Text("from"), s.Text("to")
	source, target := im.serving(from, s.Text("from_address")), im.serving(to, s.Text("to_address"))
	pair := fmt.Sprintf("row %d %q to %q", s.Row(), from, to)
	switch {
	case len(source) == 0:
		tally.Add("%d connections come from a server that no application is known to be hosted on: state hosted_on and import again",
			fmt.Sprintf("row %d %q", s.Row(), from))
		return NoApplication, nil
	case len(source) > 1:
		return im.several(tally, pair, source), nil
	case len(target) > 1:
		return im.several(tally, pair, source), nil
	case len(target) == 1 && target[0] == source[0]:
		return Within, nil
	case len(target) == 1:
		return im.flow(s, source[0], inventory.Ref{Kind: inventory.KindApplication, ID: target[0]})
	}
	return im.outside(s, tally, source[0])
}

func (im *importer) several(tally *importers.Tally, pair string, applications []string) string {
	tally.Add("%d connections are of a server that serves several applications: which one connects to which is not known, and no flow is made", pair)
	for _, a := range applications {
		im.partly[a] = true
	}
	return SeveralApplications
}

// outside makes a flow to a server that serves no application: an external one unless it was imported as a server.
func (im *importer) outside(s *importers.Sheet, tally *importers.Tally, source string) (reason string, err error) {
	name := s.Text("to")
	if name == "" {
		name = s.Text("to_address")
	}
	at := fmt.Sprintf("row %d %q", s.Row(), name)
	if name == "" {
		tally.Add("%d connections do not say where they go: no flow is made", fmt.Sprintf("row %d", s.Row()))
		im.partly[source] = true
		return NoEnd, nil
	}
	if im.ids.Known(strings.ToLower(name)) {
		tally.Add("%d connections go to a server that no application is known to be hosted on: state hosted_on and import again", at)
		im.partly[source] = true
		return NoApplication, nil
	}
	ref, ok, err := im.flows.External(name)
	if err != nil {
		return "", err
	}
	if !ok {
		tally.Add("%d connections go to unknown servers beyond the number of external blocks that may be made: no flow is made", at)
		im.partly[source] = true
		return UnknownAddress, nil
	}
	return im.flow(s, source, ref)
}

func (im *importer) flow(s *importers.Sheet, source string, to inventory.Ref) (reason string, err error) {
	reach := importers.Reach{Transport: s.Text("protocol")}
	if port := s.Text("port"); port != "" {
		if reach.Port = s.Count("port").Or(0); reach.Port > 65535 {
			s.Note("port", "%q is no port: left out", port)
			reach.Port = 0
		}
	}
	fresh, err := im.flows.Put(source, to, reach)
	if !fresh {
		reason = Repeated
	}
	return reason, err
}

// serving returns the applications a server serves, found by its name, else by its address.
func (im *importer) serving(name, address string) []string {
	if list := im.opt.Membership[strings.ToLower(name)]; name != "" && len(list) > 0 {
		return list
	}
	return im.opt.Membership[strings.ToLower(address)]
}

// incomplete names the applications whose flows are not all told.
func (im *importer) incomplete() {
	if len(im.partly) > 0 {
		im.run.Notes.Add(importers.Note{}.Saying("connections of these applications were left out, so that the flows stated for them are not all: %s",
			importers.Abridge(slices.Sorted(maps.Keys(im.partly)))))
	}
}
