package cloudfirst.packs.ma.rules.ma_2492_03b_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_2492_03b as rule

doc(sensitive) := {
	"as_of": "2026-10-31",
	"application": {"class": {"sensitive_system": sensitive}},
	"datasets": {"dataset.dossiers": {"class": {"sensitive_data": sensitive}}},
}

on(facts) := {"t": {"kind": "cloud", "model": "iaas", "offers": ["linux_vm", "gpu"], "qualification": object.union(
	{"level": 2, "services": ["iaas"], "offers": ["linux_vm"]},
	facts,
)}}

found := {{"target": "t", "params": {"services": ["gpu"]}}}

test_violated if rule.violation == found with input as doc(true) with data.catalogue.targets as on({})

test_satisfied if {
	rule.violation == set() with input as doc(true) with data.catalogue.targets as on({"offers": ["linux_vm", "gpu", "postgres"]})
	rule.violation == set() with input as doc(true) with data.catalogue.targets as on({"level": 0})
	rule.violation == set() with input as doc(true) with data.catalogue.targets as on({"services": ["saas"]})
}

test_not_applicable if {
	rule.applies == false with input as doc(false)
	rule.violation == set() with input as doc(false) with data.catalogue.targets as on({})
}

test_undetermined_hangs_on_the_offers if {
	rule.violation == found with input as doc(true) with data.catalogue.targets as on({"offers": ["linux_vm"]})
	rule.violation == set() with input as doc(true) with data.catalogue.targets as on({"offers": ["linux_vm", "gpu"]})
}

test_satisfied_outside_a_cloud if rule.violation == set() with input as doc(true)
	with data.catalogue.targets as {"t": object.union(on({}).t, {"kind": "colocation"})}
