package cloudfirst.packs.ma.rules.ma_def_01_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_def_01 as rule

doc(system, held) := {"application": {"class": {"secrecy": system}}, "datasets": {"dataset.a": {"class": {"secrecy": held}}}}

test_system if rule.violation == {{"params": {}}} with input as doc("defence", "none")

test_dataset if rule.violation == {{"params": {}}, {"subject": "dataset.a", "params": {}}} with input as doc("defence", "defence")

test_satisfied if rule.violation == set() with input as doc("protected", "protected")

test_not_applicable_to_a_dataset_document if rule.violation == set() with input as {"dataset": {"secrecy": "defence"}}
