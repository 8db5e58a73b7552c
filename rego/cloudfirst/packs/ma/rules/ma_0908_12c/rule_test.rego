package cloudfirst.packs.ma.rules.ma_0908_12c_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0908_12c as rule

doc(genetic, facts) := {"datasets": {"register.r": object.union({"class": {"marks": {"genetic": genetic}}}, facts)}}

found := {{"subject": "register.r", "params": {}}}

test_violated if rule.violation == found with input as doc(true, {"authorisation": "none", "health_use": "other"})

test_violated_a_law_does_not_cover_it if rule.violation == found with input as doc(true, {"authorised_by_law": "loi fictive"})

test_satisfied if {
	rule.violation == set() with input as doc(true, {"authorisation": "A-1/2026"})
	rule.violation == set() with input as doc(true, {"health_use": "care"})
	rule.violation == set() with input as doc(true, {"special_legislation": "loi fictive"})
}

test_not_applicable if rule.applies == false with input as doc(false, {})

test_undetermined_use_decides if {
	rule.violation == set() with input as doc(true, {"authorisation": "none", "health_use": "care"})
	rule.violation == found with input as doc(true, {"authorisation": "none", "health_use": "other"})
}

test_violated_for_data_with_the_mark_only if {
	both := object.union(doc(true, {"authorisation": "none"}), {"datasets": {"dataset.plans": {"held": "owned", "authorisation": "none", "special_legislation": "none", "class": {"marks": {"personal": false, "sensitive": false, "genetic": false, "offences": false, "national_id": false}}}}})
	rule.violation == found with input as both
}
