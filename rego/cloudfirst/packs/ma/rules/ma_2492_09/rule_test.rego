package cloudfirst.packs.ma.rules.ma_2492_09_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_2492_09 as rule

doc(sensitive) := {
	"as_of": "2026-10-31",
	"application": {"class": {"sensitive_system": sensitive}},
	"datasets": {"dataset.dossiers": {"class": {"sensitive_data": sensitive}}},
}

on(level, valid_to) := {"t": {"kind": "cloud", "qualification": {"level": level, "valid_from": "2026-01-15", "valid_to": valid_to}}}

test_violated if rule.violation == {{"target": "t", "params": {"valid_from": "2026-01-15", "valid_to": "2031-01-16", "years": 5}}} with input as doc(true)
	with data.catalogue.targets as on(1, "2031-01-16")

test_satisfied_by_five_years_to_the_day if rule.violation == set() with input as doc(true) with data.catalogue.targets as on(2, "2031-01-15")

test_satisfied_without_a_claim if rule.violation == set() with input as doc(true) with data.catalogue.targets as on(0, "2040-01-15")

test_not_applicable if rule.applies == false with input as doc(false)

test_undetermined_hangs_on_the_last_day if {
	count(rule.violation) == 1 with input as doc(true) with data.catalogue.targets as on(1, "2036-01-15")
	rule.violation == set() with input as doc(true) with data.catalogue.targets as on(1, "2030-01-14")
}

test_satisfied_outside_a_cloud if rule.violation == set() with input as doc(true)
	with data.catalogue.targets as {"t": object.union(on(1, "2031-01-16").t, {"kind": "colocation"})}
