package migrationcenter

import (
	"context"
	"maps"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// sum is what the disks of a machine add up to.
type sum struct {
	size, used             inventory.Bytes
	sizeStated, usedStated bool // by vmInfo
	sizeOpen, usedOpen     bool // a disk does not say
}

func (im *importer) sum(id string) *sum {
	t := im.sums[id]
	if t == nil {
		t = &sum{}
		im.sums[id] = t
	}
	return t
}

func (t *sum) state(b *inventory.Server) {
	t.sizeStated = t.sizeStated || b.Storage.Known()
	t.usedStated = t.usedStated || b.StorageUsed.Known()
}

// disks reads diskInfo.
func (im *importer) disks(ctx context.Context, files *importers.Bundle, name string) error {
	var tally importers.Tally
	err := im.run.Each(ctx, files, name, diskColumns(), nil, func(s *importers.Sheet) error {
		id, ok := im.machine(s, &tally)
		if !ok {
			return nil
		}
		t := im.sum(id)
		if t.sizeStated && t.usedStated {
			s.Counts.Drop(TotalStated)
			return nil
		}
		size, sized := s.Size("size", importers.GiB).Value()
		used, usedKnown := s.Size("used", importers.GiB).Value()
		t.size, t.used = t.size+size, t.used+used
		t.sizeOpen, t.usedOpen = t.sizeOpen || !sized, t.usedOpen || !usedKnown
		if !sized && !usedKnown {
			s.Drop(NoSize, "the disk has no readable size: storage of its machine is at least what the others add up to")
			return nil
		}
		s.Use()
		return nil
	})
	tally.Note(&im.run.Notes, name)
	return err
}

// totals puts what the disks add up to, once they all were read.
func (im *importer) totals() error {
	for _, id := range slices.Sorted(maps.Keys(im.sums)) {
		t := im.sums[id]
		b := &inventory.Server{Block: inventory.Block{ID: id}}
		if !t.sizeStated {
			b.Storage = total(t.size, t.sizeOpen)
		}
		if !t.usedStated {
			b.StorageUsed = total(t.used, t.usedOpen)
		}
		if b.Storage.State() == inventory.LeftOut && b.StorageUsed.State() == inventory.LeftOut {
			continue
		}
		if err := im.run.Put(inventory.KindServer, b); err != nil {
			return err
		}
	}
	im.sums = nil
	return nil
}

func total(size inventory.Bytes, open bool) inventory.Fact[inventory.Bytes] {
	switch {
	case size == 0:
		return inventory.Fact[inventory.Bytes]{}
	case open:
		return inventory.AtLeast(size)
	}
	return inventory.Is(size)
}
