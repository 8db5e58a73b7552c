package cloudfirst.packs.ma.rules.ma_2492_17bm_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_2492_17bm as rule

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

begun := {"e": study("target.local", {})}

test_violated if {
	found(doc(true, begun, {})) == {"e"}
	found(doc(true, begun, {"m": {"equivalent_exists": true, "date": "2026-04-01"}})) == {"e"}
	found(doc(true, begun, {"m": {"equivalent_exists": false, "date": "2026-11-01"}})) == {"e"}
}

test_satisfied if {
	found(doc(true, begun, none_found)) == set()
	found(doc(true, {}, {})) == set()
}

test_not_applicable if rule.applies == false with input as doc(false, begun, {})

test_undetermined_hangs_on_the_market if {
	found(doc(true, begun, {"m": {"equivalent_exists": true, "date": "2026-04-01"}})) == {"e"}
	found(doc(true, begun, {"m": {"equivalent_exists": false, "date": "2026-04-01"}})) == set()
}

test_satisfied_outside_a_cloud if found(doc(true, {"e": study("target.salle", {})}, {})) == set()

test_violated_for_the_target_of_the_study_only if {
	violations := rule.violation with input as doc(true, begun, {}) with data.catalogue.targets as targets
	{v.target | some v in violations} == {"local"}
}
