package rvtools

import (
	"context"
	"maps"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// readInfo reads the machines.
func (im *importer) readInfo(ctx context.Context, t tab) error {
	im.info = t.at()
	h, c, err := im.table(ctx, tabInfo, t, infoColumns, im.infoRow)
	if err != nil {
		return err
	}
	im.account(c)
	if !h.has(colTemplate) {
		im.note(h.at, 0, "", "no column Template: templates, if there are any, are kept as servers")
	}
	if !h.has(colPlaceholder) {
		im.note(h.at, 0, "", "no column SRM Placeholder: placeholders, if there are any, are kept as servers")
	}
	if im.opt.ApplicationColumn != "" && h.custom < 0 {
		im.note(h.at, 0, "", "there is no column %q, which Options.ApplicationColumn names", im.opt.ApplicationColumn)
	}
	return nil
}

// account states the counts of vInfo in RVTools' own words.
func (im *importer) account(c importers.Counts) {
	im.counts.Rows, im.counts.HeaderRows, im.counts.BlankRows, im.counts.Machines = c.Rows, c.Header, c.Blank, c.Used
	for reason, n := range maps.All(c.Dropped) {
		switch Reason(reason) {
		case Template:
			im.counts.Templates = n
		case Placeholder:
			im.counts.Placeholders = n
		default:
			im.counts.Dropped[Reason(reason)] = n
		}
	}
}

// infoRow sorts one row of vInfo: template, placeholder, machine, or dropped with a note.
func (im *importer) infoRow(h *header, row table.Row) Reason {
	id := im.identity(h, row)
	name := strings.Clone(im.text(h, row, colVM))
	switch {
	case im.flag(h, row, colTemplate):
		im.index.add(name, id, nil)
		return Template
	case im.flag(h, row, colPlaceholder):
		im.index.add(name, id, nil)
		return Placeholder
	case name == "VM" && id.alias() == "":
		im.note(h.at, row.Number, "", `the name is the placeholder text "VM": dropped`)
		return PlaceholderText
	}
	if name == "" {
		if name = strings.Clone(im.otherName(h, row, id)); name == "" {
			im.note(h.at, row.Number, "", "nothing says which machine this is: dropped")
			return NoName
		}
		im.note(h.at, row.Number, h.title(colVM), "the machine has no name: %q is used", name)
	}
	key := fingerprint(name, id.uuid, id.vmID, id.vcenter)
	if first := im.seen[key]; first > 0 && id.alias() != "" {
		im.note(h.at, row.Number, "", "machine %q is the one of row %d, by name, VM UUID, VM ID and vCenter: dropped", name, first)
		return Repeated
	}
	im.seen[key] = row.Number
	m := &machine{name: name, identity: id}
	im.readMachine(h, row, m)
	im.machines = append(im.machines, m)
	im.index.add(name, id, m)
	return ""
}

func (im *importer) otherName(h *header, row table.Row, id identity) string {
	if dns := im.text(h, row, colDNS); dns != "" {
		return dns
	}
	if id.vmID != "" {
		return id.vmID
	}
	return id.uuid
}

func (im *importer) identity(h *header, row table.Row) identity {
	id := identity{uuid: strings.Clone(im.text(h, row, colUUID)), vmID: strings.Clone(im.text(h, row, colVMID))}
	if id.vcenter = im.text(h, row, colVCenterID); id.vcenter == "" {
		id.vcenter = im.text(h, row, colVCenter)
	}
	id.vcenter = im.keep(id.vcenter)
	return id
}
