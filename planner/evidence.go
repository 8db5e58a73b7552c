package planner

import (
	"cmp"
	"context"
	"slices"
	"strconv"

	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
)

// Evidence is what the arithmetic of a bound rests on, so that anyone can redo it from the inventory. A move group is named by its first
// application; parts of the work on one, numbered from 1, by that and their number, such as payroll/2. Waves are numbered from 1.
type Evidence struct {
	// Groups are the groups that the proof is about, in its order; nil: those of Bound.Applications, ascending.
	Groups []string `json:"groups,omitempty"`

	Kind     string `json:"kind,omitempty"`     // of the resource, as in Load.Kind; empty: the proof is about none
	Resource string `json:"resource,omitempty"` // as in Load.Resource
	First    int    `json:"first,omitempty"`    // the waves that a proof of capacity looks at
	Last     int    `json:"last,omitempty"`     // one less than First: no wave

	Weights   []int64            `json:"weights,omitempty"`   // what the groups weigh, in their order
	Scale     int64              `json:"scale,omitempty"`     // no wave can hold more weight
	Rooms     []int64            `json:"rooms,omitempty"`     // the same by wave, for all but the last one
	Conflicts []EvidenceConflict `json:"conflicts,omitempty"` // see packing.Certificate
}

// EvidenceConflict is a set of loads of which a plan uses one at most, as packing.Conflict, with groups for items.
type EvidenceConflict struct {
	Loads  [][]string `json:"loads"`
	Weight int64      `json:"weight"`
}

// evidence names what a certificate numbers.
func (d *draft) evidence(m *model, c packing.Certificate) *Evidence {
	e := &Evidence{Weights: c.Weights, Scale: c.Scale, Rooms: c.Rooms}
	if !slices.IsSorted(c.Items) || slices.ContainsFunc(c.Items, m.isPart) {
		e.Groups = d.firsts(m, c.Items)
	}
	if c.Resource >= 0 {
		r := d.resource(m, c.Resource)
		e.Kind, e.Resource = r.kind, cmp.Or(r.id, r.kind)
	}
	if c.Kind == packing.KindCapacity {
		e.First, e.Last = c.First+1, c.Last+1
	}
	for _, x := range c.Conflicts {
		named := EvidenceConflict{Weight: x.Weight}
		for _, load := range x.Loads {
			named.Loads = append(named.Loads, d.firsts(m, load))
		}
		e.Conflicts = append(e.Conflicts, named)
	}
	return e
}

// argueShare is the part of the work that goes into an argument for what the search has proved by trying everything: one in so many.
const argueShare = 4

// argue looks for an argument that people can check where the search only says that it tried everything.
func (d *draft) argue(ctx context.Context, m *model, s *packing.Result) {
	if len(s.Certificates) == 0 || s.Certificates[0].Waves >= s.Lower {
		return
	}
	if c, ok := packing.Refute(ctx, m.p, s.Lower-1, int64(d.opt.work()/argueShare)); ok {
		s.Certificates = slices.Insert(s.Certificates, 0, c)
	}
}

// firsts names groups, and parts of the work on them, by their first applications.
func (d *draft) firsts(m *model, items []int) []string {
	out := make([]string, len(items))
	for k, item := range items {
		g := m.group(item)
		if out[k] = d.movers[d.groups[g].members[0]].id(); m.isPart(item) {
			part := item - (len(m.p.Items) - len(m.partOf))
			out[k] += "/" + strconv.Itoa(part-slices.Index(m.partOf, g)+1)
		}
	}
	return out
}

// reduced divides the weights of a proof by what they have in common, so that people can add them up.
func reduced(c packing.Certificate) packing.Certificate {
	weights, rooms, conflicts := slices.Clone(c.Weights), slices.Clone(c.Rooms), slices.Clone(c.Conflicts)
	all := []*int64{&c.Scale}
	for k := range weights {
		all = append(all, &weights[k])
	}
	for k := range rooms {
		all = append(all, &rooms[k])
	}
	for k := range conflicts {
		all = append(all, &conflicts[k].Weight)
	}
	var common int64
	for _, v := range all {
		for a, b := common, *v; ; a, b = b, a%b {
			if b == 0 {
				common = max(a, -a)
				break
			}
		}
	}
	for _, v := range all {
		*v /= max(1, common)
	}
	c.Weights, c.Rooms, c.Conflicts = weights, rooms, conflicts
	return c
}
