package cloudfirst.packs.ma.rules.ma_2492_16b_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_2492_16b as rule

doc(sensitive) := {"application": {"class": {"sensitive_system": sensitive}}, "datasets": {}}

on(kind, contract) := {"t": {"kind": kind, "contract": contract}}

found := {{"target": "t", "params": {}}}

test_violated if rule.violation == found with input as doc(true) with data.catalogue.targets as on("cloud", {"certified_deletion": false})

test_violated_without_contract if rule.violation == found with input as doc(true) with data.catalogue.targets as on("cloud", null)

test_satisfied if rule.violation == set() with input as doc(true) with data.catalogue.targets as on("state_cloud", {"certified_deletion": true})

test_satisfied_in_colocation_which_is_no_cloud if rule.violation == set() with input as doc(true)
	with data.catalogue.targets as on("colocation", null)

test_not_applicable if rule.applies == false with input as doc(false)

test_undetermined_while_the_promise_is_unknown if {
	rule.violation == found with input as doc(true) with data.catalogue.targets as on("cloud", {"certified_deletion": false})
	rule.violation == set() with input as doc(true) with data.catalogue.targets as on("cloud", {"certified_deletion": true})
}
