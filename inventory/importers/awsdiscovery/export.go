package awsdiscovery

import (
	"context"
	"fmt"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// each reads a file of the export, and notes the columns that are not found in it.
func (im *importer) each(
	ctx context.Context, files *importers.Bundle, name string, columns []importers.Column, visit func(*importers.Sheet, *importers.Tally) error,
) error {
	var tally importers.Tally
	begin := func(s *importers.Sheet) { missing(s, columns) }
	err := im.run.Each(ctx, files, name, columns, begin, func(s *importers.Sheet) error { return visit(s, &tally) })
	tally.Note(&im.run.Notes, name)
	return err
}

// missing notes the columns that are not found. One of the server's two ids is enough.
func missing(s *importers.Sheet, columns []importers.Column) {
	var wanted []importers.Column
	for _, c := range columns {
		if (c.Key == "server" || c.Key == "agent") && (s.Has("server") || s.Has("agent")) || c.Key == "from" || c.Key == "to" {
			continue
		}
		wanted = append(wanted, c)
	}
	s.NoteMissing(wanted)
}

// applications reads _Application.
func (im *importer) applications(ctx context.Context, files *importers.Bundle, name string) error {
	return im.each(ctx, files, name, applicationColumns(), func(s *importers.Sheet, _ *importers.Tally) error {
		id, name := s.Text("application"), s.Text("name")
		switch {
		case name == "":
			s.Drop(NoName, "the application has no name: dropped")
			return nil
		case id == "":
			s.Note("application", "application %q has no id: no server can be told to be its", name)
		}
		a := im.members.Application(s, "name", name)
		a.Aliases = importers.Aliases("", append(a.Aliases.Or(nil), id)...)
		a.Description = s.Known("description")
		if id != "" {
			im.named[strings.ToLower(id)] = a.ID
		}
		s.Use()
		return im.run.Put(inventory.KindApplication, a)
	})
}

// associations reads _ApplicationResourceAssociation.
func (im *importer) associations(ctx context.Context, files *importers.Bundle, name string) error {
	return im.each(ctx, files, name, associationColumns(), func(s *importers.Sheet, tally *importers.Tally) error {
		application, server := s.Text("application"), s.Text("server")
		a, known := im.named[strings.ToLower(application)]
		on, met := im.estate.byKey[strings.ToLower(server)]
		switch {
		case application == "" || server == "":
			s.Drop(NoKey, "the row does not name both an application and a server: dropped")
		case !known:
			tally.Add("%d rows are about applications that no file names: dropped", fmt.Sprintf("row %d %q", s.Row(), application))
			s.Counts.Drop(UnknownApplication)
		case !met:
			tally.Add("%d rows are about servers that no file names: dropped", fmt.Sprintf("row %d %q", s.Row(), server))
			s.Counts.Drop(UnknownServer)
		default:
			s.Use()
			im.estate.serve(on, a)
			return im.members.On(&inventory.Application{Block: inventory.Block{ID: a}}, on)
		}
		return nil
	})
}

// servers reads _Server and _osInfo.
func (im *importer) servers(ctx context.Context, files *importers.Bundle, name string) error {
	return im.each(ctx, files, name, serverColumns(), func(s *importers.Sheet, _ *importers.Tally) error {
		host := s.Text("host")
		b, ok := im.estate.server(s, host)
		if !ok {
			return nil
		}
		b.Hostname = importers.KnownText(host)
		b.OS = importers.KnownText(importers.System(s.Text("os"), s.Text("os_version")))
		return im.put(s, b)
	})
}

func (im *importer) put(s *importers.Sheet, b *inventory.Server) error {
	s.Use()
	return im.run.Put(inventory.KindServer, b)
}

// machines reads _VMwareInfo.
func (im *importer) machines(ctx context.Context, files *importers.Bundle, name string) error {
	return im.each(ctx, files, name, machineColumns(), func(s *importers.Sheet, _ *importers.Tally) error {
		b, ok := im.estate.server(s, s.Text("machine"))
		if !ok {
			return nil
		}
		b.Aliases = importers.Aliases(b.Name.Or(""), append(b.Aliases.Or(nil), s.Text("object"), s.Text("machine"))...)
		return im.put(s, b)
	})
}

// interfaces reads _NetworkInterface.
func (im *importer) interfaces(ctx context.Context, files *importers.Bundle, name string) error {
	return im.each(ctx, files, name, interfaceColumns(), func(s *importers.Sheet, _ *importers.Tally) error {
		addresses := s.Addresses("address")
		if len(addresses) == 0 && (s.Text("server") != "" || s.Text("agent") != "") {
			s.Counts.Drop(NothingSaid)
			return nil
		}
		b, ok := im.estate.server(s, "")
		if !ok {
			return nil
		}
		im.estate.place(b.ID, addresses)
		b.Addresses = importers.KnownList(addresses)
		return im.put(s, b)
	})
}

// performance reads _SystemPerformance, which holds one row for every time an agent measured.
func (im *importer) performance(ctx context.Context, files *importers.Bundle, name string) error {
	return im.each(ctx, files, name, performanceColumns(), func(s *importers.Sheet, _ *importers.Tally) error {
		b, ok := im.estate.server(s, "")
		if !ok {
			return nil
		}
		said := s.Text("cores") + "/" + s.Text("memory") + "/" + s.Text("storage")
		if im.sized[b.ID] == said {
			s.Counts.Drop(Repeated)
			return nil
		}
		im.sized[b.ID] = said
		b.VCPU = s.Count("cores")
		b.Memory = s.Size("memory", importers.MiB)
		b.Storage = s.Size("storage", importers.GiB)
		return im.put(s, b)
	})
}

// tags counts the rows of _Tags.
func (im *importer) tags(ctx context.Context, files *importers.Bundle, name string) error {
	return im.each(ctx, files, name, tagColumns(), func(s *importers.Sheet, tally *importers.Tally) error {
		tally.Add("%d tags are not kept: an inventory has no room for them", s.Text("key"))
		s.Counts.Drop(Tag)
		return nil
	})
}

// processes counts the rows of _process.
func (im *importer) processes(ctx context.Context, files *importers.Bundle, name string) error {
	return im.each(ctx, files, name, processColumns(), func(s *importers.Sheet, tally *importers.Tally) error {
		tally.Add("%d processes are not kept: an inventory has no room for them", s.Text("name"))
		s.Counts.Drop(Process)
		return nil
	})
}
