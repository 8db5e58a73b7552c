package gen

import (
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// core tells the places that stop without others of their domain.
func core(place int) bool { return place < placeCloud && place != placePayroll }

// flows gives an application about three flows. Flows that stop go to an earlier place of the core, so that they make no cycle
// but the intended ones: every fifth domain's first three applications call each other round.
func (g *generator) flows(i int, a *inventory.Application) {
	domain, place := i/domainSize, i%domainSize
	var list []*inventory.Flow
	add := func(f *inventory.Flow, to int) {
		f.Block = block(fmt.Sprintf("flux-%d", len(list)+1))
		f.To = inventory.Is(ref(inventory.KindApplication, g.appID(to)))
		list = append(list, f)
	}
	if domain%5 == 4 && place == placeCore && i+2 < len(g.apps) {
		add(g.flow(domain, place, "sync", "stops"), i+2)
	}
	if core(place) && place > 0 {
		to := place - 1
		for !core(to) || place > 2 && g.chance(3) {
			to = g.draw.IntN(place)
		}
		if domain%5 == 4 && place < placePayroll {
			to = place - 1
		}
		add(g.flow(domain, place, "sync", "stops"), domain*domainSize+to)
	}
	for range g.between(1, 3) {
		mode := pick(g, softModes)
		if to := g.neighbour(domain); to != i {
			add(g.flow(domain, place, mode, softBroken[mode]), to)
		}
	}
	if to := g.draw.IntN(g.domains()) * domainSize; g.chance(8) && to != i {
		add(g.flow(domain, place, "async", "queues"), to)
	}
	if g.chance(10) {
		f := g.flow(domain, place, "batch", "queues")
		f.Block = block("dehors")
		f.To = inventory.Is(ref(inventory.KindExternal, pick(g, []string{"operateur-sms", "tresorerie", "interoperabilite"})))
		list = append(list, f)
	}
	// Never masked: one application that may call any other leaves the class of every application open.
	a.Flows = inventory.Is(list)
}

var (
	softModes  = []string{"sync", "async", "async", "batch"}
	softBroken = map[string]string{"sync": "degrades", "async": "queues", "batch": "queues"}
)

// neighbour draws an application of a domain.
func (g *generator) neighbour(domain int) int {
	return domain*domainSize + g.draw.IntN(min(domainSize, g.opt.Applications-domain*domainSize))
}

// flow makes a flow that carries what its application owns, half of the time, and sometimes transforms it.
func (g *generator) flow(domain, place int, mode, broken string) *inventory.Flow {
	f := &inventory.Flow{
		Mode:      known(g, mode),
		Encrypted: known(g, !g.chance(12)),
		IfBroken:  inventory.Is(broken),
		Volume:    known(g, inventory.Volume(g.between(1, 500)*100)),
	}
	data := []inventory.Ref{}
	if place < len(g.data[domain]) && g.chance(2) && !g.secret(domain, place) {
		data = append(data, g.data[domain][place].Ref())
		f.Purpose = known(g, pick(g, purposes))
		if g.chance(5) {
			f.Transforms = inventory.Is([]*inventory.Transform{g.transform()})
		}
	}
	f.Data = known(g, data)
	if mode == "sync" && g.chance(3) {
		f.Latency = inventory.AtMost(inventory.Duration(g.between(2, 20) * 10))
	}
	return f
}

// transform makes one that is proven, of which a quarter has expired.
func (g *generator) transform() *inventory.Transform {
	expires := "2028-06-30"
	if g.chance(4) {
		expires = "2026-03-31"
	}
	return &inventory.Transform{
		Block:    block("1"),
		Kind:     inventory.Is(pick(g, []string{"aggregate", "anonymise", "tokenise", "minimise"})),
		Evidence: inventory.Is(ref(inventory.KindSource, "audit-2026")),
		Reviewer: inventory.Is("RSSI"),
		Expires:  inventory.Is(day(expires)),
	}
}

// proofs adds what sets rules aside: for every fortieth application an article 17 record, of which half is complete, and for
// every fiftieth a waiver, of which half has expired.
func (g *generator) proofs() {
	for i, a := range g.apps {
		app := inventory.Is(ref(inventory.KindApplication, a.ID))
		if i%40 == 8 {
			whole := i%80 == 8
			g.out.MarketChecks = append(g.out.MarketChecks, &inventory.MarketCheck{
				Block: block(a.ID), Application: app, Service: inventory.Is("Calcul sur processeurs graphiques"),
				EquivalentExists: known(g, false), Date: known(g, day("2026-08-24")),
				Evidence: inventory.Is(ref(inventory.KindSource, "etude-marche")),
			})
			g.out.Studies = append(g.out.Studies, &inventory.Study{
				Block: block(a.ID), Application: app, Target: inventory.Is(ref(inventory.KindTarget, "region-maroc")),
				Justification: inventory.Is(true), Rights: inventory.Is(true), Guarantees: inventory.Is(true), Location: inventory.Is(true),
				Reversibility: known(g, whole), Disclosure: known(g, whole), LegalRegime: known(g, whole), Date: inventory.Is(day("2026-09-14")),
			})
		}
		if i%50 == 2 {
			expires := day("2026-12-31")
			if i%100 == 2 {
				expires = day("2026-06-30")
			}
			g.out.Waivers = append(g.out.Waivers, &inventory.Waiver{
				Block: block(a.ID), Rule: inventory.Is("MA-0520-09a"), Application: app, Reason: inventory.Is("Plan de continuité en réécriture"),
				Approver: inventory.Is("Secrétaire général (fictif)"), ApprovedOn: inventory.Is(expires.AddDays(-180)), Expires: inventory.Is(expires),
			})
		}
	}
}
