package cloudfirst.packs.ma.rules.ma_2492_03_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_2492_03 as rule

doc(sensitive) := {
	"as_of": "2026-10-31",
	"application": {"class": {"sensitive_system": sensitive}},
	"datasets": {"dataset.dossiers": {"class": {"sensitive_data": sensitive}}},
}

on(level, services) := {"t": {"kind": "cloud", "model": "paas", "qualification": {"level": level, "services": services}}}

test_violated if rule.violation == {{"target": "t", "params": {"model": "paas"}}} with input as doc(true)
	with data.catalogue.targets as on(2, ["iaas"])

test_satisfied if rule.violation == set() with input as doc(true) with data.catalogue.targets as on(2, ["iaas", "paas"])

test_satisfied_without_a_claim if rule.violation == set() with input as doc(true) with data.catalogue.targets as on(0, [])

test_not_applicable if rule.applies == false with input as doc(false)

test_undetermined_hangs_on_the_services if {
	count(rule.violation) == 1 with input as doc(true) with data.catalogue.targets as on(2, [])
	rule.violation == set() with input as doc(true) with data.catalogue.targets as on(2, ["paas"])
}

test_satisfied_outside_a_cloud if rule.violation == set() with input as doc(true)
	with data.catalogue.targets as {"t": object.union(on(2, ["iaas"]).t, {"kind": "colocation"})}
