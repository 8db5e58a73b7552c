package cloudfirst.packs.ma.rules.ma_2492_17b_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_2492_17b as rule

heads := {
	"justification": true, "rights": true, "guarantees": true, "location": true,
	"reversibility": true, "disclosure": true, "legal_regime": true,
}

study(target, facts) := object.union(object.union({"target": target, "date": "2026-05-04"}, heads), facts)

none_found := {"m": {"equivalent_exists": false, "date": "2026-04-01"}}

doc(sensitive, studies, checks) := {
	"as_of": "2026-10-31", "studies": studies, "market_checks": checks,
	"application": {"class": {"sensitive_system": sensitive}},
	"datasets": {"dataset.dossiers": {"class": {"sensitive_data": sensitive}}},
}

targets := {"local": {"kind": "cloud"}, "autre": {"kind": "cloud"}, "salle": {"kind": "own_premises"}}

found(doc) := {s | some v in violations; some s in v.params.studies} if {
	violations := rule.violation with input as doc with data.catalogue.targets as targets
}

test_violated_by_a_missing_head if {
	found(doc(true, {"e": study("target.local", {"disclosure": false})}, none_found)) == {"e"}
	found(doc(true, {"e": {"target": "target.local"}}, none_found)) == {"e"}
}

test_violated_before_it_is_finished if found(doc(true, {"e": study("target.local", {"date": "2026-11-01"})}, none_found)) == {"e"}

test_satisfied if {
	found(doc(true, {"e": study("target.local", {})}, none_found)) == set()
	found(doc(true, {"e": study("target.salle", {"disclosure": false})}, none_found)) == set()
	found(doc(true, {}, none_found)) == set()
}

test_satisfied_by_one_of_two if found(doc(
	true,
	{"e": study("target.local", {}), "f": study("target.local", {"rights": false})},
	none_found,
)) == set()

test_not_applicable if rule.applies == false with input as doc(false, {}, {})

test_undetermined_hangs_on_a_head if {
	found(doc(true, {"e": study("target.local", {"reversibility": false})}, none_found)) == {"e"}
	found(doc(true, {"e": study("target.local", {"reversibility": true})}, none_found)) == set()
}

test_violated_for_the_target_of_the_study_only if {
	record := doc(true, {"e": study("target.local", {"rights": false}), "f": study("target.autre", {})}, none_found)
	violations := rule.violation with input as record with data.catalogue.targets as targets
	{v.target | some v in violations} == {"local"}
}
