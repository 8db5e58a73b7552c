package cloudfirst.packs.peer.rules.ma_cf_03_test

import rego.v1

import data.cloudfirst.packs.peer.rules.ma_cf_03 as rule

exception := {
	"kind": "exception", "reason": "a", "signatory": "b", "decided_on": "2026-03-01",
	"expires": "2027-02-28", "procurement": null, "target": null,
}

doc(procurement, decisions) := {
	"as_of": "2026-10-31", "decisions": decisions,
	"procurements": {"p": object.union({"subject": "data_centre", "target": "target.t"}, procurement)},
}

on(kind) := {"t": {"kind": kind}}

found := {{"target": "t", "params": {"procurement": "p"}}}

test_violated if {
	rule.violation == found with input as doc({}, {}) with data.catalogue.targets as on("own_premises")
	rule.violation == found with input as doc({"subject": "equipment"}, {}) with data.catalogue.targets as on("own_premises")
}

test_satisfied_excepted if {
	rule.violation == set() with input as doc({}, {"d": object.union(exception, {"procurement": "procurement.p"})})
		with data.catalogue.targets as on("own_premises")
	rule.violation == set() with input as doc({}, {"d": object.union(exception, {"target": "target.t"})})
		with data.catalogue.targets as on("own_premises")
}

# Ids that are no identifiers stand in brackets wherever they are referred to.
test_violated_and_excepted_under_any_id if {
	document := {
		"as_of": "2026-10-31",
		"procurements": {"salle 2027": {"subject": "data_centre", "target": `target["10.0.0.1"]`}},
	}
	excepted := {"d": object.union(exception, {"procurement": `procurement["salle 2027"]`})}
	rule.violation == {{"target": "10.0.0.1", "params": {"procurement": "salle 2027"}}} with input as object.union(document, {"decisions": {}})
		with data.catalogue.targets as {"10.0.0.1": {"kind": "own_premises"}}
	rule.violation == set() with input as object.union(document, {"decisions": excepted})
		with data.catalogue.targets as {"10.0.0.1": {"kind": "own_premises"}}
}

test_satisfied_shared_capacity if {
	rule.violation == set() with input as doc({}, {}) with data.catalogue.targets as on("colocation")
}

test_not_applicable if {
	rule.applies == false with input as doc({"subject": "cloud"}, {})
	rule.applies == false with input as doc({"signed_on": "2026-10-31"}, {})
}

test_undetermined_subject_decides if {
	rule.violation == set() with input as doc({"subject": "software"}, {}) with data.catalogue.targets as on("own_premises")
	rule.violation == found with input as doc({}, {}) with data.catalogue.targets as on("own_premises")
}

test_violated_by_an_exception_for_something_else if {
	other := object.union(exception, {"procurement": "procurement.q", "target": "target.u"})
	rule.violation == found with input as doc({}, {"d": other}) with data.catalogue.targets as on("own_premises")
}

test_violated_by_an_exception_that_ended if {
	every about in [{"procurement": "procurement.p"}, {"target": "target.t"}] {
		ended := object.union(exception, object.union(about, {"expires": "2026-10-30"}))
		violations := rule.violation with input as doc({}, {"d": ended}) with data.catalogue.targets as on("own_premises")
		violations == found
	}
}

test_violated_on_the_target_of_the_purchase_only if {
	places := {"t": {"kind": "own_premises"}, "u": {"kind": "own_premises"}}
	rule.violation == found with input as doc({}, {}) with data.catalogue.targets as places
}

test_violated_by_the_purchase_that_builds_only if {
	both := object.union(doc({}, {}), {"procurements": {"q": {"subject": "software", "target": "target.t"}}})
	rule.violation == found with input as both with data.catalogue.targets as on("own_premises")
}
