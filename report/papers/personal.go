package papers

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// personal writes what a declaration to the CNDP, a request for an authorisation or a file of a transfer has to say.
func (b *builder) personal(app inventory.Ref) {
	b.object(app, "owns", "reads", "flows", "rights_procedure")
	a := b.doc.Inventory.Application(app.ID)
	if a != nil && a.Administration.Known() {
		b.section("personal.controller", "MA-0908-12d")
		b.list(a.Administration.Or(inventory.Ref{}), "name", "data_protection_contact")
		b.write("personal.controller.text")
	}
	b.section("personal.regime", "MA-0908-12a", "MA-0908-12d")
	b.duties("duties.data", "MA-0908-02", "MA-0908-12d", "MA-0908-12a", "MA-0908-12b", "MA-0908-12c", "MA-0908-12o", "MA-0908-12oc", "MA-0908-12n", "MA-0908-12f",
		"MA-0908-22")
	for _, d := range b.datasets(app) {
		if !mayBePersonal(d) {
			continue
		}
		b.processing(d)
	}
	b.recipients(app)
	b.processor()
	b.transfers(app)
	b.section("personal.security", "MA-0908-23b", "MA-0908-24")
	b.list(app, "encrypted_at_rest", "encrypted_in_transit", "controls", "access_reviewed_on", "nonproduction_data", "logs")
	b.duties("duties", "MA-0908-23b", "MA-0908-23bt", "MA-0908-24", "MA-0908-03c", "MA-CNDP-23")
	b.section("personal.rights", "MA-0908-05")
	b.list(app, "rights_procedure")
	b.duties("duties", "MA-0908-05")
	b.write("personal.rights.text")
	b.section("personal.change", "MA-0908-15")
	b.duties("duties", "MA-0908-15")
	b.outcome()
}

// mayBePersonal reports whether a dataset holds personal data, or may for all that is stated.
func mayBePersonal(d *inventory.Dataset) bool {
	list, known := d.Personal.Value()
	return (!known || len(list) > 0) && d.Personal.State() != inventory.NotApplicable
}

// processing describes one dataset.
func (b *builder) processing(d *inventory.Dataset) {
	ref := datasetRef(d)
	basis := []policy.RuleID{"MA-0908-12d", "MA-0908-03"}
	b.section("personal.processing", basis...)
	b.paper.Sections[len(b.paper.Sections)-1].Title += b.t("colon") + b.v.Name(ref)
	names := []string{"controller", "owner", "steward", "purposes", "personal", "subjects", "scope", "legal_basis", "special_legislation", "retention", "size"}
	if slices.Contains(d.Personal.Or(nil), "health") {
		names = append(names, "health_use")
	}
	names = append(names, "declaration", "declared_on", "declaration_updated_on", "authorisation", "authorised_by_law")
	b.list(ref, names...)
	b.write("personal.categories")
}

// recipients lists the flows out of the application that carry data, with purpose and authorisation.
func (b *builder) recipients(app inventory.Ref) {
	b.section("personal.recipients", "MA-0908-12b", "MA-0908-12f")
	f, ok := b.fact(app, "flows")
	if !ok {
		return
	}
	if f.State != inventory.Known {
		b.add(b.item(f, b.label("flows")))
		return
	}
	n := 0
	for _, nested := range f.Nested(inventory.Path(app.String())) {
		flow, isFlow := nested.Value.(*inventory.Flow)
		if !isFlow || b.open(flow.Data) {
			continue
		}
		n++
		b.group(b.t("personal.flow") + b.t("colon") + b.v.Name(flow.To.Or(inventory.Ref{})))
		for _, name := range []string{"to", "data", "purpose", "mode", "via", "encrypted", "authorisation", "convention", "consent_recorded"} {
			if fact, found := b.fact(app, string(nested.Path)[len(app.String())+1:]+"."+name); found {
				b.add(b.item(fact, b.label(name)))
			}
		}
	}
	if n == 0 {
		b.add(Item{Label: b.t("personal.recipients"), State: Derived, Value: b.t("personal.noflow"), Fact: f.Path, Place: b.place(f.Pos)})
	}
	b.duties("duties", "MA-0908-12b", "MA-0908-12f", "MA-5519-24")
}

// open reports whether a flow is known to carry no personal data.
func (b *builder) open(data inventory.Fact[[]inventory.Ref]) bool {
	refs, known := data.Value()
	return known && !slices.ContainsFunc(refs, func(r inventory.Ref) bool {
		d := b.doc.Inventory.Dataset(r)
		return d == nil || mayBePersonal(d)
	})
}

// processor says who processes on the controller's behalf, and under what contract.
func (b *builder) processor() {
	b.section("personal.processor", "MA-0908-23a")
	if b.target == "" {
		b.write("personal.processor.text")
	} else {
		b.list(targetRef(b.target), "provider", "contract", "subcontractors")
		if c := b.contract(); c != nil {
			b.list(inventory.Ref{Kind: inventory.KindContract, ID: c.ID}, "kind", "reference", "law", "start", "end")
			b.clauses("processor")
		}
	}
	b.duties("duties", "MA-0908-23a", "MA-0908-03t")
}

// transfers says where the data would be and who reaches them from abroad, with the grounds of a transfer.
func (b *builder) transfers(app inventory.Ref) {
	b.section("personal.transfers", "MA-0908-43", "MA-0908-44")
	if b.target != "" {
		b.list(targetRef(b.target), "locations.data", "locations.replicas", "locations.backups", "locations.logs", "operations", "support")
	}
	for _, d := range b.datasets(app) {
		if mayBePersonal(d) {
			b.list(datasetRef(d), "transfer_basis", "transfer_reference")
		}
	}
	b.duties("duties", "MA-0908-43", "MA-0908-44", "MA-0908-44b")
	b.write("personal.transfers.text")
}
