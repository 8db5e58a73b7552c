package cloudfirst.packs.ma.rules.ma_2492_l2f_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_2492_l2f as rule

doc(sensitive) := {"datasets": {"dataset.d": {"class": {"sensitive_data": sensitive}}}}

on(level, staff) := {"t": {"kind": "cloud", "qualification": {"level": level}, "staff_moroccan": staff}}

found := {{"target": "t", "params": {}}}

test_violated if rule.violation == found with input as doc(true) with data.catalogue.targets as on(2, false)

test_satisfied if rule.violation == set() with input as doc(true) with data.catalogue.targets as on(2, true)

test_satisfied_level_1 if rule.violation == set() with input as doc(true) with data.catalogue.targets as on(1, false)

test_not_applicable if rule.applies == false with input as doc(false)

test_undetermined_staff_decides if {
	rule.violation == set() with input as doc(true) with data.catalogue.targets as on(2, true)
	rule.violation == found with input as doc(true) with data.catalogue.targets as on(2, false)
}

test_satisfied_outside_a_cloud if rule.violation == set() with input as doc(true)
	with data.catalogue.targets as {"t": object.union(on(2, false).t, {"kind": "colocation"})}
