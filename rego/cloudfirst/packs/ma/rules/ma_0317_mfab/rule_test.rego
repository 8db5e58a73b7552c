package cloudfirst.packs.ma.rules.ma_0317_mfab_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0317_mfab as rule

doc(sensitive) := {"as_of": "2026-10-31", "application": {"class": {"sensitive_system": sensitive}}, "datasets": {}}

violations(kind, facts) := vs if {
	vs := rule.violation with input as doc(true) with data.catalogue.targets as {"t": object.union({"kind": kind}, facts)}
}

found := {{"target": "t", "params": {}}}

test_violated_one_factor if violations("cloud", {"admin_mfa": false}) == found

test_satisfied if violations("state_cloud", {"admin_mfa": true}) == set()

test_satisfied_own_premises if violations("own_premises", {"admin_mfa": false}) == set()

test_not_applicable if {
	rule.applies == false with input as doc(false)
	rule.violation == set() with input as doc(false) with data.catalogue.targets as {"t": {"kind": "cloud"}}
}

test_undetermined_until_it_is_known if {
	violations("cloud", {"admin_mfa": false}) == found
	violations("cloud", {"admin_mfa": true}) == set()
}
