package cloudfirst.packs.ma.rules.ma_0520_18s_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0520_18s as rule

doc(vital, marking) := {
	"marking": marking,
	"application": {"administration": "administration.a"},
	"administration": {"vital": vital},
}

found := {{"subject": "administration.a", "params": {}}}

test_violated_not_marked if rule.violation == found with input as doc(true, null)

test_violated_marked_for_all if {
	rule.violation == found with input as doc(true, "public")
	rule.violation == found with input as doc(true, "internal")
}

test_satisfied if {
	rule.violation == set() with input as doc(true, "confidential")
	rule.violation == set() with input as doc(true, "secret")
}

test_satisfied_when_nobody_is_vital if rule.violation == set() with input as doc(false, "public")

test_undetermined_until_it_is_known_whether_the_body_is_vital if {
	rule.violation == found with input as doc(true, "internal")
	rule.violation == set() with input as doc(false, "internal")
}
