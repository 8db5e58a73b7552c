package cloudfirst.packs.ma.rules.ma_0908_12oc_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0908_12oc as rule

doc(competent, facts) := {
	"administration": {"competent_for_offences": competent},
	"datasets": {"register.r": object.union({"special_legislation": "none", "class": {"marks": {"offences": true}}}, facts)},
}

found := {{"subject": "register.r", "params": {}}}

test_violated if rule.violation == found with input as doc(false, {})

test_satisfied if {
	rule.violation == set() with input as doc(true, {})
	rule.violation == set() with input as doc(false, {"special_legislation": "texte fictif"})
}

test_not_applicable if {
	rule.applies == false with input as doc(false, {"class": {"marks": {"offences": false}}})
	rule.violation == set() with input as doc(false, {"class": {"marks": {"offences": false}}})
}

test_undetermined_hangs_on_the_competence if {
	rule.violation == found with input as doc(false, {})
	rule.violation == set() with input as doc(true, {})
}

test_violated_for_data_with_the_mark_only if {
	both := object.union(doc(false, {}), {"datasets": {"dataset.plans": {"held": "owned", "authorisation": "none", "special_legislation": "none", "class": {"marks": {"personal": false, "sensitive": false, "genetic": false, "offences": false, "national_id": false}}}}})
	rule.violation == found with input as both
}
