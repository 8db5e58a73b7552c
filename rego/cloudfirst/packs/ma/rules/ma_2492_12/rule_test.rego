package cloudfirst.packs.ma.rules.ma_2492_12_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_2492_12 as rule

doc(sensitive) := {
	"as_of": "2026-10-31",
	"application": {"class": {"sensitive_system": sensitive}},
	"datasets": {"dataset.dossiers": {"class": {"sensitive_data": sensitive}}},
}

on(evidence) := {"t": {"kind": "cloud", "qualification": {"level": 2, "evidence": evidence}}}

found := {{"target": "t", "params": {}}}

test_violated_by_a_vendor_claim if rule.violation == found with input as doc(true) with data.catalogue.targets as on({"kind": "contract"})

test_violated_without_evidence if rule.violation == found with input as doc(true) with data.catalogue.targets as on(null)

test_satisfied if rule.violation == set() with input as doc(true) with data.catalogue.targets as on({"kind": "official_journal"})

test_satisfied_without_a_claim if rule.violation == set() with input as doc(true) with data.catalogue.targets as {"t": {"kind": "cloud", "qualification": null}}

test_not_applicable if rule.applies == false with input as doc(false)

test_undetermined_hangs_on_the_evidence if {
	rule.violation == found with input as doc(true) with data.catalogue.targets as on({"kind": "other"})
	rule.violation == set() with input as doc(true) with data.catalogue.targets as on({"kind": "official_journal"})
}

test_satisfied_outside_a_cloud if rule.violation == set() with input as doc(true)
	with data.catalogue.targets as {"t": object.union(on(null).t, {"kind": "colocation"})}

test_satisfied_by_a_level_of_nothing if rule.violation == set() with input as doc(true)
	with data.catalogue.targets as {"t": object.union(on(null).t, {"qualification": {"level": 0}})}
