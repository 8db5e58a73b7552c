package cloudfirst.rules.classification.cf_vital_test

import rego.v1

import data.cloudfirst.rules.classification.cf_vital as rule

test_vital if rule.classify == {{"component": "vital", "at_least": true}} with input as {
	"application": {"name": "Paie"},
	"administration": {"vital": true},
}

test_not_vital if rule.classify == set() with input as {"application": {"name": "Paie"}, "administration": {"vital": false}}

test_no_administration if rule.classify == set() with input as {"application": {"name": "Paie"}, "administration": null}
