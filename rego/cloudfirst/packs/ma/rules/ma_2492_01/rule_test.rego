package cloudfirst.packs.ma.rules.ma_2492_01_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_2492_01 as rule

targets := {
	"n1": {"kind": "cloud"}, "etat": {"kind": "state_cloud"},
	"salle": {"kind": "own_premises"}, "colo": {"kind": "colocation"},
}

doc(sensitive) := {"application": {"class": {"sensitive_system": sensitive}}}

test_required_of_clouds_and_state_clouds if {r.target | some r in rule.require} == {"n1", "etat"} with input as doc(true)
	with data.catalogue.targets as targets

test_required_level if {r.at_least | some r in rule.require} == {"1"} with input as doc(true) with data.catalogue.targets as targets

test_not_applicable if {
	rule.applies == false with input as doc(false)
	rule.require == set() with input as doc(false) with data.catalogue.targets as targets
}

test_satisfied_on_own_premises_and_colocation if rule.require == set() with input as doc(true)
	with data.catalogue.targets as {"salle": {"kind": "own_premises"}, "colo": {"kind": "colocation"}}

test_undetermined_hangs_on_the_class if {
	count(rule.require) == 2 with input as doc(true) with data.catalogue.targets as targets
	rule.require == set() with input as doc(false) with data.catalogue.targets as targets
}

test_required_of_the_target_as_a_whole if rule.require == {{"component": "qualification", "at_least": "1", "target": "n1"}}
	with input as doc(true) with data.catalogue.targets as {"n1": {"kind": "cloud"}}
