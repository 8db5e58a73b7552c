package rvtools

import (
	"context"
	"net/netip"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// maxAddresses is the number of addresses of a machine that are kept.
const maxAddresses = 64

// about is a tab whose rows speak about machines of vInfo.
type about struct {
	columns []table.Column
	row     func(im *importer, h *header, row table.Row, m *machine) Reason
}

var abouts = map[string]about{
	tabCPU:       {cpuColumns, (*importer).cpuRow},
	tabMemory:    {memoryColumns, (*importer).memoryRow},
	tabDisk:      {diskColumns, (*importer).diskRow},
	tabPartition: {partitionColumns, (*importer).partitionRow},
	tabNetwork:   {networkColumns, (*importer).networkRow},
}

// readAbout reads a tab about machines. Rows that lead to none are counted, and noted together.
func (im *importer) readAbout(ctx context.Context, kind string, t tab) error {
	a := abouts[kind]
	h, c, err := im.table(ctx, kind, t, a.columns, func(h *header, row table.Row) Reason {
		name, id := im.text(h, row, colVM), im.identity(h, row)
		if name == "" && id.alias() == "" {
			return NoName
		}
		e, ok := im.index.find(name, id)
		switch {
		case !ok:
			return Unmatched
		case e.machine == nil:
			return NotNeeded
		}
		return a.row(im, h, row, e.machine)
	})
	if err != nil {
		return err
	}
	unmatched, nameless := c.Dropped[string(Unmatched)], c.Dropped[string(NoName)]
	if h == nil && c.Rows > c.Blank {
		im.note(t.at(), 0, "", "no header row with VM and another of RVTools' columns: not read")
	}
	if unmatched > 0 {
		im.note(t.at(), 0, "", "%d rows are about machines that are not in vInfo, or that cannot be told apart there", unmatched)
	}
	if nameless > 0 {
		im.note(t.at(), 0, "", "%d rows do not say which machine they are about", nameless)
	}
	named := c.Used + unmatched + c.Dropped[string(NotNeeded)]
	switch kind {
	case tabDisk:
		im.counts.Disks, im.counts.DisksUnmatched = named, unmatched
	case tabPartition:
		im.counts.Partitions, im.counts.PartitionsUnmatched = named, unmatched
	}
	return nil
}

// diskRow adds the sizes of a machine's disks up where vInfo does not say.
func (im *importer) diskRow(h *header, row table.Row, m *machine) Reason {
	if m.provisioned > 0 {
		return NotNeeded // hence not judged
	}
	size := im.size(h, row, colCapacity)
	m.disks += size
	m.disksUnread = m.disksUnread || size == 0
	return ""
}

// partitionRow takes nothing: what a guest sees as used is another measure than In Use and does not stand in for it.
func (im *importer) partitionRow(*header, table.Row, *machine) Reason { return NotNeeded }

func (im *importer) cpuRow(h *header, row table.Row, m *machine) Reason {
	if m.vcpu > 0 {
		return NotNeeded
	}
	m.vcpu = im.count(h, row, colCPUs)
	return neededIf(m.vcpu > 0)
}

func (im *importer) memoryRow(h *header, row table.Row, m *machine) Reason {
	if m.memory > 0 {
		return NotNeeded
	}
	m.memory = im.size(h, row, colMemory)
	return neededIf(m.memory > 0)
}

func (im *importer) networkRow(h *header, row table.Row, m *machine) Reason {
	before := len(m.addresses)
	im.address(h, row, colAddress, m)
	im.address(h, row, colAddress6, m)
	return neededIf(len(m.addresses) > before)
}

func neededIf(used bool) Reason {
	if used {
		return ""
	}
	return NotNeeded
}

// address adds the addresses in a cell to the machine's. Those that say nothing beyond the machine's own network are left out.
func (im *importer) address(h *header, row table.Row, c column, m *machine) {
	text := im.text(h, row, c)
	for part := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune(",; |", r) }) {
		addr, err := netip.ParseAddr(part)
		switch {
		case err != nil:
			im.note(h.at, row.Number, h.title(c), "%q is not an IP address: left out", part)
			continue
		case addr.IsLinkLocalUnicast(), addr.IsLoopback(), addr.IsUnspecified():
			continue
		}
		if s := addr.String(); len(m.addresses) < maxAddresses && !slices.Contains(m.addresses, s) {
			m.addresses = append(m.addresses, s)
		}
	}
}

// readHosts gives machines of which vInfo says the host alone their datacenter and cluster.
func (im *importer) readHosts(ctx context.Context, t tab) error {
	waiting := map[string][]*machine{}
	for _, m := range im.machines {
		if m.host != "" && m.datacenter == "" {
			waiting[m.host] = append(waiting[m.host], m)
		}
	}
	h, c, err := im.table(ctx, tabHost, t, hostColumns, func(h *header, row table.Row) Reason {
		host, vcenter := im.text(h, row, colHost), im.identity(h, row).vcenter
		if host == "" {
			return NoName
		}
		used := false
		for _, m := range waiting[host] {
			if m.datacenter != "" || m.vcenter != "" && vcenter != "" && m.vcenter != vcenter {
				continue
			}
			m.datacenter = im.keep(im.text(h, row, colDatacenter))
			if m.cluster == "" {
				m.cluster = im.keep(im.text(h, row, colCluster))
			}
			used = used || m.datacenter != "" || m.cluster != ""
		}
		return neededIf(used)
	})
	if err == nil && h == nil && c.Rows > c.Blank {
		im.note(t.at(), 0, "", "no header row with Host and another of RVTools' columns: not read")
	}
	return err
}
