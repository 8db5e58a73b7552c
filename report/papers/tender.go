package papers

import (
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// tender writes the annex of a contract to host the application: what the offer has to be, the clauses, how it is left.
func (b *builder) tender(app inventory.Ref) {
	b.object(app, "criticality")
	b.class()
	b.needs()
	b.section("tender.levels", "MA-0520-12b")
	b.list(app, "rto", "rpo", "availability", "users", "bandwidth_per_user")
	for _, d := range b.datasets(app) {
		b.list(datasetRef(d), "size", "growth", "retention")
	}
	b.write("tender.levels.text")
	b.section("tender.commitments", "MA-0520-12a", "MA-0520-12b")
	c := b.contract()
	contract := inventory.Ref{}
	if c != nil {
		contract = inventory.Ref{Kind: inventory.KindContract, ID: c.ID}
		b.list(contract, "kind", "law")
	} else {
		b.group("")
	}
	b.clauses("information_protection", "auditability", "reversibility", "security", "service_levels", "dgssi_rules", "audit_right")
	b.duties("duties", "MA-0520-10", "MA-0520-12a", "MA-0520-12b", "MA-CTR-aud")
	b.write("tender.commitments.text")

	b.section("tender.reversibility", "MA-2492-16a", "MA-2492-16b")
	b.group("")
	b.reversibility()
	b.duties("duties", "MA-2492-16a", "MA-2492-16b", "MA-REV-test", "MA-REV-fee")
	b.write("tender.reversibility.text")

	b.section("tender.subcontractors", "MA-CTR-sub", "MA-2492-L2e")
	b.group("")
	b.clauses("subcontractors", "foreign_request_notice")
	if c != nil {
		b.stated(contract, "subcontractors", "subcontractor_notice")
	}
	if b.target != "" {
		b.stated(targetRef(b.target), "subcontractors")
		b.subcontractors()
	}
	b.duties("duties", "MA-CTR-sub", "MA-2492-L2e", "MA-CTR-aut")

	b.section("tender.personal", "MA-0908-23a")
	b.group("")
	b.clauses("processor")
	b.duties("duties", "MA-0908-23a", "MA-0908-03t", "MA-0908-43", "MA-0908-44b")

	b.section("tender.incidents", "MA-0520-08b", "MA-0520-26")
	if c != nil {
		b.list(contract, "incident_notice")
	}
	if b.target != "" {
		b.list(targetRef(b.target), "log_retention", "audited_on", "auditor_qualified", "physical_security")
	}
	b.duties("duties", "MA-0520-08b", "MA-0520-26", "MA-0520-11b", "MA-0317-enc", "MA-0317-key", "MA-0317-mfab", "MA-0317-aud", "MA-0317-phy")

	b.section("tender.evidence", "MA-2492-12")
	if b.target != "" {
		b.list(targetRef(b.target), "qualification.level", "qualification.services", "qualification.valid_to", "qualification.status", "qualification.evidence")
	}
	b.duties("duties", "MA-2492-03", "MA-2492-03b", "MA-2492-04", "MA-2492-04c", "MA-2492-05", "MA-2492-12", "MA-2492-L2d", "MA-2492-L2f")
	b.write("tender.evidence.text")
}
