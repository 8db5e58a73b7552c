package cloudfirst.rules.disposition.cf_dis_defence_test

import rego.v1

import data.cloudfirst.rules.disposition.cf_dis_defence as rule

doc(secrecy) := {"application": {"class": {"secrecy": secrecy}}}

test_spoken if count(rule.dispose) == 1 with input as doc("defence")

test_satisfied if rule.dispose == set() with input as doc("protected")

test_undetermined_secrecy_decides if {
	rule.dispose == set() with input as doc("none")
	count(rule.dispose) == 1 with input as doc("defence")
}
