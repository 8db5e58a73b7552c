package change

import (
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// newOffer opens an offer of level 2.
func newOffer(inv *inventory.Inventory) Scenario {
	t, named := Offer2(inv)
	return Scenario{ID: "new-level-2", Blocks: append(named, t), Title: policy.Text{
		En: "an offer qualified for level 2 opens, wholly Moroccan",
		Fr: "une offre qualifiée au niveau 2 ouvre, entièrement marocaine",
		Ar: "يُفتح عرض مؤهل للمستوى 2، مغربي بالكامل",
	}}
}

// Offer2 makes a target that does not exist, and the blocks it names: the contract that hosting there would be under, and a source for the
// evidence. It is a Moroccan cloud of level 2 as good as the rules can ask, so that what is still denied there is denied by the
// application's own facts. No such offer was found published; what is supposed of it is what the blocks state.
func Offer2(inv *inventory.Inventory) (target *inventory.Target, named []any) {
	day, home := inv.AsOf(), inventory.Is([]string{"MA"})
	yes, no, none := inventory.Is(true), inventory.Is(false), inventory.Is([]string{})
	id := "hypothetical-level-2"
	for n := 2; inv.Target(id) != nil || inv.Contract(id) != nil || inv.Source(id) != nil; n++ {
		id = fmt.Sprintf("hypothetical-level-2-%d", n)
	}
	evidence := inventory.Is(inventory.Ref{Kind: inventory.KindSource, ID: id})
	source := &inventory.Source{Block: inventory.Block{ID: id}, Title: inventory.Is("Supposed, and seen nowhere"), Kind: inventory.Is("official_journal"), Date: inventory.Is(day)}
	contract := &inventory.Contract{
		Block: inventory.Block{ID: id}, Kind: inventory.Is("contract"), Law: inventory.Is("MA"), Start: inventory.Is(day), End: inventory.Is(day.AddDays(2 * 365)), Clauses: inventory.Is(clauses()),
		IncidentNotice: inventory.Is(inventory.Duration(4 * 3600 * 1000)), CertifiedDeletion: yes, EarlyExit: yes, Subcontractors: none, SubcontractorNotice: yes,
		Language: inventory.Is("fr"),
		Exit: inventory.Exit{
			Format: inventory.Is("open"), Delay: inventory.Is(inventory.Duration(30 * 24 * 3600 * 1000)), Assistance: yes, Owner: inventory.Is("to be named"),
			TestedOn: inventory.Is(day),
		},
	}
	target = &inventory.Target{
		Block: inventory.Block{ID: id}, Name: inventory.Is("Hypothetical offer of level 2"), Kind: inventory.Is("cloud"), Model: inventory.Is("iaas"),
		LegalForm: inventory.Is("sa"), IncorporatedIn: inventory.Is("MA"), ParentCountry: inventory.Is("MA"), ExposedLaws: none,
		Locations:  inventory.Locations{Data: home, Replicas: home, Backups: home, Logs: home, Keys: home, Management: home, Telemetry: home, Dumps: home},
		Operations: home, Support: home,
		Ownership:     inventory.Ownership{Morocco: inventory.Is(100.0), Partners: inventory.Is(100.0), ContraryClause: no},
		StaffMoroccan: yes, Art5Exception: no, KeyCustody: inventory.Is("customer_morocco"), KeyRotation: inventory.Is(inventory.Duration(90 * 24 * 3600 * 1000)), KeySeparation: yes,
		EncryptionAtRest: yes, EncryptionInTransit: yes, AdminMFA: yes, LogRetention: inventory.Is(inventory.Duration(366 * 24 * 3600 * 1000)), LifecycleRules: yes,
		ForeignControl: inventory.Is("none"), OpenStandards: yes, ProprietaryServices: none, FacilityTier: inventory.Is[int64](4),
		AuditedOn: inventory.Is(day), AuditorQualified: yes, Offers: none, Available: inventory.Is(day),
		Contract:       inventory.Is(inventory.Ref{Kind: inventory.KindContract, ID: id}),
		Qualification:  qualified(day, none, evidence),
		Subcontractors: inventory.Is([]*inventory.Subcontractor{}), PhysicalSecurity: evidence,
	}
	return target, []any{source, contract}
}

// clauses lists every clause the language knows.
func clauses() []string {
	schema, _ := inventory.SchemaOf(inventory.KindContract)
	for _, f := range schema.Fields {
		if f.Name == "clauses" {
			return f.Enum
		}
	}
	return nil
}
