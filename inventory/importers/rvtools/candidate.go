package rvtools

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// candidate is what may be an application: machines that a folder, a column or a pattern puts together.
type candidate struct {
	name    string
	parent  string   // the folder above, to tell candidates of one name apart
	origin  string   // where it comes from, in words
	aliases []string // other spellings
	on      []inventory.Ref
}

// candidates groups the machines, whose ids are given in the same order. What a column or a pattern says is one name for the whole export,
// whatever the case of its letters; a folder is a place in one vCenter and datacenter.
func (im *importer) candidates(ids []string) []*candidate {
	var all []*candidate
	byKey := map[[4]string]*candidate{}
	for i, m := range im.machines {
		c := im.candidate(m)
		if c.name == "" {
			im.counts.WithoutApplication++
			continue
		}
		key := [4]string{"stated", strings.ToLower(c.name)}
		if m.application == "" {
			key = [4]string{"folder", m.vcenter, m.datacenter, m.folder.path}
		}
		known := byKey[key]
		if known == nil {
			known = c
			byKey[key] = c
			all = append(all, c)
		}
		if c.name != known.name && !slices.Contains(known.aliases, c.name) {
			known.aliases = append(known.aliases, c.name)
		}
		known.on = append(known.on, inventory.Ref{Kind: inventory.KindServer, ID: ids[i]})
	}
	return all
}

func (im *importer) candidate(m *machine) *candidate {
	if m.application != "" {
		return &candidate{name: m.application, origin: m.applicationOrigin}
	}
	return &candidate{name: m.folder.name, parent: m.folder.parent, origin: fmt.Sprintf("folder %q", m.folder.path)}
}

// putApplications makes the candidates' blocks. Nothing is stated but what the export says.
func (im *importer) putApplications(ids []string, administration inventory.Fact[inventory.Ref]) error {
	all := im.candidates(ids)
	names := make([]wish, len(all))
	byName := map[string]int{}
	for i, c := range all {
		names[i] = wish{base: slug(c.name, "app")}
		if c.parent != "" {
			names[i].apart = slug(c.parent, "folder")
		}
		byName[c.name]++
	}
	for i, id := range distinct(names) {
		c := all[i]
		slices.SortFunc(c.on, inventory.Ref.Compare)
		app := &inventory.Application{
			Block:          inventory.Block{ID: id},
			Name:           inventory.Is(c.name),
			Description:    inventory.Is(fmt.Sprintf("Candidate application from the %s of the %s, to be confirmed.", c.origin, im.export())),
			Aliases:        knownList(c.aliases),
			Administration: administration,
			HostedOn:       inventory.Is(c.on),
		}
		if n := byName[c.name]; n > 1 {
			im.note(im.info, 0, "", "%d candidate applications are called %q: this one, from the %s, is %s",
				n, c.name, c.origin, inventory.Ref{Kind: inventory.KindApplication, ID: id})
		}
		if err := im.give("application", app); err != nil {
			return err
		}
	}
	if n := im.counts.WithoutApplication; n > 0 {
		im.note(im.info, 0, "", "%d machines are in no candidate application: neither folder, column nor pattern says which", n)
	}
	im.counts.Applications = len(all)
	return nil
}

// export names the file in descriptions.
func (im *importer) export() string {
	if file, _ := clean(im.opt.File); file != "" {
		return fmt.Sprintf("RVTools export %q", file)
	}
	return "RVTools export"
}
