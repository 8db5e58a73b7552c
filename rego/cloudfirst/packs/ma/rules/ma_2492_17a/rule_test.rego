package cloudfirst.packs.ma.rules.ma_2492_17a_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_2492_17a as rule

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

relieved(doc) := {r.target | some r in granted} if {
	granted := rule.relieve with input as doc with data.catalogue.targets as targets
}

test_relieved_by_a_complete_record if relieved(doc(true, {"e": study("target.local", {})}, none_found)) == {"local"}

test_relieved_never_from_article_11 if {
	granted := rule.relieve with input as doc(true, {"e": study("target.local", {})}, none_found)
		with data.catalogue.targets as targets
	every r in granted {
		every id in r.rules {
			not startswith(id, "MA-0520")
		}
	}
}

test_satisfied_by_nothing_less if {
	relieved(doc(true, {}, none_found)) == set()
	relieved(doc(true, {"e": study("target.local", {})}, {})) == set()
	relieved(doc(true, {"e": study("target.local", {"rights": false})}, none_found)) == set()
	relieved(doc(true, {"e": study("target.local", {"date": "2026-11-01"})}, none_found)) == set()
	relieved(doc(true, {"e": study("target.local", {})}, {"m": {"equivalent_exists": true, "date": "2026-04-01"}})) == set()
}

# A check of 1 April that is repeated every 200 days carries the relief to 18 October.
test_relieved_until_the_check_is_due_again if {
	repeated := {"m": {"equivalent_exists": false, "date": "2026-04-01", "check_every": 200 * 86400}}
	record := object.union(doc(true, {"e": study("target.local", {})}, repeated), {"as_of": "2026-10-18"})
	granted := rule.relieve with input as record with data.catalogue.targets as targets
	{[r.target, r.until, r.recheck] | some r in granted} == {["local", "2026-10-18", "2026-10-18"]}
	late := rule.relieve with input as object.union(record, {"as_of": "2026-10-19"}) with data.catalogue.targets as targets
	late == set()
}

test_satisfied_on_own_premises if relieved(doc(true, {"e": study("target.salle", {})}, none_found)) == set()

test_not_applicable if {
	rule.applies == false with input as doc(false, {}, {})
	relieved(doc(false, {"e": study("target.local", {})}, none_found)) == set()
}

test_undetermined_hangs_on_a_head if {
	relieved(doc(true, {"e": study("target.local", {"reversibility": true})}, none_found)) == {"local"}
	relieved(doc(true, {"e": study("target.local", {"reversibility": false})}, none_found)) == set()
}

one := {"e": study("target.local", {})}

test_satisfied_when_any_check_found_an_equivalent if {
	found := {"equivalent_exists": true, "date": "2026-05-01"}
	relieved(doc(true, one, {"m": none_found.m, "n": found})) == set()
}

test_satisfied_while_the_check_is_to_come if {
	relieved(doc(true, one, {"m": {"equivalent_exists": false, "date": "2026-11-01"}})) == set()
}

# A check that sets an interval carries the relief to its turn, and not beyond by being read as one that sets none.
test_relieved_once_by_a_check_that_is_repeated if {
	repeated := {"m": {"equivalent_exists": false, "date": "2026-08-01", "check_every": 200 * 86400}}
	granted := rule.relieve with input as doc(true, one, repeated) with data.catalogue.targets as targets
	count(granted) == 1
	every r in granted {
		r.until == "2027-02-17"
	}
}

test_relieved_without_an_end_by_a_check_that_is_not_repeated if {
	granted := rule.relieve with input as doc(true, one, {"m": object.union(none_found.m, {"check_every": 0})})
		with data.catalogue.targets as targets
	count(granted) == 1
	every r in granted {
		not r.until
	}
}
