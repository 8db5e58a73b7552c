package cloudfirst.packs.ma.rules.ma_0908_23a_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0908_23a as rule

doc(personal) := {"datasets": {"register.r": {"class": {"marks": {"personal": personal}}}}}

on(kind, contract) := {"t": {"kind": kind, "contract": contract}}

found := {{"target": "t", "params": {}}}

test_no_clause if rule.violation == found with input as doc(true) with data.catalogue.targets as on("cloud", {"clauses": ["security"]})

test_no_contract if rule.violation == found with input as doc(true) with data.catalogue.targets as on("state_cloud", null)

test_convention_suffices if rule.violation == set() with input as doc(true)
	with data.catalogue.targets as on("state_cloud", {"kind": "convention", "clauses": ["processor"]})

test_own_premises if rule.violation == set() with input as doc(true) with data.catalogue.targets as on("own_premises", null)

test_not_applicable if rule.applies == false with input as doc(false)
