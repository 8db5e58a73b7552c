package cloudfirst.packs.ma.rules.ma_2406_rev_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_2406_rev as rule

doc(facts) := {"as_of": "2026-10-31", "application": facts}

test_too_old if rule.violation == {{"params": {}}} with input as doc({"id": "p", "class_reviewed_on": "2023-10-30"})

test_never if rule.violation == {{"params": {}}} with input as doc({"id": "p"})

test_satisfied if rule.violation == set() with input as doc({"id": "p", "class_reviewed_on": "2023-10-31"})

test_not_applicable_to_a_dataset if rule.violation == set() with input as {"as_of": "2026-10-31", "dataset": {"name": "Plans"}}
