package cloudfirst.packs.ma.rules.ma_0520_04c_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0520_04c as rule

targets := {"n1": {"kind": "cloud"}, "salle": {"kind": "own_premises"}}

doc(facts) := {"as_of": "2026-10-31", "application": object.union({"serves_third_parties": true}, facts)}

test_violated_on_the_target_that_was_not_audited if rule.violation == {{"target": "salle", "params": {}}} with data.catalogue.targets as targets
	with input as doc({"audited_on": "2026-05-04", "audited_for": ["target.n1"]})

test_violated_when_never_audited if count(rule.violation) == 2 with data.catalogue.targets as targets
	with input as doc({"audited_for": ["target.n1", "target.salle"]})

test_satisfied if rule.violation == set() with data.catalogue.targets as targets
	with input as doc({"audited_on": "2026-05-04", "audited_for": ["target.n1", "target.salle"]})

test_not_applicable if {
	rule.applies == false with input as doc({"serves_third_parties": false})
	rule.violation == set() with data.catalogue.targets as targets with input as doc({"serves_third_parties": false})
}

test_undetermined_while_nobody_knows_whom_it_serves if {
	rule.applies with input as doc({"serves_third_parties": true})
	rule.applies == false with input as doc({"serves_third_parties": false})
}

test_undetermined_while_the_day_of_the_audit_is_unknown if {
	count(rule.violation) == 2 with data.catalogue.targets as targets
		with input as doc({"audited_on": "2026-11-01", "audited_for": ["target.n1", "target.salle"]})
	rule.violation == set() with data.catalogue.targets as targets
		with input as doc({"audited_on": "2026-10-31", "audited_for": ["target.n1", "target.salle"]})
}
