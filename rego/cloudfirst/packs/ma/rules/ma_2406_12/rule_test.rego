package cloudfirst.packs.ma.rules.ma_2406_12_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_2406_12 as rule

raised := {{"component": "sensitive_system", "at_least": true}}

test_class_a_and_b if {
	rule.classify == raised with input as {"application": {"class": {"system": "A"}}}
	rule.classify == raised with input as {"application": {"class": {"system": "B"}}}
}

test_class_c_and_d if {
	rule.classify == set() with input as {"application": {"class": {"system": "C"}}}
	rule.classify == set() with input as {"application": {"class": {"system": "D"}}}
}

test_not_applicable_to_a_dataset if rule.classify == set() with input as {"dataset": {"name": "Paie"}}
