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

test_vendor_claim if rule.violation == found with input as doc(true) with data.catalogue.targets as on({"kind": "contract"})

test_no_evidence if rule.violation == found with input as doc(true) with data.catalogue.targets as on(null)

test_satisfied if rule.violation == set() with input as doc(true) with data.catalogue.targets as on({"kind": "official_journal"})

test_no_claim if rule.violation == set() with input as doc(true) with data.catalogue.targets as {"t": {"kind": "cloud", "qualification": null}}

test_not_applicable if rule.applies == false with input as doc(false)
