package planner

import (
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// readLimits finds the latest of the dates before which, and the earliest of those after which, the application cannot be cut over.
// The first one stated wins a tie.
func (d *draft) readLimits(m *mover) {
	later := func(l limit) {
		if l.date > m.from.date {
			m.from = l
		}
	}
	sooner := func(l limit) {
		if l.date != 0 && (m.until.date == 0 || l.date < m.until.date) {
			m.until = l
		}
	}
	id := m.id()
	if day, ok := m.move.NotBefore.Value(); ok {
		s := d.statement(pathOf(inventory.KindApplication, id, "move.not_before"), fmt.Sprintf("%s moves not before %s", id, day), m.move.NotBefore.Pos())
		later(limit{date: day, kind: "not_before", statement: s, refs: []inventory.Ref{applicationRef(id)}})
	}
	if target := d.inv.Target(m.target); target != nil {
		if day, ok := target.Available.Value(); ok {
			s := d.statement(pathOf(inventory.KindTarget, target.ID, "available"), fmt.Sprintf("target %s is available from %s", target.ID, day), target.Available.Pos())
			later(limit{date: day, kind: "target_available", statement: s, refs: []inventory.Ref{{Kind: inventory.KindTarget, ID: target.ID}}})
		}
		for _, site := range d.sitesOf(m.app) {
			later(d.linkLimit(site, target))
		}
	}
	if day, ok := m.move.NotAfter.Value(); ok {
		s := d.statement(pathOf(inventory.KindApplication, id, "move.not_after"), fmt.Sprintf("%s moves not after %s", id, day), m.move.NotAfter.Pos())
		sooner(limit{date: day, kind: "not_after", statement: s, refs: []inventory.Ref{applicationRef(id)}})
	}
	sooner(d.contractLimit(m))
	sooner(d.tolerationLimit(m))
	if d.prog.until != 0 && (m.until.date == 0 || d.prog.until < m.until.date) {
		m.until = d.prog.horizon
	}
}

// sitesOf returns the sites the application's servers stand at, in the order it names them, each once.
func (d *draft) sitesOf(app *inventory.Application) []*inventory.Site {
	var sites []*inventory.Site
	seen := map[string]bool{}
	for _, ref := range app.HostedOn.Or(nil) {
		id := ""
		switch ref.Kind {
		case inventory.KindSite:
			id = ref.ID
		case inventory.KindServer:
			if server := d.inv.Server(ref.ID); server != nil {
				site, _ := server.Site.Value()
				id = site.ID
			}
		}
		if site := d.inv.Site(id); site != nil && !seen[id] {
			seen[id] = true
			sites = append(sites, site)
		}
	}
	return sites
}

// linkLimit says from when a site can reach a target. Of the links to the target or to its site the first one usable counts; when there
// is none, the site's fibre does; a link without a date is usable now.
func (d *draft) linkLimit(site *inventory.Site, target *inventory.Target) limit {
	home, _ := target.Site.Value()
	var direct, fibre []*inventory.Link
	for _, link := range site.Links.Or(nil) {
		to, _ := link.To.Value()
		if to == (inventory.Ref{Kind: inventory.KindTarget, ID: target.ID}) || home.ID != "" && to == home {
			direct = append(direct, link)
		}
		if technology, _ := link.Technology.Value(); technology == "fibre" {
			fibre = append(fibre, link)
		}
	}
	links := direct
	if len(links) == 0 {
		links = fibre
	}
	var first *inventory.Link
	for _, link := range links {
		day, ok := link.Available.Value()
		if !ok || day <= d.inv.AsOf() {
			return limit{}
		}
		if first == nil || day < first.Available.Or(0) {
			first = link
		}
	}
	if first == nil {
		return limit{}
	}
	day := first.Available.Or(0)
	path := pathOf(inventory.KindSite, site.ID, "link."+first.ID+".available")
	s := d.statement(path, fmt.Sprintf("link %s of site %s is usable from %s", first.ID, site.ID, day), first.Available.Pos())
	return limit{date: day, kind: "link_available", statement: s, refs: []inventory.Ref{{Kind: inventory.KindSite, ID: site.ID}}}
}

// contractLimit is the end of the present contract. One that ended before the as-of date binds no more: it was overrun already.
func (d *draft) contractLimit(m *mover) limit {
	ref, _ := m.app.Contract.Value()
	contract := d.inv.Contract(ref.ID)
	if contract == nil {
		return limit{}
	}
	end, ok := contract.End.Value()
	if !ok {
		return limit{}
	}
	path := pathOf(inventory.KindContract, contract.ID, "end")
	if end < d.inv.AsOf() {
		d.assume(path, fmt.Sprintf("contract %s of %s ended on %s already; it is taken to bind no more", contract.ID, m.id(), end))
		return limit{}
	}
	s := d.statement(path, fmt.Sprintf("contract %s of %s ends on %s", contract.ID, m.id(), end), contract.End.Pos())
	return limit{date: end, kind: "contract_end", statement: s, refs: []inventory.Ref{{Kind: inventory.KindContract, ID: contract.ID}}}
}

// tolerationLimit is the day the law's patience with the present hosting ends. A toleration of a target the application is not hosted
// on says nothing, unless the inventory does not say which target it is hosted on.
func (d *draft) tolerationLimit(m *mover) limit {
	present := map[string]bool{}
	for _, ref := range m.app.HostedOn.Or(nil) {
		if ref.Kind == inventory.KindTarget {
			present[ref.ID] = true
		}
	}
	var l limit
	a := d.asm.Application(m.id())
	for _, v := range a.Verdicts {
		if v.Outcome != readiness.Tolerated || v.Until == 0 || len(present) > 0 && !present[v.Target] || l.date != 0 && l.date <= v.Until {
			continue
		}
		text := fmt.Sprintf("hosting %s on %s is tolerated until %s", m.id(), v.Target, v.Until)
		l = limit{
			date: v.Until, kind: "toleration",
			statement: d.statement(pathOf(inventory.KindApplication, m.id(), "hosted_on"), text, m.app.HostedOn.Pos()),
			refs:      []inventory.Ref{{Kind: inventory.KindTarget, ID: v.Target}},
		}
	}
	return l
}
