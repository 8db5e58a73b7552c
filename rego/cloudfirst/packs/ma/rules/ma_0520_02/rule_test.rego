package cloudfirst.packs.ma.rules.ma_0520_02_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0520_02 as rule

holding(sensitive) := {"application": {"name": "Paie"}, "datasets": {"dataset.paie": {"class": {"sensitive_data": sensitive}}}}

test_raised if rule.classify == {
	{"component": "sensitive_system", "at_least": true},
	{"component": "system", "at_least": "B"},
} with input as holding(true)

test_satisfied if rule.classify == set() with input as holding(false)

test_satisfied_without_data if rule.classify == set() with input as {"application": {"name": "Paie"}, "datasets": {}}

test_undetermined_while_the_data_are_not_rated if {
	count(rule.classify) == 2 with input as holding(true)
	rule.classify == set() with input as holding(false)
}
