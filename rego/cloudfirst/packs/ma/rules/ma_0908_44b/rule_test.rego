package cloudfirst.packs.ma.rules.ma_0908_44b_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0908_44b as rule

doc(personal, basis) := {"datasets": {"register.r": {
	"transfer_basis": basis, "transfer_reference": "F118 fictif", "authorisation": "A-1/2026",
	"class": {"marks": {"personal": personal}},
}}}

on(support) := {"t": {
	"operations": ["MA"], "support": support,
	"locations": {"logs": ["MA"], "telemetry": ["FR"], "dumps": []},
}}

found := {{"subject": "register.r", "target": "t", "params": {"material": "support"}}}

test_violated if rule.violation == found with input as doc(true, "none") with data.catalogue.targets as on(["MA", "IN"])

test_satisfied_listed if rule.violation == set() with input as doc(true, "none") with data.catalogue.targets as on(["MA", "FR"])

test_satisfied_no_support if rule.violation == set() with input as doc(true, "none") with data.catalogue.targets as on([])

test_satisfied_article_44 if rule.violation == set() with input as doc(true, "contract") with data.catalogue.targets as on(["IN"])

test_not_applicable if rule.applies == false with input as doc(false, "none")

test_undetermined_support_decides if {
	rule.violation == set() with input as doc(true, "none") with data.catalogue.targets as on(["MA"])
	rule.violation == found with input as doc(true, "none") with data.catalogue.targets as on(["IN"])
}

test_violated_by_each_way_of_reaching_the_data if {
	every place in {"operations", "support"} {
		abroad := {"t": object.union(on(["MA"]).t, {place: ["IN"]})}
		violations := rule.violation with input as doc(true, "none") with data.catalogue.targets as abroad
		{v.params.material | some v in violations} == {place}
	}
	every material in {"dumps", "logs", "telemetry"} {
		abroad := {"t": object.union(on(["MA"]).t, {"locations": {material: ["IN"]}})}
		violations := rule.violation with input as doc(true, "none") with data.catalogue.targets as abroad
		{v.params.material | some v in violations} == {material}
	}
}

test_violated_for_personal_data_only if {
	both := object.union(doc(true, "none"), {"datasets": {"dataset.plans": {"class": {"marks": {"personal": false}}}}})
	rule.violation == found with input as both with data.catalogue.targets as on(["IN"])
}
