package cloudfirst.rules.disposition.cf_dis_unused_test

import rego.v1

import data.cloudfirst.rules.disposition.cf_dis_unused as rule

doc(users, criticality) := {"application": {"users": users, "criticality": criticality}}

test_spoken if count(rule.dispose) == 1 with input as doc(0, "low")

test_satisfied if {
	rule.dispose == set() with input as doc(12, "low")
	rule.dispose == set() with input as doc(0, "vital")
}

test_undetermined_users_decide if {
	rule.dispose == set() with input as doc(1, "medium")
	count(rule.dispose) == 1 with input as doc(0, "medium")
}
