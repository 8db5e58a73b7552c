package azuremigrate

import (
	"context"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// servers reads a file of the import template.
func (im *importer) servers(ctx context.Context, files *importers.Bundle, name string) error {
	var tally importers.Tally
	rows := 0
	begin := func(s *importers.Sheet) {
		for _, c := range serverColumns() {
			if (c.Key == "cores" || c.Key == "memory" || c.Key == "os") && !s.Has(c.Key) {
				s.NoteAll("there is no column %q, which Azure Migrate asks for", c.Titles[0])
			}
		}
	}
	err := im.run.Each(ctx, files, name, serverColumns(), begin, func(s *importers.Sheet) error {
		name := s.Text("name")
		if name == "" {
			s.Drop(NoName, "nothing says which server this is: dropped")
			return nil
		}
		if rows++; rows == MaxServers+1 {
			s.Note("", "this is server %d of the file, and Azure Migrate takes %d: it is read, but split the file to import it there", rows, MaxServers)
		}
		s.Use()
		return im.run.Put(inventory.KindServer, im.server(s, name, &tally))
	})
	tally.Note(&im.run.Notes, name)
	return err
}

// server makes a piece of a server out of a row.
func (im *importer) server(s *importers.Sheet, name string, tally *importers.Tally) *inventory.Server {
	key := strings.ToLower(name)
	id, shared := im.ids.ID(key, name)
	if shared {
		s.Note("name", "another server has an id like this one's: this one is %q", id)
	}
	b := &inventory.Server{
		Block:        inventory.Block{ID: id},
		VCPU:         s.Count("cores"),
		Memory:       s.Size("memory", importers.MiB),
		OS:           importers.KnownText(importers.System(s.Text("os"), s.Text("os_version"))),
		Architecture: architecture(s, tally),
		Storage:      storage(s),
		StorageUsed:  s.Size("in_use", importers.GiB),
		Firmware:     s.Word("firmware", map[string]string{"bios": "bios", "uefi": "uefi", "efi": "uefi"}),
	}
	if addresses := s.Addresses("address"); len(addresses) > 0 {
		b.Addresses = inventory.Is(addresses)
	}
	before, same := im.ids.Met(key, name)
	if before {
		s.Note("", "server %q stands in the file more than once: what the rows say is joined", name)
	}
	if same {
		b.Name = inventory.Is(name)
	} else {
		b.Aliases = inventory.Is([]string{name})
	}
	return b
}

// architecture reads the words of the template. 32-bit and 64-bit say how wide it is, and not which.
func architecture(s *importers.Sheet, tally *importers.Tally) inventory.Fact[string] {
	switch text := strings.ToLower(s.Text("architecture")); text {
	case "32-bit", "64-bit", "32 bit", "64 bit":
		tally.Add("%d servers state a width of words, which is no architecture: left out", text)
		return inventory.Fact[string]{}
	}
	return s.Word("architecture", map[string]string{"x64": "x86_64", "amd64": "x86_64", "x86": "x86_32"})
}

// storage adds the disks up. When some have no readable size, the sum is a lower bound.
func storage(s *importers.Sheet) inventory.Fact[inventory.Bytes] {
	sum, read, unread := inventory.Bytes(0), int64(0), int64(0)
	for n := 1; n <= maxDisks; n++ {
		if s.Text(disk(n)) == "" {
			continue
		}
		size, ok := s.Size(disk(n), importers.GiB).Value()
		if !ok {
			unread++
			continue
		}
		sum += size
		read++
	}
	total := int64(0)
	if s.Text("disks") != "" {
		total = s.Count("disks").Or(0)
	}
	switch {
	case read == 0:
		return inventory.Fact[inventory.Bytes]{}
	case unread > 0 || total > read:
		s.Note("disks", "%d of %d disks have a size: storage is at least their sum", read, max(total, read+unread))
		return inventory.AtLeast(sum)
	case total > 0 && total < read:
		s.Note("disks", "%d disks are counted and %d have a size: all sizes are added up", total, read)
	}
	return inventory.Is(sum)
}
