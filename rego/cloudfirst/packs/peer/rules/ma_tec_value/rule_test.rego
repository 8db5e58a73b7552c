package cloudfirst.packs.peer.rules.ma_tec_value_test

import rego.v1

import data.cloudfirst.packs.peer.rules.ma_tec_value as rule

doc(users, duplicate) := {"application": {"users": users, "duplicate_of": duplicate}}

test_violated_unused if rule.violation == {{"params": {"reason": "users = 0"}}} with input as doc(0, null)

test_violated_duplicate if rule.violation == {{"params": {"reason": "application.b"}}} with input as doc(40, "application.b")

test_satisfied if rule.violation == set() with input as doc(40, null)

test_undetermined_users_decide if {
	count(rule.violation) == 1 with input as doc(0, null)
	rule.violation == set() with input as doc(1, null)
}
