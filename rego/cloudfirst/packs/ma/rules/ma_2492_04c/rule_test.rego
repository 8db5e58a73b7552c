package cloudfirst.packs.ma.rules.ma_2492_04c_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_2492_04c as rule

doc(sensitive) := {
	"as_of": "2026-10-31",
	"application": {"class": {"sensitive_system": sensitive}},
	"datasets": {"dataset.dossiers": {"class": {"sensitive_data": sensitive}}},
}

on(facts, end) := {"t": {
	"kind": "cloud", "contract": {"end": end},
	"qualification": object.union({"level": 2, "valid_to": "2028-05-01"}, facts),
}}

found := {{"target": "t", "params": {"valid_to": "2028-05-01", "end": "2029-05-01"}}}

test_violated if rule.violation == found with input as doc(true) with data.catalogue.targets as on({}, "2029-05-01")

test_violated_while_the_filing_is_to_come if rule.violation == found with input as doc(true)
	with data.catalogue.targets as on({"renewal_filed_on": "2026-11-01"}, "2029-05-01")

test_satisfied if {
	rule.violation == set() with input as doc(true) with data.catalogue.targets as on({}, "2028-05-01")
	rule.violation == set() with input as doc(true) with data.catalogue.targets as on({"renewal_filed_on": "2026-10-31"}, "2029-05-01")
	rule.violation == set() with input as doc(true) with data.catalogue.targets as on({"valid_to": "2026-10-30"}, "2029-05-01")
}

test_not_applicable if rule.applies == false with input as doc(false)

test_undetermined_hangs_on_the_end if {
	rule.violation == found with input as doc(true) with data.catalogue.targets as on({}, "2029-05-01")
	rule.violation == set() with input as doc(true) with data.catalogue.targets as on({}, "2027-05-01")
}

test_satisfied_outside_a_cloud if rule.violation == set() with input as doc(true)
	with data.catalogue.targets as {"t": object.union(on({}, "2029-05-01").t, {"kind": "colocation"})}

test_satisfied_by_a_level_of_nothing if rule.violation == set() with input as doc(true)
	with data.catalogue.targets as on({"level": 0}, "2029-05-01")

test_violated_on_its_last_day if count(rule.violation) == 1 with input as doc(true)
	with data.catalogue.targets as on({"valid_to": "2026-10-31"}, "2029-05-01")
