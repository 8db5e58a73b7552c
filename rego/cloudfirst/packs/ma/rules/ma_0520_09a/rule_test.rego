package cloudfirst.packs.ma.rules.ma_0520_09a_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0520_09a as rule

test_no_plan if rule.violation == {{"params": {}}} with input as {"application": {"id": "p", "continuity_plan": false}}

test_satisfied if rule.violation == set() with input as {"application": {"id": "p", "continuity_plan": true}}

test_not_applicable_to_a_dataset if rule.violation == set() with input as {"dataset": {"name": "Plans"}}
