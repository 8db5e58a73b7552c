package cloudfirst.packs.ma.rules.ma_ai_03_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_ai_03 as rule

marks := {
	"personal": true, "sensitive": false, "health": false,
	"genetic": false, "offences": false, "national_id": false,
}

doc(facts, endpoint) := {
	"datasets": {"register.usagers": object.union(
		{"personal": ["personal"], "declaration": "D-1/2026", "class": {"marks": marks}},
		facts,
	)},
	"ai_systems": {"aide": {"data": ["register.usagers"], "training_data": [], "endpoint": endpoint}},
}

found := {{"subject": "ai_system.aide", "params": {"countries": ["US"], "data": ["register.usagers"]}}}

basis := {"transfer_basis": "cndp_authorisation", "transfer_reference": "F118-1/2026"}

test_violated if rule.violation == found with input as doc({}, ["US", "MA"])

test_violated_without_the_formality if rule.violation == found with input as doc(object.union(basis, {"declaration": "none"}), ["US"])

test_satisfied if {
	rule.violation == set() with input as doc({}, ["MA"])
	rule.violation == set() with input as doc({}, ["FR"])
	rule.violation == set() with input as doc(basis, ["US"])
}

test_not_applicable if rule.applies == false with input as doc({"class": {"marks": {"personal": false}}}, ["US"])

test_undetermined_hangs_on_the_basis if {
	rule.violation == found with input as doc({"transfer_basis": "none"}, ["US"])
	rule.violation == set() with input as doc(basis, ["US"])
}

test_violated_for_personal_data_it_uses_only if {
	others := {
		"dataset.plans": {"class": {"marks": object.union(marks, {"personal": false})}},
		"dataset.listes": {"class": {"marks": marks}},
	}
	both := object.union(doc({}, ["US"]), {"datasets": others})
	used := object.union(both, {"ai_systems": {"aide": {"data": ["register.usagers", "dataset.plans"]}}})
	rule.violation == found with input as used
}

test_not_applicable_to_data_it_does_not_use if rule.applies == false with input as object.union(
	doc({}, ["US"]),
	{"ai_systems": {"aide": {"data": []}}},
)
