package cloudfirst.packs.ma.rules.ma_guide_34_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_guide_34 as rule

raised := {{"component": "sensitive_data", "at_least": true}}

rated(c, i, a) := {"dataset": {"impact": {"confidentiality": c, "integrity": i, "availability": a}}}

test_raised_by_any_component if {
	rule.classify == raised with input as rated(3, 0, 0)
	rule.classify == raised with input as rated(0, 4, 0)
	rule.classify == raised with input as rated(0, 0, 3)
}

test_satisfied_below if rule.classify == set() with input as rated(2, 2, 2)

test_satisfied_whatever_the_impact_of_a_system if rule.classify == set() with input as {"application": {"class": {
	"confidentiality": 0,
	"integrity": 4, "availability": 4,
}}}

test_undetermined_while_a_rating_is_unknown if {
	rule.classify == raised with input as rated(0, 0, 3)
	rule.classify == set() with input as rated(0, 0, 2)
}

test_raised_from_level_3_of_integrity if rule.classify == raised with input as rated(0, 3, 0)
