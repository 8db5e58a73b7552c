package cloudfirst.packs.ma.rules.ma_0908_03t_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0908_03t as rule

doc(personal) := {"datasets": {"register.r": {"class": {"marks": {"personal": personal}}}}}

on(able) := {"t": {"lifecycle_rules": able}}

found := {{"target": "t", "params": {}}}

test_violated if rule.violation == found with input as doc(true) with data.catalogue.targets as on(false)

test_satisfied if rule.violation == set() with input as doc(true) with data.catalogue.targets as on(true)

test_not_applicable if rule.applies == false with input as doc(false)

test_undetermined_rules_decide if {
	rule.violation == set() with input as doc(true) with data.catalogue.targets as on(true)
	rule.violation == found with input as doc(true) with data.catalogue.targets as on(false)
}
