package custom.eau.rules.eau_02_test

import rego.v1

import data.custom.eau.rules.eau_02 as rule

found := {{"params": {"promised": 259200, "accepted": 86400}, "target": "cible"}}

test_violated if rule.violation == found with input as {"as_of": "2026-10-31", "application": {"id": "a", "stage": "production"}} with data.catalogue.targets as {"cible": {"rto": 259200}}

test_satisfied if rule.violation == set() with input as {"as_of": "2026-10-31", "application": {"id": "a", "stage": "production"}} with data.catalogue.targets as {"cible": {"rto": 14400}}

test_not_applicable if {
	rule.applies == false with input as {"as_of": "2026-10-31", "application": {"id": "a", "stage": "test"}}
	rule.violation == set() with input as {"as_of": "2026-10-31", "application": {"id": "a", "stage": "test"}} with data.catalogue.targets as {"cible": {"rto": 259200}}
}

# Plain Rego has no third value: the fact decides, so the engine says undetermined while nobody knows it.
test_undetermined if {
	said := rule.violation with input as {"as_of": "2026-10-31", "application": {"id": "a", "stage": "production"}} with data.catalogue.targets as {"cible": {"rto": 259200}}
	silent := rule.violation with input as {"as_of": "2026-10-31", "application": {"id": "a", "stage": "production"}} with data.catalogue.targets as {"cible": {"rto": 14400}}
	said != silent
}
