package gen

import (
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

func entityID(domain int) string { return fmt.Sprintf("entite-%04d", domain/domainsPerEntity+1) }

func teamID(domain int) string { return fmt.Sprintf("equipe-%05d", domain/domainsPerTeam+1) }

func vendorID(domain int) string {
	return fmt.Sprintf("editeur-paie-%04d", domain/domainsPerEntity+1)
}

func siteID(domain int) string { return fmt.Sprintf("site-%04d", domain/domainsPerEntity+1) }

// organisation makes administrations, each with a site and the vendor of its payroll, the teams, and what stands outside.
func (g *generator) organisation() {
	kinds := []string{"ministry", "public_institution", "public_institution", "local_authority", "public_enterprise"}
	for e := range g.entities() {
		d := e * domainsPerEntity
		g.out.Administrations = append(g.out.Administrations, &inventory.Administration{
			Block:              block(entityID(d)),
			Name:               inventory.Is(fmt.Sprintf("Administration fictive %d", e+1)),
			NameAr:             inventory.Is(fmt.Sprintf("إدارة خيالية %d", e+1)),
			Kind:               inventory.Is(kinds[e%len(kinds)]),
			Sector:             inventory.Is(pick(g, sectors)),
			Vital:              inventory.Is(e%5 == 2),
			SecurityOfficer:    known(g, "appointed"),
			OfficerIndependent: known(g, !g.chance(4)),
			SecurityPolicy:     known(g, day("2025-03-12").AddDays(-g.between(0, 500))),
			RiskAnalysis:       known(g, day("2025-10-06").AddDays(-g.between(0, 300))),
			IncidentProcedure:  known(g, true),
			CloudLead:          known(g, !g.chance(3)),
		})
		g.site(e, d)
		g.out.Teams = append(g.out.Teams, &inventory.Team{
			Block:    block(vendorID(d)),
			Name:     inventory.Is(fmt.Sprintf("Éditeur de la paie %d (fictif)", e+1)),
			External: inventory.Is(true),
			Capacity: inventory.Is(inventory.Capacity(6)),
		})
	}
	for t := range g.teams() {
		team := &inventory.Team{
			Block:    block(teamID(t * domainsPerTeam)),
			Name:     inventory.Is(fmt.Sprintf("Équipe %d", t+1)),
			Members:  inventory.Is(int64(g.between(4, 9))),
			Capacity: inventory.Is(inventory.Capacity(g.between(10, 14))),
			Skills:   inventory.Is([]string{"linux", "oracle", "postgres"}),
		}
		if t%6 == 5 {
			team.Capacity = inventory.NotKnown[inventory.Capacity]("plan de charge non arrêté", day("2026-09-22"))
		}
		if t%4 == 1 {
			team.Absences = inventory.Is([]*inventory.Absence{{
				Block: block("1"), From: inventory.Is(day("2027-07-19")), Until: inventory.Is(day("2027-08-27")), Share: inventory.Is(0.3),
			}})
		}
		g.out.Teams = append(g.out.Teams, team)
	}
	for _, id := range []string{"operateur-sms", "tresorerie", "interoperabilite"} {
		g.out.Externals = append(g.out.Externals, &inventory.External{Block: block(id), Name: inventory.Is(id + " (fictif)"), Country: inventory.Is("MA")})
	}
	for _, id := range []string{"audit-2026", "bulletin", "etude-marche"} {
		g.out.Sources = append(g.out.Sources, &inventory.Source{Block: block(id), Kind: inventory.Is("other"), Reference: inventory.Is("référence fictive")})
	}
}

// site makes an administration's machine room; the fibre of every fourth is not there yet.
func (g *generator) site(entity, domain int) {
	link := &inventory.Link{
		Block:      block("nuage"),
		To:         inventory.Is(ref(inventory.KindTarget, "nuage-n2")),
		Technology: inventory.Is("fibre"),
		Bandwidth:  known(g, inventory.BitRate(g.between(1, 10))*100e6),
		Latency:    known(g, inventory.Duration(g.between(3, 20))),
		Carriers:   known(g, int64(g.between(1, 2))),
		Encrypted:  known(g, true),
	}
	if entity%4 == 3 {
		link.Available = inventory.Is(day("2027-04-05"))
	}
	g.out.Sites = append(g.out.Sites, &inventory.Site{
		Block:        block(siteID(domain)),
		City:         inventory.Is(pick(g, cities)),
		Country:      inventory.Is("MA"),
		Role:         inventory.Is("datacenter"),
		FacilityTier: known(g, int64(g.between(1, 3))),
		Links:        inventory.Is([]*inventory.Link{link}),
	})
}

// calendar makes the programme, its calendar and its freezes. The freeze of the year's end names the payrolls, which the domains add.
func (g *generator) calendar() {
	calendar := inventory.Is(ref(inventory.KindCalendar, "ma-public"))
	g.out.Programmes = []*inventory.Programme{{
		Block:           block("nuage-2027"),
		Start:           inventory.Is(day("2027-01-18")),
		WaveLength:      inventory.Is(inventory.Duration(28 * 86400e3)),
		Pilots:          inventory.Is(int64(2)),
		MaxApplications: inventory.Is(int64(max(12, g.opt.Applications/5))),
		Calendar:        calendar,
	}}
	cal := &inventory.Calendar{Block: block("ma-public"), Weekend: inventory.Is([]string{"sat", "sun"}), Timezone: inventory.Is("Africa/Casablanca")}
	var holidays []inventory.Date
	for _, s := range fixedHolidays {
		holidays = append(holidays, day(s))
	}
	cal.Holidays = inventory.Is(holidays)
	var feasts []*inventory.Holiday
	for _, f := range moonFeasts {
		feasts = append(feasts, &inventory.Holiday{
			Block: block(f[0]), Between: inventory.Is([]inventory.Date{day(f[1]), day(f[2])}), Confidence: inventory.Is("estimate"),
		})
	}
	cal.Feasts = inventory.Is(feasts)
	g.out.Calendars = []*inventory.Calendar{cal}
	g.out.Freezes = []*inventory.Freeze{
		{Block: block("cloture"), Calendar: calendar, From: inventory.Is(day("2026-12-15")), Until: inventory.Is(day("2027-01-22")), Applies: inventory.Is([]inventory.Ref{}), Reason: inventory.Is("Clôture budgétaire")},
		{Block: block("ramadan"), Calendar: calendar, From: inventory.Is(day("2027-02-08")), Until: inventory.Is(day("2027-03-09")), Factor: inventory.Is(0.7), Reason: inventory.Is("Horaires du Ramadan")},
		{Block: block("ete"), Calendar: calendar, From: inventory.Is(day("2027-07-26")), Until: inventory.Is(day("2027-08-27")), Factor: inventory.Is(0.5), Reason: inventory.Is("Congés d'été")},
	}
}
