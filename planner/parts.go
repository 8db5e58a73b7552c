package planner

import (
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
)

// longestWork is the number of waves that the work on one group is spread over at most.
const longestWork = 120

// partWeight keeps the parts of one work together, above all flows between applications.
const partWeight = 1 << 16

// workWaves is the number of waves that the work on a group takes: that of the member whose work takes longest.
func (d *draft) workWaves(g *group) int {
	most := 1
	for _, i := range g.members {
		m := d.movers[i]
		if length, ok := m.move.Duration.Value(); ok && len(m.needs) > 0 {
			days := daysOf(length)
			most = max(most, (days+d.prog.length-1)/d.prog.length)
		}
	}
	return min(most, longestWork)
}

// addParts cuts work that takes longer than a wave into equal parts, one a wave, of which the last is in the wave of the cutover. Parts follow
// one another; there may be a pause between them. Only what people do is spread: the data, the servers and the risk are those of the
// cutover.
func (d *draft) addParts(m *model) {
	for g, group := range d.groups {
		n := d.workWaves(group)
		if n == 1 {
			continue
		}
		it := &m.p.Items[g]
		var share []packing.Need
		for k := range it.Needs {
			if kind := d.resource(m, it.Needs[k].Resource).kind; kind == ResourceTeam || kind == ResourceSkill {
				it.Needs[k].Amount = (it.Needs[k].Amount + int64(n) - 1) / int64(n)
				share = append(share, it.Needs[k])
			}
		}
		earliest := d.replan.begins(d, group, m.p.Waves)
		before := -1
		for range n - 1 {
			part := len(m.p.Items)
			m.p.Items = append(m.p.Items, packing.Item{Needs: share, Earliest: earliest, Latest: m.p.Waves - 1, Rank: it.Rank, Class: it.Class})
			m.partOf = append(m.partOf, g)
			if before >= 0 {
				m.p.Arcs = append(m.p.Arcs, packing.Arc{From: before, To: part, Lag: lagStrict})
			}
			before = part
			it = &m.p.Items[g] // the items may have been copied
		}
		m.p.Arcs = append(m.p.Arcs, packing.Arc{From: before, To: g, Lag: lagStrict})
	}
}

// group is the group that an item is, or whose work it is a part of.
func (m *model) group(item int) int {
	if first := len(m.p.Items) - len(m.partOf); item >= first {
		return m.partOf[item-first]
	}
	return item
}

// isPart reports whether an item is a part of the work on a group before its cutover.
func (m *model) isPart(item int) bool { return item >= len(m.p.Items)-len(m.partOf) }

// togetherParts says that the parts of one work should follow one another closely.
func (m *model) togetherParts(coupled [][]packing.Coupled) [][]packing.Coupled {
	coupled = append(coupled, make([][]packing.Coupled, len(m.partOf))...)
	for _, a := range m.p.Arcs {
		if m.isPart(a.From) {
			coupled[a.From] = append(coupled[a.From], packing.Coupled{Item: a.To, Weight: partWeight})
			coupled[a.To] = append(coupled[a.To], packing.Coupled{Item: a.From, Weight: partWeight})
		}
	}
	return coupled
}

// workBegins returns the first day of the first wave in which work on a group is done, when that is before the wave of its cutover.
func (m *model) workBegins(waves []int) inventory.Date {
	if len(waves) == 0 {
		return 0
	}
	day, _ := m.grid.span(waves[0] - 1)
	return day
}

// workOf finds, for every group with parts, the waves of these, numbered from 1.
func (m *model) workOf(wave []int) map[int][]int {
	out := map[int][]int{}
	for item := len(m.p.Items) - len(m.partOf); item < len(m.p.Items); item++ {
		out[m.group(item)] = append(out[m.group(item)], wave[item]+1) // parts stand in their order
	}
	return out
}

// firstParts finds, for every group with parts, the wave in which its work begins, counted from 0.
func (m *model) firstParts(wave []int) map[int]int {
	out := map[int]int{}
	for g, waves := range m.workOf(wave) {
		out[g] = waves[0] - 1
	}
	return out
}
