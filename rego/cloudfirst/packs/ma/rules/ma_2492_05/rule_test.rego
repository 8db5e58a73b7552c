package cloudfirst.packs.ma.rules.ma_2492_05_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_2492_05 as rule

doc(sensitive) := {
	"as_of": "2026-10-31",
	"application": {"class": {"sensitive_system": sensitive}},
	"datasets": {"dataset.dossiers": {"class": {"sensitive_data": sensitive}}},
}

on(status) := {"t": {"kind": "cloud", "qualification": {"level": 2, "status": status}}}

test_violated_when_suspended if rule.violation == {{"target": "t", "params": {"status": "suspended"}}} with input as doc(true)
	with data.catalogue.targets as on("suspended")

test_violated_when_withdrawn if count(rule.violation) == 1 with input as doc(true) with data.catalogue.targets as on("withdrawn")

test_satisfied if rule.violation == set() with input as doc(true) with data.catalogue.targets as on("valid")

test_not_applicable if rule.applies == false with input as doc(false)

test_undetermined_hangs_on_the_status if {
	count(rule.violation) == 1 with input as doc(true) with data.catalogue.targets as on("suspended")
	rule.violation == set() with input as doc(true) with data.catalogue.targets as on("valid")
}

test_satisfied_outside_a_cloud if rule.violation == set() with input as doc(true)
	with data.catalogue.targets as {"t": object.union(on("suspended").t, {"kind": "colocation"})}

test_satisfied_by_a_level_of_nothing if rule.violation == set() with input as doc(true)
	with data.catalogue.targets as {"t": object.union(on("withdrawn").t, {"qualification": {"level": 0}})}
