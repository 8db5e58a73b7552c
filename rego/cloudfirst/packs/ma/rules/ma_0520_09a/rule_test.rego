package cloudfirst.packs.ma.rules.ma_0520_09a_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0520_09a as rule

test_violated if rule.violation == {{"params": {}}} with input as {"application": {"id": "p", "continuity_plan": false}}

test_satisfied if rule.violation == set() with input as {"application": {"id": "p", "continuity_plan": true}}

test_satisfied_by_a_dataset if rule.violation == set() with input as {"dataset": {"name": "Plans"}}

test_undetermined_while_the_plan_is_unknown if {
	rule.violation == {{"params": {}}} with input as {"application": {"id": "p", "continuity_plan": false}}
	rule.violation == set() with input as {"application": {"id": "p", "continuity_plan": true}}
}
