package verify

import (
	"math"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// move is an application that ought to have a wave.
type move struct {
	app        *inventory.Application
	facts      *inventory.Move // never nil
	target     string          // "": provisional
	verdict    *readiness.Verdict
	from       inventory.Date // no cutover before; 0: none
	until      inventory.Date // no cutover after; 0: none
	frozen     string         // its freezes, as days knows them
	pilot      bool
	wave       int                // from 0, as the plan says, deferred or not; -1: the plan forgot it
	work       []int              // waves with work before that, from 1, as the plan says
	placement  *planner.Placement // nil: deferred or forgotten
	needs      []packing.Need     // of stocks
	neighbours map[string]bool
}

// readMoves tells the applications that ought to have a wave from the others.
func (a *audit) readMoves() {
	a.byID, a.left = map[string]*move{}, map[string]string{}
	for _, app := range a.inv.Applications {
		m := &move{app: app, facts: app.Move.Or(nil), wave: -1}
		if m.facts == nil {
			m.facts = &inventory.Move{}
		}
		if why := a.standsAside(m); why != "" {
			a.ran(m)
			a.left[app.ID] = why
			continue
		}
		a.moves = append(a.moves, m)
		a.byID[app.ID] = m
	}
	for _, m := range a.moves {
		a.readDates(m)
	}
	a.readPilots()
}

// standsAside names the kind of an application without a wave; "" when it gets one.
func (a *audit) standsAside(m *move) string {
	if m.facts.MovedOn.Known() {
		return "moved"
	}
	if whose, ok := a.block.Administrations.Value(); ok && len(whose) > 0 {
		mine, known := m.app.Administration.Value()
		if known && !slices.ContainsFunc(whose, func(r inventory.Ref) bool { return r.ID == mine.ID }) {
			return "other_programme"
		}
	}
	if m.app.Stays.Known() {
		return "stays"
	}
	decided := m.facts.Disposition.Or("")
	if decided == "" {
		decided = a.opt.Dispositions[m.app.ID].String()
	}
	if decided == "retire" || decided == "retain" {
		return decided
	}
	return a.choose(m)
}

// choose finds the target; without one it names the kind of an application without a wave.
func (a *audit) choose(m *move) string {
	x := a.asm.Application(m.app.ID)
	if x == nil {
		return "undetermined"
	}
	if len(x.Verdicts) == 0 {
		return "no_target"
	}
	decided, _ := m.facts.Target.Value()
	best := readiness.Denied
	for _, wanted := range []string{decided.ID, x.Recommended} {
		for i := range x.Verdicts {
			v := &x.Verdicts[i]
			best = max(best, v.Outcome)
			if m.verdict == nil && wanted != "" && v.Target == wanted && v.AtWorst() >= readiness.Conditional {
				m.target, m.verdict = v.Target, v
			}
		}
	}
	switch {
	case m.verdict != nil:
		return ""
	case best != readiness.Undetermined:
		return "denied"
	case a.opt.Provisional:
		return ""
	}
	return "undetermined"
}

// readDates finds the days between which the cutover lies.
func (a *audit) readDates(m *move) {
	m.from = max(m.facts.NotBefore.Or(0), a.waits(m))
	if a.before.past != 0 {
		m.from = max(m.from, a.before.past+1)
	}
	if target := a.inv.Target(m.target); target != nil {
		m.from = max(m.from, target.Available.Or(0))
		for _, site := range a.sites(m) {
			m.from = max(m.from, a.linked(site, target))
		}
	}
	sooner := func(day inventory.Date) {
		if day != 0 && (m.until == 0 || day < m.until) {
			m.until = day
		}
	}
	sooner(a.lastDay(m))
	if m.verdict != nil {
		sooner(m.verdict.Lasts)
	}
	if !a.opt.Defer {
		sooner(a.until)
	}
	m.frozen, _ = a.days.hard(m.app.ID)
}

// lastDay is the last day an application may be where it is; 0: none.
func (a *audit) lastDay(m *move) inventory.Date {
	var out inventory.Date
	sooner := func(day inventory.Date) {
		if day != 0 && (out == 0 || day < out) {
			out = day
		}
	}
	sooner(m.facts.NotAfter.Or(0))
	if ref, ok := m.app.Contract.Value(); ok {
		if c := a.inv.Contract(ref.ID); c != nil && c.End.Or(0) >= a.inv.AsOf() {
			sooner(c.End.Or(0))
		}
	}
	hosts := map[string]bool{}
	for _, ref := range m.app.HostedOn.Or(nil) {
		if ref.Kind == inventory.KindTarget {
			hosts[ref.ID] = true
		}
	}
	if x := a.asm.Application(m.app.ID); x != nil {
		for _, v := range x.Verdicts {
			if v.Outcome == readiness.Tolerated && (len(hosts) == 0 || hosts[v.Target]) {
				sooner(v.Until)
			}
		}
	}
	return out
}

// waits is the day on which everything the application waits for is there.
func (a *audit) waits(m *move) inventory.Date {
	var out inventory.Date
	for _, ref := range m.facts.WaitsFor.Or(nil) {
		var asked, expected, done inventory.Fact[inventory.Date]
		var lead inventory.Fact[inventory.Duration]
		switch b := a.inv.Block(ref).(type) {
		case *inventory.Procurement:
			asked, expected, done, lead = b.LaunchedOn, b.ExpectedOn, b.SignedOn, b.LeadTime
		case *inventory.Convention:
			asked, expected, done, lead = b.RequestedOn, b.ExpectedOn, b.SignedOn, b.LeadTime
		case *inventory.Decision:
			asked, expected, done, lead = b.RequestedOn, b.ExpectedOn, b.DecidedOn, b.LeadTime
		}
		switch {
		case done.Known():
		case expected.Known():
			out = max(out, expected.Or(0))
		case lead.Known():
			out = max(out, asked.Or(a.inv.AsOf()).AddDays(wholeDays(lead.Or(0))))
		}
	}
	return out
}

// wholeDays rounds up.
func wholeDays(t inventory.Duration) int { return int(math.Ceil(t.Seconds()/86400 - 1e-6)) }

// sites are those at which the application stands.
func (a *audit) sites(m *move) []*inventory.Site {
	var out []*inventory.Site
	for _, ref := range m.app.HostedOn.Or(nil) {
		id := ref.ID
		if ref.Kind == inventory.KindServer {
			id = ""
			if server := a.inv.Server(ref.ID); server != nil {
				at, _ := server.Site.Value()
				id = at.ID
			}
		} else if ref.Kind != inventory.KindSite {
			continue
		}
		if site := a.inv.Site(id); site != nil && !slices.Contains(out, site) {
			out = append(out, site)
		}
	}
	return out
}

// ways are the links of a site that lead to the target; where none is said to, those of fibre.
func ways(site *inventory.Site, target *inventory.Target) (direct, fibre []*inventory.Link) {
	home, housed := target.Site.Value()
	for _, l := range site.Links.Or(nil) {
		to, _ := l.To.Value()
		switch {
		case to.Kind == inventory.KindTarget && to.ID == target.ID, housed && home.ID != "" && to == home:
			direct = append(direct, l)
		case l.Technology.Or("") == "fibre":
			fibre = append(fibre, l)
		}
	}
	return direct, fibre
}

// linked is the first day on which a site reaches a target; 0: now, or nothing is known of it.
func (a *audit) linked(site *inventory.Site, target *inventory.Target) inventory.Date {
	links, fibre := ways(site, target)
	if len(links) == 0 {
		links = fibre
	}
	var first inventory.Date
	for k, l := range links {
		day := l.Available.Or(0)
		if !l.Available.Known() || day <= a.inv.AsOf() {
			return 0
		}
		if k == 0 || day < first {
			first = day
		}
	}
	return first
}
