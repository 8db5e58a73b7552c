package planner

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// The kinds of resources, as in Load.Kind.
const (
	ResourceTeam         = "team"         // person-days of a team
	ResourceSkill        = "skill"        // person-days of all teams that have a skill
	ResourceLink         = "link"         // data that a link can carry in the hours kept for it
	ResourceApplications = "applications" // number of applications
	ResourceServers      = "servers"      // number of servers
	ResourceRisk         = "risk"         // points of risk
)

// resource is what waves have a limited amount of.
type resource struct {
	kind      string
	id        string // of the team or the skill, or the site and the link; "" for those of the programme
	unit      string // the noun that sentences count
	scale     int64  // integer units in one
	statement Statement
	refs      []inventory.Ref
	unlimited bool // not stated; it is shown, and limits nothing
	capacity  func(g *grid, wave int) int64
	days      func(g *grid, wave int) []float64 // of what people do: units given by the evening of each day of a wave; nil: it is not counted by days

	// level is the number that was stated, and at the capacity with another; nil when no one number states it. Digits after the point are
	// what people would state.
	level  float64
	digits int
	at     func(level float64) func(*grid, int) int64
}

// units rounds an amount up, so that a wave is never overfull.
func (r *resource) units(amount float64) int64 { return roundUp(amount * float64(r.scale)) }

// amount writes integer units as people do.
func (r *resource) amount(n int64) Sentence {
	return say("amount."+r.unit, float64(n)/float64(r.scale))
}

// name names the resource.
func (r *resource) name() Sentence {
	if r.id == "" {
		return say("resource." + r.kind)
	}
	return say("resource."+r.kind, r.id)
}

// need is what a mover takes from a resource.
type need struct {
	resource int
	amount   int64
}

// takes returns what the mover takes from a resource.
func (m *mover) takes(resource int) int64 {
	for _, n := range m.needs {
		if n.resource == resource {
			return n.amount
		}
	}
	return 0
}

// take adds to what the mover takes from a resource.
func (m *mover) take(resource int, amount int64) {
	if amount == 0 {
		return
	}
	for k := range m.needs {
		if m.needs[k].resource == resource {
			m.needs[k].amount += amount
			return
		}
	}
	m.needs = append(m.needs, need{resource, amount})
}

// readResources finds what limits the waves, teams first, and what every mover takes of it.
func (d *draft) readResources() {
	d.readTeams()
	d.readSkills()
	d.readLinks()
	d.addProgrammeResource(ResourceApplications, "application", d.prog.most, func(*mover) int64 { return 1 })
	if d.prog.servers.limits() {
		d.addProgrammeResource(ResourceServers, "server", d.prog.servers, d.serversOf)
	}
	if d.prog.risk.limits() {
		for _, m := range d.movers {
			d.assumeRisk(m)
		}
		d.addProgrammeResource(ResourceRisk, "risk_point", d.prog.risk, func(m *mover) int64 { return m.risk })
	}
}

// addResource adds a resource and returns its number.
func (d *draft) addResource(r *resource) int {
	d.resources = append(d.resources, r)
	return len(d.resources) - 1
}

// addProgrammeResource adds a limit that the programme sets on every wave.
func (d *draft) addProgrammeResource(kind, unit string, c perWave, of func(*mover) int64) {
	r := &resource{kind: kind, unit: unit, scale: 1, statement: c.statement, unlimited: !c.limits(), refs: d.prog.refs()}
	at := d.addResource(r)
	var all int64
	for _, m := range d.movers {
		n := of(m)
		m.take(at, n)
		all += n
	}
	capacity := func(c perWave) func(*grid, int) int64 {
		return func(_ *grid, wave int) int64 { return max(0, c.in(wave, all)-d.goneFrom(wave, of)) }
	}
	r.capacity = capacity(c)
	if c.stated {
		r.level = float64(c.most)
		r.at = func(most float64) func(*grid, int) int64 {
			other := c
			other.most = int64(most)
			return capacity(other)
		}
	}
}

// serversOf counts the servers that an application stands on.
func (d *draft) serversOf(m *mover) int64 {
	var ids []string
	for _, ref := range m.app.HostedOn.Or(nil) {
		if ref.Kind == inventory.KindServer {
			ids = append(ids, ref.ID)
		}
	}
	slices.Sort(ids)
	return int64(len(slices.Compact(ids)))
}
