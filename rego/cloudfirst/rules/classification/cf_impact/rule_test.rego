package cloudfirst.rules.classification.cf_impact_test

import rego.v1

import data.cloudfirst.rules.classification.cf_impact as rule

test_three_components if rule.classify == {
	{"component": "confidentiality", "at_least": 3},
	{"component": "integrity", "at_least": 0},
	{"component": "availability", "at_least": 2},
} with input as {"dataset": {"impact": {"confidentiality": 3, "integrity": 0, "availability": 2}}}

test_rating_that_does_not_apply_raises_nothing if rule.classify == {
	{"component": "confidentiality", "at_least": 1},
} with input as {"dataset": {"impact": {"confidentiality": 1}}}

test_not_applicable_to_an_application if rule.classify == set() with input as {"application": {"name": "Paie"}}
