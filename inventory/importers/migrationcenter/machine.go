package migrationcenter

import (
	"context"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// machines reads vmInfo.
func (im *importer) machines(ctx context.Context, files *importers.Bundle, name string) error {
	return im.run.Each(ctx, files, name, vmColumns(), nil, func(s *importers.Sheet) error {
		key := s.Text("id")
		if key == "" {
			s.Drop(NoMachine, "the machine has no MachineId, by which it is known: dropped")
			return nil
		}
		b := im.block(s, key)
		site, err := im.site(s)
		if err != nil {
			return err
		}
		b.Site = site
		return im.put(s, b)
	})
}

// block makes a piece of a server out of a row. The first row of a machine names it for good.
func (im *importer) block(s *importers.Sheet, machine string) *inventory.Server {
	name, key := s.Text("name"), strings.ToLower(machine)
	if name == "" {
		name = machine
	}
	b := &inventory.Server{
		Aliases:     importers.Aliases(name, machine),
		Addresses:   im.addresses(s),
		Power:       s.Word("status", power),
		VCPU:        s.Count("cores"),
		Memory:      s.Size("memory", importers.GiB),
		Storage:     s.Size("storage", importers.GiB),
		StorageUsed: s.Size("used", importers.GiB),
		OS:          system(s),
	}
	id, met := im.server[key]
	switch {
	case !met:
		var shared bool
		if id, shared = im.ids.ID(key, name); shared {
			s.Note("name", "another machine has an id like this one's: this one is %q", id)
		}
		im.server[key] = id
		b.Name = inventory.Is(name)
	default:
		s.Note("id", "machine %q stands in vmInfo more than once: what the rows say is joined", machine)
		if _, same := im.ids.Met(key, name); same {
			b.Name = inventory.Is(name)
		} else {
			b.Aliases = importers.Aliases("", name, machine)
		}
	}
	im.ids.Met(key, name)
	b.ID = id
	if im.sums != nil {
		im.sum(id).state(b)
	}
	return b
}

// power are the words for a machine's state that can mean one thing only.
var power = map[string]string{
	"on": "on", "running": "on", "poweredon": "on", "powered on": "on",
	"off": "off", "stopped": "off", "poweredoff": "off", "powered off": "off", "terminated": "off",
	"suspended": "suspended",
}

func system(s *importers.Sheet) inventory.Fact[string] {
	name := s.Text("os")
	if name == "" {
		name = s.Text("os_type")
	}
	return importers.KnownText(importers.System(name, s.Text("os_version")))
}

func (im *importer) addresses(s *importers.Sheet) inventory.Fact[[]string] {
	all := s.Addresses("address")
	all = append(all, s.Addresses("addresses")...)
	return importers.Aliases("", append(all, s.Addresses("public")...)...)
}

// site returns the place a machine stands in, and puts it when it is met first.
func (im *importer) site(s *importers.Sheet) (inventory.Fact[inventory.Ref], error) {
	name := s.Text("location")
	if name == "" {
		return inventory.Fact[inventory.Ref]{}, nil
	}
	key := strings.ToLower(name)
	id, shared := im.sites.ID(key, name)
	if shared {
		s.Note("location", "another place has an id like that of %q: this one is %q", name, id)
	}
	ref := inventory.Is(inventory.Ref{Kind: inventory.KindSite, ID: id})
	if before, _ := im.sites.Met(key, name); before {
		return ref, nil
	}
	return ref, im.run.Put(inventory.KindSite, &inventory.Site{Block: inventory.Block{ID: id}, Name: inventory.Is(name)})
}
