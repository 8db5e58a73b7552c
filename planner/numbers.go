package planner

import (
	"context"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// Numbers is what a plan solves, in plain integers, with the names of its parts: for other solvers.
type Numbers struct {
	Problem   *packing.Problem // of as many waves as Start has
	Items     []string         // move groups by their members, and parts of the work on them by a number behind
	Resources []string         // by kind and name
	Start     []int            // a solution in as few waves as the planner found
	Lower     int              // what the planner proved: no solution has fewer waves
}

// Problem returns the numbers behind the plan that Build makes of the same arguments, before it looks at anything but the number of waves.
// The error is that of Build, of which the conflicts are not made small.
func Problem(ctx context.Context, inv *inventory.Inventory, asm *readiness.Assessment, opt Options) (*Numbers, error) {
	d, err := read(inv, asm, opt)
	if err != nil {
		return nil, err
	}
	m, s, err := d.place(ctx)
	if err != nil {
		return nil, err
	}
	n := &Numbers{Problem: shortened(m.p, s.Waves), Start: s.Wave, Lower: s.Lower}
	part := map[int]int{}
	for item := range m.p.Items {
		g := m.group(item)
		name := strings.Join(d.ids(d.groups[g].members), "+")
		if m.isPart(item) {
			part[g]++
			name += "/" + plain(float64(part[g]))
		}
		n.Items = append(n.Items, name)
	}
	for r := range m.p.Capacity {
		x := d.resource(m, r)
		n.Resources = append(n.Resources, strings.TrimSpace(x.kind+" "+x.id))
	}
	return n, nil
}

// shortened is a problem without the waves behind the first ones.
func shortened(p *packing.Problem, waves int) *packing.Problem {
	out := &packing.Problem{Waves: waves, Items: slices.Clone(p.Items), Arcs: p.Arcs, Apart: p.Apart}
	for i := range out.Items {
		it := &out.Items[i]
		it.Latest = min(it.Latest, waves-1)
		it.Shut = slices.DeleteFunc(slices.Clone(it.Shut), func(w int) bool { return w >= waves })
	}
	for _, capacity := range p.Capacity {
		out.Capacity = append(out.Capacity, capacity[:waves])
	}
	return out
}
