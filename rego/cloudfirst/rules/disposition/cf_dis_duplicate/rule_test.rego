package cloudfirst.rules.disposition.cf_dis_duplicate_test

import rego.v1

import data.cloudfirst.rules.disposition.cf_dis_duplicate as rule

doc(other) := {"application": {"duplicate_of": other}}

test_spoken if rule.dispose == {{"params": {"other": "application.b"}}} with input as doc("application.b")

test_satisfied if rule.dispose == set() with input as doc(null)

test_undetermined_other_decides if {
	rule.dispose == set() with input as doc(null)
	count(rule.dispose) == 1 with input as doc("application.b")
}
