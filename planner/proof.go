package planner

import (
	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
)

// proof words a certificate in applications, amounts and waves numbered from 1.
func (d *draft) proof(m *model, c packing.Certificate) Sentence {
	switch c.Kind {
	case packing.KindWindow:
		return say("proof.window", d.name(m.group(c.Items[0])), c.Waves)
	case packing.KindCriticalPath:
		var links []Sentence
		ready, _ := m.prepared() // which the search has done
		win := ready.Tighten()
		for _, g := range c.Items {
			key := "proof.link"
			if m.isPart(g) {
				key = "proof.work"
			}
			links = append(links, say(key, d.name(m.group(g)), win.Earliest[g]+1))
		}
		return say("proof.chain", links)
	case packing.KindCapacity:
		return d.proveCapacity(m, c)
	case packing.KindBigItems:
		return d.proveBigItems(m, c)
	case packing.KindLoads:
		return proveLoads(c)
	}
	return say("proof.other", c.Kind)
}

func (d *draft) proveCapacity(m *model, c packing.Certificate) Sentence {
	r := d.resource(m, c.Resource)
	var demand, supply int64
	for _, g := range c.Items {
		demand += m.p.Items[g].Amount(c.Resource)
	}
	for w := c.First; w <= c.Last; w++ {
		supply += m.p.Capacity[c.Resource][w]
	}
	need := say("proof.demand", r.name(), r.amount(demand), len(c.Items), c.First+1)
	switch {
	case c.Last >= c.First:
		return say("all", need, say("proof.only", r.amount(supply), stretch(c.First, c.Last)))
	case demand == 0:
		return need
	}
	return say("all", need, say("proof.used", c.First+1))
}

func (d *draft) proveBigItems(m *model, c packing.Certificate) Sentence {
	r := d.resource(m, c.Resource)
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
	big := say("proof.big", r.name(), r.amount(largest), len(c.Items)-half)
	if half == 0 {
		return big
	}
	return say("all", big, say("proof.half", half))
}

// proveLoads says what all groups weigh and what the waves before the last can hold, in parts of a wave.
func proveLoads(c packing.Certificate) Sentence {
	total := int64(0)
	for _, w := range c.Weights {
		total += w
	}
	for _, x := range c.Conflicts {
		total -= x.Weight
	}
	room := c.Scale * int64(c.Waves-1)
	if c.Rooms != nil {
		room = 0
		for _, r := range c.Rooms {
			room += r
		}
	}
	weights := say("proof.weights", len(c.Items), total, c.Waves-1, room)
	if len(c.Conflicts) == 0 {
		return weights
	}
	return say("all", weights, say("proof.conflicts", len(c.Conflicts)))
}
