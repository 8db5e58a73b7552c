package readiness

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// naive says again, as plainly as it can and however slowly, what Propagate computes: it walks everything over and over until
// nothing changes. It reads the inventory itself.
type naive struct {
	portfolio
	flows           []naiveFlow
	holds, receives map[string]bool // what of an application's data is not stated
	datasets        map[inventory.Ref]policy.Interval
	held            map[string]map[inventory.Ref]policy.Interval
	entries         map[inventory.Ref]map[string]entry
	data            map[string]policy.Class // high end of what may be held
	classes         map[string]policy.Interval
}

type naiveFlow struct {
	from, to string
	*inventory.Flow
	end flow // strips and drops only
}

// entry says that a dataset comes into the portfolio at an application: certain when its copy there has all the marks for sure.
type entry struct{ certain bool }

func (n *naive) run() {
	n.listFlows()
	n.findOpen()
	n.copyDatasets()
	n.entries = map[inventory.Ref]map[string]entry{}
	n.held, n.data, n.classes = map[string]map[inventory.Ref]policy.Interval{}, map[string]policy.Class{}, map[string]policy.Interval{}
	for _, a := range n.inv.Applications {
		n.held[a.ID] = map[inventory.Ref]policy.Interval{}
	}
	for _, d := range n.inv.Datasets {
		n.carry(d)
	}
	for _, a := range n.inv.Applications {
		c := n.intrinsic.Application(a.ID).Class
		for _, h := range n.held[a.ID] {
			c.Lo, n.data[a.ID] = c.Lo.Join(dataPart(h.Lo)), n.data[a.ID].Join(dataPart(h.Hi))
		}
		if n.holds[a.ID] {
			c.Hi, n.data[a.ID] = policy.Top(), dataPart(policy.Top())
		}
		n.classes[a.ID] = policy.Interval{Lo: c.Lo, Hi: c.Hi.Join(n.data[a.ID])}
	}
	for n.depend() {
	}
}

func (n *naive) listFlows() {
	for _, a := range n.inv.Applications {
		for _, f := range a.Flows.Or(nil) {
			if to := f.To.Or(inventory.Ref{}); to.ID != a.ID && to.Kind == inventory.KindApplication {
				n.flows = append(n.flows, naiveFlow{a.ID, to.ID, f, newFlow(a.ID, 0, 0, f, n.inv.AsOf())})
			}
		}
	}
}

func (n *naive) findOpen() {
	n.holds, n.receives = map[string]bool{}, map[string]bool{}
	for _, u := range n.inv.Applications {
		n.holds[u.ID] = !u.Owns.Known() || !u.Reads.Known()
		for _, v := range n.inv.Applications {
			if u != v && !u.Flows.Known() && !n.complete() {
				n.receives[v.ID] = true
			}
		}
	}
	for _, f := range n.flows {
		if !f.Data.Known() {
			n.receives[f.to] = true
		}
	}
}

func (n *naive) complete() bool { return slices.Contains(n.inv.Header.Complete.Or(nil), "flows") }

// copyDatasets raises copies to their originals.
func (n *naive) copyDatasets() {
	n.datasets = map[inventory.Ref]policy.Interval{}
	for _, d := range n.intrinsic.Datasets {
		n.datasets[d.Dataset] = d.Class
	}
	for changed := true; changed; {
		changed = false
		for _, d := range n.inv.Datasets {
			for _, ref := range d.Copies.Or(nil) {
				c, ok := n.datasets[ref]
				if next := c.Join(dataInterval(n.datasets[d.Ref()])); ok && next != c {
					n.datasets[ref], changed = next, true
				}
			}
		}
	}
}

// keepers lists the applications that keep a copy of a dataset.
func (n *naive) keepers(d *inventory.Dataset) (ids []string) {
	for _, ref := range d.Copies.Or(nil) {
		if ref.Kind == inventory.KindApplication {
			ids = append(ids, ref.ID)
		}
	}
	for _, ai := range n.inv.AISystems {
		if slices.Contains(slices.Concat(ai.Data.Or(nil), ai.TrainingData.Or(nil)), d.Ref()) {
			ids = append(ids, ai.Application.Or(inventory.Ref{}).ID)
		}
	}
	return ids
}

// carry fills held for one dataset: first who reaches whom, then the marks.
func (n *naive) carry(d *inventory.Dataset) {
	full := n.datasets[d.Ref()]
	owners, holders, concerned := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for _, a := range n.inv.Applications {
		if slices.Contains(a.Owns.Or(nil), d.Ref()) || slices.Contains(a.Reads.Or(nil), d.Ref()) {
			owners[a.ID], holders[a.ID], concerned[a.ID] = true, true, true
		}
	}
	for _, id := range n.keepers(d) {
		holders[id], concerned[id] = true, true
	}
	var flows []naiveFlow
	for _, f := range n.flows {
		if slices.Contains(f.Data.Or(nil), d.Ref()) {
			flows = append(flows, f)
			holders[f.to], concerned[f.from], concerned[f.to] = true, true, true
		}
	}
	reach := reached(concerned, flows)
	n.entries[d.Ref()] = map[string]entry{}
	at := map[string]policy.Interval{} // of those concerned
	for a := range concerned {
		fed, vague := owners[a], n.receives[a]
		for u := range concerned {
			if !reach[u][a] {
				continue
			}
			cycle := reach[a][u]
			fed = fed || !cycle || owners[u]
			vague = vague || cycle && (n.receives[u] || u != a && (n.holds[u] || n.holds[a]))
		}
		c := full
		c.Lo.Marks, c.Hi.Marks = 0, 0
		if owners[a] || !fed {
			n.entries[d.Ref()][a] = entry{owners[a] || !vague}
		}
		if n.entries[d.Ref()][a].certain {
			c.Lo.Marks = full.Lo.Marks
		}
		if owners[a] || !fed || n.holds[a] || n.receives[a] {
			c.Hi.Marks = full.Hi.Marks
		}
		at[a] = c
	}
	for changed := true; changed; {
		changed = false
		for _, f := range flows {
			c := at[f.to]
			c.Lo.Marks |= at[f.from].Lo.Marks &^ f.end.stripLo
			c.Hi.Marks |= at[f.from].Hi.Marks &^ f.end.stripHi
			changed = changed || c != at[f.to]
			at[f.to] = c
		}
	}
	for id := range holders {
		n.held[id][d.Ref()] = at[id]
	}
}

// reached says which application is reached from which along one flow or more.
func reached(nodes map[string]bool, flows []naiveFlow) map[string]map[string]bool {
	reach := map[string]map[string]bool{}
	for id := range nodes {
		reach[id] = map[string]bool{}
	}
	for changed := true; changed; {
		changed = false
		for _, f := range flows {
			for u := range nodes {
				if (u == f.from || reach[u][f.from]) && !reach[u][f.to] {
					reach[u][f.to], changed = true, true
				}
			}
		}
	}
	return reach
}

// depend raises classes along every flow once, and reports whether any rose.
func (n *naive) depend() (changed bool) {
	raise := func(to string, lo, hi, data policy.Class) {
		old, oldData := n.classes[to], n.data[to]
		n.data[to] = oldData.Join(data)
		n.classes[to] = policy.Interval{Lo: old.Lo.Join(lo), Hi: old.Hi.Join(hi).Join(n.data[to])}
		changed = changed || old != n.classes[to] || oldData != n.data[to]
	}
	for _, u := range n.inv.Applications {
		if u.Flows.Known() || n.complete() {
			continue
		}
		for _, v := range n.inv.Applications {
			raise(v.ID, policy.Class{}, impactPart(n.classes[u.ID].Hi, 0), n.data[u.ID])
		}
	}
	for _, f := range n.flows {
		var data policy.Class
		if !f.Data.Known() {
			data = n.data[f.from]
			data.Marks &^= f.end.stripHi
		}
		raise(f.to, impactPart(n.classes[f.from].Lo, f.end.dropLo), impactPart(n.classes[f.from].Hi, f.end.dropHi), data)
	}
	return changed
}
