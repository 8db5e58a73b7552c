package planner

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
)

// The aims that plans in as many waves are compared by. An earlier one in Options.Aims always counts for more than all that follow.
const (
	AimHybrid   = "hybrid"   // what exchanges data moves close together: weight of the flow x waves between its ends
	AimDelicate = "delicate" // early, and what is not in production or of low criticality earlier than what is critical
	AimValue    = "value"    // what is worth more moves earlier: points x wave
	AimBalance  = "balance"  // waves are used evenly
)

// AimStay is the aim before all others when Options.Previous is set: applications stay in the wave they had.
const AimStay = "stay"

// DefaultAims is the order of aims when Options.Aims is nil.
func DefaultAims() []string { return []string{AimHybrid, AimDelicate, AimValue, AimBalance} }

// improveWork is the share of the work that goes into the aims behind the number of waves: one unit in so many.
const improveWork = 2

// improve makes a solution better by the aims of the options, and returns what it costs by each.
func (d *draft) improve(ctx context.Context, m *model, wave []int) ([]AimCost, error) {
	m.aims = nil
	names := d.opt.aims()
	if m.stay != nil {
		names = slices.Insert(slices.Clone(names), 0, AimStay)
	}
	for _, name := range names {
		m.aims = append(m.aims, d.aim(m, name))
	}
	ready, err := m.prepared()
	if err != nil {
		return nil, err
	}
	costs, err := ready.Improve(ctx, wave, m.aims, int64(d.opt.work()/improveWork))
	if err != nil {
		return nil, fmt.Errorf("planner: %w", err)
	}
	out := []AimCost{}
	for k, name := range names {
		out = append(out, AimCost{name, costs[k]})
	}
	return out, nil
}

// checkAims refuses aims that nobody knows.
func (o Options) checkAims() error {
	for _, name := range o.Aims {
		if !slices.Contains(DefaultAims(), name) {
			return fmt.Errorf("planner: no aim is called %q: use %s", name, strings.Join(DefaultAims(), ", "))
		}
	}
	return nil
}

// aim makes one aim for a model.
func (d *draft) aim(m *model, name string) packing.Aim {
	switch name {
	case AimStay:
		return *m.stay
	case AimHybrid:
		return packing.Aim{Coupled: m.togetherParts(d.coupled())}
	case AimDelicate:
		return packing.Aim{Slope: d.slopes(m, func(g int) int64 { return int64(delicate - m.p.Items[g].Class) })}
	case AimValue:
		return packing.Aim{Slope: d.slopes(m, d.valueOf)}
	}
	return packing.Aim{Level: true}
}

// delicate is above every class of groups.
const delicate = 16

func (d *draft) slopes(m *model, of func(group int) int64) []int64 {
	out := make([]int64, len(m.p.Items))
	for g := range d.groups {
		out[g] = of(g)
	}
	return out
}

func (d *draft) valueOf(g int) int64 {
	var sum int64
	for _, i := range d.groups[g].members {
		sum += d.movers[i].value
	}
	return sum
}

// flowWeights is how much it hurts to have the ends of a flow in two places, by how it works: an answer is waited for, or it is not.
var flowWeights = map[string]int64{"sync": 4, "async": 2, "batch": 1, "manual": 0}

// flowWeight is the weight of a flow; twice as much when the caller stops without it. A flow of which nothing is known weighs like one
// that is not waited for.
func flowWeight(f *inventory.Flow) int64 {
	w, ok := flowWeights[f.Mode.Or("async")]
	if !ok {
		w = flowWeights["async"]
	}
	if f.IfBroken.Or("") == "stops" {
		w *= 2
	}
	return w
}

// coupled finds what exchanges data with what, by group. Common services are near everything wherever they are.
func (d *draft) coupled() [][]packing.Coupled {
	out := make([][]packing.Coupled, len(d.groups))
	for i, m := range d.movers {
		called := d.calls.movers(m)
		for k, f := range m.app.Flows.Or(nil) {
			j, ok := called(k)
			if !ok || m.app.CommonService.Or(false) || d.movers[j].app.CommonService.Or(false) {
				continue
			}
			if a, b, w := d.groupOf[i], d.groupOf[j], flowWeight(f); a != b && w > 0 {
				out[a] = append(out[a], packing.Coupled{Item: b, Weight: w})
				out[b] = append(out[b], packing.Coupled{Item: a, Weight: w})
			}
		}
	}
	for g := range out {
		out[g] = summed(out[g])
	}
	return out
}

// summed adds up what is said of the same item twice.
func summed(list []packing.Coupled) []packing.Coupled {
	slices.SortStableFunc(list, func(a, b packing.Coupled) int { return a.Item - b.Item })
	out := list[:0]
	for _, c := range list {
		if n := len(out); n > 0 && out[n-1].Item == c.Item {
			out[n-1].Weight += c.Weight
			continue
		}
		out = append(out, c)
	}
	return out
}
