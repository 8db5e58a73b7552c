package readiness

import "github.com/cloudfirst-toolkit/cloudfirst/policy"

// high is the high end of an application's class while it rises: of the data it may hold, and of the system.
type high struct {
	data   policy.Class // components of data only
	impact policy.Class // availability and integrity only
}

// dataPart keeps the components that data have: those that flows carry.
func dataPart(c policy.Class) policy.Class {
	return policy.Class{
		Confidentiality: c.Confidentiality, Integrity: c.Integrity, Availability: c.Availability,
		Marks: c.Marks, Secrecy: c.Secrecy, SensitiveData: c.SensitiveData,
	}
}

// impactPart keeps the components that dependencies raise, less the levels dropped.
func impactPart(c policy.Class, drop uint8) policy.Class {
	return policy.Class{Integrity: c.Integrity - min(c.Integrity, drop), Availability: c.Availability - min(c.Availability, drop)}
}

// highEnds raises the high ends to their least fixpoint. Each component of each application rises a few levels at most, so the
// worklist visits an application a bounded number of times.
func (n *network) highEnds(held [][]holding) []high {
	w := riser{network: n, at: make([]high, len(n.apps)+1), queued: make([]bool, len(n.apps)+1)}
	for u := range n.apps {
		h := &w.at[u]
		for _, d := range held[u] {
			h.data = h.data.Join(dataPart(d.class.Hi))
		}
		if n.open[u].holds {
			h.data = dataPart(policy.Top())
		}
		h.impact = impactPart(h.data.Join(n.intrinsic[u].Class.Hi), 0)
		w.push(int32(u))
	}
	for len(w.queue) > 0 {
		u := w.queue[len(w.queue)-1]
		w.queue = w.queue[:len(w.queue)-1]
		w.queued[u] = false
		w.leave(u)
	}
	return w.at[:len(n.apps)]
}

// riser is the worklist. The node after the last application is the virtual one that ambient senders share.
type riser struct {
	*network
	at     []high
	queue  []int32
	queued []bool
}

func (w *riser) push(u int32) {
	if !w.queued[u] {
		w.queued[u] = true
		w.queue = append(w.queue, u)
	}
}

func (w *riser) raise(v int32, data, impact policy.Class) {
	h := &w.at[v]
	next := high{h.data.Join(data), h.impact.Join(impact).Join(impactPart(data, 0))}
	if next != *h {
		*h = next
		w.push(v)
	}
}

func (w *riser) leave(u int32) {
	from, virtual := w.at[u], int32(len(w.apps))
	if u == virtual {
		for v := range virtual {
			w.raise(v, from.data, from.impact)
		}
		return
	}
	if w.ambient.sender[u] {
		w.raise(virtual, from.data, from.impact)
	}
	for e, end := w.out(u); e < end; e++ {
		f := &w.flows[e]
		var data policy.Class
		if f.anyData {
			data = from.data
			data.Marks &^= f.stripHi
		}
		w.raise(f.to, data, impactPart(from.impact, f.dropHi))
	}
}
