package cloudfirst.rules.classification.cf_secrecy_test

import rego.v1

import data.cloudfirst.rules.classification.cf_secrecy as rule

test_raised_to_defence if rule.classify == {{"component": "secrecy", "at_least": "defence"}} with input as {"dataset": {"secrecy": "defence"}}

test_raised_to_no_more_than_none if rule.classify == {{"component": "secrecy", "at_least": "none"}} with input as {"dataset": {"secrecy": "none"}}

test_satisfied_by_an_application if rule.classify == set() with input as {"application": {"name": "Paie"}}

test_undetermined_while_the_secrecy_is_unknown if {
	rule.classify == {{"component": "secrecy", "at_least": "protected"}} with input as {"dataset": {"secrecy": "protected"}}
	rule.classify == {{"component": "secrecy", "at_least": "none"}} with input as {"dataset": {"secrecy": "none"}}
}
