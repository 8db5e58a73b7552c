package planner

import (
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// readLimits finds the dates before which, and those after which, the application cannot be cut over.
func (d *draft) readLimits(m *mover) {
	later := func(l limit) {
		if l.date != 0 {
			m.lower = append(m.lower, l)
		}
	}
	id := m.id()
	if day, ok := m.move.NotBefore.Value(); ok {
		s := d.statement(pathOf(inventory.KindApplication, id, "move.not_before"), say("not_before", id, day), m.move.NotBefore.Pos())
		later(limit{day, &cause{"not_before", s, []inventory.Ref{applicationRef(id)}}})
	}
	for _, ref := range m.move.WaitsFor.Or(nil) {
		later(d.waitLimit(m, ref))
	}
	if target := d.inv.Target(m.target); target != nil {
		if day, ok := target.Available.Value(); ok {
			s := d.statement(pathOf(inventory.KindTarget, target.ID, "available"), say("target_available", target.ID, day), target.Available.Pos())
			later(limit{day, &cause{"target_available", s, []inventory.Ref{{Kind: inventory.KindTarget, ID: target.ID}}}})
		}
		for _, site := range d.sitesOf(m.app) {
			later(d.linkLimit(site, target))
		}
	}
	m.upper = d.lastDays(m)
	if l := d.offerLimit(m); l.date != 0 {
		m.upper = append(m.upper, l)
	}
	if d.prog.until != 0 && !d.opt.Defer {
		m.upper = append(m.upper, d.prog.horizon)
	}
	m.bind()
}

// bind finds the limits that bind. The first one stated wins a tie.
func (m *mover) bind() {
	m.from, m.until = limit{}, limit{}
	for _, l := range m.lower {
		if l.date > m.from.date {
			m.from = l
		}
	}
	for _, l := range m.upper {
		if m.until.date == 0 || l.date < m.until.date {
			m.until = l
		}
	}
}

// lastDays are the days after which the application cannot stay where it is.
func (d *draft) lastDays(m *mover) []limit {
	var out []limit
	sooner := func(l limit) {
		if l.date != 0 {
			out = append(out, l)
		}
	}
	if day, ok := m.move.NotAfter.Value(); ok {
		s := d.statement(pathOf(inventory.KindApplication, m.id(), "move.not_after"), say("not_after", m.id(), day), m.move.NotAfter.Pos())
		sooner(limit{day, &cause{"not_after", s, []inventory.Ref{applicationRef(m.id())}}})
	}
	sooner(d.contractLimit(m))
	sooner(d.tolerationLimit(m))
	return out
}

// lastDay is the earliest of them, 0 when there is none.
func (d *draft) lastDay(m *mover) inventory.Date {
	var last inventory.Date
	for _, l := range d.lastDays(m) {
		if last == 0 || l.date < last {
			last = l.date
		}
	}
	return last
}

// waitLimit says from when what an application waits for is there: the day it was signed or decided, else the day it is expected, else the
// day it was asked for and the time that takes. What has no day at all cannot be kept, and the plan says so.
func (d *draft) waitLimit(m *mover, ref inventory.Ref) limit {
	w, ok := d.awaited(ref)
	if !ok {
		return limit{}
	}
	if _, done := w.done.Value(); done {
		return limit{}
	}
	l := limit{cause: &cause{kind: "waits_for", refs: []inventory.Ref{ref}}}
	path := func(name string) inventory.Path { return pathOf(ref.Kind, ref.ID, name) }
	if day, ok := w.expected.Value(); ok {
		l.date = day
		l.statement = d.statement(path("expected_on"), say("waits.expected", m.id(), ref.String(), day), w.expected.Pos())
		return l
	}
	lead, ok := w.lead.Value()
	if !ok {
		d.assume(pathOf(inventory.KindApplication, m.id(), "move.waits_for"), say("waits.unknown", ref.String()))
		return limit{}
	}
	asked, ok := w.asked.Value()
	if !ok {
		asked = d.inv.AsOf()
		d.assume(path(w.askedName), say("waits.asked.unknown", ref.String(), asked))
	}
	l.date = asked.AddDays(daysOf(lead))
	l.statement = d.statement(path("lead_time"), say("waits.lead", m.id(), ref.String(), asked, daysOf(lead), l.date), w.lead.Pos())
	return l
}

// daysOf rounds a duration up to days.
func daysOf(t inventory.Duration) int { return int(roundUp(t.Seconds() / 86400)) }

// awaited is what procurements, conventions and decisions have in common.
type awaited struct {
	asked, expected, done inventory.Fact[inventory.Date]
	lead                  inventory.Fact[inventory.Duration]
	askedName             string
}

func (d *draft) awaited(ref inventory.Ref) (awaited, bool) {
	switch ref.Kind {
	case inventory.KindProcurement:
		if b := d.inv.Procurement(ref.ID); b != nil {
			return awaited{b.LaunchedOn, b.ExpectedOn, b.SignedOn, b.LeadTime, "launched_on"}, true
		}
	case inventory.KindConvention:
		if b := d.inv.Convention(ref.ID); b != nil {
			return awaited{b.RequestedOn, b.ExpectedOn, b.SignedOn, b.LeadTime, "requested_on"}, true
		}
	case inventory.KindDecision:
		if b := d.inv.Decision(ref.ID); b != nil {
			return awaited{b.RequestedOn, b.ExpectedOn, b.DecidedOn, b.LeadTime, "requested_on"}, true
		}
	}
	return awaited{}, false
}

// readPin reads the wave that a person fixed.
func (d *draft) readPin(m *mover) {
	wave, ok := m.move.Wave.Value()
	if !ok || wave < 1 || wave > longestProgramme {
		return
	}
	m.pinned = int(wave) - 1
	s := d.statement(pathOf(inventory.KindApplication, m.id(), "move.wave"), say("pinned", m.id(), wave), m.move.Wave.Pos())
	m.pin = limit{cause: &cause{"pinned", s, []inventory.Ref{applicationRef(m.id())}}}
}

// admitted reports whether pins and commitments let the mover into a wave.
func (d *draft) admitted(m *mover, wave int) bool {
	if m.pinned >= 0 {
		return wave == m.pinned
	}
	_, committed := d.prog.committed[wave]
	return !committed && d.replan.joins(m, wave)
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

// linksTo returns the links of a site to a target or to the target's site, and those of fibre.
func linksTo(site *inventory.Site, target *inventory.Target) (direct, fibre []*inventory.Link) {
	home, _ := target.Site.Value()
	for _, link := range site.Links.Or(nil) {
		to, _ := link.To.Value()
		if to == (inventory.Ref{Kind: inventory.KindTarget, ID: target.ID}) || home.ID != "" && to == home {
			direct = append(direct, link)
		}
		if technology, _ := link.Technology.Value(); technology == "fibre" {
			fibre = append(fibre, link)
		}
	}
	return direct, fibre
}

// linkLimit says from when a site can reach a target. Of the links to the target or to its site the first one usable counts; when there
// is none, the site's fibre does; a link without a date is usable now.
func (d *draft) linkLimit(site *inventory.Site, target *inventory.Target) limit {
	links, fibre := linksTo(site, target)
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
	s := d.statement(path, say("link_available", first.ID, site.ID, day), first.Available.Pos())
	return limit{day, &cause{"link_available", s, []inventory.Ref{{Kind: inventory.KindSite, ID: site.ID}}}}
}

// offerLimit is the last day on which the target offers what the rules ask of it, such as its qualification: nothing moves there later.
func (d *draft) offerLimit(m *mover) limit {
	a, target := d.asm.Application(m.id()), d.inv.Target(m.target)
	if a == nil || target == nil {
		return limit{}
	}
	v := a.Verdict(target.ID)
	if v == nil || v.Lasts == 0 {
		return limit{}
	}
	path, pos := pathOf(inventory.KindTarget, target.ID, "qualification"), target.Qualification.Pos()
	if q := target.Qualification.Or(nil); q != nil && q.ValidTo.Or(0) == v.Lasts {
		path, pos = pathOf(inventory.KindTarget, target.ID, "qualification.valid_to"), q.ValidTo.Pos()
	}
	s := d.statement(path, say("offer_ends", target.ID, m.id(), v.Lasts), pos)
	return limit{v.Lasts, &cause{"offer_ends", s, []inventory.Ref{{Kind: inventory.KindTarget, ID: target.ID}}}}
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
		d.assume(path, say("contract.ended", contract.ID, m.id(), end))
		return limit{}
	}
	s := d.statement(path, say("contract_end", contract.ID, m.id(), end), contract.End.Pos())
	return limit{end, &cause{"contract_end", s, []inventory.Ref{{Kind: inventory.KindContract, ID: contract.ID}}}}
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
	if a == nil {
		return l
	}
	for _, v := range a.Verdicts {
		if v.Outcome != readiness.Tolerated || v.Until == 0 || len(present) > 0 && !present[v.Target] || l.date != 0 && l.date <= v.Until {
			continue
		}
		s := d.statement(pathOf(inventory.KindApplication, m.id(), "hosted_on"), say("toleration", m.id(), v.Target, v.Until), m.app.HostedOn.Pos())
		l = limit{v.Until, &cause{"toleration", s, []inventory.Ref{{Kind: inventory.KindTarget, ID: v.Target}}}}
	}
	return l
}
