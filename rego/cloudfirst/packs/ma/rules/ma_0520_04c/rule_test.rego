package cloudfirst.packs.ma.rules.ma_0520_04c_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0520_04c as rule

targets := {"n1": {"kind": "cloud"}, "salle": {"kind": "own_premises"}}

doc(facts) := {"as_of": "2026-10-31", "application": object.union({"serves_third_parties": true}, facts)}

test_audited_for_one_target if rule.violation == {{"target": "salle", "params": {}}} with data.catalogue.targets as targets
	with input as doc({"audited_on": "2026-05-04", "audited_for": ["target.n1"]})

test_never_audited if count(rule.violation) == 2 with data.catalogue.targets as targets
	with input as doc({"audited_for": ["target.n1", "target.salle"]})

test_satisfied if rule.violation == set() with data.catalogue.targets as targets
	with input as doc({"audited_on": "2026-05-04", "audited_for": ["target.n1", "target.salle"]})

test_not_applicable if {
	rule.applies == false with input as doc({"serves_third_parties": false})
	rule.violation == set() with data.catalogue.targets as targets with input as doc({"serves_third_parties": false})
}
