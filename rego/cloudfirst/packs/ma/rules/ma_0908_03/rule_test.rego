package cloudfirst.packs.ma.rules.ma_0908_03_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0908_03 as rule

doc(personal, facts) := {"datasets": {"register.r": object.union(
	{"held": "owned", "class": {"marks": {"personal": personal}}},
	facts,
)}}

found := {{"subject": "register.r", "params": {}}}

test_violated if rule.violation == found with input as doc(true, {"retention": 0})

test_violated_stated_as_not_applicable if rule.violation == found with input as doc(true, {"special_legislation": "none"})

test_satisfied if {
	rule.violation == set() with input as doc(true, {"retention": 86400})
	rule.violation == set() with input as doc(true, {"special_legislation": "loi fictive"})
	rule.violation == set() with input as doc(true, {"held": "read", "retention": 0})
}

test_not_applicable if rule.applies == false with input as doc(false, {})

test_undetermined_retention_decides if {
	rule.violation == set() with input as doc(true, {"retention": 31536000})
	rule.violation == found with input as doc(true, {"retention": 0})
}

test_violated_for_data_with_the_mark_only if {
	both := object.union(doc(true, {"retention": 0}), {"datasets": {"dataset.plans": {"held": "owned", "authorisation": "none", "special_legislation": "none", "class": {"marks": {"personal": false, "sensitive": false, "genetic": false, "offences": false, "national_id": false}}}}})
	rule.violation == found with input as both
}
