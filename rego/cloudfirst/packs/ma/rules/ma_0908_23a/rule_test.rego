package cloudfirst.packs.ma.rules.ma_0908_23a_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0908_23a as rule

doc(personal) := {
	"as_of": "2026-10-31", "conventions": {},
	"datasets": {"register.r": {"class": {"marks": {"personal": personal}}}},
}

under(facts) := object.union(doc(true), {"conventions": {"c": object.union(
	{
		"parties": ["administration.agence", "administration.etat"], "clauses": ["processor"],
		"signed_on": "2024-11-18", "valid_to": "2029-11-17",
	},
	facts,
)}})

run_by_the_state := {"t": {"kind": "state_cloud", "administration": "administration.etat", "contract": null}}

on(kind, contract) := {"t": {"kind": kind, "contract": contract}}

found := {{"target": "t", "params": {}}}

test_violated_without_the_clause if rule.violation == found with input as doc(true) with data.catalogue.targets as on("cloud", {"clauses": ["security"]})

test_violated_without_a_contract if rule.violation == found with input as doc(true) with data.catalogue.targets as on("state_cloud", null)

test_satisfied_by_a_contract_of_any_kind if rule.violation == set() with input as doc(true)
	with data.catalogue.targets as on("state_cloud", {"kind": "convention", "clauses": ["processor"]})

test_satisfied_on_own_premises if rule.violation == set() with input as doc(true) with data.catalogue.targets as on("own_premises", null)

test_not_applicable if rule.applies == false with input as doc(false)

test_satisfied_by_a_convention if rule.violation == set() with input as under({}) with data.catalogue.targets as run_by_the_state

test_violated_by_a_convention_that_does_not_bind if {
	rule.violation == found with input as under({"clauses": ["security"]}) with data.catalogue.targets as run_by_the_state
	rule.violation == found with input as under({"parties": ["administration.agence"]}) with data.catalogue.targets as run_by_the_state
	rule.violation == found with input as under({"signed_on": "2026-11-01"}) with data.catalogue.targets as run_by_the_state
	rule.violation == found with input as under({"valid_to": "2026-10-30"}) with data.catalogue.targets as run_by_the_state
}

test_undetermined_hangs_on_the_clauses if {
	rule.violation == found with input as doc(true) with data.catalogue.targets as on("cloud", {"clauses": []})
	rule.violation == set() with input as doc(true) with data.catalogue.targets as on("cloud", {"clauses": ["processor"]})
}

test_violated_by_a_company_under_a_convention if rule.violation == found with input as under({})
	with data.catalogue.targets as {"t": object.union(run_by_the_state.t, {"kind": "cloud"})}

test_satisfied_on_the_first_and_the_last_day if {
	rule.violation == set() with input as under({"signed_on": "2026-10-31"}) with data.catalogue.targets as run_by_the_state
	rule.violation == set() with input as under({"valid_to": "2026-10-31"}) with data.catalogue.targets as run_by_the_state
}
