package cloudfirst.packs.ma.rules.ma_2492_04b_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_2492_04b as rule

doc(sensitive) := {
	"as_of": "2026-10-31",
	"application": {"class": {"sensitive_system": sensitive}},
	"datasets": {"dataset.dossiers": {"class": {"sensitive_data": sensitive}}},
}

on(valid_to, facts, end) := {"t": {
	"kind": "cloud", "contract": {"end": end},
	"qualification": object.union({"level": 2, "valid_to": valid_to}, facts),
}}

reasons := {v.params.reason | some v in rule.violation}

test_renewal_late if reasons == {"renewal"} with input as doc(true)
	with data.catalogue.targets as on("2027-03-31", {"renewal_filed_on": "2026-10-15"}, "2027-01-31")

test_renewal_not_due_yet if reasons == set() with input as doc(true)
	with data.catalogue.targets as on("2027-05-01", {}, "2027-05-01")

test_contract_outlasts if reasons == {"contract"} with input as doc(true)
	with data.catalogue.targets as on("2028-05-01", {}, "2029-05-01")

test_satisfied if reasons == set() with input as doc(true)
	with data.catalogue.targets as on("2027-03-31", {"renewal_filed_on": "2026-09-01"}, "2029-01-31")

test_expired_is_another_rule if reasons == set() with input as doc(true) with data.catalogue.targets as on("2026-10-30", {}, "2029-01-31")

test_not_applicable if rule.applies == false with input as doc(false)
