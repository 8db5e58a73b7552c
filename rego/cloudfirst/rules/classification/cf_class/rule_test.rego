package cloudfirst.rules.classification.cf_class_test

import rego.v1

import data.cloudfirst.rules.classification.cf_class as rule

test_declared if rule.classify == {{"component": "system", "at_least": "B"}} with input as {"application": {"declared_class": "B"}}

test_not_declared if rule.classify == set() with input as {"application": {"name": "Paie"}}

test_not_applicable_to_a_dataset if rule.classify == set() with input as {"dataset": {"name": "Paie"}}
