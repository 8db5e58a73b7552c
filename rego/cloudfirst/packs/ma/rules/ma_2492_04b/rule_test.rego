package cloudfirst.packs.ma.rules.ma_2492_04b_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_2492_04b as rule

doc(sensitive) := {
	"as_of": "2026-10-31",
	"application": {"class": {"sensitive_system": sensitive}},
	"datasets": {"dataset.dossiers": {"class": {"sensitive_data": sensitive}}},
}

on(valid_to, facts) := {"t": {"kind": "cloud", "qualification": object.union({"level": 2, "valid_to": valid_to}, facts)}}

found := {{"target": "t", "params": {"valid_to": "2027-03-31", "last": "2026-09-30"}}}

test_violated if {
	rule.violation == found with input as doc(true) with data.catalogue.targets as on("2027-03-31", {"renewal_filed_on": "2026-10-15"})
	rule.violation == found with input as doc(true) with data.catalogue.targets as on("2027-03-31", {})
}

test_satisfied if {
	rule.violation == set() with input as doc(true) with data.catalogue.targets as on("2027-03-31", {"renewal_filed_on": "2026-09-01"})
	rule.violation == set() with input as doc(true) with data.catalogue.targets as on("2027-05-01", {})
}

test_satisfied_here_when_expired if rule.violation == set() with input as doc(true)
	with data.catalogue.targets as on("2026-10-30", {})

test_not_applicable if rule.applies == false with input as doc(false)

test_undetermined_hangs_on_the_day if {
	rule.violation == found with input as doc(true) with data.catalogue.targets as on("2027-03-31", {"renewal_filed_on": "2026-10-01"})
	rule.violation == set() with input as doc(true) with data.catalogue.targets as on("2027-03-31", {"renewal_filed_on": "2026-09-30"})
}

test_satisfied_outside_a_cloud if rule.violation == set() with input as doc(true)
	with data.catalogue.targets as {"t": object.union(on("2027-03-31", {}).t, {"kind": "colocation"})}

test_satisfied_by_a_level_of_nothing if rule.violation == set() with input as doc(true)
	with data.catalogue.targets as on("2027-03-31", {"level": 0})

test_satisfied_on_the_last_day_for_filing if rule.violation == set() with input as object.union(doc(true), {"as_of": "2026-10-30"}) with data.catalogue.targets as on("2027-04-30", {})

test_violated_on_its_last_day if count(rule.violation) == 1 with input as doc(true) with data.catalogue.targets as on("2026-10-31", {})
