package rvtools

import (
	"context"
	"slices"
)

// machineIndex finds the machine that a row of another tab speaks about: by VM UUID, by VM ID, else by name, as far as that
// leads to one row of vInfo. Rows that were dropped as templates or placeholders are in it without a machine.
type machineIndex struct {
	byUUID, byID, byName map[[2]string]entry // by identifier and vCenter; and by identifier and "" over all of them
	vcenters             bool                // vInfo names vCenters
}

type entry struct {
	machine *machine // nil for a template or placeholder
	shared  bool     // by several rows of vInfo: leads nowhere
}

func newMachineIndex() *machineIndex {
	return &machineIndex{byUUID: map[[2]string]entry{}, byID: map[[2]string]entry{}, byName: map[[2]string]entry{}}
}

func (x *machineIndex) add(name string, id identity, m *machine) {
	x.vcenters = x.vcenters || id.vcenter != ""
	put := func(in map[[2]string]entry, key string) {
		if key == "" {
			return
		}
		for _, vcenter := range slices.Compact([]string{id.vcenter, ""}) {
			_, taken := in[[2]string{key, vcenter}]
			in[[2]string{key, vcenter}] = entry{m, taken}
		}
	}
	put(x.byUUID, id.uuid)
	put(x.byID, id.vmID)
	put(x.byName, name)
}

// find returns the entry for a row; false when there is none, or several. A row is matched by its name only
// when it has no identifier of a kind that vInfo states.
func (x *machineIndex) find(name string, id identity) (entry, bool) {
	if !x.vcenters {
		id.vcenter = ""
	}
	e, ok := x.byUUID[[2]string{id.uuid, id.vcenter}]
	if !ok {
		e, ok = x.byID[[2]string{id.vmID, id.vcenter}]
	}
	if comparable := id.uuid != "" && len(x.byUUID) > 0 || id.vmID != "" && len(x.byID) > 0; !comparable {
		e, ok = x.byName[[2]string{name, id.vcenter}]
	}
	return e, ok && !e.shared
}

// readDisks counts the rows of vDisk and adds the sizes of each machine's disks up.
func (im *importer) readDisks(ctx context.Context, b *book) error {
	return im.readAbout(ctx, b, tabDisk, func(h *header, row int, cells []string, e entry, ok bool) {
		im.counts.Disks++
		if !ok {
			im.counts.DisksUnmatched++
			return
		}
		if e.machine == nil || e.machine.provisioned > 0 {
			return // not needed, hence not judged
		}
		size := im.size(h, row, cells, colCapacity)
		e.machine.disks += size
		e.machine.disksUnread = e.machine.disksUnread || size == 0
	})
}

// readPartitions counts the rows of vPartition. What a guest sees as used is another measure than In Use and does not stand in for it.
func (im *importer) readPartitions(ctx context.Context, b *book) error {
	return im.readAbout(ctx, b, tabPartition, func(_ *header, _ int, _ []string, _ entry, ok bool) {
		im.counts.Partitions++
		if !ok {
			im.counts.PartitionsUnmatched++
		}
	})
}

// readAbout gives every row of a tab that names a machine to visit. A workbook without the tab has no such rows.
func (im *importer) readAbout(ctx context.Context, b *book, kind string, visit func(h *header, row int, cells []string, e entry, ok bool)) error {
	t := b.tab(kind)
	if t == nil {
		return nil
	}
	unmatched, nameless := 0, 0
	h, err := im.table(ctx, b, t, diskHeaders, func(h *header, row int, cells []string) {
		if h == nil || h.row == row || h.again(cells) {
			return
		}
		name, id := im.text(h, row, cells, colVM), im.identity(h, row, cells)
		if name == "" && id.alias() == "" {
			nameless++
			return
		}
		e, ok := im.index.find(name, id)
		if !ok {
			unmatched++
		}
		visit(h, row, cells, e, ok)
	})
	switch {
	case err != nil:
		return err
	case h == nil && t.last > 0:
		im.notes.add(t.name, 0, "", "no header row with VM and another of RVTools' columns: not read")
	}
	if unmatched > 0 {
		im.notes.add(t.name, 0, "", "%d rows are about machines that are not in vInfo, or that cannot be told apart there", unmatched)
	}
	if nameless > 0 {
		im.notes.add(t.name, 0, "", "%d rows do not say which machine they are about", nameless)
	}
	return nil
}
