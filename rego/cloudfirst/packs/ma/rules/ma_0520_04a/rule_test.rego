package cloudfirst.packs.ma.rules.ma_0520_04a_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0520_04a as rule

doc(administration) := {"as_of": "2026-10-31", "application": {"administration": "administration.a"}, "administration": administration}

found := {{"subject": "administration.a", "params": {}}}

test_violated_without_policy if rule.violation == found with input as doc({"id": "a"})

test_violated_by_a_policy_of_the_future if rule.violation == found with input as doc({"id": "a", "security_policy": "2027-01-01"})

test_satisfied if rule.violation == set() with input as doc({"id": "a", "security_policy": "2025-03-12"})

test_not_applicable_without_administration if {
	rule.applies == false with input as doc(null)
	rule.violation == set() with input as doc(null)
}

test_undetermined_while_the_day_is_unknown if {
	rule.violation == found with input as doc({"id": "a", "security_policy": "2026-11-01"})
	rule.violation == set() with input as doc({"id": "a", "security_policy": "2026-10-31"})
}
