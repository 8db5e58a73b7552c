package gen

import (
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// nature is a sort of dataset with its share of the portfolio.
type nature struct {
	share                               int // in a thousand
	confidentiality, integrity, availab int64
	personal                            []string
	health                              string
	secrecy                             string
	declared, authorised                bool
}

// natures follow the example ministry. The shares add up to a thousand.
var natures = []nature{
	{share: 160, confidentiality: 0, integrity: 2, availab: 1, personal: []string{}},
	{share: 290, confidentiality: 2, integrity: 2, availab: 1, personal: []string{}},
	{share: 220, confidentiality: 2, integrity: 2, availab: 1, personal: []string{"personal"}, declared: true},
	{share: 30, confidentiality: 1, integrity: 1, availab: 1, personal: []string{"personal"}},
	{share: 110, confidentiality: 2, integrity: 2, availab: 2, personal: []string{"personal", "national_id"}, declared: true, authorised: true},
	{share: 20, confidentiality: 2, integrity: 2, availab: 1, personal: []string{"personal", "national_id"}, declared: true},
	{share: 90, confidentiality: 3, integrity: 3, availab: 2, personal: []string{"personal"}, declared: true},
	{share: 35, confidentiality: 3, integrity: 2, availab: 1, personal: []string{"personal", "sensitive", "health"}, health: "care", declared: true},
	{share: 20, confidentiality: 3, integrity: 4, availab: 3, personal: []string{"personal", "national_id"}, declared: true, authorised: true},
	{share: 10, confidentiality: 1, integrity: 4, availab: 4, personal: []string{}},
	{share: 12, confidentiality: 3, integrity: 3, availab: 1, personal: []string{"personal", "offences"}, declared: true, authorised: true},
	{share: 3, confidentiality: 4, integrity: 3, availab: 1, personal: []string{}, secrecy: "defence"},
}

func (g *generator) nature() nature {
	x := g.draw.IntN(1000)
	for _, n := range natures {
		if x -= n.share; x < 0 {
			return n
		}
	}
	return natures[len(natures)-1]
}

// datasets makes what the applications of a domain own. The first is a register.
func (g *generator) datasets(domain int) {
	var set []*inventory.Dataset
	var drawn []nature
	for i := range min(datasetsPerSet, g.opt.Applications-domain*domainSize) {
		n := g.nature()
		serial := domain*datasetsPerSet + i + 1
		id := fmt.Sprintf("donnees-%06d", serial)
		if i == 0 {
			id = fmt.Sprintf("registre-%06d", serial)
		}
		purpose := pick(g, purposes)
		d := &inventory.Dataset{
			Block:    block(id),
			Register: i == 0,
			Name:     inventory.Is(fmt.Sprintf("Données %d, %s", serial, purpose)),
			Steward:  inventory.Is(ref(inventory.KindAdministration, entityID(domain))),
			Impact: inventory.Impact{
				Confidentiality: known(g, n.confidentiality),
				Integrity:       known(g, n.integrity),
				Availability:    known(g, n.availab),
			},
			Secrecy:            known(g, nonEmpty(n.secrecy, "none")),
			Personal:           known(g, n.personal),
			Purposes:           known(g, []string{purpose}),
			SpecialLegislation: known(g, "none"),
			TransferBasis:      inventory.Is("none"),
			Retention:          known(g, inventory.Duration(3650*86400e3)),
			Size:               measured(g, inventory.Bytes(g.between(1, 4000))*1e9),
		}
		if len(n.personal) > 0 {
			d.Subjects = known(g, int64(g.between(1, 900))*1000)
		}
		if n.health != "" {
			d.HealthUse = known(g, n.health)
		}
		if n.declared {
			d.Declaration = known(g, fmt.Sprintf("reçu fictif D-%06d/2023", serial))
		}
		if n.authorised {
			d.Authorisation = known(g, fmt.Sprintf("autorisation fictive A-%06d/2023", serial))
		}
		if d.Register {
			d.Authoritative, d.Dictionary, d.ReviewedOn = inventory.Is(true), known(g, g.chance(2)), known(g, day("2025-09-30"))
		}
		set, drawn = append(set, d), append(drawn, n)
	}
	g.data, g.natures = append(g.data, set), append(g.natures, drawn)
	g.out.Datasets = append(g.out.Datasets, set...)
}

func nonEmpty(s, fallback string) string {
	if s == "" {
		return fallback
	}
	return s
}

// level is the greatest impact, which the class of a system follows.
func (n nature) level() int64 { return max(n.confidentiality, n.integrity, n.availab) }
