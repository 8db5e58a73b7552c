package custom.eau.rules.eau_01_test

import rego.v1

import data.custom.eau.rules.eau_01 as rule

found := {{"params": {}}}

test_violated if rule.violation == found with input as {"as_of": "2026-10-31", "application": {"id": "a", "stage": "production", "offline_mode": false}}

test_satisfied if rule.violation == set() with input as {"as_of": "2026-10-31", "application": {"id": "a", "stage": "production", "offline_mode": true}}

test_not_applicable if {
	rule.applies == false with input as {"as_of": "2026-10-31", "application": {"id": "a", "stage": "test", "offline_mode": false}}
	rule.violation == set() with input as {"as_of": "2026-10-31", "application": {"id": "a", "stage": "test", "offline_mode": false}}
}

# Plain Rego has no third value: the fact decides, so the engine says undetermined while nobody knows it.
test_undetermined if {
	said := rule.violation with input as {"as_of": "2026-10-31", "application": {"id": "a", "stage": "production", "offline_mode": false}}
	silent := rule.violation with input as {"as_of": "2026-10-31", "application": {"id": "a", "stage": "production", "offline_mode": true}}
	said != silent
}
