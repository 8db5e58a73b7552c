package readiness

import (
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// Propagate carries the classes that rules gave to datasets and applications along the flows of a portfolio, and returns the
// classes of everything, sorted; its arguments are not changed. The package documentation says what is carried where.
//
// The result is the least fixpoint: it depends neither on the order of anything nor on cycles. Lo is at most Hi in every class.
// Why has one entry for every component of Lo that is above the bottom, and one for every mark, with the fewest flows that
// lead from its origin; among equally few, those with the least ids. A way of more than 32 flows is cut to its last 32: the rest
// is the way of the application where it then begins.
//
// Time and memory are linear in the applications, the flows and the datasets each application holds. A block that intrinsic does not
// mention may be of any class.
func Propagate(inv *inventory.Inventory, intrinsic *policy.Classes) *policy.Classes {
	n := newNetwork(inv, intrinsic)
	p := propagation{network: n, held: make([][]holding, len(n.apps)), gaps: make([][]inventory.Path, len(n.apps))}
	for d := range n.datasets {
		n.deliver(int32(d), p.held, p.gaps)
	}
	p.high = n.highEnds(p.held)
	for i, chain := range impactChains {
		p.cascades[i] = n.cascade(chain, p.held)
	}
	inherited := p.inheritedMissing()
	out := &policy.Classes{Datasets: n.datasets, Applications: make([]policy.ApplicationClass, len(n.apps))}
	for v := range n.apps {
		out.Applications[v] = p.class(v, inherited[v])
	}
	return out
}

// propagation holds what each stage of Propagate found.
type propagation struct {
	*network
	held     [][]holding        // by application, sorted by dataset
	gaps     [][]inventory.Path // by application: facts that leave the marks of what it holds open
	high     []high
	cascades [2]*cascade // of impactChains
}

func (p *propagation) class(v int, inherited []inventory.Path) policy.ApplicationClass {
	own := &p.intrinsic[v]
	c := policy.ApplicationClass{
		Application: p.apps[v].ID,
		Class:       policy.Interval{Lo: p.low(v), Hi: own.Class.Hi.Join(p.high[v].data).Join(p.high[v].impact)},
		Open:        own.Open || p.open[v].open(),
	}
	if p.open[v].holds {
		c.Class.Hi = policy.Top()
	}
	c.Why = p.why(v, c.Class.Lo)
	missing := [][]inventory.Path{own.Missing, p.gaps[v], p.open[v].missing, inherited}
	for _, h := range p.held[v] {
		d := &p.datasets[h.dataset]
		c.Held = append(c.Held, policy.Held{Dataset: d.Dataset, Class: h.class, Path: h.way.steps})
		missing = append(missing, d.Missing)
	}
	if all := union(missing...); len(all) > 0 {
		c.Missing = all
	}
	return c
}

// low returns the low end: what the application states, what it holds, and what its callers force.
func (p *propagation) low(v int) policy.Class {
	c := p.intrinsic[v].Class.Lo
	for _, h := range p.held[v] {
		c = c.Join(dataPart(h.class.Lo))
	}
	c.Integrity, c.Availability = p.cascades[0].level(v), p.cascades[1].level(v)
	return c
}

// inheritedMissing names, for every application, the facts that keep its impacts apart: its own and its callers', as far as they
// reach it, and those about the flows in between.
func (p *propagation) inheritedMissing() [][]inventory.Path {
	own := make([][]inventory.Path, len(p.apps))
	g := edges{first: make([]int32, len(p.apps)+1)}
	for u := range p.apps {
		own[u] = capped(union(own[u], p.impactFacts(u)))
		for e := p.first[u]; e < p.first[u+1]; e++ {
			f := &p.flows[e]
			raises, inherits := p.opens(u, f)
			if raises {
				own[f.to] = capped(union(own[f.to], f.dropMissing))
			}
			if inherits {
				g.to = append(g.to, f.to)
			}
		}
		g.first[u+1] = int32(len(g.to))
	}
	return inherit(g, own)
}

// opens reports whether a flow lifts the high end of the called application above its low end, and whether it does so because
// the caller's own impact is open.
func (p *propagation) opens(u int, f *flow) (raises, inherits bool) {
	for i, chain := range impactChains {
		hi := chain.get(p.high[u].impact)
		if hi > f.dropHi && hi-f.dropHi > p.cascades[i].level(int(f.to)) {
			raises = true
			inherits = inherits || hi > p.cascades[i].level(u)
		}
	}
	return raises, inherits
}

// impactFacts lists the facts about an application and what it holds that keep its own impacts apart.
func (p *propagation) impactFacts(u int) []inventory.Path {
	above := func(c policy.Class) bool {
		return chainAbove(c, p.cascades[0].level(u), p.cascades[1].level(u))
	}
	var lists [][]inventory.Path
	if above(p.intrinsic[u].Class.Hi) {
		lists = append(lists, p.intrinsic[u].Missing)
	}
	if above(p.high[u].data) {
		lists = append(lists, p.open[u].missing)
	}
	for _, h := range p.held[u] {
		if above(h.class.Hi) {
			lists = append(lists, p.datasets[h.dataset].Missing)
		}
	}
	if lists == nil {
		return nil
	}
	return union(lists...)
}

func chainAbove(c policy.Class, integrity, availability uint8) bool {
	return c.Integrity > integrity || c.Availability > availability
}
