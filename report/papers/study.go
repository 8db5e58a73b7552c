package papers

import (
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// study writes the study that decree 2-24-921 asks for before an unqualified provider is used.
func (b *builder) study(app inventory.Ref) {
	b.object(app, "hosted_on", "hosted_since", "owns", "reads")
	b.class()
	b.section("study.scope", "MA-2492-01", "MA-2492-02", "MA-2492-17a")
	b.list(targetRef(b.target), "qualification.level", "qualification.status", "qualification.valid_to")
	b.duties("duties", "MA-2492-01", "MA-2492-02", "MA-2492-17a")
	b.market()
	record := b.recorded(app)
	b.head("study.justification", record, "justification")
	b.stated(app, "criticality", "stays")
	b.write("study.justification.text")
	b.head("study.rights", record, "rights")
	b.stated(targetRef(b.target), "operations", "support", "staff_moroccan", "key_custody", "subcontractors")
	b.subcontractors()
	b.write("study.rights.text")
	b.guarantees(record)
	b.head("study.disclosure", record, "disclosure")
	b.clauses("foreign_request_notice", "subcontractors")
	b.stated(targetRef(b.target), "exposed_laws")
	b.write("study.disclosure.text")
	b.head("study.regime", record, "legal_regime")
	b.stated(targetRef(b.target), "legal_form", "incorporated_in", "parent_country", "ownership.morocco", "foreign_control", "exposed_laws")
	b.write("study.regime.text")
	b.section("study.return", "MA-2492-17c")
	b.market1("check_every")
	if c := b.contract(); c != nil {
		b.list(inventory.Ref{Kind: inventory.KindContract, ID: c.ID}, "end", "early_exit", "penalty")
	}
	if record != (inventory.Ref{}) {
		b.duties("duties", "MA-2492-17c")
	}
	b.write("study.return.text")
	b.outcome()
	b.section("study.conclusion")
	b.write("study.residual", "study.conclusion.text")
}

// market says what was found on the market, and what the rule makes of it.
func (b *builder) market() {
	b.section("study.market", "MA-2492-17bm")
	checks := b.checks()
	for _, m := range checks {
		b.list(inventory.Ref{Kind: inventory.KindMarketCheck, ID: m.ID}, "service", "equivalent_exists", "equivalent", "qualified_offers", "date", "evidence")
	}
	if len(checks) == 0 {
		b.unrecorded("market_check")
	}
	if len(checks) > 0 && studied(b.doc, b.app.ID, b.target) { // without a record the rule has nothing to look at
		b.duties("duties", "MA-2492-17bm")
	}
}

// market1 adds one fact of every market check.
func (b *builder) market1(name string) {
	for _, m := range b.checks() {
		b.list(inventory.Ref{Kind: inventory.KindMarketCheck, ID: m.ID}, name)
	}
}

func (b *builder) checks() []*inventory.MarketCheck {
	var out []*inventory.MarketCheck
	for _, m := range b.doc.Inventory.MarketChecks {
		if m.Application.Or(inventory.Ref{}).ID == b.app.ID {
			out = append(out, m)
		}
	}
	return out
}

// recorded finds the record of the study for the application and the target; zero when there is none, which is said where it belongs.
func (b *builder) recorded(app inventory.Ref) inventory.Ref {
	b.section("study.record", "MA-2492-17b")
	for _, s := range b.doc.Inventory.Studies {
		if s.Application.Or(inventory.Ref{}) == app && s.Target.Or(inventory.Ref{}).ID == b.target {
			ref := inventory.Ref{Kind: inventory.KindStudy, ID: s.ID}
			b.list(ref, "date", "evidence")
			b.duties("duties", "MA-2492-17b", "MA-2492-17d")
			return ref
		}
	}
	b.unrecorded("study")
	return inventory.Ref{}
}

// unrecorded says that no block of a kind is there.
func (b *builder) unrecorded(kind string) {
	b.group("")
	b.add(Item{
		Label: b.t("kind." + kind), State: Unknown, Note: b.t("why.empty"), Ask: b.ask(b.ownerOf()),
	})
}

// head starts the section on one head of the study, with whether the record says that the study deals with it.
func (b *builder) head(id string, record inventory.Ref, names ...string) {
	b.section(id, "MA-2492-17b")
	if record != (inventory.Ref{}) {
		b.list(record, names...)
		b.group("")
	}
}

func (b *builder) guarantees(record inventory.Ref) {
	b.head("study.guarantees", record, "guarantees", "location", "reversibility")
	t := targetRef(b.target)
	b.stated(t, "encryption_at_rest", "encryption_in_transit", "key_rotation", "key_separation", "admin_mfa", "audited_on", "auditor_qualified",
		"certifications", "log_retention")
	b.write("study.guarantees.text")
	b.group(b.t("study.location"))
	b.stated(t, "locations.data", "locations.replicas", "locations.backups", "locations.logs", "locations.keys", "locations.management",
		"locations.telemetry", "locations.dumps")
	b.duties("duties.target", "MA-0520-11", "MA-0520-11b")
	b.group(b.t("study.reversibility"))
	b.reversibility()
	b.write("study.reversibility.text")
	b.duties("duties.target", "MA-2492-16a", "MA-2492-16b")
}

// reversibility adds how the contract is left.
func (b *builder) reversibility() {
	c := b.contract()
	if c == nil {
		b.stated(targetRef(b.target), "contract")
		return
	}
	b.stated(inventory.Ref{Kind: inventory.KindContract, ID: c.ID}, "exit.format", "exit.delay", "exit.assistance", "exit.owner", "exit.cost", "exit.egress_fee",
		"exit.tested_on", "certified_deletion")
}

// clauses says of clauses whether the contract has them.
func (b *builder) clauses(names ...string) {
	c := b.contract()
	if c == nil {
		b.stated(targetRef(b.target), "contract")
		return
	}
	f, _ := b.fact(inventory.Ref{Kind: inventory.KindContract, ID: c.ID}, "clauses")
	for _, name := range names {
		i := b.item(f, b.t("clause", "clause", b.plain(f.Field, name)))
		if have, known := c.Clauses.Value(); known && i.Value != "" {
			i.Value = b.t("clause.absent")
			for _, h := range have {
				if h == name {
					i.Value = b.t("clause.present")
				}
			}
		}
		b.add(i)
	}
}

// subcontractors adds what is stated of each company that works for the provider.
func (b *builder) subcontractors() {
	f, ok := b.fact(targetRef(b.target), "subcontractors")
	if !ok {
		return
	}
	for _, n := range f.Nested(inventory.Path(targetRef(b.target).String())) {
		b.group(b.t("subcontractor") + b.t("colon") + clean(n.ID))
		for fact := range inventory.Fields(n.Value, n.Path) {
			b.add(b.item(fact, b.label(fact.Field.Name)))
		}
	}
}
