package planner

import (
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
)

// proof words a certificate in applications, person-days and waves numbered from 1.
func (d *draft) proof(m *model, win *packing.Windows, c packing.Certificate) string {
	switch c.Kind {
	case packing.KindWindow:
		return fmt.Sprintf("%s may not move before wave %d.", d.name(c.Items[0]), c.Waves)
	case packing.KindCriticalPath:
		return d.proveChain(win, c)
	case packing.KindCapacity:
		return m.proveCapacity(c)
	case packing.KindBigItems:
		return m.proveBigItems(c)
	}
	return fmt.Sprintf("%s: %s are needed.", c.Kind, count(c.Waves, "wave"))
}

func (d *draft) proveChain(win *packing.Windows, c packing.Certificate) string {
	text := ""
	for at, g := range c.Items {
		if at > 0 {
			text += ", then "
		}
		text += fmt.Sprintf("%s in wave %d at the earliest", d.name(g), win.Earliest[g]+1)
	}
	return text + "."
}

func (m *model) proveCapacity(c packing.Certificate) string {
	var demand, supply int64
	for _, g := range c.Items {
		demand += m.p.Items[g].Amount(c.Resource)
	}
	for w := c.First; w <= c.Last; w++ {
		supply += m.p.Capacity[c.Resource][w]
	}
	text := fmt.Sprintf("%s: %s that cannot move before wave %d need %s",
		m.names[c.Resource], count(len(c.Items), "move group"), c.First+1, m.amount(c.Resource, demand))
	switch {
	case c.Last >= c.First:
		return text + fmt.Sprintf("; there are only %s in %s.", m.amount(c.Resource, supply), stretch(c.First, c.Last))
	case demand == 0:
		return text + "."
	}
	return text + fmt.Sprintf(", so wave %d is used.", c.First+1)
}

func (m *model) proveBigItems(c packing.Certificate) string {
	var largest int64
	for _, a := range m.p.Capacity[c.Resource] {
		largest = max(largest, a)
	}
	half := 0
	for _, g := range c.Items {
		if 2*m.p.Items[g].Amount(c.Resource) == largest {
			half++
		}
	}
	text := fmt.Sprintf("%s: the largest wave gives %s; %s of more than half of that, no two of which can share a wave",
		m.names[c.Resource], m.amount(c.Resource, largest), count(len(c.Items)-half, "move group"))
	if half > 0 {
		text += fmt.Sprintf(", and %s of exactly half, at most two of which can share one", count(half, "move group"))
	}
	return text + "."
}
