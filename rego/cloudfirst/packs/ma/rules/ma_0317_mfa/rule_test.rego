package cloudfirst.packs.ma.rules.ma_0317_mfa_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0317_mfa as rule

doc(sensitive, facts) := {
	"as_of": "2026-10-31", "datasets": {},
	"application": object.union({"class": {"sensitive_system": sensitive}}, facts),
}

found := {{"params": {}}}

test_violated_one_factor if rule.violation == found with input as doc(true, {"admin_mfa": false})

test_satisfied if rule.violation == set() with input as doc(true, {"admin_mfa": true})

test_not_applicable if {
	rule.applies == false with input as doc(false, {})
	rule.violation == set() with input as doc(false, {})
}

test_undetermined_until_it_is_known if {
	rule.violation == found with input as doc(true, {"admin_mfa": false})
	rule.violation == set() with input as doc(true, {"admin_mfa": true})
}
