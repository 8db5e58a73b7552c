package cloudfirst.packs.ma.rules.ma_2406_12_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_2406_12 as rule

raised := {{"component": "sensitive_system", "at_least": true}}

test_raised_by_class_a_and_b if {
	rule.classify == raised with input as {"application": {"class": {"system": "A"}}}
	rule.classify == raised with input as {"application": {"class": {"system": "B"}}}
}

test_satisfied_by_class_c_and_d if {
	rule.classify == set() with input as {"application": {"class": {"system": "C"}}}
	rule.classify == set() with input as {"application": {"class": {"system": "D"}}}
}

test_satisfied_by_a_dataset if rule.classify == set() with input as {"dataset": {"name": "Paie"}}

test_undetermined_while_the_class_is_open if {
	rule.classify == raised with input as {"application": {"class": {"system": "B"}}}
	rule.classify == set() with input as {"application": {"class": {"system": "C"}}}
}
