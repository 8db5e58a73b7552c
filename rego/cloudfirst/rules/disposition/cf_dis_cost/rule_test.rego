package cloudfirst.rules.disposition.cf_dis_cost_test

import rego.v1

import data.cloudfirst.rules.disposition.cf_dis_cost as rule

doc(current, there) := {"application": {"cost": {"current": current, "target": there}}}

test_spoken if rule.dispose == {{"params": {"current": 100, "target": 150}}} with input as doc(100, 150)

test_satisfied if rule.dispose == set() with input as doc(150, 100)

test_undetermined_cost_decides if {
	rule.dispose == set() with input as doc(100, 100)
	count(rule.dispose) == 1 with input as doc(100, 101)
}
