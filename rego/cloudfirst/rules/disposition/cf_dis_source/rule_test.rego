package cloudfirst.rules.disposition.cf_dis_source_test

import rego.v1

import data.cloudfirst.rules.disposition.cf_dis_source as rule

doc(source) := {"application": {"source_code": source}}

test_spoken if {
	count(rule.dispose) == 1 with input as doc("vendor")
	count(rule.dispose) == 1 with input as doc("none")
}

test_satisfied if rule.dispose == set() with input as doc("escrow")

test_undetermined_source_decides if {
	rule.dispose == set() with input as doc("owned")
	count(rule.dispose) == 1 with input as doc("none")
}
