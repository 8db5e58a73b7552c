package gen

import "github.com/cloudfirst-toolkit/cloudfirst/inventory"

// offer is one hosting target in short. Names are invented: no qualified provider was found published.
type offer struct {
	id, kind, model, country, custody, control, law string
	level                                           int64 // of qualification; unknownLevel when nobody knows
	morocco                                         float64
	services                                        []string
	clauses                                         int // of allClauses, from the first
	available                                       string
}

const unknownLevel = -1

var offers = []offer{
	{id: "salle", kind: "own_premises", model: "iaas", country: "MA", custody: "customer_morocco", control: "none", morocco: 100},
	{id: "nuage-etat", kind: "state_cloud", model: "iaas", country: "MA", custody: "customer", control: "none", morocco: 100, law: "MA", clauses: 9, level: unknownLevel},
	{id: "nuage-n1", kind: "cloud", model: "iaas", country: "MA", custody: "customer", control: "indirect", morocco: 40, law: "MA", clauses: 9, level: 1, services: []string{"iaas"}},
	{id: "nuage-n2", kind: "cloud", model: "iaas", country: "MA", custody: "customer_morocco", control: "none", morocco: 100, law: "MA", clauses: 10, level: 2, services: []string{"iaas"}, available: "2027-01-18"},
	{id: "plateforme-n2", kind: "cloud", model: "paas", country: "MA", custody: "customer", control: "marginal", morocco: 66, law: "MA", clauses: 10, level: 2, services: []string{"paas", "saas"}, available: "2027-04-05"},
	{id: "region-maroc", kind: "cloud", model: "iaas", country: "MA", custody: "customer", control: "full", law: "MA", clauses: 9},
	{id: "region-france", kind: "cloud", model: "paas", country: "FR", custody: "customer", control: "full", law: "FR", clauses: 4},
	{id: "region-amerique", kind: "cloud", model: "saas", country: "US", custody: "provider", control: "full", law: "US", clauses: 1},
}

var allClauses = []string{
	"security", "service_levels", "information_protection", "processor", "auditability", "dgssi_rules", "subcontractors",
	"audit_right", "foreign_request_notice", "reversibility",
}

// targets makes the eight targets, with the contract that hosting on each would be under.
func (g *generator) targets() {
	for i, o := range offers {
		in := []string{o.country}
		t := &inventory.Target{
			Block:          block(o.id),
			Name:           inventory.Is(o.id + " (fictif)"),
			Kind:           inventory.Is(o.kind),
			Model:          inventory.Is(o.model),
			Locations:      inventory.Locations{Data: inventory.Is(in), Replicas: inventory.Is(in), Backups: inventory.Is(in), Logs: inventory.Is(in), Keys: inventory.Is(in)},
			Operations:     inventory.Is(in),
			Support:        inventory.Is(in),
			Ownership:      inventory.Ownership{Morocco: inventory.Is(o.morocco)},
			StaffMoroccan:  inventory.Is(o.control == "none" || o.control == "marginal"),
			Art5Exception:  inventory.Is(false),
			KeyCustody:     inventory.Is(o.custody),
			ForeignControl: inventory.Is(o.control),
			FacilityTier:   inventory.Is(int64(3)),
			Offers:         inventory.Is([]string{"linux_vm", "postgres", "object_storage"}),
			Contract:       inventory.Is(inventory.Ref{}),
			Qualification:  qualification(o),
			Subcontractors: inventory.Is([]*inventory.Subcontractor{}),
		}
		if o.kind != "own_premises" {
			t.Provider = inventory.Is("Fournisseur Exemple " + string(rune('A'+i)) + " (fictif)")
			t.Prices = inventory.Prices{VCPUMonth: inventory.Is(float64(40 + 4*i)), StorageGBMonth: inventory.Is(0.4)}
			t.Contract = inventory.Is(ref(inventory.KindContract, o.id))
			g.out.Contracts = append(g.out.Contracts, hosting(o))
		}
		if o.available != "" {
			t.Available = inventory.Is(day(o.available))
		}
		g.out.Targets = append(g.out.Targets, t)
	}
}

func qualification(o offer) inventory.Fact[*inventory.Qualification] {
	switch o.level {
	case unknownLevel:
		return inventory.NotKnown[*inventory.Qualification]("décision attendue", day("2026-10-12"))
	case 0:
		return inventory.Is[*inventory.Qualification](nil) // known to be none
	}
	return inventory.Is(&inventory.Qualification{
		Level:     inventory.Is(o.level),
		Services:  inventory.Is(o.services),
		ValidFrom: inventory.Is(day("2026-01-15")),
		ValidTo:   inventory.Is(day("2031-01-14")),
		Status:    inventory.Is("valid"),
		Evidence:  inventory.Is(ref(inventory.KindSource, "bulletin")),
	})
}

func hosting(o offer) *inventory.Contract {
	return &inventory.Contract{
		Block:             block(o.id),
		Name:              inventory.Is("Hébergement " + o.id),
		Kind:              inventory.Is("contract"),
		Law:               inventory.Is(o.law),
		End:               inventory.Is(day("2029-06-30")),
		Clauses:           inventory.Is(allClauses[:o.clauses]),
		IncidentNotice:    inventory.Is(inventory.Duration(24 * 3600e3)),
		CertifiedDeletion: inventory.Is(o.clauses > 4),
		EarlyExit:         inventory.Is(true),
	}
}
