package cloudfirst.packs.ma.rules.ma_0520_12b_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0520_12b as rule

doc(sensitive) := {"application": {"class": {"sensitive_system": sensitive}}}

five := ["information_protection", "auditability", "reversibility", "security", "service_levels"]

on(kind, clauses) := {"t": {"kind": kind, "contract": {"clauses": clauses}}}

test_violated_by_missing_clauses if rule.violation == {{"target": "t", "params": {"missing": ["reversibility", "service_levels"]}}} with input as doc(true)
	with data.catalogue.targets as on("cloud", ["information_protection", "auditability", "security", "processor"])

test_violated_without_contract if count(rule.violation) == 1 with input as doc(true)
	with data.catalogue.targets as {"t": {"kind": "colocation", "contract": null}}

test_satisfied if rule.violation == set() with input as doc(true) with data.catalogue.targets as on("cloud", five)

test_satisfied_on_own_premises_which_are_not_outsourcing if rule.violation == set() with input as doc(true)
	with data.catalogue.targets as on("own_premises", [])

test_not_applicable if rule.applies == false with input as doc(false)

test_undetermined_while_the_clauses_are_unknown if {
	count(rule.violation) == 1 with input as doc(true) with data.catalogue.targets as on("cloud", [])
	rule.violation == set() with input as doc(true) with data.catalogue.targets as on("cloud", five)
}
