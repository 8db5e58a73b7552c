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

lacks(doc) := {v.params.lacks | some v in found} if {
	found := rule.violation with input as doc with data.catalogue.targets as targets
}

test_head_missing if lacks(doc(true, {"e": study("target.local", {"disclosure": false})}, none_found)) == {"heads"}

test_market_check_missing if lacks(doc(true, {"e": study("target.local", {})}, {})) == {"market_check"}

test_both if lacks(doc(true, {"e": {"target": "target.local"}}, {})) == {"heads", "market_check"}

test_satisfied if lacks(doc(true, {"e": study("target.local", {})}, none_found)) == set()

test_no_record_is_no_violation if lacks(doc(true, {}, {})) == set()

test_not_applicable if rule.applies == false with input as doc(false, {}, {})
