package cloudfirst.packs.ma.rules.ma_2492_l2e_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_2492_l2e as rule

doc(sensitive) := {"datasets": {"dataset.dossiers": {"class": {"sensitive_data": sensitive}}}}

on(level, s) := {"t": {"kind": "cloud", "qualification": {"level": level}, "subcontractors": {"s": s}}}

found := {{"target": "t", "params": {"subcontractors": ["s"]}}}

test_violated_by_one_listed_even_with_consent if rule.violation == found with input as doc(true)
	with data.catalogue.targets as on(2, {"listed": true, "access": true, "consent": true})

test_violated_by_another_without_consent if rule.violation == found with input as doc(true)
	with data.catalogue.targets as on(2, {"listed": false, "access": true, "consent": false})

test_satisfied if {
	rule.violation == set() with input as doc(true)
		with data.catalogue.targets as on(2, {"listed": false, "access": true, "consent": true})
	rule.violation == set() with input as doc(true)
		with data.catalogue.targets as on(2, {"listed": true, "access": false, "consent": false})
}

test_satisfied_at_level_1 if rule.violation == set() with input as doc(true)
	with data.catalogue.targets as on(1, {"listed": true, "access": true, "consent": false})

test_not_applicable if rule.applies == false with input as doc(false)

test_undetermined_hangs_on_the_access if {
	rule.violation == found with input as doc(true)
		with data.catalogue.targets as on(2, {"listed": true, "access": true, "consent": false})
	rule.violation == set() with input as doc(true)
		with data.catalogue.targets as on(2, {"listed": true, "access": false, "consent": false})
}

test_satisfied_outside_a_cloud if rule.violation == set() with input as doc(true)
	with data.catalogue.targets as {"t": object.union(on(2, {"listed": true, "access": true, "consent": false}).t, {"kind": "colocation"})}
