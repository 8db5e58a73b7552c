package cloudfirst.packs.ma.rules.ma_ai_08_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_ai_08 as rule

doc(facts, more) := {
	"datasets": {"register.usagers": object.union(
		{"purposes": ["guichet"], "special_legislation": "none", "class": {"marks": {"personal": true}}},
		more,
	)},
	"ai_systems": {"aide": object.union(
		{"training_data": ["register.usagers"], "training_purpose": "prévision", "authorisation": "none"},
		facts,
	)},
}

found := {{"subject": "ai_system.aide", "params": {"data": ["register.usagers"]}}}

test_violated if rule.violation == found with input as doc({}, {})

test_satisfied if {
	rule.violation == set() with input as doc({"training_purpose": "guichet"}, {})
	rule.violation == set() with input as doc({"authorisation": "A-1/2026"}, {})
	rule.violation == set() with input as doc({}, {"special_legislation": "loi fictive"})
}

test_not_applicable if {
	rule.applies == false with input as doc({"training_data": []}, {})
	rule.applies == false with input as doc({}, {"class": {"marks": {"personal": false}}})
}

test_undetermined_hangs_on_the_authorisation if {
	rule.violation == found with input as doc({"authorisation": "none"}, {})
	rule.violation == set() with input as doc({"authorisation": "A-1/2026"}, {})
}

test_violated_for_personal_data_it_was_trained_on_only if {
	others := {
		"dataset.plans": {"purposes": ["carte"], "class": {"marks": {"personal": false}}},
		"dataset.listes": {"purposes": ["carte"], "class": {"marks": {"personal": true}}},
	}
	trained := doc({"training_data": ["register.usagers", "dataset.plans"]}, {})
	rule.violation == found with input as object.union(trained, {"datasets": others})
}
