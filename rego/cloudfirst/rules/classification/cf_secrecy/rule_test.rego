package cloudfirst.rules.classification.cf_secrecy_test

import rego.v1

import data.cloudfirst.rules.classification.cf_secrecy as rule

test_defence if rule.classify == {{"component": "secrecy", "at_least": "defence"}} with input as {"dataset": {"secrecy": "defence"}}

test_none if rule.classify == {{"component": "secrecy", "at_least": "none"}} with input as {"dataset": {"secrecy": "none"}}

test_not_applicable_to_an_application if rule.classify == set() with input as {"application": {"name": "Paie"}}
