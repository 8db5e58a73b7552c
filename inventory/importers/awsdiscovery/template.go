package awsdiscovery

import (
	"context"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// template reads a file in the form of the import template.
func (im *importer) template(ctx context.Context, files *importers.Bundle, name string) error {
	var tally importers.Tally
	err := im.run.Each(ctx, files, name, templateColumns(), nil, func(s *importers.Sheet) error {
		b, ok := im.identify(s)
		if !ok {
			return nil
		}
		s.Use()
		im.describe(s, b)
		if err := im.run.Put(inventory.KindServer, b); err != nil {
			return err
		}
		if tags := s.Text("tags"); tags != "" {
			key, _, _ := strings.Cut(tags, ":")
			tally.Add("%d servers have tags, which an inventory has no room for", key)
		}
		return im.serving(s, b.ID)
	})
	tally.Note(&im.run.Notes, name)
	return err
}

// identify returns a piece of the server a row is about, with its name and aliases.
func (im *importer) identify(s *importers.Sheet) (b *inventory.Server, ok bool) {
	hosts, addresses, macs := s.List("host"), s.Addresses("address"), s.List("mac")
	external, server, bios, object := s.Text("external"), s.Text("server"), s.Text("bios"), s.Text("object")
	place := ""
	if vcenter := s.Text("vcenter"); object != "" && vcenter != "" {
		place = object + " in " + vcenter
	}
	key, found := "", ""
	for _, k := range [][2]string{
		{"external", external}, {"server", server}, {"bios", bios}, {"object", place},
		{"host", first(hosts)}, {"address", first(addresses)}, {"mac", first(macs)},
	} {
		if k[1] != "" {
			key, found = k[0]+" "+strings.ToLower(k[1]), k[1]
			break
		}
	}
	if key == "" {
		s.Drop(NoKey, "the row has no ExternalId, IPAddress, MACAddress, HostName or MoRefId with VCenterId: dropped, as AWS does")
		return nil, false
	}
	name := first(append(append([]string(nil), hosts...), s.Text("machine"), found))
	b = &inventory.Server{}
	if b.ID = im.estate.byKey[strings.ToLower(server)]; b.ID == "" || server == "" {
		im.christen(s, b, key, name)
	}
	im.estate.link(server, b.ID)
	im.estate.place(b.ID, addresses)
	im.estate.knows(b.ID, name)
	others := append([]string{external, server, bios, object}, hosts...)
	if !b.Name.Known() {
		others = append(others, name)
	}
	b.Aliases = importers.Aliases(b.Name.Or(""), append(others, s.Text("machine"))...)
	b.Hostname = importers.KnownText(first(hosts))
	b.Addresses = importers.KnownList(addresses)
	return b, true
}

// christen gives a server its id, and its name unless it was spelt otherwise before.
func (im *importer) christen(s *importers.Sheet, b *inventory.Server, key, name string) {
	id, shared := im.estate.ids.ID(key, name)
	if shared {
		s.Note("", "another server has an id like that of %q: this one is %q", name, id)
	}
	b.ID = id
	before, same := im.estate.ids.Met(id, name)
	if before {
		s.Note("", "server %q stands in the file more than once: what the rows say is joined", name)
	}
	if same {
		b.Name = inventory.Is(name)
	}
}

func (im *importer) describe(s *importers.Sheet, b *inventory.Server) {
	b.VCPU = s.Count("cores")
	b.Memory = s.Size("memory", importers.MiB)
	b.MemoryUsed = s.Size("memory_used", importers.MiB)
	b.OS = importers.KnownText(importers.System(s.Text("os"), s.Text("os_version")))
	if used, ok := s.Number("cpu_used"); ok && used <= 100 {
		b.CPUUsed = inventory.Is(used)
	} else if ok {
		s.Note("cpu_used", "%v is more than 100 per cent: left out", used)
	}
}

// serving puts the applications that a row names, and notes the wave they were planned for.
func (im *importer) serving(s *importers.Sheet, server string) error {
	wave := s.Text("wave")
	for name := range strings.SplitSeq(s.Text("applications"), ",") {
		if name = strings.TrimSpace(name); name == "" {
			continue
		}
		a := im.members.Application(s, "applications", name)
		im.estate.serve(server, a.ID)
		if err := im.members.On(a, server); err != nil {
			return err
		}
		if _, noted := im.waves[a.ID+"\x00"+wave]; wave != "" && !noted {
			im.waves[a.ID+"\x00"+wave] = struct{}{}
			s.Note("wave", "application %q is planned for wave %q, which is not kept: state in a move block what binds it to a time", a.ID, wave)
		}
	}
	if wave != "" && s.Text("applications") == "" {
		s.Note("wave", "wave %q has no application: not kept", wave)
	}
	return nil
}

// first returns the first text that is not empty.
func first(list []string) string {
	for _, text := range list {
		if text != "" {
			return text
		}
	}
	return ""
}
