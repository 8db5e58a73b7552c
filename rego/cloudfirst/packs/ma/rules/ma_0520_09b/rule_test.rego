package cloudfirst.packs.ma.rules.ma_0520_09b_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0520_09b as rule

doc(facts) := {"as_of": "2026-10-31", "application": object.union({"continuity_plan": true}, facts)}

found := {{"params": {"months": 12}}}

test_violated_never if rule.violation == found with input as doc({})

test_violated_too_old if rule.violation == found with input as doc({"continuity_tested_on": "2025-10-30"})

test_satisfied if rule.violation == set() with input as doc({"continuity_tested_on": "2025-10-31"})

test_not_applicable_without_a_plan if {
	rule.applies == false with input as doc({"continuity_plan": false})
	rule.violation == set() with input as doc({"continuity_plan": false})
}

test_undetermined_until_the_day_is_known if {
	rule.violation == found with input as doc({"continuity_tested_on": "2020-01-01"})
	rule.violation == set() with input as doc({"continuity_tested_on": "2026-01-01"})
}
