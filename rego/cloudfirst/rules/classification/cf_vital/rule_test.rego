package cloudfirst.rules.classification.cf_vital_test

import rego.v1

import data.cloudfirst.rules.classification.cf_vital as rule

test_raised if rule.classify == {{"component": "vital", "at_least": true}} with input as {
	"application": {"name": "Paie"},
	"administration": {"vital": true},
}

test_satisfied if rule.classify == set() with input as {"application": {"name": "Paie"}, "administration": {"vital": false}}

test_satisfied_without_administration if rule.classify == set() with input as {"application": {"name": "Paie"}, "administration": null}

test_undetermined_while_nobody_may_say if {
	count(rule.classify) == 1 with input as {"application": {"name": "Paie"}, "administration": {"vital": true}}
	rule.classify == set() with input as {"application": {"name": "Paie"}, "administration": {"vital": false}}
}
