package cloudfirst.packs.ma.rules.ma_2492_04_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_2492_04 as rule

doc(sensitive) := {
	"as_of": "2026-10-31",
	"application": {"class": {"sensitive_system": sensitive}},
	"datasets": {"dataset.dossiers": {"class": {"sensitive_data": sensitive}}},
}

on(level, valid_to) := {"t": {"kind": "cloud", "qualification": {"level": level, "valid_to": valid_to}}}

test_violated if rule.violation == {{"target": "t", "params": {"valid_to": "2026-10-30"}}} with input as doc(true)
	with data.catalogue.targets as on(1, "2026-10-30")

test_satisfied_on_its_last_day if rule.violation == set() with input as doc(true) with data.catalogue.targets as on(1, "2026-10-31")

test_satisfied_without_a_claim if rule.violation == set() with input as doc(true) with data.catalogue.targets as {"t": {"kind": "cloud", "qualification": null}}

test_not_applicable if rule.applies == false with input as doc(false)

test_undetermined_hangs_on_the_last_day if {
	count(rule.violation) == 1 with input as doc(true) with data.catalogue.targets as on(1, "2020-01-01")
	rule.violation == set() with input as doc(true) with data.catalogue.targets as on(1, "2030-01-01")
}

test_satisfied_outside_a_cloud if rule.violation == set() with input as doc(true)
	with data.catalogue.targets as {"t": object.union(on(1, "2026-10-30").t, {"kind": "colocation"})}

test_satisfied_by_a_level_of_nothing if rule.violation == set() with input as doc(true) with data.catalogue.targets as on(0, "2026-10-30")
