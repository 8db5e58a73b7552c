package cloudfirst.packs.ma.rules.ma_0520_04a_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0520_04a as rule

doc(administration) := {"as_of": "2026-10-31", "application": {"administration": "administration.a"}, "administration": administration}

found := {{"subject": "administration.a", "params": {}}}

test_no_policy if rule.violation == found with input as doc({"id": "a"})

test_policy_of_the_future if rule.violation == found with input as doc({"id": "a", "security_policy": "2027-01-01"})

test_satisfied if rule.violation == set() with input as doc({"id": "a", "security_policy": "2025-03-12"})

test_not_applicable_without_administration if {
	rule.applies == false with input as doc(null)
	rule.violation == set() with input as doc(null)
}
