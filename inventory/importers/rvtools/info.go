package rvtools

import (
	"context"
	"fmt"
)

// readInfo reads the machines.
func (im *importer) readInfo(ctx context.Context, b *book) error {
	t := b.tab(tabInfo)
	filled := 0
	h, err := im.table(ctx, b, t, infoHeaders, func(h *header, row int, cells []string) {
		filled++
		switch {
		case h == nil:
			im.drop(t.name, row, BeforeHeader, "this row stands above the header row: dropped")
		case h.row == row || h.again(cells):
			im.counts.HeaderRows++
		default:
			im.infoRow(h, row, cells)
		}
	})
	if err != nil {
		return err
	}
	if h == nil {
		return fmt.Errorf("rvtools: %w: its tab %q has no header row with VM and another of RVTools' columns among the first %d rows with content: put the header back", ErrNoVInfo, t.name, searched)
	}
	im.counts.Rows = t.stored
	im.counts.BlankRows = t.stored - filled
	if !h.has(colTemplate) {
		im.notes.add(t.name, 0, "", "no column Template: templates, if there are any, are kept as servers")
	}
	if !h.has(colPlaceholder) {
		im.notes.add(t.name, 0, "", "no column SRM Placeholder: placeholders, if there are any, are kept as servers")
	}
	if im.opt.ApplicationColumn != "" && !h.has(colApplication) {
		im.notes.add(t.name, 0, "", "there is no column %q, which Options.ApplicationColumn names", im.opt.ApplicationColumn)
	}
	return nil
}

// table gives every row with content of a tab to visit, with the header once it is found, and returns the header.
func (im *importer) table(ctx context.Context, b *book, t *tab, names map[string]column, visit func(h *header, row int, cells []string)) (*header, error) {
	var h *header
	rows := 0
	err := b.each(ctx, t, func(row int, cells []string) error {
		if blankRow(cells) {
			return nil
		}
		if rows++; rows > im.opt.MaxRows {
			return fmt.Errorf("rvtools: %w: %q has more than %d rows with content: raise Options.MaxRows, or export the vCenters one by one", ErrLimit, t.name, im.opt.MaxRows)
		}
		if h == nil && rows <= searched {
			if found, twice, ok := newHeader(t.name, t.kind, row, cells, names, im.opt.ApplicationColumn); ok {
				h = found
				for _, title := range twice {
					im.notes.add(t.name, row, title, "another column says the same: the first is read")
				}
			}
		}
		visit(h, row, cells)
		return nil
	})
	return h, err
}

func (im *importer) drop(sheet string, row int, why Reason, format string, args ...any) {
	im.counts.Dropped[why]++
	im.notes.add(sheet, row, "", format, args...)
}

// infoRow sorts one row of vInfo: template, placeholder, machine, or dropped with a note.
func (im *importer) infoRow(h *header, row int, cells []string) {
	id := im.identity(h, row, cells)
	name := im.text(h, row, cells, colVM)
	template, placeholder := im.flag(h, row, cells, colTemplate), im.flag(h, row, cells, colPlaceholder)
	switch {
	case template:
		im.counts.Templates++
		im.index.add(name, id, nil)
		return
	case placeholder:
		im.counts.Placeholders++
		im.index.add(name, id, nil)
		return
	case name == "VM" && id.alias() == "":
		im.drop(h.sheet, row, PlaceholderText, `the name is the placeholder text "VM": dropped`)
		return
	}
	if name == "" {
		if name = im.otherName(h, row, cells, id); name == "" {
			im.drop(h.sheet, row, NoName, "nothing says which machine this is: dropped")
			return
		}
		im.notes.add(h.sheet, row, h.titles[colVM], "the machine has no name: %q is used", name)
	}
	key := repeat{name, id}
	if first := im.seen[key]; first > 0 && id.alias() != "" {
		im.drop(h.sheet, row, Repeated, "machine %q is the one of row %d, by name, VM UUID, VM ID and vCenter: dropped", name, first)
		return
	}
	im.seen[key] = row
	m := &machine{name: name, identity: id}
	im.readMachine(h, row, cells, m)
	im.machines = append(im.machines, m)
	im.index.add(name, id, m)
}

func (im *importer) otherName(h *header, row int, cells []string, id identity) string {
	if dns := im.text(h, row, cells, colDNS); dns != "" {
		return dns
	}
	if id.vmID != "" {
		return id.vmID
	}
	return id.uuid
}

func (im *importer) identity(h *header, row int, cells []string) identity {
	id := identity{uuid: im.text(h, row, cells, colUUID), vmID: im.text(h, row, cells, colVMID)}
	if id.vcenter = im.text(h, row, cells, colVCenterID); id.vcenter == "" {
		id.vcenter = im.text(h, row, cells, colVCenter)
	}
	return id
}
