package cloudfirst.packs.ma.rules.ma_ctr_aud_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_ctr_aud as rule

asked := {"application": {"class": {"sensitive_system": true}}}

spared := {"application": {"class": {"sensitive_system": false}}}

on(kind, contract) := {"t": {"kind": kind, "contract": contract}}

found := {{"target": "t", "params": {}}}

test_violated if rule.violation == found with input as asked with data.catalogue.targets as on("cloud", {"clauses": ["security"]})

test_violated_without_contract if rule.violation == found with input as asked with data.catalogue.targets as on("cloud", null)

test_satisfied if rule.violation == set() with input as asked
	with data.catalogue.targets as on("state_cloud", {"clauses": ["audit_right"]})

test_satisfied_on_own_premises if rule.violation == set() with input as asked with data.catalogue.targets as on("own_premises", null)

test_not_applicable if rule.applies == false with input as spared

test_undetermined_while_the_clauses_are_unknown if {
	rule.violation == found with input as asked with data.catalogue.targets as on("cloud", {"clauses": []})
	rule.violation == set() with input as asked with data.catalogue.targets as on("cloud", {"clauses": ["audit_right"]})
}
