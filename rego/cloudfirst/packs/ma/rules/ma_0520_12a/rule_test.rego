package cloudfirst.packs.ma.rules.ma_0520_12a_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0520_12a as rule

doc(sensitive) := {"application": {"class": {"sensitive_system": sensitive}}}

on(kind, contract) := {"t": {"kind": kind, "contract": contract}}

found := {{"target": "t", "params": {}}}

test_violated_by_foreign_law if rule.violation == found with input as doc(true) with data.catalogue.targets as on("cloud", {"law": "FR"})

test_violated_without_contract if rule.violation == found with input as doc(true) with data.catalogue.targets as on("colocation", null)

test_satisfied if rule.violation == set() with input as doc(true) with data.catalogue.targets as on("state_cloud", {"law": "MA"})

test_satisfied_on_own_premises_which_are_not_outsourcing if rule.violation == set() with input as doc(true)
	with data.catalogue.targets as on("own_premises", null)

test_not_applicable if rule.applies == false with input as doc(false)

test_undetermined_while_the_law_is_unknown if {
	rule.violation == found with input as doc(true) with data.catalogue.targets as on("cloud", {"law": "FR"})
	rule.violation == set() with input as doc(true) with data.catalogue.targets as on("cloud", {"law": "MA"})
}
