package rvtools

import (
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// sourceID is the id of the one source block of an export.
const sourceID = "rvtools"

// maxNamed is the number of clusters a note lists.
const maxNamed = 20

// put gives the inventory's blocks, made out of what was gathered, to the sink.
func (im *importer) put() error {
	if err := im.give("source", importers.Origin{ID: sourceID, File: im.opt.File, AsOf: im.opt.AsOf}.Source()); err != nil {
		return err
	}
	var administration inventory.Fact[inventory.Ref]
	if name, _ := clean(im.opt.Administration); name != "" {
		id := slug(name, "administration")
		if err := im.give("administration", &inventory.Administration{Block: inventory.Block{ID: id}, Name: inventory.Is(name)}); err != nil {
			return err
		}
		administration = inventory.Is(inventory.Ref{Kind: inventory.KindAdministration, ID: id})
	}
	sites, siteOf := im.sites()
	for _, s := range sites {
		if err := im.give("site", s); err != nil {
			return err
		}
	}
	ids := im.serverIDs()
	for i, m := range im.machines {
		if err := im.give("server", im.server(m, ids[i], siteOf[siteKey(m)])); err != nil {
			return err
		}
	}
	return im.putApplications(ids, administration)
}

// give puts one block and counts it.
func (im *importer) give(kind string, block any) error {
	if im.total.Blocks == nil {
		im.total.Blocks = map[string]int{}
	}
	im.total.Blocks[kind]++
	return im.sink.Put(block)
}

// siteKey tells datacenters apart: two vCenters may each have one called Datacenter.
func siteKey(m *machine) [2]string { return [2]string{m.vcenter, m.datacenter} }

// sites makes a site of every datacenter, and notes which have several clusters.
func (im *importer) sites() ([]*inventory.Site, map[[2]string]string) {
	var keys [][2]string
	clusters := map[[2]string][]string{}
	for _, m := range im.machines {
		key := siteKey(m)
		if m.datacenter == "" {
			continue
		}
		if _, seen := clusters[key]; !seen {
			keys = append(keys, key)
			clusters[key] = nil
		}
		if m.cluster != "" && !slices.Contains(clusters[key], m.cluster) {
			clusters[key] = append(clusters[key], m.cluster)
		}
	}
	names := make([]wish, len(keys))
	for i, key := range keys {
		names[i] = wish{base: slug(key[1], "site")}
		if key[0] != "" {
			names[i].apart = slug(key[0], "vcenter")
		}
	}
	sites, siteOf := make([]*inventory.Site, len(keys)), make(map[[2]string]string, len(keys))
	for i, id := range distinct(names) {
		key := keys[i]
		sites[i] = &inventory.Site{Block: inventory.Block{ID: id}, Name: inventory.Is(key[1])}
		siteOf[key] = id
		if list := clusters[key]; len(list) > 1 {
			slices.Sort(list)
			im.note(im.info, 0, "", "site %q has %d clusters (%s), which may stand in several places: the cluster is kept as an attribute of each server",
				key[1], len(list), abridged(list))
		}
	}
	im.counts.Sites = len(sites)
	return sites, siteOf
}

func abridged(list []string) string {
	if len(list) > maxNamed {
		return strings.Join(list[:maxNamed], ", ") + ", …"
	}
	return strings.Join(list, ", ")
}

func (im *importer) serverIDs() []string {
	names := make([]wish, len(im.machines))
	for i, m := range im.machines {
		names[i] = wish{base: slug(m.name, "vm"), apart: m.apart()}
	}
	return distinct(names)
}

func (im *importer) server(m *machine, id, site string) *inventory.Server {
	s := &inventory.Server{
		Block:       inventory.Block{ID: id},
		Name:        inventory.Is(m.name),
		Cluster:     known(m.cluster),
		Hostname:    known(m.hostname),
		Addresses:   knownList(m.addresses),
		Power:       known(m.power),
		VCPU:        known(m.vcpu),
		Memory:      known(m.memory),
		Storage:     known(m.storage()),
		StorageUsed: known(m.used),
		OS:          known(m.os),
		Firmware:    known(m.firmware),
	}
	if alias := m.alias(); alias != "" && alias != m.name {
		s.Aliases = inventory.Is([]string{alias})
	}
	if site != "" {
		s.Site = inventory.Is(inventory.Ref{Kind: inventory.KindSite, ID: site})
	}
	if m.power == "off" {
		im.counts.PoweredOff++
	}
	return s
}

// storage returns the size of vInfo, else that of the disks in vDisk when all of them could be read.
func (m *machine) storage() inventory.Bytes {
	if m.provisioned > 0 || m.disksUnread {
		return m.provisioned
	}
	return m.disks
}

// known returns a known fact, and one that is left out for the zero value.
func known[T comparable](v T) inventory.Fact[T] {
	var zero T
	if v == zero {
		return inventory.Fact[T]{}
	}
	return inventory.Is(v)
}

func knownList(list []string) inventory.Fact[[]string] {
	if len(list) == 0 {
		return inventory.Fact[[]string]{}
	}
	return inventory.Is(list)
}
