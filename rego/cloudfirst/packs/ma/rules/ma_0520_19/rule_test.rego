package cloudfirst.packs.ma.rules.ma_0520_19_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0520_19 as rule

targets := {"n2": {"kind": "cloud"}, "salle": {"kind": "own_premises"}}

doc(vital, sensitive, facts) := {"as_of": "2026-10-31", "application": object.union(
	{"class": {"vital": vital, "sensitive_system": sensitive}},
	facts,
)}

test_violated_on_the_target_that_is_not_named if rule.violation == {{"target": "n2", "params": {}}} with data.catalogue.targets as targets
	with input as doc(true, true, {"homologated_on": "2025-02-03", "homologated_for": ["target.salle"]})

test_violated_when_never_homologated if count(rule.violation) == 2 with data.catalogue.targets as targets with input as doc(true, true, {})

test_satisfied if rule.violation == set() with data.catalogue.targets as targets
	with input as doc(true, true, {"homologated_on": "2025-02-03", "homologated_for": ["target.salle", "target.n2"]})

test_not_applicable if {
	rule.applies == false with input as doc(false, true, {})
	rule.applies == false with input as doc(true, false, {})
}

test_undetermined_while_the_decision_is_unknown if {
	count(rule.violation) == 2 with data.catalogue.targets as targets
		with input as doc(true, true, {"homologated_on": "2025-02-03", "homologated_for": []})
	rule.violation == set() with data.catalogue.targets as targets
		with input as doc(true, true, {"homologated_on": "2025-02-03", "homologated_for": ["target.salle", "target.n2"]})
}

both := ["target.salle", "target.n2"]

test_violated_while_the_decision_is_to_come if count(rule.violation) == 2 with data.catalogue.targets as targets
	with input as doc(true, true, {"homologated_on": "2026-11-01", "homologated_for": both})

test_satisfied_on_the_day_of_the_decision if rule.violation == set() with data.catalogue.targets as targets
	with input as doc(true, true, {"homologated_on": "2026-10-31", "homologated_for": both})

test_satisfied_under_any_id if rule.violation == set() with data.catalogue.targets as {"10.0.0.1": {"kind": "own_premises"}}
	with input as doc(true, true, {"homologated_on": "2025-02-03", "homologated_for": [`target["10.0.0.1"]`]})
