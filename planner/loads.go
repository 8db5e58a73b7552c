package planner

import "cmp"

// loads says what every one of the first waves asks of every resource and what there is.
func (d *draft) loads(m *model, wave []int, waves int) [][]Load {
	number := make([]int, len(d.resources)) // of the problem's resource
	for at, r := range m.resources {
		number[r] = at
	}
	out := make([][]Load, waves)
	for w, used := range d.used(m, wave)[:waves] {
		out[w] = make([]Load, 0, len(d.resources))
		for at, r := range d.resources {
			l := Load{Kind: r.kind, Resource: cmp.Or(r.id, r.kind), Used: float64(used[at]) / float64(r.scale), Unlimited: r.unlimited}
			if !r.unlimited {
				l.Capacity = float64(m.p.Capacity[number[at]][w]) / float64(r.scale)
			}
			out[w] = append(out[w], l)
		}
	}
	return out
}

// used adds up what is taken, by wave and resource of the draft, in integer units.
func (d *draft) used(m *model, wave []int) [][]int64 {
	out := make([][]int64, m.p.Waves)
	for w := range out {
		out[w] = make([]int64, len(d.resources))
	}
	for item, w := range wave {
		for _, n := range m.p.Items[item].Needs {
			out[w][m.resources[n.Resource]] += n.Amount
		}
	}
	for i, mv := range d.movers {
		for _, n := range mv.needs {
			if d.resources[n.resource].unlimited {
				out[wave[d.groupOf[i]]][n.resource] += n.amount
			}
		}
	}
	return out
}
