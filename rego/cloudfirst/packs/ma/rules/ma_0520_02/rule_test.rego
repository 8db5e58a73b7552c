package cloudfirst.packs.ma.rules.ma_0520_02_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0520_02 as rule

holding(sensitive) := {"application": {"name": "Paie"}, "datasets": {"dataset.paie": {"class": {"sensitive_data": sensitive}}}}

test_sensitive_data if rule.classify == {
	{"component": "sensitive_system", "at_least": true},
	{"component": "system", "at_least": "B"},
} with input as holding(true)

test_other_data if rule.classify == set() with input as holding(false)

test_not_applicable_without_data if rule.classify == set() with input as {"application": {"name": "Paie"}, "datasets": {}}
