package cloudfirst.rules.classification.cf_impact_test

import rego.v1

import data.cloudfirst.rules.classification.cf_impact as rule

test_raised_in_three_components if rule.classify == {
	{"component": "confidentiality", "at_least": 3},
	{"component": "integrity", "at_least": 0},
	{"component": "availability", "at_least": 2},
} with input as {"dataset": {"impact": {"confidentiality": 3, "integrity": 0, "availability": 2}}}

test_raised_where_a_rating_applies_only if rule.classify == {
	{"component": "confidentiality", "at_least": 1},
} with input as {"dataset": {"impact": {"confidentiality": 1}}}

test_satisfied_by_an_application if rule.classify == set() with input as {"application": {"name": "Paie"}}

test_undetermined_while_a_rating_is_unknown if {
	{"component": "integrity", "at_least": 4} in rule.classify with input as {"dataset": {"impact": {"integrity": 4}}}
	not {"component": "integrity", "at_least": 4} in rule.classify with input as {"dataset": {"impact": {"integrity": 0}}}
}
