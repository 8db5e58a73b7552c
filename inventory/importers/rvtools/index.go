package rvtools

import "slices"

// machineIndex finds the machine that a row of another tab speaks about: by VM UUID, by VM ID, else by name, as far as that
// leads to one row of vInfo. Rows that were dropped as templates or placeholders are in it without a machine. Keys are fingerprints
// of an identifier and its vCenter, and of an identifier and "" over all vCenters.
type machineIndex struct {
	byUUID, byID, byName map[uint64]entry
	vcenters             bool // vInfo names vCenters
}

type entry struct {
	machine *machine // nil for a template or placeholder
	shared  bool     // by several rows of vInfo: leads nowhere
}

func newMachineIndex() *machineIndex {
	return &machineIndex{byUUID: map[uint64]entry{}, byID: map[uint64]entry{}, byName: map[uint64]entry{}}
}

func (x *machineIndex) add(name string, id identity, m *machine) {
	x.vcenters = x.vcenters || id.vcenter != ""
	put := func(in map[uint64]entry, key string) {
		if key == "" {
			return
		}
		for _, vcenter := range slices.Compact([]string{id.vcenter, ""}) {
			at := fingerprint(key, vcenter)
			_, taken := in[at]
			in[at] = entry{m, taken}
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
	e, ok := x.byUUID[fingerprint(id.uuid, id.vcenter)]
	if !ok {
		e, ok = x.byID[fingerprint(id.vmID, id.vcenter)]
	}
	if comparable := id.uuid != "" && len(x.byUUID) > 0 || id.vmID != "" && len(x.byID) > 0; !comparable {
		e, ok = x.byName[fingerprint(name, id.vcenter)]
	}
	return e, ok && !e.shared
}
