package readiness

import (
	"runtime"
	"sync/atomic"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/worker"
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
// mention may be of any class; nil mentions none. A nil inventory has no classes.
func Propagate(inv *inventory.Inventory, intrinsic *policy.Classes) *policy.Classes {
	if inv == nil {
		return &policy.Classes{}
	}
	n := newNetwork(inv, intrinsic)
	p := propagation{network: n, held: n.rooms(), gaps: make([][]inventory.Path, len(n.apps))}
	for d := range n.datasets {
		n.deliver(int32(d), p.held, p.gaps)
	}
	p.rise()
	inherited := p.inheritedMissing()
	out := &policy.Classes{Datasets: n.datasets, Applications: make([]policy.ApplicationClass, len(n.apps))}
	eachPart(len(n.apps), func(from, until int) {
		for v := from; v < until; v++ {
			out.Applications[v] = p.class(v, inherited[v])
		}
	})
	return out
}

// rise finds the three fixpoints, which need nothing of one another, at the same time.
func (p *propagation) rise() {
	var all worker.Group
	all.Go(func() { p.high = p.highEnds(p.held) })
	for i, chain := range impactChains {
		all.Go(func() { p.cascades[i] = p.cascade(chain, p.held) })
	}
	all.Wait()
}

// eachPart calls do for parts of 0 to n, in parallel.
func eachPart(n int, do func(from, until int)) {
	const size = 4096
	var all worker.Group
	var next atomic.Int64
	for range min(runtime.GOMAXPROCS(0), (n+size-1)/size) {
		all.Go(func() {
			for from := int(next.Add(size)) - size; from < n; from = int(next.Add(size)) - size {
				do(from, min(from+size, n))
			}
		})
	}
	all.Wait()
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
	own := p.intrinsic[v]
	c := policy.ApplicationClass{
		Application: p.apps[v].ID,
		Class:       policy.Interval{Lo: p.low(v), Hi: own.Class.Hi.Join(p.high[v].data).Join(p.high[v].impact)},
		Open:        own.Open || p.open[v].open(),
	}
	if p.open[v].holds {
		c.Class.Hi = policy.Top()
	}
	c.Why = p.why(v, c.Class.Lo)
	if held := p.held[v]; len(held) > 0 {
		c.Held = make([]policy.Held, len(held))
		for i, h := range held {
			c.Held[i] = policy.Held{Dataset: p.datasets[h.dataset].Dataset, Class: h.class, Path: h.way.steps}
		}
	}
	c.Missing = p.missing(v, inherited)
	return c
}

// missing lists the facts that leave an application's class open, or may do so; nil when there are none.
func (p *propagation) missing(v int, inherited []inventory.Path) []inventory.Path {
	lists := [][]inventory.Path{p.intrinsic[v].Missing, p.gaps[v], p.open[v].missing, inherited}
	some := false
	for _, l := range lists {
		some = some || len(l) > 0
	}
	for _, h := range p.held[v] {
		if l := p.datasets[h.dataset].Missing; len(l) > 0 {
			lists, some = append(lists, l), true
		}
	}
	if !some {
		return nil
	}
	return union(lists...)
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
				own[f.to] = capped(union(own[f.to], f.dropMissing()))
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
