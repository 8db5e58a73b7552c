package cloudfirst.packs.ma.rules.ma_0520_04d_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0520_04d as rule

doc(facts) := {"as_of": "2026-10-31", "application": object.union({"id": "p"}, facts)}

found := {{"params": {"months": 24}}}

test_violated_never if rule.violation == found with input as doc({})

test_violated_too_old if rule.violation == found with input as doc({"audited_on": "2024-10-30"})

test_satisfied if rule.violation == set() with input as doc({"audited_on": "2024-10-31"})

test_undetermined_until_the_day_is_known if {
	rule.violation == found with input as doc({"audited_on": "2019-01-01"})
	rule.violation == set() with input as doc({"audited_on": "2026-01-01"})
}
