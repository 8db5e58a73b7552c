package cloudfirst.packs.ma.rules.ma_2492_02_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_2492_02 as rule

targets := {"n2": {"kind": "cloud"}, "etat": {"kind": "state_cloud"}, "salle": {"kind": "own_premises"}}

holding(sensitive) := {"datasets": {
	"dataset.dossiers": {"class": {"sensitive_data": sensitive}},
	"dataset.plans": {"class": {"sensitive_data": false}},
}}

test_required_of_each_sensitive_dataset_on_each_cloud if rule.require == {
	{"component": "qualification", "at_least": "2", "subject": "dataset.dossiers", "target": "n2"},
	{"component": "qualification", "at_least": "2", "subject": "dataset.dossiers", "target": "etat"},
} with input as holding(true) with data.catalogue.targets as targets

test_not_applicable if {
	rule.applies == false with input as holding(false)
	rule.require == set() with input as holding(false) with data.catalogue.targets as targets
}

test_satisfied_on_own_premises if rule.require == set() with input as holding(true)
	with data.catalogue.targets as {"salle": {"kind": "own_premises"}}

test_undetermined_hangs_on_the_class if {
	count(rule.require) == 2 with input as holding(true) with data.catalogue.targets as targets
	rule.require == set() with input as holding(false) with data.catalogue.targets as targets
}

test_required_where_it_applies if rule.applies == true with input as holding(true)
