package cloudfirst.packs.ma.rules.ma_0520_11_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0520_11 as rule

targets := {"n2": {"kind": "cloud"}, "salle": {"kind": "own_premises"}}

holding(sensitive) := {"datasets": {
	"dataset.dossiers": {"class": {"sensitive_data": sensitive}},
	"dataset.plans": {"class": {"sensitive_data": false}},
}}

test_required_on_every_kind_of_target if rule.require == {
	{"component": "location", "at_least": "morocco", "subject": "dataset.dossiers", "target": "n2"},
	{"component": "location", "at_least": "morocco", "subject": "dataset.dossiers", "target": "salle"},
} with input as holding(true) with data.catalogue.targets as targets

test_not_applicable if {
	rule.applies == false with input as holding(false)
	rule.require == set() with input as holding(false) with data.catalogue.targets as targets
}

test_satisfied_by_data_that_are_not_sensitive if {
	subjects := {x.subject | some x in rule.require} with input as holding(true) with data.catalogue.targets as targets
	not "dataset.plans" in subjects
}

test_undetermined_while_the_data_are_not_rated if {
	count(rule.require) == 2 with input as holding(true) with data.catalogue.targets as targets
	rule.require == set() with input as holding(false) with data.catalogue.targets as targets
}

test_required_where_it_applies if rule.applies == true with input as holding(true)
