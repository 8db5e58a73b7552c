package cloudfirst.packs.ma.rules.ma_0317_key_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0317_key as rule

doc(sensitive) := {"as_of": "2026-10-31", "application": {"class": {"sensitive_system": sensitive}}, "datasets": {}}

violations(kind, facts) := vs if {
	vs := rule.violation with input as doc(true) with data.catalogue.targets as {"t": object.union({"kind": kind}, facts)}
}

found := {{"target": "t", "params": {}}}

test_violated_not_apart if violations("cloud", {"key_rotation": 7776000, "key_separation": false}) == found

test_violated_never_changed if violations("cloud", {"key_separation": true}) == found

test_satisfied if violations("state_cloud", {"key_rotation": 7776000, "key_separation": true}) == set()

test_satisfied_own_premises if violations("own_premises", {"key_rotation": 7776000, "key_separation": false}) == set()

test_not_applicable if {
	rule.applies == false with input as doc(false)
	rule.violation == set() with input as doc(false) with data.catalogue.targets as {"t": {"kind": "cloud"}}
}

test_undetermined_until_it_is_known if {
	violations("cloud", {"key_rotation": 7776000, "key_separation": false}) == found
	violations("cloud", {"key_rotation": 7776000, "key_separation": true}) == set()
}
