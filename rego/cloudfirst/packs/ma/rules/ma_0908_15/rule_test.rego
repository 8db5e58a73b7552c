package cloudfirst.packs.ma.rules.ma_0908_15_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0908_15 as rule

doc(personal, updated) := {"as_of": "2026-10-31", "datasets": {"register.r": {
	"declaration": "D-1/2026", "declared_on": "2020-01-01", "declaration_updated_on": updated,
	"class": {"marks": {"personal": personal}},
}}}

on(kind, contract) := {"t": {"kind": kind, "contract": contract}}

begun := {"start": "2026-01-01"}

found := {{"subject": "register.r", "target": "t", "params": {}}}

test_violated if rule.violation == found with input as doc(true, "2025-12-31") with data.catalogue.targets as on("cloud", begun)

test_violated_no_contract if {
	rule.violation == found with input as doc(true, "2026-06-01") with data.catalogue.targets as on("state_cloud", null)
}

test_violated_by_an_update_to_come if rule.violation == found with input as doc(true, "2026-11-01") with data.catalogue.targets as on("cloud", begun)

test_satisfied if rule.violation == set() with input as doc(true, "2026-01-01") with data.catalogue.targets as on("cloud", begun)

test_satisfied_declared_since if rule.violation == set() with input as doc(true, "2019-01-01")
	with data.catalogue.targets as on("cloud", {"start": "2019-12-31"})

test_satisfied_own_premises if {
	rule.violation == set() with input as doc(true, "2020-01-01") with data.catalogue.targets as on("own_premises", null)
}

test_not_applicable if rule.applies == false with input as doc(false, "2026-01-01")

test_undetermined_update_decides if {
	rule.violation == set() with input as doc(true, "2026-03-01") with data.catalogue.targets as on("cloud", begun)
	rule.violation == found with input as doc(true, "2021-03-01") with data.catalogue.targets as on("cloud", begun)
}

test_violated_for_declared_personal_data_only if {
	others := {
		"dataset.plans": {"declaration": "D-2/2026", "class": {"marks": {"personal": false}}},
		"dataset.listes": {"declaration": "none", "class": {"marks": {"personal": true}}},
	}
	both := object.union(doc(true, "2025-12-31"), {"datasets": others})
	rule.violation == found with input as both with data.catalogue.targets as on("cloud", begun)
}

test_not_applicable_to_what_was_not_declared if rule.applies == false
	with input as object.union(doc(true, "2026-01-01"), {"datasets": {"register.r": {"declaration": "none"}}})

test_satisfied_by_an_update_of_today if rule.violation == set() with input as doc(true, "2026-10-31")
	with data.catalogue.targets as on("cloud", begun)

test_satisfied_when_declared_on_the_first_day if rule.violation == set() with input as doc(true, "2019-01-01")
	with data.catalogue.targets as on("cloud", {"start": "2020-01-01"})

test_violated_while_the_declaration_is_to_come if {
	to_come := object.union(doc(true, "2019-01-01"), {"datasets": {"register.r": {"declared_on": "2026-11-01"}}})
	rule.violation == found with input as to_come with data.catalogue.targets as on("cloud", begun)
	today := object.union(doc(true, "2019-01-01"), {"datasets": {"register.r": {"declared_on": "2026-10-31"}}})
	rule.violation == set() with input as today with data.catalogue.targets as on("cloud", begun)
}
