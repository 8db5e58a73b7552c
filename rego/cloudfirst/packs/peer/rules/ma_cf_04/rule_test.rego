package cloudfirst.packs.peer.rules.ma_cf_04_test

import rego.v1

import data.cloudfirst.packs.peer.rules.ma_cf_04 as rule

doc(commodity) := {"application": {"commodity": commodity}}

on(model) := {"t": {"model": model}}

found := {{"target": "t", "params": {"model": "iaas", "disposition": "repurchase"}}}

test_violated if rule.violation == found with input as doc(true) with data.catalogue.targets as on("iaas")

test_satisfied if rule.violation == set() with input as doc(true) with data.catalogue.targets as on("saas")

test_not_applicable if rule.applies == false with input as doc(false)

test_undetermined_model_decides if {
	rule.violation == set() with input as doc(true) with data.catalogue.targets as on("saas")
	rule.violation == found with input as doc(true) with data.catalogue.targets as on("iaas")
}

test_violated_by_a_platform if {
	violations := rule.violation with input as doc(true) with data.catalogue.targets as on("paas")
	{v.params.model | some v in violations} == {"paas"}
}
