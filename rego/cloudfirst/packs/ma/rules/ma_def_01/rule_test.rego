package cloudfirst.packs.ma.rules.ma_def_01_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_def_01 as rule

doc(system, held) := {"application": {"class": {"secrecy": system}}, "datasets": {"dataset.a": {"class": {"secrecy": held}}}}

test_violated_by_the_system if rule.violation == {{"params": {}}} with input as doc("defence", "none")

test_violated_by_a_dataset if rule.violation == {{"params": {}}, {"subject": "dataset.a", "params": {}}} with input as doc("defence", "defence")

test_satisfied if rule.violation == set() with input as doc("protected", "protected")

test_satisfied_before_any_application_is_judged if rule.violation == set() with input as {"dataset": {"secrecy": "defence"}}

test_undetermined_while_the_secrecy_is_unknown if {
	count(rule.violation) == 2 with input as doc("defence", "defence")
	rule.violation == set() with input as doc("none", "none")
}
