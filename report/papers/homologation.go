package papers

import "github.com/cloudfirst-toolkit/cloudfirst/inventory"

// homologation writes the file of a decision to put a system into service on a target.
func (b *builder) homologation(app inventory.Ref) {
	b.object(app, "criticality", "hosted_on", "serves_third_parties", "owns", "reads", "flows")
	b.class()
	a := b.doc.Inventory.Application(app.ID)
	admin := inventory.Ref{}
	if a != nil {
		admin = a.Administration.Or(inventory.Ref{})
	}
	b.section("homologation.scope", "MA-0520-19", "MA-0520-17")
	if admin != (inventory.Ref{}) {
		b.list(admin, "vital")
	}
	b.list(app, "class", "class_reviewed_on", "sensitive_declared_on")
	b.duties("duties", "MA-0520-05a", "MA-2406-REV", "MA-0520-17", "MA-0520-19")
	b.write("homologation.perimeter")

	b.section("homologation.governance", "MA-0520-04a", "MA-0520-06")
	if admin != (inventory.Ref{}) {
		b.list(admin, "security_policy", "security_officer", "security_officer_independent", "security_officer_reports_to", "incident_procedure", "soc",
			"soc_provider_qualified", "dnssi_score", "dnssi_assessed_on")
	}
	b.duties("duties", "MA-0520-03", "MA-0520-04a", "MA-0520-06", "MA-0520-08", "MA-0520-25")

	b.section("homologation.risk", "MA-0520-04b")
	b.list(app, "risk_analysis_on", "risk_analysis_for")
	b.duties("duties", "MA-0520-04b")
	b.write("homologation.risk.text")

	b.section("homologation.audit", "MA-0520-04c", "MA-0520-20")
	b.list(app, "audited_on", "audited_for", "auditor_qualified")
	b.duties("duties", "MA-0520-04c", "MA-0520-04d", "MA-0520-20")
	b.write("homologation.audit.text")

	b.section("homologation.measures", "MA-0520-07", "MA-0317-enc")
	b.list(app, "monitoring", "logs", "admin_mfa", "roles_separated", "access_reviewed_on", "encrypted_at_rest", "encrypted_in_transit", "segmented",
		"patch_days", "backups", "restore_tested_on")
	b.duties("duties", "MA-0520-07", "MA-0317-encb", "MA-0317-mfa", "MA-0317-sod", "MA-0317-sodb")

	b.section("homologation.continuity", "MA-0520-09a")
	b.list(app, "rto", "rpo", "continuity_plan", "continuity_tested_on")
	b.duties("duties", "MA-0520-09a", "MA-0520-09b")
	b.homologationTarget()
	b.outcome()

	b.section("homologation.decision", "MA-0520-19")
	b.list(app, "homologated_on", "homologated_for")
	b.write("homologation.residual", "homologation.reserve", "homologation.validity")
}

// homologationTarget says what is known of the place the system would run in.
func (b *builder) homologationTarget() {
	if b.target == "" {
		return
	}
	b.section("homologation.target", "MA-2492-01", "MA-0520-11")
	b.list(targetRef(b.target), "qualification.level", "qualification.status", "qualification.valid_to", "locations.data", "locations.replicas",
		"locations.backups", "operations", "support", "key_custody", "encryption_at_rest", "encryption_in_transit", "audited_on", "auditor_qualified")
	b.duties("duties.target", "MA-0520-10", "MA-0520-11", "MA-0520-11b", "MA-0520-12a", "MA-0520-12b", "MA-2492-01", "MA-2492-02", "MA-2492-03", "MA-2492-04",
		"MA-2492-05", "MA-0317-aud", "MA-0317-enc", "MA-0317-key", "MA-0317-mfab", "MA-0317-phy")
}
