package cloudfirst.packs.ma.rules.ma_0908_43_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0908_43 as rule

targets := {"n2": {"kind": "cloud"}, "salle": {"kind": "own_premises"}}

holding(personal) := {"datasets": {
	"register.r": {"class": {"marks": {"personal": personal}}},
	"dataset.plans": {"class": {"marks": {"personal": false}}},
}}

test_required_of_each_personal_dataset if rule.require == {
	{"component": "location", "at_least": "adequate", "subject": "register.r", "target": "n2"},
	{"component": "location", "at_least": "adequate", "subject": "register.r", "target": "salle"},
} with input as holding(true) with data.catalogue.targets as targets

test_not_applicable if {
	rule.applies == false with input as holding(false)
	rule.require == set() with input as holding(false) with data.catalogue.targets as targets
}

test_satisfied_without_personal_data if rule.require == set() with input as holding(false) with data.catalogue.targets as targets

test_undetermined_hangs_on_the_mark if {
	count(rule.require) == 2 with input as holding(true) with data.catalogue.targets as targets
	rule.require == set() with input as holding(false) with data.catalogue.targets as targets
}

test_satisfied_or_not_it_applies if rule.applies == true with input as holding(true)
