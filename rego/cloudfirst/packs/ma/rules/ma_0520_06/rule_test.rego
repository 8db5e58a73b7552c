package cloudfirst.packs.ma.rules.ma_0520_06_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0520_06 as rule

doc(administration) := {"application": {"administration": "administration.a"}, "administration": administration}

found := {{"subject": "administration.a", "params": {}}}

test_violated_without_officer if rule.violation == found with input as doc({"id": "a", "security_officer": "none"})

test_violated_when_not_independent if rule.violation == found with input as doc({
	"id": "a", "security_officer": "appointed",
	"security_officer_independent": false,
})

test_satisfied if rule.violation == set() with input as doc({
	"id": "a", "security_officer": "appointed",
	"security_officer_independent": true,
})

test_not_applicable_without_administration if rule.applies == false with input as doc(null)

test_undetermined_while_independence_is_unknown if {
	rule.violation == found with input as doc({"id": "a", "security_officer": "appointed", "security_officer_independent": false})
	rule.violation == set() with input as doc({"id": "a", "security_officer": "appointed", "security_officer_independent": true})
}

test_violated_without_officer_whoever_is_independent if rule.violation == found with input as doc({
	"id": "a", "security_officer": "none",
	"security_officer_independent": true,
})
