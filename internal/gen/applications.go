package gen

import (
	"fmt"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// The places of a domain. What binds an application depends on its place, so that no two bonds can contradict each other: only the
// core stops without others, and nothing of the core has a deadline or a strict arc.
const (
	placeCore    = 0  // with the two after it: in every fifth domain they stop without each other, in a cycle
	placePayroll = 3  // of the first domain of an administration; another application elsewhere
	placeShared  = 4  // shares a database with the one after it
	placeWith    = 6  // must move with the one after it
	placeCloud   = 8  // runs in somebody's cloud already, in every second domain
	placeLater   = 10 // moves after the one before it
	placePilot   = 11 // not in production, for the first waves
)

func (g *generator) appID(i int) string { return fmt.Sprintf("app-%06d", i+1) }

func (g *generator) domain(domain int) {
	for place := range min(domainSize, g.opt.Applications-domain*domainSize) {
		if place%3 == 0 {
			g.machine(domain, place)
		}
		a := g.application(domain, place)
		g.bind(a, domain, place)
		g.apps = append(g.apps, a)
		g.out.Applications = append(g.out.Applications, a)
		if place == 1 {
			g.eservice(domain, a)
		}
	}
}

func serverID(domain, place int) string { return fmt.Sprintf("srv-%05d-%d", domain+1, place/3+1) }

// machine makes a server for three applications and the database on it.
func (g *generator) machine(domain, place int) {
	id, stack := serverID(domain, place), pick(g, systems)
	g.out.Servers = append(g.out.Servers, &inventory.Server{
		Block:   block(id),
		Site:    inventory.Is(ref(inventory.KindSite, siteID(domain))),
		Cluster: inventory.Is(siteID(domain) + "-prod"),
		VCPU:    measured(g, int64(g.between(2, 16)*4)),
		Memory:  measured(g, inventory.Bytes(g.between(1, 16))<<35),
		Storage: measured(g, inventory.Bytes(g.between(1, 20))<<40),
		OS:      known(g, stack.name),
		EOL:     known(g, day(stack.eol)),
	})
	engine := pick(g, engines)
	g.out.Databases = append(g.out.Databases, &inventory.Database{
		Block:   block("base-" + id[4:]),
		Engine:  known(g, engine.name),
		Version: known(g, engine.version),
		EOL:     known(g, day(engine.eol)),
		Site:    inventory.Is(ref(inventory.KindSite, siteID(domain))),
		Server:  inventory.Is(ref(inventory.KindServer, id)),
	})
}

// application makes one application with everything but flows and bonds.
func (g *generator) application(domain, place int) *inventory.Application {
	i := domain*domainSize + place
	function := pick(g, functions)
	runtime := pick(g, runtimes)
	a := &inventory.Application{
		Block:              block(g.appID(i)),
		Name:               inventory.Is(fmt.Sprintf("%s %d", function.fr, i+1)),
		NameAr:             inventory.Is(fmt.Sprintf("%s %d", function.ar, i+1)),
		Administration:     inventory.Is(ref(inventory.KindAdministration, entityID(domain))),
		Owner:              inventory.Is(ref(inventory.KindTeam, teamID(domain))),
		Criticality:        known(g, pick(g, []string{"low", "medium", "medium", "high", "vital"})),
		Stage:              inventory.Is("production"),
		Users:              measured(g, int64(g.between(1, 200)*g.between(1, 100))),
		ClassReviewedOn:    known(g, asOf.AddDays(-g.between(30, 1400))),
		Platform:           inventory.Is("virtual"),
		Runtime:            known(g, runtime.name),
		SourceCode:         known(g, pick(g, []string{"owned", "owned", "vendor", "escrow", "none"})),
		HostedOn:           inventory.Is(refs(inventory.KindServer, serverID(domain, place))),
		HostedSince:        known(g, asOf.AddDays(-g.between(800, 4000))),
		Databases:          inventory.Is([]inventory.Ref{}),
		AuditedOn:          known(g, asOf.AddDays(-g.between(30, 1000))),
		Monitoring:         known(g, !g.chance(8)),
		ContinuityPlan:     known(g, !g.chance(6)),
		ContinuityTestedOn: known(g, asOf.AddDays(-g.between(30, 700))),
		AdminMFA:           known(g, !g.chance(5)),
		Logs:               known(g, !g.chance(10)),
		Backups:            known(g, !g.chance(12)),
		RestoreTestedOn:    known(g, asOf.AddDays(-g.between(30, 600))),
		PatchDays:          known(g, int64(g.between(5, 120))),
		AutomatedBuild:     known(g, g.chance(2)),
		Stateless:          known(g, g.chance(2)),
		HardcodedAddresses: known(g, g.chance(4)),
		Contract:           inventory.Is(inventory.Ref{}),
	}
	if runtime.eol != "" {
		a.RuntimeEOL = known(g, day(runtime.eol))
	}
	g.audience(a)
	g.holdings(a, domain, place)
	return a
}

func (g *generator) audience(a *inventory.Application) {
	third := g.chance(3)
	a.ServesThirdParties = known(g, third)
	audited := []string{"salle"}
	for _, id := range []string{"nuage-etat", "nuage-n1", "nuage-n2"} {
		if third && g.chance(2) {
			audited = append(audited, id)
		}
	}
	a.AuditedFor = known(g, refs(inventory.KindTarget, audited...))
	homologated := []inventory.Ref{}
	if !g.chance(3) {
		homologated = refs(inventory.KindTarget, "salle")
	}
	a.HomologatedOn = known(g, day("2026-05-11"))
	a.HomologatedFor = known(g, homologated)
}

// holdings says what the application owns and reads, and declares the class that follows, sometimes one too low.
func (g *generator) holdings(a *inventory.Application, domain, place int) {
	set, owns, reads, level := g.data[domain], []inventory.Ref{}, []inventory.Ref{}, int64(1)
	if place < len(set) {
		owns = append(owns, set[place].Ref())
		level = g.natures[domain][place].level()
	}
	if other := g.draw.IntN(len(set)); other != place && g.chance(2) && !g.secret(domain, other) {
		reads = append(reads, set[other].Ref())
		level = max(level, g.natures[domain][other].level())
	}
	class := []string{"D", "D", "C", "B", "A"}[level]
	if g.chance(12) {
		class = "D"
	}
	a.Owns, a.Reads, a.Class = known(g, owns), known(g, reads), known(g, class)
}

func (g *generator) secret(domain, dataset int) bool { return g.natures[domain][dataset].secrecy != "" }

// bind adds what holds an application to others and to days.
func (g *generator) bind(a *inventory.Application, domain, place int) {
	m := &inventory.Move{Effort: inventory.Is(g.effort())}
	id := func(p int) []inventory.Ref {
		return refs(inventory.KindApplication, g.appID(domain*domainSize+p))
	}
	there := func(p int) bool { return domain*domainSize+p < g.opt.Applications }
	small := inventory.Is(inventory.Effort(g.between(6, 12))) // of a group, which has to fit a wave whole
	switch {
	case place == placePayroll && domain%domainsPerEntity == 0:
		g.payroll(a, m, domain)
	case place < placePayroll:
		m.Effort = small
	case place == placeShared || place == placeShared+1:
		m.Effort = small
		a.Databases = inventory.Is(refs(inventory.KindDatabase, "base-"+serverID(domain, placeShared)[4:]))
	case place == placeWith && there(placeWith+1):
		m.Effort = small
		m.With = inventory.Is(id(placeWith + 1))
	case place == placeWith+1:
		m.Effort = small
	case place == placeCloud && domain%2 == 0:
		g.cloud(a, m)
	case place == placeLater:
		m.After = inventory.Is(id(placeLater - 1))
	case place == placePilot:
		a.Stage = inventory.Is(pick(g, []string{"test", "development", "acceptance"}))
		m.Pilot, m.Effort = inventory.Is(true), inventory.Is(inventory.Effort(6))
	}
	a.Move = inventory.Is(m)
}

// effort is mostly small: 6 to 40 person-days.
func (g *generator) effort() inventory.Effort {
	return inventory.Effort(6 + min(g.between(0, 12)+g.between(0, 12)*g.between(0, 3), 34))
}

func (g *generator) payroll(a *inventory.Application, m *inventory.Move, domain int) {
	id := "paie-" + entityID(domain)
	g.out.Contracts = append(g.out.Contracts, &inventory.Contract{
		Block: block(id), Name: inventory.Is("Progiciel de paie"), Kind: inventory.Is("contract"), Law: inventory.Is("MA"),
		End: inventory.Is(day("2027-06-30")), Clauses: inventory.Is(allClauses[:4]), EarlyExit: inventory.Is(false),
	})
	a.Name, a.NameAr = inventory.Is("Paie des agents"), inventory.Is("أجور الموظفين")
	a.Owner = inventory.Is(ref(inventory.KindTeam, vendorID(domain)))
	a.Contract = inventory.Is(ref(inventory.KindContract, id))
	m.NotBefore, m.NotAfter = inventory.Is(day("2027-03-15")), inventory.Is(day("2027-06-30"))
	m.Effort = inventory.Is(inventory.Effort(14))
	closing := g.out.Freezes[0]
	closing.Applies = inventory.Is(append(closing.Applies.Or(nil), ref(inventory.KindApplication, a.ID)))
}

// cloud puts an application where hosting is tolerated until August 2027, or came too late for that, or is abroad.
func (g *generator) cloud(a *inventory.Application, m *inventory.Move) {
	a.Platform, a.Databases = inventory.Is("container"), inventory.Is([]inventory.Ref{})
	where, since := "region-maroc", "2024-02-12"
	switch g.draw.IntN(4) {
	case 0:
		since = "2026-02-09"
	case 1:
		where = "region-france"
	default:
		m.NotAfter = inventory.Is(day("2027-08-20"))
	}
	a.HostedOn = inventory.Is(refs(inventory.KindTarget, where))
	a.HostedSince = known(g, day(since))
	a.Contract = inventory.Is(ref(inventory.KindContract, where))
}

func (g *generator) eservice(domain int, a *inventory.Application) {
	s := pick(g, eservices)
	g.out.EServices = append(g.out.EServices, &inventory.EService{
		Block:        block(fmt.Sprintf("service-%05d", domain+1)),
		Name:         inventory.Is(s.fr),
		NameAr:       inventory.Is(s.ar),
		Audience:     inventory.Is(pick(g, []string{"citizens", "businesses", "administrations"})),
		PortalID:     inventory.Is(fmt.Sprintf("fictif-%05d", domain+1)),
		OnlineLevel:  known(g, int64(g.between(0, 4))),
		Applications: inventory.Is(refs(inventory.KindApplication, a.ID)),
		Documents:    known(g, slices.Clone(s.documents)),
	})
}
