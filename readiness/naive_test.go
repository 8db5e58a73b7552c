package readiness

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// naive says again, as plainly as it can and however slowly, what Propagate computes. It reads the inventory itself.
type naive struct {
	portfolio
	held map[string]map[inventory.Ref]policy.Interval
	data map[string]policy.Class // high end of what may be held
	sys  map[string]policy.Interval
}

type naiveFlow struct {
	from, to string
	*inventory.Flow
	end flow // strips and drops only
}

func (n *naive) flows() (fs []naiveFlow) {
	for _, a := range n.inv.Applications {
		for _, f := range a.Flows.Or(nil) {
			if to := f.To.Or(inventory.Ref{}); to.ID != a.ID {
				fs = append(fs, naiveFlow{a.ID, to.ID, f, newFlow(a.ID, 0, 0, f, n.inv.AsOf())})
			}
		}
	}
	return fs
}

func (n *naive) open(v string) (holds, receives bool) {
	a := n.inv.Application(v)
	for _, u := range n.inv.Applications {
		receives = receives || u.ID != v && !u.Flows.Known()
		for _, f := range u.Flows.Or(nil) {
			receives = receives || f.To.Or(inventory.Ref{}).ID == v && u.ID != v && !f.Data.Known()
		}
	}
	return !a.Owns.Known() || !a.Reads.Known(), receives
}

// carry fills held for one dataset: first who reaches whom, then the marks, over and over until nothing changes.
func (n *naive) carry(d policy.DatasetClass) {
	var flows []naiveFlow
	reach := map[[2]string]bool{}
	for _, f := range n.flows() {
		if slices.Contains(f.Data.Or(nil), d.Dataset) {
			flows = append(flows, f)
			reach[[2]string{f.from, f.to}] = true
		}
	}
	apps := n.inv.Applications
	for _, k := range apps {
		for _, i := range apps {
			for _, j := range apps {
				if reach[[2]string{i.ID, k.ID}] && reach[[2]string{k.ID, j.ID}] {
					reach[[2]string{i.ID, j.ID}] = true
				}
			}
		}
	}
	at := map[string]policy.Interval{} // of those that hold it or send it
	holder := map[string]bool{}
	for _, a := range apps {
		owner := slices.Contains(slices.Concat(a.Owns.Or(nil), a.Reads.Or(nil)), d.Dataset)
		holder[a.ID] = owner
		sends, fed, vague := false, owner, false
		for _, f := range flows {
			sends = sends || f.from == a.ID
			holder[a.ID] = holder[a.ID] || f.to == a.ID
		}
		for _, u := range apps {
			cycle := reach[[2]string{u.ID, a.ID}] && reach[[2]string{a.ID, u.ID}]
			inCycle := slices.Contains(slices.Concat(u.Owns.Or(nil), u.Reads.Or(nil)), d.Dataset) && cycle
			fed = fed || inCycle || reach[[2]string{u.ID, a.ID}] && !cycle
			holds, receives := n.open(u.ID)
			vague = vague || (cycle || u.ID == a.ID) && receives || cycle && holds
		}
		c := d.Class
		c.Lo.Marks, c.Hi.Marks = 0, 0
		if owner || sends && !fed && !vague {
			c.Lo.Marks = d.Class.Lo.Marks
		}
		if holds, receives := n.open(a.ID); owner || sends && !fed || holds || receives {
			c.Hi.Marks = d.Class.Hi.Marks
		}
		at[a.ID] = c
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
	for id, c := range at {
		if holder[id] {
			n.held[id][d.Dataset] = c
		}
	}
}

func (n *naive) run() map[string]policy.Interval {
	n.held, n.data, n.sys = map[string]map[inventory.Ref]policy.Interval{}, map[string]policy.Class{}, map[string]policy.Interval{}
	for _, a := range n.inv.Applications {
		n.held[a.ID] = map[inventory.Ref]policy.Interval{}
	}
	for _, d := range n.intrinsic.Datasets {
		n.carry(d)
	}
	out := map[string]policy.Interval{}
	for _, a := range n.inv.Applications {
		c := n.intrinsic.Application(a.ID).Class
		for _, h := range n.held[a.ID] {
			c.Lo, n.data[a.ID] = c.Lo.Join(dataPart(h.Lo)), n.data[a.ID].Join(dataPart(h.Hi))
		}
		if holds, _ := n.open(a.ID); holds {
			c.Hi, n.data[a.ID] = policy.Top(), dataPart(policy.Top())
		}
		out[a.ID] = c
	}
	for changed := true; changed; {
		changed = false
		raise := func(to string, lo, hi, data policy.Class) {
			old, oldData := out[to], n.data[to]
			n.data[to] = n.data[to].Join(data)
			out[to] = policy.Interval{Lo: old.Lo.Join(lo), Hi: old.Hi.Join(hi).Join(n.data[to])}
			changed = changed || old != out[to] || oldData != n.data[to]
		}
		for _, u := range n.inv.Applications {
			raise(u.ID, policy.Class{}, policy.Class{}, policy.Class{})
			for _, v := range n.inv.Applications {
				if !u.Flows.Known() {
					raise(v.ID, policy.Class{}, impactPart(out[u.ID].Hi, 0), n.data[u.ID])
				}
			}
		}
		for _, f := range n.flows() {
			var data policy.Class
			if !f.Data.Known() {
				data = n.data[f.from]
				data.Marks &^= f.end.stripHi
			}
			raise(f.to, impactPart(out[f.from].Lo, f.end.dropLo), impactPart(out[f.from].Hi, f.end.dropHi), data)
		}
	}
	return out
}
